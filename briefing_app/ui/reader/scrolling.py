"""Which stretch of a page is on screen: what shows there is made and placed, what is far away let go of."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.blocks.text import MARGIN_LEFT, MARGIN_RIGHT
from briefing_app.ui.reader.blocks.words import measure_px
from briefing_app.ui.reader.marked import passage_in
from briefing_app.ui.reader.noting import Selection
from briefing_app.ui.reader.stack import BlockStack
from briefing_app.ui.theme import px, space

_BESIDE, AROUND = space(6), space(3)
"""Room at the page's sides, and above and below it."""
_BOXES = 32
"""What boxes and charts may be wider than words with their margins."""
_AHEAD = 1.5
"""How many screenfuls above and below are made ready while nothing else is to be done."""
_KEPT = 5
"""Widgets further away than so many screenfuls are let go."""
_AT_ONCE = 3
_STEP = 100_000
"""A scroll position is block times this plus pixels: it survives other text sizes and widths."""


class Scrolling(QObject):
    """Scrolls by blocks: a page's height is not known before its blocks are made."""

    def __init__(self, view: QScrollArea, canvas: QWidget, stack: BlockStack, selection: Selection) -> None:
        super().__init__(view)
        self._view, self._canvas, self._stack, self._selection = view, canvas, stack, selection
        self._settling = False
        self.ahead = QTimer(self, interval=0)
        self.ahead.timeout.connect(self._on_ahead_timeout)
        view.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        view.verticalScrollBar().setSingleStep(40)

    def width(self) -> int:
        """How wide the column is."""
        room = self._view.viewport().width() - 2 * _BESIDE
        return max(px(120), min(room, measure_px() + px(MARGIN_LEFT + MARGIN_RIGHT + _BOXES)))

    def anchor(self) -> tuple[int, int]:
        """The topmost block on screen, and how far below the screen's top it begins."""
        if not self._stack.blocks:
            return 0, AROUND
        y, column = self._view.verticalScrollBar().value(), self._stack.column
        index = column.at(max(0, y - AROUND))
        return index, column.top(index) + AROUND - y

    def position(self) -> int:
        """Where the reader is, to be given to `restore`; 0 at the top."""
        if not self._stack.blocks or not self._view.verticalScrollBar().value():
            return 0
        index, below = self.anchor()
        return index * _STEP - below + _STEP // 2

    def restore(self, position: int) -> None:
        """Goes back to where `position` was taken, as nearly as the page allows."""
        index, shifted = divmod(position, _STEP)
        if position and index < len(self._stack.blocks):
            self.settle(index, _STEP // 2 - shifted)
        else:
            self.settle(0, AROUND)

    def settle(self, index: int, below: int) -> None:
        """Puts block `index` so far below the top of the screen, making whatever then shows."""
        if self._settling or not self._stack.blocks:
            self.place()
            return
        self._settling = True
        try:
            for _ in range(12):
                top = self._top_for(index, below)
                if not self._stack.make(self._stack.column.between(top - AROUND, top + self._view.viewport().height())):
                    break
            self.place()
            self._view.verticalScrollBar().setValue(self._top_for(index, below))
        finally:
            self._settling = False
        self._selection.follow()
        self.ahead.start()

    def show_block(self, index: int) -> None:
        """Brings a block into view, or, where it is too tall for the screen, the passage highlighted in it."""
        high = self._view.viewport().height()
        self.settle(index, high // 4)
        view = self._stack.view(index)
        passage = passage_in(view) if view else None
        if passage and high // 4 + passage[1] > high:
            self.settle(index, high // 4 - passage[0])

    def place(self) -> None:
        """Puts every widget that is there where it belongs."""
        screen = self._view.viewport()
        height = max(self._stack.column.total + 2 * AROUND, screen.height())
        self._canvas.resize(screen.width(), height)
        self._stack.place(max(_BESIDE, (screen.width() - self.width()) // 2), AROUND, self._view)

    def measure_again(self, view: BlockView) -> None:
        """A block grew or shrank: what is at the top of the screen stays there."""
        anchor = self.anchor()
        for index in self._stack.made:
            if self._stack.view(index) is view:
                self._stack.column.measure(index, view.height_at(self.width()))
        self.settle(*anchor)

    def _top_for(self, index: int, below: int) -> int:
        height = self._stack.column.total + 2 * AROUND
        wanted = self._stack.column.top(index) + AROUND - below
        return max(0, min(wanted, height - self._view.viewport().height()))

    def _on_bar_moved(self) -> None:
        if not self._settling:
            self.settle(*self.anchor())

    def _on_ahead_timeout(self) -> None:
        index, below = self.anchor()
        screen, top = self._view.viewport().height(), self._view.verticalScrollBar().value()
        near = self._stack.column.between(top - int(_AHEAD * screen), top + int((_AHEAD + 1) * screen))
        if self._stack.make(near, _AT_ONCE):
            self.settle(index, below)
        else:
            self.ahead.stop()
            self._let_go(top, screen)

    def _let_go(self, top: int, screen: int) -> None:
        near = self._stack.column.between(top - _KEPT * screen, top + (_KEPT + 1) * screen)
        far = self._stack.far_from(near, self._stack.column.at(top), self._view.focusWidget())
        if any(self._selection.lies_in(self._stack.view(index)) for index in far):
            self._selection.drop()
        self._stack.let_go_of(far)

"""The widgets of a page's blocks: made where wanted, placed in their column, let go of when far away."""

from collections.abc import Iterable, Iterator, Sequence, Set

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader.blocks import block_view
from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.blocks.cards import CardView
from briefing_app.ui.reader.column import BlockColumn
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import PageBlock
from briefing_app.ui.theme import theme

_TABBED = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
"""Of what Tab stops at; to look for the flag in each policy took twice as long."""


class BlockStack:
    """The blocks of one page, and a widget for each of those near the screen."""

    def __init__(self, canvas: QWidget, events: ReaderEvents) -> None:
        self._canvas, self._events = canvas, events
        self._views: dict[int, BlockView] = {}
        self._width = 0
        self._active = ""
        self.blocks: Sequence[PageBlock] = ()
        self.column = BlockColumn((), 1, 1)

    @property
    def made(self) -> Set[int]:
        """Which blocks have a widget now."""
        return self._views.keys()

    def view(self, index: int) -> BlockView | None:
        """The widget of a block, None where it has none now."""
        return self._views.get(index)

    def going(self, blocks: Sequence[PageBlock]) -> list[int]:
        """Which widgets would not show these blocks as they stand."""
        return [index for index, view in self._views.items() if not self._stays(index, view, blocks)]

    def fill(self, blocks: Sequence[PageBlock], width: int, *, anew: bool = False) -> None:
        """Takes new blocks; widgets that show the same as before stay, unless all are to be made anew."""
        old = [self._views.pop(index) for index in (list(self._views) if anew else self.going(blocks))]
        for index, view in self._views.items():
            if blocks[index] != self.blocks[index]:
                view.take(blocks[index])
        self.blocks = blocks
        self.lay_out(width)
        self.activate("")
        _delete(old)

    def _stays(self, index: int, view: BlockView, blocks: Sequence[PageBlock]) -> bool:
        return index < len(blocks) and (blocks[index] == self.blocks[index] or view.takes(blocks[index]))

    def lay_out(self, width: int) -> None:
        """Estimates every height at this width, and measures those of widgets already made."""
        self._width = width
        self.column = BlockColumn(self.blocks, width, theme().scale)
        for index, view in self._views.items():
            self.column.measure(index, view.height_at(width))

    def make(self, wanted: Iterable[int], at_most: int | None = None) -> int:
        """Makes and measures widgets of the blocks wanted, and says how many were missing."""
        missing = [index for index in wanted if index not in self._views][:at_most]
        for index in missing:
            self._views[index] = view = block_view(self.blocks[index], self._events)
            view.setParent(self._canvas)
            self._show_active(view)
            self.column.measure(index, view.height_at(self._width))
        return len(missing)

    def place(self, left: int, top: int, before: QWidget) -> None:
        """Puts every widget where its block stands, and the focus chain in reading order after `before`."""
        for index in sorted(self._views):
            view = self._views[index]
            view.setGeometry(QRect(left, self.column.top(index) + top, self._width, self.column.height(index)))
            view.show()
            for widget in focusable(view):
                QWidget.setTabOrder(before, widget)
                before = widget

    def let_go_of(self, indexes: Iterable[int]) -> None:
        """Deletes the widgets of these blocks."""
        _delete([self._views.pop(index) for index in indexes])

    def far_from(self, near: range, middle: int, focused: QWidget | None) -> list[int]:
        """Which widgets lie outside `near`, or beyond a gap; the one with the focus stays."""
        kept = {self.holding(focused), *unbroken(self.made & set(near), middle)}
        return [index for index in self._views if index not in kept]

    def holding(self, widget: QWidget | None) -> int | None:
        """The block whose widget contains `widget`."""
        if widget is None:
            return None
        return next((index for index, view in self._views.items() if view.isAncestorOf(widget)), None)

    def first_focusable(self, top: int) -> QWidget | None:
        """What Tab stops at first among the blocks that begin at or below `top`."""
        stops = (focusable(self._views[index]) for index in sorted(self._views) if self.column.top(index) >= top)
        return next((widget for found in stops for widget in found), None)

    def activate(self, passage: str) -> None:
        """Shows the card of this finding or quote as the one in question; "" for none."""
        self._active = passage
        for view in self._views.values():
            self._show_active(view)

    def _show_active(self, view: BlockView) -> None:
        if isinstance(view, CardView):
            chosen = bool(self._active) and view.block.words.id == self._active
            view.set_active(chosen or (view.block.active and not self._active))


def _delete(views: Iterable[BlockView]) -> None:
    for view in views:
        view.hide()
        view.deleteLater()


def focusable(view: QWidget) -> Iterator[QWidget]:
    """The words, links and bars of a block that Tab stops at, in reading order."""
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() in _TABBED and not widget.isHidden():
            yield widget


def unbroken(numbers: Set[int], middle: int) -> range:
    """The longest run of `numbers` without a gap that `middle` lies in."""
    first = last = middle
    while first - 1 in numbers:
        first -= 1
    while last + 1 in numbers:
        last += 1
    return range(first, last + 1)

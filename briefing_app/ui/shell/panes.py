"""Three panes side by side: the outer two give way when the reading pane would get too narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from briefing_app.ui.theme import theme

READABLE = 46
"""Characters that the reading pane keeps room for."""
ROOMY = 108
"""Characters beyond which the reading pane has no use for more: a line of text is never longer."""
_USUAL = (40, 36)
"""Characters of the left and right pane."""
_GROWTH = (12, 8)
"""How many more each takes of what the reading pane has no use for, the left one first."""


class Panes(QSplitter):
    """Left, middle and right; `ask` shows or hides an outer pane, the one asked for last has the better claim."""

    arranged = Signal()
    """What is shown may have changed."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(True)
        self.setHandleWidth(1)
        for pane in (left, middle, right):
            self.addWidget(pane)
        self.setCollapsible(1, False)  # noqa: FBT003  # Qt takes it by place
        for at, stretch in ((0, 0), (1, 1), (2, 0)):
            self.setStretchFactor(at, stretch)
        self._outer = (left, right)
        self._middle = middle
        self._wanted = [left, right]
        """Outer panes that are wanted, the better claim first."""
        self._chosen: dict[QWidget, int] = {}
        self._wide = False
        self.splitterMoved.connect(self._on_self_moved)
        theme().changed.connect(self.arrange)

    @property
    def widths(self) -> tuple[int, ...]:
        """Widths of the outer panes as the user dragged them, to be kept; 0 where that was left to the window."""
        return tuple(self._chosen.get(pane, 0) for pane in self._outer)

    def restore(self, widths: tuple[int, ...]) -> None:
        """Give the outer panes the widths kept earlier."""
        if len(widths) == len(self._outer):
            self._chosen = {pane: width for pane, width in zip(self._outer, widths, strict=True) if width}
        self.arrange()

    def is_wanted(self, pane: QWidget) -> bool:
        """Whether the user wants a pane, even where there is no room."""
        return pane in self._wanted

    def ask(self, pane: QWidget, *, shown: bool) -> None:
        """Show or hide an outer pane."""
        self._wanted = [other for other in self._wanted if other is not pane]
        if shown:
            self._wanted.insert(0, pane)
        self.arrange()

    def widen(self, *, wide: bool) -> None:
        """Give the middle the right pane's room, and the left one's where twice the usual needs it; or take it back."""
        self._wide = wide
        self.arrange()

    def arrange(self) -> None:
        """Show the wanted panes for which there is room, the one with the best claim in any case."""
        left_over = self.width() - self.fontMetrics().averageCharWidth() * READABLE * (2 if self._wide else 1)
        for claim, pane in enumerate(self._wanted):
            if self._wide and (pane is self._outer[1] or left_over < self._width(pane)):
                pane.hide()
                continue
            left_over -= self._width(pane)
            pane.setVisible(left_over >= 0 or (claim == 0 and left_over > -self.width() // 4))
        for pane in self._outer:
            if pane not in self._wanted:
                pane.hide()
        self._rescue_focus()
        sides = [0 if pane.isHidden() else self._width(pane) for pane in self._outer]
        self.setSizes([sides[0], max(1, self.width() - sum(sides)), sides[1]])
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may leave room for more, or less."""
        super().resizeEvent(event)
        self.arrange()

    def _rescue_focus(self) -> None:
        """A pane that goes must not take the focus to a chance place."""
        focus = QApplication.focusWidget()
        if any(pane.isHidden() and pane.isAncestorOf(focus) for pane in self._outer if focus):
            self._middle.setFocus()

    def _width(self, pane: QWidget) -> int:
        """As dragged, else as usual, and wider where the reading pane could not use the room."""
        at, one = self._outer.index(pane), self.fontMetrics().averageCharWidth()
        spare = self.width() // one - sum(_USUAL) - ROOMY - sum(_GROWTH[:at])
        usual = one * (_USUAL[at] + min(max(0, spare), _GROWTH[at]))
        return self._chosen.get(pane, min(usual, self.width() // 3))

    def _on_self_moved(self) -> None:
        sizes = self.sizes()
        for pane, size in zip(self._outer, (sizes[0], sizes[2]), strict=True):
            if size:
                self._chosen[pane] = size
            elif not pane.isHidden():
                self.ask(pane, shown=False)

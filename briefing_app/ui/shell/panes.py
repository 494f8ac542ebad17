"""Three panes side by side: the outer two give way when the reading pane would get too narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefing_app.ui.focusing import holds_focus
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
    """Left, middle and right; `ask` shows or hides an outer pane. The one asked for or used last has the best claim."""

    arranged = Signal()
    """What is shown may have changed."""
    focus_orphaned = Signal()
    """The focus is in a pane that is about to go."""

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
        self._wanted = [left, right]
        """Outer panes that are wanted, the better claim first."""
        self._chosen: dict[QWidget, int] = {}
        self._wide = False
        self.splitterMoved.connect(self._on_self_moved)
        theme().changed.connect(self._on_room_changed)

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
        shown = self._with_room()
        for pane in self._outer:
            # Once it is hidden Qt has moved the focus on, to a chance place.
            if pane not in shown and holds_focus(pane):
                self.focus_orphaned.emit()
            pane.setVisible(pane in shown)
        sides = [0 if pane.isHidden() else self._width(pane) for pane in self._outer]
        self.setSizes([sides[0], max(1, self.width() - sum(sides)), sides[1]])
        self.arranged.emit()

    def _with_room(self) -> list[QWidget]:
        """The wanted panes that fit, the best claim first."""
        left_over = self.width() - self.fontMetrics().averageCharWidth() * READABLE * (2 if self._wide else 1)
        shown: list[QWidget] = []
        for claim, pane in enumerate(self._wanted):
            if self._wide and (pane is self._outer[1] or left_over < self._width(pane)):
                continue
            left_over -= self._width(pane)
            if left_over >= 0 or (claim == 0 and left_over > -self.width() // 4):
                shown.append(pane)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may leave room for more, or less."""
        super().resizeEvent(event)
        self._on_room_changed()

    def _on_room_changed(self) -> None:
        """Nobody asked for another pane: the one in use has the better claim."""
        self._wanted.sort(key=lambda pane: not holds_focus(pane))
        self.arrange()

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

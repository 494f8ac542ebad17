"""Where the keyboard's focus is, and a bar that gives it away before it goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget


def holds_focus(part: QWidget) -> bool:
    """Whether what is typed goes to a part of the window, or to something in it."""
    focus = part.window().focusWidget()
    return focus is part or part.isAncestorOf(focus)


class GoingBar(QFrame):
    """A bar that comes and goes: left to Qt, the focus of one that goes falls to whatever is next, such as a note."""

    focus_orphaned = Signal()
    """The focus is here, and this is about to go."""

    def setVisible(self, visible: bool) -> None:  # noqa: N802  # Qt's own signature
        """Have the focus taken elsewhere before the bar goes."""
        if not visible:
            self.give_focus_away()
        super().setVisible(visible)

    def give_focus_away(self, part: QWidget | None = None) -> None:
        """Have the focus taken elsewhere if it is here, or in a part of the bar that goes by itself."""
        if holds_focus(part or self):
            self.focus_orphaned.emit()

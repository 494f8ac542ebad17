"""The field above the tree, in which words narrow it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.clearable import ClearableLine

_LONGEST = 200
"""Characters: more is no name and no sentence that anybody looks for."""
_INTO_TREE = {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TIP = "Show only what has these words: council, visit, theme, speaker, or the words of a finding (Ctrl+Shift+K)"
_DESCRIPTION = (
    "Shows only lines with these words in their names or findings. Down leads into the tree, "
    "Escape shows the whole tree again. Shortcut Ctrl+Shift+K."
)


class WordsField(ClearableLine):
    """Tells what is typed, and where the keys lead."""

    entered = Signal()
    """An arrow, or Enter, leads on into the tree."""
    taken_up = Signal()
    """It got the focus: something is about to be looked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Narrow the tree")
        self.setAccessibleName("Narrow the tree")
        self.setAccessibleDescription(_DESCRIPTION)
        self.setToolTip(_TIP)
        self.setMaxLength(_LONGEST)

    def minimumSizeHint(self) -> QSize:
        """Narrow, as the pane may be."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter lead into the tree; Escape is for the row around; all else is typing."""
        if Qt.Key(event.key()) in _INTO_TREE:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that something is about to be looked for."""
        super().focusInEvent(event)
        self.taken_up.emit()

"""The field above the tree: a line to type in, with a button at its end that takes the words away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from briefing_app.ui.theme import theme, tint
from briefing_app.ui.theme.sizes import TARGET

_LONGEST = 200
"""Characters: more is no name and no sentence that anybody looks for."""
_INTO_TREE = {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TIP = "Show only what has these words: council, visit, theme, speaker, or the words of a finding (Ctrl+Shift+K)"
_DESCRIPTION = (
    "Shows only lines with these words in their names or findings. Down leads into the tree, "
    "Escape shows the whole tree again. Shortcut Ctrl+Shift+K."
)


class WordsField(QLineEdit):
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
        self.clear_button = self._make_clear_button()
        self.setMaxLength(_LONGEST)
        self.textChanged.connect(self._place_button)
        theme().changed.connect(self._place_button)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the end."""
        super().resizeEvent(event)
        self._place_button()

    def _make_clear_button(self) -> QToolButton:
        """For the mouse: Escape does the same."""
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setStyleSheet("padding: 0; min-height: 0; min-width: 0;")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAccessibleName("Take these words away")
        button.setToolTip("Take these words away")
        tint(button, "close", "muted")
        button.clicked.connect(self.clear)
        return button

    def _place_button(self) -> None:
        self.clear_button.setVisible(bool(self.text()))
        size = max(TARGET, self.height() - 8)
        self.clear_button.setGeometry(self.width() - size - 4, (self.height() - size) // 2, size, size)
        self.setTextMargins(0, 0, size - 4 if self.text() else 0, 0)

"""A line to type in, with a button at its end that takes the words away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from briefing_app.ui.theme import theme, tint
from briefing_app.ui.theme.sizes import TARGET


class ClearableLine(QLineEdit):
    """Its button is in the theme's colour and grows with the text, as Qt's own is not and does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clear_button = self._make_clear_button()
        self.textChanged.connect(self._place_button)
        theme().changed.connect(self._place_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the end."""
        super().resizeEvent(event)
        self._place_button()

    def _make_clear_button(self) -> QToolButton:
        """For the mouse: by keyboard the words are chosen and deleted."""
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

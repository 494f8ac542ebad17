"""Asks which visit a document belongs to; searched as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from briefing_app.ui.clearable import ClearableLine
from briefing_app.ui.filing.choices import Choice, matching
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrap_lines, wrapped

_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class VisitDialog(QDialog):
    """A list of visits, the likeliest first; deleted once answered."""

    chosen = Signal(object)
    """The `Choice` taken."""

    def __init__(self, title: str, listed: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Move to another visit")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._listed, self._shown = listed, tuple(listed)
        about = wrapped(f"Which visit is “{title}” about? Your notes on it go with it.", self)
        self.typed = ClearableLine(self)
        self.typed.setPlaceholderText("Type a council, a kind of visit or a year")
        self.typed.setAccessibleName("Search the visits")
        self.typed.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Visits")
        wrap_lines(self.list)
        self.none = QLabel("No visit has these words.", self)
        self.none.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(self)
        self.move_button = self.buttons.addButton("Move", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        for widget in (about, self.typed, self.list, self.none, self.buttons):
            column.addWidget(widget)
        self._connect()
        self._show()
        self.resize(px(520), min(px(440), self.screen().availableGeometry().height() * 3 // 4))

    def accept(self) -> None:
        """Tell which visit was chosen."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.chosen.emit(self._shown[row])
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk the list while one types."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALKING
        if watched is self.typed and pressed and isinstance(event, QKeyEvent):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.typed.textChanged.connect(self._show)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _show(self) -> None:
        self._shown = matching(self._listed, self.typed.text())
        self.list.clear()
        self.list.addItems([choice.label for choice in self._shown])
        self.list.setCurrentRow(0 if self._shown else -1)
        self.none.setVisible(not self._shown)
        self.move_button.setEnabled(bool(self._shown))

"""Asks in which format a visit is handed out, and whether the member's own notes go with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.export import Format
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrapped

_USES = {
    Format.WORD: "to edit",
    Format.PDF: "to print or to send",
    Format.WEB_PAGE: "to read in a browser",
    Format.MARKDOWN: "plain text",
}
_HINT = "Whoever gets the file can read what is in it: your notes are left out unless you tick this."
_PACK_HINT = "It holds the documents and what you put right in them. Notes are never in it."


class ExportDialog(QDialog):
    """Four formats and one tick; where the file goes is asked after it."""

    chosen = Signal(object, bool)
    """The format, None for a briefing file; and whether notes are included."""

    def __init__(self, visit: str, form: Format, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export this visit")
        self.setMinimumWidth(px(420))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.formats = {each: QRadioButton(f"{each.label} ({each.value}), {_USES[each]}", self) for each in Format}
        for button in self.formats.values():
            button.setAccessibleDescription("Format of the file")
        self.formats[form].setChecked(True)
        self.pack = QRadioButton("Briefing file (.briefing), to open in Briefing", self)
        self.pack.setAccessibleDescription("With what you put right in the documents, never with notes")
        self.pack.toggled.connect(self._on_pack_toggled)
        self.notes = QCheckBox("Include my notes and questions", self)
        self.notes.setAccessibleDescription("Notes are left out unless this is ticked.")
        self._hint = wrapped(_HINT, self)
        self.buttons = QDialogButtonBox(self)
        self.save_button = self.buttons.addButton("Save as…", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(visit)
        self.formats[form].setFocus()

    @property
    def format(self) -> Format | None:
        """The format that is chosen; None for a briefing file."""
        return next((form for form, button in self.formats.items() if button.isChecked()), None)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its lines are once the theme has dressed them."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def accept(self) -> None:
        """Tell what is chosen."""
        super().accept()
        self.chosen.emit(self.format, self.notes.isChecked())

    def _lay_out(self, visit: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG)
        layout.setSpacing(px(8))
        layout.addWidget(wrapped(visit, self))
        heading = wrapped("Format", self)
        heading.setProperty("role", "pane-heading")
        layout.addWidget(heading)
        for button in (*self.formats.values(), self.pack):
            layout.addWidget(button)
        layout.addSpacing(px(8))
        layout.addWidget(self.notes)
        self._hint.setProperty("role", "muted")
        layout.addWidget(self._hint)
        layout.addWidget(self.buttons)

    def _on_pack_toggled(self, chosen: bool) -> None:
        self.notes.setEnabled(not chosen)
        if chosen:
            self.notes.setChecked(False)
        self._hint.setText(_PACK_HINT if chosen else _HINT)

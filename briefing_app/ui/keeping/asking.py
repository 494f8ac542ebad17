"""What is asked of the member before a copy is put back, a file put right or notes brought in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_KINDS = "Copies of Briefing (*.zip *.db);;All files (*)"
_NOTES = "Notes from Briefing (*.jsonld *.json);;All files (*)"


def ask_for_copy(folder: str, owner: QWidget) -> Path | None:
    """Let the member pick a copy; None where they think better of it."""
    return _ask_for_file("Put back a copy", folder, _KINDS, owner)


def ask_for_notes(folder: str, owner: QWidget) -> Path | None:
    """The same for a file of notes from another computer."""
    return _ask_for_file("Bring notes in", folder, _NOTES, owner)


def agreed(title: str, text: str, explained: str, deed: str, owner: QWidget) -> bool:
    """Whether the member wants it done, knowing what will happen; nothing is done unless they say so."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, owner)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(explained)
    yes = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes


def _ask_for_file(title: str, folder: str, kinds: str, owner: QWidget) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(owner, title, folder, kinds)
    return Path(name) if name else None

"""Which copy is to be put back, and which file of notes to be brought in."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_KINDS = "Copies of Briefing (*.zip *.db);;All files (*)"
_NOTES = "Notes from Briefing (*.jsonld *.json);;All files (*)"


def ask_for_copy(folder: str, owner: QWidget) -> Path | None:
    """Let the member pick a copy; None where they think better of it."""
    return _ask_for_file("Put back a copy", folder, _KINDS, owner)


def ask_for_notes(folder: str, owner: QWidget) -> Path | None:
    """The same for a file of notes from another computer."""
    return _ask_for_file("Bring notes in", folder, _NOTES, owner)


def _ask_for_file(title: str, folder: str, kinds: str, owner: QWidget) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(owner, title, folder, kinds)
    return Path(name) if name else None

"""Asks where a file is to be saved."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefing_app.export import Format

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 120


def ask_where(name: str, form: Format, folder: str, owner: QWidget) -> Path | None:
    """The file to write, with the format's ending; None where the member thinks better of it."""
    folder = folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    offered = str(Path(folder) / file_name(name, form))
    kinds = f"{form.label} (*{form.value})"
    chosen, _ = QFileDialog.getSaveFileName(owner, "Export this visit", offered, kinds)
    if not chosen:
        return None
    file = Path(chosen)
    if file.suffix.lower() == form:
        return file
    file = file.with_name(f"{file.name}{form.value}")
    return file if not file.exists() or _may_replace(file, owner) else None


def file_name(name: str, form: Format) -> str:
    """A name that every system takes: "Shropshire Council, focused visit, 30–31 July 2024.docx"."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:_LONGEST].rstrip(" .")
    return f"{plain or 'Visit'}{form.value}"


def _may_replace(file: Path, owner: QWidget) -> bool:
    """The system's dialog did not ask about the name with its ending."""
    said = f"There is a file “{file.name}” already. Write over it?"
    return QMessageBox.question(owner, "Export this visit", said) == QMessageBox.StandardButton.Yes

"""Asks where a file is to be saved."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefing_app.paths import is_there

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 120


def ask_where_to_save(title: str, offered: str, kind: str, folder: str, owner: QWidget) -> Path | None:
    """The file to write, with the ending of the name offered; None where the member thinks better of it.

    `kind` says in words what it is, `folder` where to begin: the member's documents where it is empty.
    """
    folder = folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    ending = Path(offered).suffix
    chosen, _ = QFileDialog.getSaveFileName(owner, title, str(Path(folder) / offered), f"{kind} (*{ending})")
    if not chosen:
        return None
    file = Path(chosen)
    if file.suffix.lower() == ending:
        return file
    file = file.with_name(f"{file.name}{ending}")
    return file if not is_there(file) or _may_replace(title, file, owner) else None


def file_name(name: str, ending: str) -> str:
    """A name that every system takes: "Shropshire Council, focused visit, 30–31 July 2024.docx"."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:_LONGEST].rstrip(" .")
    return f"{plain or 'Visit'}{ending}"


def _may_replace(title: str, file: Path, owner: QWidget) -> bool:
    """The system's dialog did not ask about the name with its ending."""
    said = f"There is a file “{file.name}” already. Write over it?"
    return QMessageBox.question(owner, title, said) == QMessageBox.StandardButton.Yes

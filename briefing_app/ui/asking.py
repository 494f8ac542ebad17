"""Questions that the window asks before it goes on: where a file is to be saved, whether something is wanted."""

import re
from pathlib import Path
from typing import cast

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QWidget

from briefing_app.paths import is_there
from briefing_app.ui.theme import DIALOG

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


def question(title: str, text: str, explained: str, owner: QWidget) -> QMessageBox:
    """A question that has no answers yet, in plain words and with the room around them that every dialog has."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, owner)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(explained)
    layout = cast("QGridLayout", box.layout())
    layout.setContentsMargins(*DIALOG)
    # Qt keeps a column free for an icon, which would set the words in from the buttons.
    layout.setHorizontalSpacing(0)
    kept_free = layout.itemAtPosition(0, 0)
    if kept_free and (room := kept_free.spacerItem()):
        room.changeSize(0, 0)
    layout.setColumnStretch(1, 1)
    return box


def agreed(title: str, text: str, explained: str, deed: str, owner: QWidget) -> bool:
    """Whether the member wants it done, knowing what will happen; nothing is done unless they say so."""
    box = question(title, text, explained, owner)
    yes = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes


def _may_replace(title: str, file: Path, owner: QWidget) -> bool:
    """The system's dialog did not ask about the name with its ending."""
    said = f"There is a file “{file.name}” already. Replace it?"
    return agreed(title, said, "What is in it now is lost.", "Replace", owner)

"""The way out to other programs: the one place that asks the system to open a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.ui.shell.message_bar import MessageBar


def open_file(file: Path) -> bool:
    """Open a file in the program that the system keeps for it; whether there was one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def offer_to_open(file: Path, message: MessageBar) -> None:
    """Put a way to a file beside the message that it was saved; where no program opens it, that is said."""

    def show() -> None:
        if not open_file(file):
            said = f"No program on this machine opens “{file.name}”; it is kept in {file.parent}."
            message.say(said, error=True)

    message.offer("Open", f"Open {file.name}", show)

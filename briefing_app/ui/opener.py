"""The way out to other programs: the one place that asks the system to open a file."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(file: Path) -> bool:
    """Open a file in the program that the system keeps for it; whether there was one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

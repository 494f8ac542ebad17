"""Lists whose lines go on below instead of being cut or scrolled sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget


def wrap_lines(lines: QListWidget) -> None:
    """Has every line of a list take as many lines of text as it needs at the list's width."""
    lines.setWordWrap(True)
    lines.setTextElideMode(Qt.TextElideMode.ElideNone)
    lines.setResizeMode(QListWidget.ResizeMode.Adjust)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

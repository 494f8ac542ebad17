"""Words that go on below instead of being cut or scrolled sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QWidget


def wrap_lines(lines: QListWidget) -> None:
    """Has every line of a list take as many lines of text as it needs at the list's width."""
    lines.setWordWrap(True)
    lines.setTextElideMode(Qt.TextElideMode.ElideNone)
    lines.setResizeMode(QListWidget.ResizeMode.Adjust)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def wrapped(text: str, parent: QWidget, role: str = "") -> QLabel:
    """A label that takes as many lines as its words need and shows them as they are, whatever marks are in them."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label

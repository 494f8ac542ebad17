"""The box a note is written in: as tall as its words, left with Tab, saved when left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.growing import GrowingText


class NoteEditor(GrowingText):
    """Plain text that grows with what is written."""

    begun = Signal()
    """The focus came here."""

    def __init__(self, text: str, lines: int, parent: QWidget) -> None:
        super().__init__(lines, parent)
        # The card around it is the frame, and shows the focus.
        self.setProperty("role", "note")
        self.document().setDocumentMargin(1)
        self.setPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one is about to write."""
        super().focusInEvent(event)
        self.begun.emit()

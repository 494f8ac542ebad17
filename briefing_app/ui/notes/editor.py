"""The box a note is written in: as tall as its words, left with Tab, saved when left."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class NoteEditor(QPlainTextEdit):
    """Plain text that grows with what is written."""

    begun = Signal()
    """The focus came here."""
    left = Signal()

    def __init__(self, text: str, lines: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        # The card around it is the frame, and shows the focus.
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { border: none; padding: 0; background: transparent; }"
        )
        self.document().setDocumentMargin(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Words wrap; a bar shown while a new card finds its width would stay, over the last line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Wide as may be, tall enough for every line and at least for `lines`."""
        lines = max(self._lines, int(self.document().size().height()))
        margins = self.contentsMargins()
        extra = 4 + 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom()
        return QSize(120, lines * self.fontMetrics().lineSpacing() + extra)

    def minimumSizeHint(self) -> QSize:
        """As tall as the hint: a note is never cut."""
        return QSize(60, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one is about to write."""
        super().focusInEvent(event)
        self.begun.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the editor was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words anew."""
        super().resizeEvent(event)
        self.updateGeometry()

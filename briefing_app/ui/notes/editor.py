"""The box a note is written in: as tall as its words, left with Tab, saved when left."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget


class NoteEditor(QPlainTextEdit):
    """Plain text that grows with what is written."""

    left = Signal()

    def __init__(self, text: str, lines: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Wide as may be, tall enough for every line and at least for `lines`."""
        lines = max(self._lines, int(self.document().size().height()))
        margins = self.contentsMargins()
        extra = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom()
        return QSize(120, lines * self.fontMetrics().lineSpacing() + extra)

    def minimumSizeHint(self) -> QSize:
        """As tall as the hint: a note is never cut."""
        return QSize(60, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the editor was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words anew."""
        super().resizeEvent(event)
        self.updateGeometry()

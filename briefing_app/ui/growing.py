"""A box as tall as what is typed in it, left with Tab: for notes, and for answers on a meeting's page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class GrowingText(QPlainTextEdit):
    """Plain text that grows with what is written."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Words wrap; a bar shown while a new card finds its width would stay, over the last line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def lines(self) -> int:
        """How many lines it has room for."""
        return max(self._fewest, int(self.document().size().height()))

    def sizeHint(self) -> QSize:
        """Wide as may be, tall enough for every line and at least for as many as it was made for."""
        margins = self.contentsMargins()
        extra = 4 + 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom()
        return QSize(120, self.lines * self.fontMetrics().lineSpacing() + extra)

    def minimumSizeHint(self) -> QSize:
        """As tall as the hint: what is typed is never cut."""
        return QSize(60, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words anew."""
        super().resizeEvent(event)
        self.updateGeometry()

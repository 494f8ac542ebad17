"""A box as tall as what is typed in it: for notes, and for answers on a meeting's page."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.words_box import WordsBox


class GrowingText(WordsBox):
    """Plain text that grows with what is written."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = lines
        self._height = 0
        """Of all lines as they are laid out; 0 where it is to be measured."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Words wrap; a bar shown while a new card finds its width would stay, over the last line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._measure_again)
        self.textChanged.connect(self._measure_again)

    def sizeHint(self) -> QSize:
        """Wide as may be, tall enough for every line and at least for as many as it was made for."""
        margins = self.contentsMargins()
        extra = 4 + 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom()
        self._height = self._height or self._laid_out()
        return QSize(120, self._height + extra)

    def minimumSizeHint(self) -> QSize:
        """As tall as the hint: what is typed is never cut."""
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words anew."""
        with self._told_once():
            super().resizeEvent(event)
        self._measure_again()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has lines of another height."""
        super().changeEvent(event)
        self._measure_again()

    def _measure_again(self) -> None:
        self._height = 0
        self.updateGeometry()

    def _laid_out(self) -> int:
        """Summed over the paragraphs: a line is laid out a little higher than its font says."""
        height, block = 0.0, self.document().begin()
        with self._told_once():
            while block.isValid():
                height += self.blockBoundingRect(block).height()
                block = block.next()
        empty = max(0, self._fewest - int(self.document().size().height()))
        return ceil(height) + empty * self.fontMetrics().lineSpacing()

    @contextmanager
    def _told_once(self) -> Iterator[None]:
        """Let Qt hear of all lines that are laid out together: told of each, it goes through all that are in view."""
        layout = self.document().documentLayout()
        before = layout.documentSize()
        with QSignalBlocker(layout):
            yield
        if layout.documentSize() != before:
            layout.documentSizeChanged.emit(layout.documentSize())

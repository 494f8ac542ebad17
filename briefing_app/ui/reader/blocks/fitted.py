"""Short words that may have less room than they take: a link is cut, a fact goes on below."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel

from briefing_app.ui.breaking import breakable
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import LinkTo
from briefing_app.ui.theme import px

_AROUND_LINK, _ROUNDING = 8, 4
"""What the style puts at both sides of a link's words; what the width of words may be more than its whole pixels."""


class CutLink(LinkButton):
    """A link cut short where it has no room, with the whole in its tool tip; for a screen reader it is never cut."""

    def __init__(self, link: LinkTo, events: ReaderEvents) -> None:
        super().__init__(link, events)
        self._whole = link.label

    def sizeHint(self) -> QSize:
        """Room for all of it, whatever is shown now."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(words + _ROUNDING + _AROUND_LINK, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Little, so that it gives way to the width of its page."""
        return QSize(min(px(60), self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more of it, or less."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """So does another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def _cut(self) -> None:
        room = self.width() - _AROUND_LINK
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._whole else self._whole)


class FactLabel(QLabel):
    """A few words on one line where there is room for them, else on as many as they take."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(breakable(text))
        self.setAccessibleName(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """Room for all of it on one line."""
        self.ensurePolished()
        around = self.contentsMargins()
        # In whole pixels a width may be rounded down, and the last word would go on below.
        words = ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        width = words + 1 + around.left() + around.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Little, so that it gives way to the width of its page."""
        hint = self.sizeHint()
        return QSize(min(px(60), hint.width()), hint.height())

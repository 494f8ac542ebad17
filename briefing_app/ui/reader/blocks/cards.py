"""Findings, quotes and notes as cards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from briefing_app.ui.reader.blocks.base import (
    LinkButton,
    TurningView,
    inset,
    measured,
    plain_label,
    put_below,
    stacked,
    tone_row,
)  # fmt: skip
from briefing_app.ui.reader.blocks.pairs import deed_row
from briefing_app.ui.reader.blocks.words import INSET, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import Aside, CardBlock
from briefing_app.ui.theme import Type, px, tokens
from briefing_app.ui.theme.outlining import outline_in_high_contrast

_STRIPE = 4


class CardView(TurningView):
    """A finding or quote: its kind, its words, and the link to them in the original."""

    def __init__(self, block: CardBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.block, self._active = block, block.active
        self.setAccessibleName(f"{block.label}, {block.cite.label}")
        column = stacked(self, (INSET + _STRIPE + 10, 6, 8, 8), 0)
        self._head, self._head_width = _card_head(block, events)
        column.addLayout(self._head)
        self.words = ParagraphWords(block.words, events, size=Type.CARD)
        self.words.setAccessibleDescription(f"{block.label}, {block.cite.label}")
        column.addLayout(measured(self.words))
        if block.detail:
            detail = plain_label(block.detail, "muted", wrap=True)
            column.addLayout(inset(detail, INSET, right=INSET))
        if block.aside:
            column.addLayout(_aside(block.aside, events))
        if block.deeds:
            column.addWidget(deed_row(block.deeds, events))

    def set_active(self, active: bool) -> None:
        """Shows whether this is the one in question."""
        self._active = active
        self.update()

    def turn(self, width: int) -> None:
        """Puts the link beside the kind, or below it."""
        put_below(self._head, below=width < self._head_width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the words chooses the card too."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.block.words.id:
            self.events.passage_activated.emit(self.block.words.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The stripe in the kind's colour, and a ground where this is the one in question."""
        painter = QPainter(self)
        now = tokens()
        if self._active:
            painter.fillRect(self.rect().adjusted(INSET, 0, 0, 0), QColor(now.accent_soft))
        width = _STRIPE + 2 if self._active else _STRIPE
        painter.fillRect(INSET, 0, width, self.height(), QColor(now.colour(self.block.tone)))
        if self._active:
            outline_in_high_contrast(painter, self.rect().adjusted(INSET, 0, 0, 0), now)
        painter.end()


def _card_head(block: CardBlock, events: ReaderEvents) -> tuple[QBoxLayout, int]:
    """The kind and the link, and the width below which they do not fit side by side."""
    head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    head.setSpacing(0)
    head.setContentsMargins(INSET, 0, 0, 0)
    head.addLayout(tone_row(block.label.upper(), block.tone), 1)
    link = LinkButton(block.cite, events, arrow=True)
    head.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    letters = link.fontMetrics().horizontalAdvance(block.label.upper())
    return head, letters + link.sizeHint().width() + px(60)


def _aside(aside: Aside, events: ReaderEvents) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setContentsMargins(INSET, 0, 0, 0)
    head.addWidget(plain_label(aside.heading, "muted", wrap=True), 1)
    head.addWidget(LinkButton(aside.cite, events, arrow=True), 0)
    column.addLayout(head)
    words = ParagraphWords(aside.words, events, size=Type.PANE, colour="muted", line_height=1.4)
    words.setAccessibleDescription(aside.heading)
    column.addLayout(measured(words))
    return column

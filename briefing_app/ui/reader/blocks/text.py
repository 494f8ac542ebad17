"""Headings, paragraphs, bullets, table rows and page lines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.reader.blocks.base import BlockView, LinkButton, SignView, beside, framed, inset, plain_label
from briefing_app.ui.reader.blocks.words import (
    INSET,
    BulletWords,
    CellWords,
    HeadingWords,
    ParagraphWords,
    WordsView,
    measure_px,
)  # fmt: skip
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import HeadingBlock, RowBlock, RuleBlock, TextBlock, Tone
from briefing_app.ui.theme import Type, px, tokens

MARGIN_LEFT, MARGIN_RIGHT = 44, 28
"""Beside a document's text: paragraph numbers on the left, signs on the right."""
_HEADINGS = {1: (Type.TITLE, 700, 1.2), 2: (Type.HEADING, 600, 1.3)}
_MINOR = (Type.READER, 600, 1.35)
_BULLET = 18
_ANY = 16_777_215
"""Qt's own greatest width: a table's cell is as wide as its column."""
_TOP = Qt.AlignmentFlag.AlignTop


class HeadingView(BlockView):
    """A heading; level 1 is the title."""

    def __init__(self, block: HeadingBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        size, weight, line = _HEADINGS.get(block.level, _MINOR)
        words = HeadingWords(block.words, events, size=size, weight=weight, line_height=line)
        words.setAccessibleDescription(f"heading level {block.level}")
        words.setMaximumWidth(measure_px(Type.READER) + px(MARGIN_LEFT + MARGIN_RIGHT))
        row = beside(self, (0, 0, 0, 0), 0)
        row.addWidget(words, 1)
        row.addStretch(0)
        if block.more:
            row.addWidget(LinkButton(block.more, events))


class TextView(BlockView):
    """A paragraph or bullet, in a document with its number on the left and its signs on the right."""

    def __init__(self, block: TextBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        row = beside(self, (0, 0, 0, 0), 0)
        if block.margin:
            row.addLayout(_number(block.number))
        if block.bullet:
            row.addLayout(_bullet())
        row.addWidget(_words(block, events), 1)
        if block.margin:
            row.addWidget(_signs(block), 0, _TOP)
        row.addStretch(0)


class RowView(BlockView):
    """One row of a table."""

    def __init__(self, block: RowBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        left, right = (px(MARGIN_LEFT), px(MARGIN_RIGHT)) if block.margin else (0, INSET)
        ruled = framed(self, "row", (left, 0, right, 0))
        row = beside(ruled, (0, 4, 0, 4), 12)
        shares = block.shares or (3, *(2 for _ in block.cells[1:]))
        for words, share in zip(block.cells, shares, strict=True):
            cell = CellWords(words, events, size=Type.CARD, weight=600 if block.header else 400)
            cell.setMaximumWidth(_ANY)
            row.addWidget(cell, share)


class RuleView(BlockView):
    """A hairline with a word in its middle."""

    def __init__(self, block: RuleBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.setAccessibleName(block.label)
        self._label = plain_label(block.label, "muted")
        row = beside(self, (INSET, 6, INSET, 6), 0)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line on either side of the word."""
        painter = QPainter(self)
        middle, gap, word = self.height() / 2, 10.0, self._label.geometry()
        colour = QColor(tokens().line)
        painter.fillRect(QRectF(INSET, middle, word.left() - gap - INSET, 1), colour)
        painter.fillRect(QRectF(word.right() + gap, middle, self.width() - word.right() - gap - INSET, 1), colour)
        painter.end()


def _words(block: TextBlock, events: ReaderEvents) -> WordsView:
    kind = BulletWords if block.bullet else ParagraphWords
    words = kind(
        block.words, events, size=Type.PANE if block.muted else Type.READER, colour="muted" if block.muted else "ink"
    )
    words.setAccessibleDescription(_description(block))
    if block.bullet and block.margin:
        # So that signs stand in one line below each other, whether there is a bullet or not.
        words.setMaximumWidth(words.maximumWidth() - px(_BULLET))
    return words


def _description(block: TextBlock) -> str:
    said = [f"paragraph {block.number}"] if block.number else []
    said += [_SIGN_WORDS[tone] for tone in block.signs]
    return ", ".join(said + (["with a note of yours"] if block.noted else []))


_SIGN_WORDS = {
    Tone.STRENGTH: "strength",
    Tone.IMPROVEMENT: "area for improvement",
    Tone.PRIORITY: "area for priority action",
    Tone.QUOTE: "quote",
    Tone.CONTEXT: "context",
    Tone.ACCENT: "",
}


def _number(number: str) -> QHBoxLayout:
    label = plain_label(number, "muted")
    label.setFixedWidth(px(MARGIN_LEFT) - px(8))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | _TOP)
    return inset(label, 0, px(6), px(8))


def _bullet() -> QHBoxLayout:
    label = plain_label("•", "bullet")
    label.setFixedWidth(px(_BULLET) - INSET - 2)
    label.setAlignment(_TOP)
    return inset(label, INSET + 2, 4)


def _signs(block: TextBlock) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(px(MARGIN_RIGHT))
    column = QVBoxLayout(holder)
    column.setContentsMargins(px(8), px(7), 0, 0)
    column.setSpacing(4)
    for tone in dict.fromkeys(block.signs):
        column.addWidget(SignView(tone, 12))
    if block.noted:
        column.addWidget(SignView(Tone.ACCENT, 15, "note"))
    column.addStretch(1)
    return holder

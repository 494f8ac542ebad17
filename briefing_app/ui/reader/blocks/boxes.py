"""The boxes that sum a visit up, and passages in short lines, each with the way to its source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.reader.blocks.base import (
    BlockView,
    LinkButton,
    SignView,
    TurningView,
    beside,
    inset,
    plain_label,
    put_below,
    stacked,
    tone_row,
)
from briefing_app.ui.reader.blocks.words import INSET, BulletWords, ParagraphWords, measure_px
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import Box, BoxesBlock, BoxLine, LinesBlock, Tone, Words
from briefing_app.ui.theme import Type, px

_NARROW = 520
_LINES = 1.25
"""Close lines: what a visit comes down to is to stand on one screen."""
_TOP = Qt.AlignmentFlag.AlignTop


class BoxView(QFrame):
    """One tinted box."""

    def __init__(self, box: Box, events: ReaderEvents) -> None:
        super().__init__()
        self.setProperty("role", "box")
        self.setProperty("tone", str(box.tone))
        self.setAccessibleName(box.title)
        column = stacked(self, (10, 6, 2, 6), 2)
        column.addLayout(tone_row(box.title, box.tone))
        if box.notice:
            column.addLayout(_notice(box, events))
        for line in box.lines:
            column.addLayout(_box_line(line, events))
        if box.more:
            column.addWidget(plain_label(box.more, "muted", wrap=True))
        column.addStretch(1)


class BoxesView(TurningView):
    """Boxes of equal weight, side by side where there is room."""

    def __init__(self, block: BoxesBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self._row = beside(self, (INSET, 0, INSET, 0), 14)
        for box in block.boxes:
            self._row.addWidget(BoxView(box, events), 1)

    def turn(self, width: int) -> None:
        """Puts the boxes side by side, or one below the other."""
        put_below(self._row, below=width < px(_NARROW))


class LinesView(BlockView):
    """Passages in short, one below the other."""

    def __init__(self, block: LinesBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        column = stacked(self, (INSET, 0, 0, 0), 2)
        for line in block.lines:
            column.addLayout(_box_line(line, events))


def _notice(box: Box, events: ReaderEvents) -> QHBoxLayout:
    """What the publication leaves out, and the way to where more is told of it."""
    row = QHBoxLayout()
    row.setSpacing(0)
    words = ParagraphWords(Words(box.notice), events, size=Type.PANE, colour=box.tone, weight=600, line_height=_LINES)
    row.addWidget(words, 1)
    if box.link:
        row.addWidget(LinkButton(box.link, events, arrow=True, compact=True), 0, _TOP)
    return row


def _bullet(tone: Tone | None) -> QWidget:
    """What stands before a line: a tone's sign, or a bullet."""
    if tone is None or not tone.sign:
        holder = QWidget()
        holder.setFixedWidth(px(10))
        holder.setLayout(inset(plain_label("•", "bullet"), 0, 2))
        return holder
    holder = QWidget()
    holder.setFixedWidth(px(17))
    beside(holder, (0, px(6), 4, 0), 0).addWidget(SignView(tone, 12), 0, _TOP)
    return holder


def _box_line(line: BoxLine, events: ReaderEvents) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(_bullet(line.tone), 0, _TOP)
    words = BulletWords(line.words, events, size=Type.PANE, line_height=_LINES)
    words.setMaximumWidth(measure_px())
    if line.whole != line.words.text:
        words.setToolTip(line.whole)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(words)
    if line.tag:
        words.setAccessibleDescription(line.tag)
        tag = plain_label(line.tag, "muted", wrap=True)
        column.addLayout(inset(tag, INSET, bottom=2))
    row.addLayout(column, 1)
    if line.link and line.link.place:
        row.addWidget(LinkButton(line.link, events, arrow=True, compact=True), 0, _TOP)
    return row

"""Two passages side by side, and what may be said of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.reader.blocks.base import (
    LinkButton,
    SignView,
    TurningView,
    framed,
    inset,
    plain_label,
    put_below,
    stacked,
    tone_label,
)  # fmt: skip
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.reader.blocks.words import INSET, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import LinkTo, PairBlock, PairSide, Tone
from briefing_app.ui.theme import Type, px

_NARROW = 520
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class PairView(TurningView):
    """The release's words on the left, the letter's on the right."""

    def __init__(self, block: PairBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.setAccessibleName(f"{block.label}: {block.left.words.text}")
        column = stacked(framed(self, "card", (INSET, 0, INSET, 0)), (12, 8, 12, 10), 4)
        head = _head(block)
        column.addLayout(head)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(18)
        for side in (block.left, block.right):
            self._sides.addLayout(_side(side, block.label, events), 1)
        column.addLayout(self._sides)
        for detail in block.details:
            line = plain_label(detail, "muted", wrap=True)
            column.addLayout(inset(line, INSET, right=INSET))
        if block.deeds:
            column.addWidget(deed_row(block.deeds, events))

    def turn(self, width: int) -> None:
        """Puts the two sides beside each other, or one below the other."""
        narrow = width < px(_NARROW)
        put_below(self._sides, below=narrow)
        self._sides.setSpacing(8 if narrow else 18)


def _head(block: PairBlock) -> QBoxLayout:
    """The shape and the word of a pair's status."""
    head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    head.setSpacing(6)
    head.setContentsMargins(INSET, 0, 0, 0)
    head.addWidget(SignView(Tone.ACCENT, 14, block.status.icon), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(tone_label(block.label.upper(), Tone.ACCENT), 1)
    return head


def deed_row(deeds: tuple[LinkTo, ...], events: ReaderEvents) -> QWidget:
    """What the member may do, as links in a line that wraps."""
    holder = QWidget()
    flow = FlowLayout(holder, 12)
    for deed in deeds:
        flow.addWidget(LinkButton(deed, events) if deed.place or deed.deed else _quiet(deed.label))
    return holder


def _quiet(text: str) -> QWidget:
    """Quiet words in line with the passages above."""
    holder = QWidget()
    holder.setLayout(inset(plain_label(text, "muted"), INSET))
    return holder


def _side(side: PairSide, label: str, events: ReaderEvents) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    if side.cite:
        column.addWidget(LinkButton(side.cite, events, arrow=True), 0, _LEFT)
    else:
        column.addLayout(inset(plain_label(side.heading, "muted"), INSET))
    known = bool(side.words.document)
    words = ParagraphWords(side.words, events, size=Type.PANE, line_height=1.4, colour="ink" if known else "muted")
    words.setAccessibleDescription(f"{side.heading}, {label}")
    column.addWidget(words)
    column.addStretch(1)
    return column

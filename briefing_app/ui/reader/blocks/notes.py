"""Notes and questions of the member's, with what became of them at meetings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from briefing_app.ui.deeds import Deed
from briefing_app.ui.reader.blocks.base import (
    BlockView,
    LinkButton,
    SignView,
    framed,
    measured,
    plain_label,
    stacked,
    tone_label,
)
from briefing_app.ui.reader.blocks.pairs import deed_row
from briefing_app.ui.reader.blocks.words import INSET, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import AskedLine, NoteBlock, Order, Tone, Words, asked_sign, asked_tone
from briefing_app.ui.theme import Type, px, tint
from briefing_app.ui.theme.sizes import TARGET


class NoteView(BlockView):
    """A note or question of the member's, with the words it is about."""

    def __init__(self, block: NoteBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.setAccessibleName(f"{block.label}: {block.text}")
        column = stacked(framed(self, "card", (INSET, 0, INSET, 0)), (14, 8, 12, 10), 2)
        column.addLayout(_head(block, events))
        words = ParagraphWords(Words(block.text, id=block.id), events, size=Type.READER)
        if block.order:
            words.setAccessibleDescription(f"Question {block.order.number}, {block.asked[0].label}")
        column.addLayout(measured(words))
        if block.exact:
            exact = ParagraphWords(Words(f"“{block.exact}”"), events, size=Type.PANE, colour="muted")
            column.addLayout(measured(exact))
        for line in block.asked:
            column.addLayout(_asked(line, events))
        if block.about or block.link:
            column.addLayout(_foot(block, events))
        if block.deeds:
            column.addWidget(deed_row(block.deeds, events))


def _head(block: NoteBlock, events: ReaderEvents) -> QHBoxLayout:
    head = QHBoxLayout()
    head.setContentsMargins(INSET, 0, 0, 0)
    number = f"{block.order.number} · " if block.order else ""
    head.addWidget(tone_label(number + block.label, Tone.ACCENT), 1)
    if block.state:
        head.addWidget(plain_label(block.state, "warning"))
    if block.order:
        for button in _movers(block.text, block.order, events):
            head.addWidget(button)
    return head


def _movers(text: str, order: Order, events: ReaderEvents) -> tuple[QToolButton, QToolButton]:
    """The buttons that change the speaking order."""
    earlier = _mover("chevron-up", f"Ask earlier: {text}", "Ask this earlier (Alt+Up)", order.earlier, events)
    later = _mover("chevron-down", f"Ask later: {text}", "Ask this later (Alt+Down)", order.later, events)
    return earlier, later


def _mover(icon: str, said: str, tip: str, deed: Deed | None, events: ReaderEvents) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setProperty("compact", "true")
    button.setMinimumSize(px(TARGET), px(TARGET))
    tint(button, icon)
    button.setAccessibleName(said)
    button.setToolTip(tip)
    button.setObjectName(icon)
    button.setEnabled(deed is not None)
    if deed is not None:
        button.clicked.connect(lambda: events.deed_wanted.emit(deed))
    return button


def _asked(line: AskedLine, events: ReaderEvents) -> QVBoxLayout:
    """What became of a question, and the answer in the member's words."""
    column = QVBoxLayout()
    column.setContentsMargins(INSET, 4, 0, 0)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(SignView(asked_tone(line.state), 14, asked_sign(line.state)), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(tone_label(line.label, asked_tone(line.state)), 1)
    column.addLayout(head)
    if line.answer:
        for paragraph in filter(None, (part.strip() for part in line.answer.splitlines())):
            words = ParagraphWords(Words(paragraph), events, size=Type.CARD, line_height=1.4)
            words.setAccessibleDescription(f"Answer, {line.label}")
            row = measured(words)
            row.setContentsMargins(px(14) + 6 - INSET, 0, 0, 0)
            column.addLayout(row)
    return column


def _foot(block: NoteBlock, events: ReaderEvents) -> QHBoxLayout:
    row = QHBoxLayout()
    about = plain_label(block.about, "muted", wrap=True)
    about.setContentsMargins(INSET, 0, 0, 0)
    row.addWidget(about, 1)
    if block.link and block.link.place:
        row.addWidget(LinkButton(block.link, events, arrow=True))
    return row

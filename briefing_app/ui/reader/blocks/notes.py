"""Notes and questions of the member's, with what became of them at meetings."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.deeds import AnswerQuestion, Deed
from briefing_app.ui.reader.blocks.answer import AnswerBox
from briefing_app.ui.reader.blocks.base import (
    BlockView,
    LinkButton,
    SignView,
    beside,
    inset,
    measured,
    plain_label,
    stacked,
    tone_label,
)
from briefing_app.ui.reader.blocks.pairs import deed_row
from briefing_app.ui.reader.blocks.words import INSET, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import AskedLine, NoteBlock, Order, PageBlock, Tone, Words, asked_sign, asked_tone
from briefing_app.ui.theme import Type, px, tint
from briefing_app.ui.theme.sizes import TARGET


class NoteView(BlockView):
    """A note or question of the member's, with the words it is about."""

    def __init__(self, block: NoteBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.block = block
        self.box: AnswerBox | None = None
        """Where an answer is being typed."""
        self._state: _StateLine | None = None
        self._outer = beside(self, (INSET, 0, INSET, 0), 0)
        self._frame: QFrame | None = None
        self.show_state()

    def show_state(self) -> None:
        """Show everything anew, with a box for the answer if one is open."""
        if self._frame is not None:
            self._outer.removeWidget(self._frame)
            self._frame.hide()
            self._frame.setParent(None)
            self._frame.deleteLater()
        self._frame = frame = QFrame()
        frame.setProperty("role", "card")
        self._outer.addWidget(frame)
        self._fill(frame, self.block, self.events)
        # Left to itself it would be shown, and count, only after the block was measured.
        frame.show()

    @property
    def answer_link(self) -> LinkButton | None:
        """The way to the box, where none is open."""
        deed = AnswerQuestion(self.block.meeting, self.block.id)
        return next((one for one in self.findChildren(LinkButton) if one.deed == deed), None)

    def takes(self, block: PageBlock) -> bool:
        """While an answer is typed, only what became of the question may be another."""
        if self.box is None or not isinstance(block, NoteBlock):
            return False
        return replace(block, asked=self.block.asked, deeds=self.block.deeds) == self.block

    def take(self, block: PageBlock) -> None:
        """Show what became of it now, and leave the box alone."""
        if isinstance(block, NoteBlock):
            self.block = block
            if self._state is not None:
                self._state.show_line(block.asked[0])

    def _fill(self, frame: QFrame, block: NoteBlock, events: ReaderEvents) -> None:
        self.setAccessibleName(f"{block.label}: {block.text}")
        column = stacked(frame, (14, 8, 12, 10), 2)
        column.addLayout(_head(block, events))
        words = ParagraphWords(Words(block.text, id=block.id), events, size=Type.READER)
        if block.order:
            words.setAccessibleDescription(f"Question {block.order.number}, {block.asked[0].label}")
        column.addLayout(measured(words))
        if block.exact:
            exact = ParagraphWords(Words(f"“{block.exact}”"), events, size=Type.PANE, colour="muted")
            column.addLayout(measured(exact))
        self.box = self._box(block, events)
        for line in block.asked:
            state = self._state = _StateLine(line)
            column.addWidget(state)
            if self.box is not None:
                column.addWidget(self.box)
            elif line.answer:
                column.addLayout(_answer(line, events))
        if block.about or block.link:
            column.addLayout(_foot(block, events))
        deeds = tuple(each for each in block.deeds if self.box is None or not isinstance(each.deed, AnswerQuestion))
        if deeds:
            column.addWidget(deed_row(deeds, events))

    def _box(self, block: NoteBlock, events: ReaderEvents) -> AnswerBox | None:
        if not block.meeting or events.answers.box(block.meeting, block.id) is None:
            return None
        box = AnswerBox((block.meeting, block.id), block.text, events.answers)
        box.setContentsMargins(INSET, 0, 0, 0)
        box.grew.connect(lambda: self._on_box_grew(box))
        return box

    def _on_box_grew(self, box: QWidget) -> None:
        """Whatever is around the box forgets its height at once: the line that is typed is to stay in view."""
        around: QWidget | None = box
        while around is not None and around is not self:
            around.updateGeometry()
            around = around.parentWidget()
        self.events.resized.emit(self)


class _StateLine(QWidget):
    """What became of a question, in a shape and a word."""

    def __init__(self, line: AskedLine) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSET, 4, 0, 0)
        self._row.setSpacing(6)
        self.show_line(line)

    def show_line(self, line: AskedLine) -> None:
        """Show what became of it now."""
        while (entry := self._row.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        tone = asked_tone(line.state)
        sign, label = SignView(tone, 14, asked_sign(line.state)), tone_label(line.label, tone)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(label, 1)
        for part in (sign, label):
            part.show()


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


def _answer(line: AskedLine, events: ReaderEvents) -> QVBoxLayout:
    """What was answered, in the member's words."""
    column = QVBoxLayout()
    column.setContentsMargins(INSET, 0, 0, 0)
    column.setSpacing(0)
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
    row.addLayout(inset(about, INSET), 1)
    if block.link and block.link.place:
        row.addWidget(LinkButton(block.link, events, arrow=True))
    return row

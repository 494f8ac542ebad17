"""More questions for a meeting: the line to type one into, and the member's other questions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from briefing_app.ui.deeds import AskNewQuestion
from briefing_app.ui.reader.blocks.base import BlockView, LinkButton, beside, framed, inset, measured, plain_label
from briefing_app.ui.reader.blocks.words import INSET, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import AskBlock, OfferBlock, Words
from briefing_app.ui.theme import Type, px, tint


class AskView(BlockView):
    """A line to type a question into; Enter puts it on the list and leaves the line for the next."""

    def __init__(self, block: AskBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self._meeting = block.meeting
        self.line = QLineEdit()
        self.line.setPlaceholderText(block.label)
        self.line.setAccessibleName(block.label)
        self.add = QPushButton("Add")
        self.add.setAccessibleName("Add this question to the meeting")
        self.add.setEnabled(False)
        self.line.textChanged.connect(self._on_line_changed)
        self.line.setText(events.drafts.get(block.meeting, ""))
        self.line.returnPressed.connect(self._on_add_wanted)
        self.add.clicked.connect(self._on_add_wanted)
        events.draft_returned.connect(self._on_draft_returned)
        row = beside(self, (INSET, 4, INSET, 4), 8)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)

    def _on_line_changed(self, text: str) -> None:
        self.events.drafts[self._meeting] = text
        self.add.setEnabled(bool(text.strip()))

    def _on_draft_returned(self, meeting: str) -> None:
        if meeting == self._meeting:
            self.line.setText(self.events.drafts[meeting])

    def _on_add_wanted(self) -> None:
        text = self.line.text().strip()
        if text:
            self.events.deed_wanted.emit(AskNewQuestion(self._meeting, text))
            self.line.clear()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class OfferView(BlockView):
    """A question that is not on the list yet."""

    def __init__(self, block: OfferBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.setAccessibleName(block.text)
        row = beside(framed(self, "suggestion", (INSET, 0, INSET, 0)), (12, 6, 10, 6), 10)
        column = QVBoxLayout()
        column.setSpacing(0)
        words = ParagraphWords(Words(block.text), events, size=Type.CARD, line_height=1.35)
        # However wide the page, the button keeps to its right edge.
        column.addLayout(measured(words))
        if block.detail:
            detail = plain_label(block.detail, "muted", wrap=True)
            column.addLayout(inset(detail, INSET))
        row.addLayout(column, 1)
        add = LinkButton(block.link, events)
        tint(add, "add", "accent")
        add.setMinimumHeight(px(28))
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)

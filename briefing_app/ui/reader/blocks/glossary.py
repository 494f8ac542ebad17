"""The glossary's page: the line that filters it, and its terms."""

from briefing_app.ui.clearable import ClearableLine
from briefing_app.ui.reader.blocks.base import BlockView, beside, framed, stacked, tone_row
from briefing_app.ui.reader.blocks.words import INSET, HeadingWords, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import FilterBlock, TermBlock, Tone, Words
from briefing_app.ui.theme import Type, px

FILTER_NAME = "pageFilter"
"""What the line is called among the window's widgets."""


class FilterView(BlockView):
    """A line to type in; what it leaves is worked out elsewhere."""

    def __init__(self, block: FilterBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.line = ClearableLine()
        self.line.setObjectName(FILTER_NAME)
        self.line.setProperty("role", "search")
        self.line.setPlaceholderText(block.label)
        self.line.setAccessibleName(block.label)
        self.line.setMaximumWidth(px(420))
        self.line.textChanged.connect(events.filter_changed)
        row = beside(self, (INSET, 4, INSET, 4), 0)
        row.addWidget(self.line, 20)
        # What is left goes to the right of it, so that it stands in line with the terms.
        row.addStretch(1)


class TermView(BlockView):
    """A term, its meaning, and quietly whom it concerns and how else it is written."""

    def __init__(self, block: TermBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.setAccessibleName(block.name)
        frame = framed(self, "card", (INSET, 0, INSET, 0))
        frame.setProperty("active", block.active)
        column = stacked(frame, (12, 8, 12, 8), 2)
        name = HeadingWords(Words(block.name), events, size=Type.CARD, weight=600, line_height=1.3)
        name.setAccessibleDescription("heading level 3")
        column.addWidget(name)
        for text, colour, size in ((block.meaning, "ink", Type.CARD), (block.about, "muted", Type.PANE)):
            if text:
                words = ParagraphWords(Words(text), events, size=size, colour=colour, line_height=1.35)
                words.explained = False
                column.addWidget(words)
        if block.own:
            row = tone_row(block.own, Tone.ACCENT)
            row.setContentsMargins(INSET, 0, 0, 0)
            column.addLayout(row)

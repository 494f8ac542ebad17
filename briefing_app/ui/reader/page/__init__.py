"""What the reading view shows and what is printed: plain values, a block per heading, paragraph, card, box or chart."""

from briefing_app.ui.reader.page.asked import (
    AskBlock,
    AskedLine,
    OfferBlock,
    Order,
    asked_shape,
    asked_sign,
    asked_tone,
)
from briefing_app.ui.reader.page.cards import Aside, Box, BoxesBlock, BoxLine, CardBlock, LinesBlock, NoteBlock
from briefing_app.ui.reader.page.charts import ChartBar, ChartBlock, TimelineBlock, TimelineStop
from briefing_app.ui.reader.page.links import Chip, ChipsBlock, CrumbsBlock, LineBlock, LinkTo
from briefing_app.ui.reader.page.pairs import PairBlock, PairSide, Status
from briefing_app.ui.reader.page.terms import FilterBlock, TermBlock
from briefing_app.ui.reader.page.text import (
    EmptyBlock,
    HeadingBlock,
    NoticeBlock,
    Original,
    RowBlock,
    RuleBlock,
    TextBlock,
)
from briefing_app.ui.reader.page.tones import Tone, tone_of
from briefing_app.ui.reader.page.whole import BesideBlock, Page, PageBlock, words_of
from briefing_app.ui.reader.page.words import Mark, MarkRole, Words

__all__ = [
    "Aside", "AskBlock", "AskedLine", "BesideBlock", "Box", "BoxLine", "BoxesBlock", "CardBlock", "ChartBar",
    "ChartBlock", "Chip", "ChipsBlock", "CrumbsBlock", "EmptyBlock", "FilterBlock", "HeadingBlock", "LineBlock",
    "LinesBlock", "LinkTo", "Mark", "MarkRole", "NoteBlock", "NoticeBlock", "OfferBlock", "Order", "Original",
    "Page", "PageBlock", "PairBlock", "PairSide", "RowBlock", "RuleBlock", "Status", "TermBlock", "TextBlock",
    "TimelineBlock", "TimelineStop", "Tone", "Words", "asked_shape", "asked_sign", "asked_tone", "tone_of",
    "words_of",
]  # fmt: skip

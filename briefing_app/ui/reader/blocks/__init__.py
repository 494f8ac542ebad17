"""One light widget for each kind of block."""

from collections.abc import Callable
from typing import Any

from briefing_app.ui.reader import page
from briefing_app.ui.reader.blocks.asked import AskView, OfferView
from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.blocks.beside import BesideView
from briefing_app.ui.reader.blocks.boxes import BoxesView, LinesView
from briefing_app.ui.reader.blocks.cards import CardView
from briefing_app.ui.reader.blocks.chart import ChartView
from briefing_app.ui.reader.blocks.glossary import FilterView, TermView
from briefing_app.ui.reader.blocks.lines import ChipsView, CrumbsView, EmptyView, LineView, NoticeView
from briefing_app.ui.reader.blocks.notes import NoteView
from briefing_app.ui.reader.blocks.original import rule_view
from briefing_app.ui.reader.blocks.pairs import PairView
from briefing_app.ui.reader.blocks.table import TableView
from briefing_app.ui.reader.blocks.text import HeadingView, RowView, TextView
from briefing_app.ui.reader.blocks.timeline import TimelineView
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.table import TableBlock

_VIEWS: dict[type, Callable[[Any, ReaderEvents], BlockView]] = {
    page.HeadingBlock: HeadingView,
    page.TextBlock: TextView,
    page.RowBlock: RowView,
    page.RuleBlock: rule_view,
    page.CrumbsBlock: CrumbsView,
    page.ChipsBlock: ChipsView,
    page.BoxesBlock: BoxesView,
    page.LinesBlock: LinesView,
    page.CardBlock: CardView,
    page.PairBlock: PairView,
    page.ChartBlock: ChartView,
    page.BesideBlock: lambda block, events: BesideView(block, events, block_view),
    page.TimelineBlock: TimelineView,
    page.LineBlock: LineView,
    page.NoteBlock: NoteView,
    page.NoticeBlock: NoticeView,
    page.EmptyBlock: EmptyView,
    page.FilterBlock: FilterView,
    page.TermBlock: TermView,
    TableBlock: TableView,
    page.AskBlock: AskView,
    page.OfferBlock: OfferView,
}


def block_view(block: page.PageBlock, events: ReaderEvents) -> BlockView:
    """The widget that shows `block`."""
    return _VIEWS[type(block)](block, events)

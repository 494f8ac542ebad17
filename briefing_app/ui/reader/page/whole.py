"""A whole page: its head and its blocks."""

from dataclasses import dataclass, field

from briefing_app.ui.places import Place
from briefing_app.ui.reader.page.asked import AskBlock, OfferBlock
from briefing_app.ui.reader.page.cards import BoxesBlock, CardBlock, LinesBlock, NoteBlock
from briefing_app.ui.reader.page.charts import ChartBlock, TimelineBlock
from briefing_app.ui.reader.page.links import Chip, ChipsBlock, CrumbsBlock, LineBlock, LinkTo
from briefing_app.ui.reader.page.pairs import PairBlock
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
from briefing_app.ui.reader.page.words import Words
from briefing_app.ui.reader.table import TableBlock


@dataclass(frozen=True, slots=True)
class BesideBlock:
    """Two columns of blocks side by side; one below the other where the page is narrow."""

    left: tuple["PageBlock", ...]
    right: tuple["PageBlock", ...]


PageBlock = (
    HeadingBlock | TextBlock | RowBlock | RuleBlock | CrumbsBlock | ChipsBlock | BoxesBlock | LinesBlock | CardBlock
    | PairBlock | ChartBlock | BesideBlock | TimelineBlock | LineBlock | NoteBlock | NoticeBlock | EmptyBlock
    | FilterBlock | TermBlock | TableBlock | AskBlock | OfferBlock
)  # fmt: skip


def words_of(block: PageBlock) -> tuple[Words, ...]:
    """The words a block shows as one run, cell by cell or side by side; none for boxes, charts and lines."""
    match block:
        case HeadingBlock() | TextBlock() | CardBlock():
            return (block.words,)
        case RowBlock():
            return block.cells
        case BesideBlock():
            return tuple(words for one in (*block.left, *block.right) for words in words_of(one))
        case PairBlock():
            return block.left.words, block.right.words
        case RuleBlock(original=Original(words=Words() as words)):
            return (words,)
        case _:
            return ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where one is, its title, its chips, then its blocks."""

    title: str
    blocks: tuple[PageBlock, ...] = ()
    crumbs: tuple[LinkTo, ...] = ()
    chips: tuple[Chip, ...] = ()
    place: Place | None = None
    target: int | None = None
    """Index in `blocks` of the one to bring into view."""
    head: tuple[PageBlock, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        """Lays crumbs, title and chips out as blocks of their own."""
        crumbs = (CrumbsBlock(self.crumbs),) if self.crumbs else ()
        title = (HeadingBlock(Words(self.title), 1),) if self.title else ()
        chips = (ChipsBlock(self.chips),) if self.chips else ()
        object.__setattr__(self, "head", (*crumbs, *title, *chips))

    @property
    def shown(self) -> tuple[PageBlock, ...]:
        """Every block from the top."""
        return self.head + self.blocks

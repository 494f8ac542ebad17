"""What the reading view shows: plain values, one block per heading, paragraph, card, box or chart."""

from dataclasses import dataclass, field
from enum import StrEnum

from briefing_app.domain.words import FindingKind
from briefing_app.ui.deeds import Deed
from briefing_app.ui.places import Place
from briefing_app.ui.reader.table import TableBlock


class Tone(StrEnum):
    """What a block is about; the value is the theme's colour, `sign` the shape that goes with it."""

    STRENGTH = "strength"
    IMPROVEMENT = "improvement"
    PRIORITY = "priority"
    QUOTE = "quote"
    CONTEXT = "muted"
    ACCENT = "accent"

    @property
    def sign(self) -> str:
        """The icon that says the same without colour; empty where there is none."""
        return _SIGNS.get(self, "")


_SIGNS = {
    Tone.STRENGTH: "sign-strength",
    Tone.IMPROVEMENT: "sign-improvement",
    Tone.PRIORITY: "sign-priority",
    Tone.QUOTE: "sign-quote",
    Tone.CONTEXT: "sign-context",
}

_TONES = {
    FindingKind.STRENGTH: Tone.STRENGTH,
    FindingKind.IMPROVEMENT: Tone.IMPROVEMENT,
    FindingKind.PRIORITY_ACTION: Tone.PRIORITY,
    FindingKind.CONTEXT: Tone.CONTEXT,
}


def tone_of(kind: FindingKind) -> Tone:
    """The tone that shows findings of this kind."""
    return _TONES[kind]


class MarkRole(StrEnum):
    """Why a stretch of words is marked, the most pressing first."""

    PASSAGE = "passage"
    SEARCH = "search"
    OLD = "old"
    """Words that the other document has not."""
    NEW = "new"
    """Words put in their place."""
    NOTE = "note"
    PRIORITY = "priority"
    IMPROVEMENT = "improvement"
    STRENGTH = "strength"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch, in code points of the words it lies on."""

    start: int
    end: int
    role: MarkRole


@dataclass(frozen=True, slots=True)
class Words:
    """Text to read and select; `document` and `start` say where in the original it stands."""

    text: str
    marks: tuple[Mark, ...] = ()
    document: str = ""
    """Empty for the program's own words, which no note can be anchored to."""
    start: int = 0
    id: str = ""
    """The finding or quote these words are."""
    kept: int | None = None
    """How many of the characters are the original's, where the text was shortened."""

    @property
    def end(self) -> int:
        """Where in the original the words end."""
        return self.start + (len(self.text) if self.kept is None else self.kept)

    def holds(self, document: str, point: int) -> bool:
        """Whether this code point of `document` is among the words."""
        return bool(document) and self.document == document and self.start <= point < max(self.end, self.start + 1)


@dataclass(frozen=True, slots=True)
class LinkTo:
    """A link's words and where it leads; without a place, only words."""

    label: str
    place: Place | None = None
    said: str = ""
    """What a screen reader says, where the label alone would not do."""
    deed: Deed | None = None
    """What is done instead of going somewhere."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A short fact in a rounded frame; with a place, the way there."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading; level 1 is the page's title."""

    words: Words
    level: int = 2
    number: str = ""
    more: LinkTo | None = None
    """Said at the end of its line: where all of it is."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph or bullet, with its number in the margin and the signs of what was found in it."""

    words: Words
    muted: bool = False
    bullet: bool = False
    number: str = ""
    signs: tuple[Tone, ...] = ()
    noted: bool = False
    """Whether a note of the member's stands on it."""
    margin: bool = False
    """Whether room is kept for numbers and signs: true on a document's page."""


@dataclass(frozen=True, slots=True)
class RowBlock:
    """One row of a table; `header` for its first."""

    cells: tuple[Words, ...]
    header: bool = False
    margin: bool = False
    shares: tuple[int, ...] = ()
    """How wide the columns are beside each other; the first somewhat wider where nothing is said."""


@dataclass(frozen=True, slots=True)
class Original:
    """A page of a document's file, which can be shown as a picture."""

    document: str
    version: int
    page: int
    pages: int
    at_once: bool = False
    """Whether it is shown unasked: the page has no words that could be."""
    words: Words | None = None
    """What a note on the whole page is anchored to, where the page is a picture only."""
    noted: bool = False
    """Whether a note of the member's stands on it."""


@dataclass(frozen=True, slots=True)
class RuleBlock:
    """A line across with a word on it, such as "Page 2", and the page that begins there."""

    label: str
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class CrumbsBlock:
    """Where one is, as a line of links."""

    crumbs: tuple[LinkTo, ...]


@dataclass(frozen=True, slots=True)
class ChipsBlock:
    """A line of chips."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class BoxLine:
    """One line of a box, and the passage it comes from."""

    words: Words
    link: LinkTo | None = None
    tag: str = ""
    """Said quietly below the line."""
    whole: str = ""
    """All the words, where the line shows only the first of them."""
    tone: Tone | None = None
    """Whose sign stands before the line; a bullet where there is none."""


@dataclass(frozen=True, slots=True)
class Box:
    """A tinted box: strengths, areas for improvement or priority action."""

    tone: Tone
    title: str
    lines: tuple[BoxLine, ...] = ()
    notice: str = ""
    """Said in bold before the lines: what the publication leaves out."""
    more: str = ""
    """Said quietly below the lines."""
    link: LinkTo | None = None
    """The page that tells more of the notice."""


@dataclass(frozen=True, slots=True)
class BoxesBlock:
    """Boxes side by side, equal in weight; one below the other where the page is narrow."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class LinesBlock:
    """Passages in short, one below the other, each with the way to its source."""

    lines: tuple[BoxLine, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """A passage of another document, said smaller below a card."""

    heading: str
    words: Words
    cite: LinkTo


@dataclass(frozen=True, slots=True)
class CardBlock:
    """A finding or quote in its own words, with a link to its place in the original."""

    tone: Tone
    label: str
    words: Words
    cite: LinkTo
    detail: str = ""
    active: bool = False
    aside: Aside | None = None
    deeds: tuple[LinkTo, ...] = ()
    """What the member may say of it."""


class Status(StrEnum):
    """How far one document's words are another's; `icon` is the shape that says it."""

    WHOLE = "whole"
    PART = "part"
    NONE = "none"
    RULED = "ruled"

    @property
    def icon(self) -> str:
        """The shape's name."""
        return f"status-{self}"


@dataclass(frozen=True, slots=True)
class PairSide:
    """One document's side of a pair: its words and the link to them, or what is said where there are none."""

    heading: str
    words: Words
    cite: LinkTo | None = None


@dataclass(frozen=True, slots=True)
class PairBlock:
    """Two passages side by side; one below the other where the page is narrow."""

    status: Status
    label: str
    left: PairSide
    right: PairSide
    details: tuple[str, ...] = ()
    """In words: what was changed, or why the two were matched."""
    deeds: tuple[LinkTo, ...] = ()
    """What the member may say of it."""


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One row of a chart: how many findings of each tone, and the page that shows them."""

    label: str
    counts: tuple[tuple[Tone, int], ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """Counts as stacked bars; `legend` gives each tone its word."""

    title: str
    bars: tuple[ChartBar, ...]
    legend: tuple[tuple[Tone, str], ...]
    legend_shown: bool = True
    """Whether the legend is drawn: not where boxes above say what the signs mean."""


@dataclass(frozen=True, slots=True)
class BesideBlock:
    """Two columns of blocks side by side; one below the other where the page is narrow."""

    left: tuple["PageBlock", ...]
    right: tuple["PageBlock", ...]


@dataclass(frozen=True, slots=True)
class TimelineStop:
    """One visit on a line of time."""

    start: str
    """ISO, as precise as it is known."""
    kind: str
    when: str
    grades: tuple[tuple[str, str], ...]
    """Area and grade."""
    place: Place
    said: str
    """The grades in words, or why there are none."""


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """Visits on a line of time, earliest first; never empty."""

    title: str
    stops: tuple[TimelineStop, ...]
    hint: str = ""
    """How to walk it; said on screen only."""


@dataclass(frozen=True, slots=True)
class LineBlock:
    """A line that leads somewhere: an icon, a title and a quiet detail."""

    icon: str
    link: LinkTo
    detail: str = ""
    more: LinkTo | None = None
    """Another way, beside the first."""
    tone: Tone = Tone.ACCENT
    """The icon's."""


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A note or question of the member's, above the words it is about."""

    label: str
    text: str
    about: str
    exact: str = ""
    state: str = ""
    link: LinkTo | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class NoticeBlock:
    """Something the reader should know about this page."""

    text: str


@dataclass(frozen=True, slots=True)
class EmptyBlock:
    """What to do where there is nothing to show yet."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FilterBlock:
    """A line to type in, which leaves only what matches on the page."""

    label: str
    key: str = ""
    """The place's own: at another place the line begins empty."""


@dataclass(frozen=True, slots=True)
class TermBlock:
    """A term of the glossary, explained."""

    name: str
    meaning: str
    about: str = ""
    """Said quietly: other spellings, whom it concerns."""
    own: str = ""
    """Says of a council's own term that it is."""
    active: bool = False


PageBlock = (
    HeadingBlock | TextBlock | RowBlock | RuleBlock | CrumbsBlock | ChipsBlock | BoxesBlock | LinesBlock | CardBlock
    | PairBlock | ChartBlock | BesideBlock | TimelineBlock | LineBlock | NoteBlock | NoticeBlock | EmptyBlock
    | FilterBlock | TermBlock | TableBlock
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

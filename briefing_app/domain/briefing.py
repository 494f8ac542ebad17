"""What reading one document yields: its text as kept, the visit it is about, its findings and quotes.

Offsets count Unicode code points of `SourceText.text`; for everything with a span,
`text[start:end]` is the thing's own `text`. What is unknown is None or empty, never guessed.
Dates are ISO strings as precise as the document: "2024-07-30", "2022-02" or "2022".
"""

from dataclasses import dataclass, field

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind, SaidBy


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, bullet, table row or footnote of the text as kept."""

    kind: BlockKind
    start: int
    end: int
    paragraph: int
    """The number printed before this paragraph or above it, 0 where none is; counted from 1 where none are printed."""
    page: int | None = None
    """Page of the original, from 1; None where the format has no pages."""
    level: int = 0
    """1 for the title, 2 for a chapter, and so on; 0 for what is not a heading."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link the document prints; `url` is None where only words such as 'on the website' are given."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A stretch of text that became neither finding nor quote, and why, in words for a person."""

    start: int
    end: int
    why: str


STRUCK = "struck through in the document"
"""Why words that a document shows as crossed out stand behind its text."""
CONTENTS = "contents list"
"""Why a list of what is on which page stands behind a document's text."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document as kept: page furniture removed, lines joined, line-end hyphens resolved."""

    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    links: tuple[Link, ...] = ()
    site: str = field(default="", compare=False)
    """Whose web page it was saved from, as the window title says; only while it is read, so no part of what is kept."""
    day: str = field(default="", compare=False)
    """When its web page says, where nobody reads it, that it came out; ISO; only while it is read."""
    left_out: tuple[Unplaced, ...] = field(default=(), compare=False)
    """Why each block that stands beside the article was left out; only while it is read, then part of the audit."""

    @property
    def own_blocks(self) -> tuple[Block, ...]:
        """The blocks of the document itself, without what stands beside the article on its web page."""
        return tuple(block for block in self.blocks if block.kind is not BlockKind.BESIDE)

    def block_at(self, place: int) -> Block | None:
        """The block that holds the character at `place`; None between blocks."""
        return next((block for block in self.blocks if block.start <= place < block.end), None)


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of the document itself."""

    id: str
    kind: DocumentKind
    title: str
    sha256: str
    """Of the file's bytes, or of the UTF-8 text where it came from the clipboard."""
    source: SourceText
    publisher: str | None = None
    published: str | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class PreviousVisit:
    """An earlier visit that the document mentions."""

    kind: str
    when: str
    """In the document's words: "February 2022"; the year for "three years ago"."""
    start: str | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """A judgement: an area and its grade."""

    area: str
    grade: str


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What the document says of the visit it is about."""

    council: str | None = None
    inspectorate: str | None = None
    kind: str | None = None
    start: str | None = None
    end: str | None = None
    focus: str | None = None
    inspectors: tuple[str, ...] = ()
    previous: tuple[PreviousVisit, ...] = ()
    grades: tuple[Grade, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence or list item that says what was found."""

    id: str
    document: str
    kind: FindingKind
    theme: Theme
    start: int
    end: int
    text: str
    paragraph: int
    page: int | None = None
    section: str = ""
    """The document's own heading above it."""
    said_by: SaidBy = SaidBy.INSPECTORS
    confidence: float = 1.0
    """From 0 to 1; below `UNSURE` the person is asked to settle it."""
    confirmed: bool = False
    """Whether a person has checked it."""


UNSURE = 0.5


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said a quote; each part as the document gives it, empty where it does not."""

    name: str = ""
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech by one speaker, however many paragraphs re-open the quotation mark."""

    id: str
    document: str
    speaker: Speaker
    start: int
    end: int
    text: str
    paragraph: int
    page: int | None = None
    confirmed: bool = False
    """Whether a person has checked it."""


@dataclass(frozen=True, slots=True)
class Audit:
    """How much of the document was placed: every paragraph is placed or listed in `unplaced`."""

    paragraphs: int
    placed: int
    unplaced: tuple[Unplaced, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """One document, read."""

    document: DocumentFacts
    visit: VisitFacts
    findings: tuple[Finding, ...] = ()
    quotes: tuple[Quote, ...] = ()
    audit: Audit = field(default_factory=lambda: Audit(0, 0))

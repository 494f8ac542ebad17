"""What a document is made of: headings, paragraphs, rows of tables and its pages; and what the program says."""

from dataclasses import dataclass

from briefing_app.ui.reader.page.links import LinkTo
from briefing_app.ui.reader.page.tones import Tone
from briefing_app.ui.reader.page.words import Words


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading; level 1 is the page's title."""

    words: Words
    level: int = 2
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
class NoticeBlock:
    """Something the reader should know about this page."""

    text: str


@dataclass(frozen=True, slots=True)
class EmptyBlock:
    """What to do where there is nothing to show yet, and the ways to do it."""

    icon: str
    title: str
    text: str
    deeds: tuple[LinkTo, ...] = ()

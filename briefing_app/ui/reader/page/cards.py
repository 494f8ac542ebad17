"""Findings, quotes and notes, each in a frame of its own, and the boxes that hold several."""

from dataclasses import dataclass

from briefing_app.ui.reader.page.asked import AskedLine, Order
from briefing_app.ui.reader.page.links import LinkTo
from briefing_app.ui.reader.page.tones import Tone
from briefing_app.ui.reader.page.words import Words


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
    order: Order | None = None
    """Where it stands on a meeting's list."""
    asked: tuple[AskedLine, ...] = ()
    """What became of it at meetings."""
    meeting: str = ""
    """The meeting on whose page it stands: what is answered there can be typed beneath it."""
    deeds: tuple[LinkTo, ...] = ()
    """What may be done with it."""

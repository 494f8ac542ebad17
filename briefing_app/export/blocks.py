"""What an exported document is made of: plain values in reading order, which every format writes in its own way."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from briefing_app.domain.one_line import speech_going_on
from briefing_app.domain.words import QUOTE_SIGN, FindingKind

# What XML cannot hold, halves of characters, and signs that turn the writing round unseen.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    r"\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff]"
)

_MARKED = re.compile(r"[“”\"]")


class Voice(StrEnum):
    """Whose words they are."""

    OWN = "own"
    """The program's."""
    SOURCE = "source"
    """Taken from a document or a note, exactly."""
    ADDED = "added"
    """Put in by the program to explain; shown in brackets."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of one voice."""

    text: str
    voice: Voice = Voice.OWN


Words = tuple[Span, ...]


def own(text: str) -> Words:
    """The program's words on one line."""
    return (Span(one_line(text)),)


def source(text: str) -> Words:
    """Words of a document or a note on one line; only what cannot be printed is left out."""
    return (Span(one_line(text), Voice.SOURCE),)


def quoted(text: str) -> Words:
    """Words of a source in quotation marks, without those round them already or at a further paragraph."""
    said = one_line(speech_going_on(text))
    opened, closed = said.startswith(("“", '"')), said.endswith(("”", '"'))
    inner = said[opened : len(said) - closed]
    # “One” and “another” is no quotation as a whole; nor does what is quoted within lose its own marks.
    if not _MARKED.search(inner):
        said = inner
    return (Span("“"), *source(said), Span("”"))


def one_line(text: str) -> str:
    """A text with single spaces and without what no file can hold."""
    return " ".join(_UNPRINTABLE.sub("", text).split())


def plain(words: Words) -> str:
    """The words as one string."""
    return "".join(span.text for span in words)


class Tone(StrEnum):
    """What a passage is, by the shape and the colour it is shown with."""

    STRENGTH = "strength"
    IMPROVEMENT = "improvement"
    PRIORITY = "priority"
    CONTEXT = "context"
    QUOTE = "quote"

    @property
    def sign(self) -> str:
        """The shape that says the same without colour."""
        return _SIGNS[self]


_TONES = {
    FindingKind.STRENGTH: Tone.STRENGTH,
    FindingKind.IMPROVEMENT: Tone.IMPROVEMENT,
    FindingKind.PRIORITY_ACTION: Tone.PRIORITY,
    FindingKind.CONTEXT: Tone.CONTEXT,
}
_SIGNS = {tone: kind.sign for kind, tone in _TONES.items()} | {Tone.QUOTE: QUOTE_SIGN}


def tone_of(kind: FindingKind) -> Tone:
    """The tone of findings of this kind."""
    return _TONES[kind]


PART = 2
"""The level of heading that starts a part of the paper."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    words: Words
    level: int = PART


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `quiet` is said smaller."""

    words: Words
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """A table of labels, each with what is known: one line or several."""

    title: str
    rows: tuple[tuple[str, tuple[Words, ...]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a box, and what is said quietly after it."""

    words: Words
    after: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """What must improve, what is strong: a titled list; `notice` is said in bold before it, `more` quietly after."""

    tone: Tone
    title: str
    lines: tuple[Line, ...] = ()
    notice: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes of equal weight, side by side where there is room."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A finding or quote in its own words, with its place in its document."""

    tone: Tone
    label: str
    words: Words
    cite: str
    number: str = ""
    """By which a finding is spoken of; given once, where it stands under its theme."""
    detail: Words = ()
    """Said quietly below it: who checked it, why it stands here."""
    follows: bool = False
    """Whether it is said of the passage above it."""


@dataclass(frozen=True, slots=True)
class NoteBeside:
    """A note or question of the member's, beside the words it is on."""

    label: str
    about: Words
    """Which visit, document or theme it is on, and when it was written."""
    on: Words
    """Empty where it is on a whole visit, theme or document."""
    text: tuple[Words, ...]
    """Line by line."""
    state: str = ""


Block = Heading | Paragraph | Facts | Table | Boxes | Passage | NoteBeside


def leads_on(block: Block, following: Block | None) -> bool:
    """Whether a block is to stand on the page of what follows: not one that ends its part, as a tally may."""
    starts_a_part = isinstance(following, Heading) and following.level == PART
    return isinstance(block, Paragraph) and following is not None and not starts_a_part


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document: its title, who it is about, when it was made (ISO, UTC), and its blocks in reading order."""

    title: str
    subject: str
    made: str
    foot: str
    """Said at the foot of each page: what it is made from, and when."""
    blocks: tuple[Block, ...] = field(default=())


_LONG = 90


def has_long_title(paper: Paper) -> bool:
    """Whether the title takes more than two lines at the size of a common one."""
    return len(paper.title) > _LONG


Change = Callable[[Words], Words]


def changed(block: Block, change: Change) -> Block:
    """The block with `change` made to all its words, in reading order."""
    match block:
        case Heading() | Paragraph():
            return replace(block, words=change(block.words))
        case Passage():
            words = change(block.words)
            return replace(block, words=words, detail=change(block.detail))
        case Facts():
            return replace(block, rows=tuple((label, tuple(map(change, lines))) for label, lines in block.rows))
        case Table():
            return replace(block, rows=tuple(tuple(map(change, row)) for row in block.rows))
        case Boxes():
            return Boxes(tuple(_changed_box(box, change) for box in block.boxes))
        case NoteBeside():
            about, on = change(block.about), change(block.on)
            return replace(block, about=about, on=on, text=tuple(map(change, block.text)))


def _changed_box(box: Box, change: Change) -> Box:
    return replace(box, lines=tuple(replace(line, words=change(line.words)) for line in box.lines))

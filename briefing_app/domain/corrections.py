"""What a person put right in a document: each correction carries the words it is about, so that it outlives re-import.

The functions below make corrections of a document as it stands; `correcting` applies them.
"""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.briefing import Finding, Quote, SourceText, Speaker, Unplaced
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind, SaidBy

AROUND = 32
"""How many characters before and after the words are kept with them."""
SET_ASIDE = "set aside by a person"

Passage = Finding | Quote


class Action(StrEnum):
    """What a person did."""

    KIND = "kind"
    THEME = "theme"
    SPEAKER = "speaker"
    SPLIT = "split"
    JOIN = "join"
    DISMISS = "dismiss"
    ADD = "add"
    CONFIRM = "confirm"


class Subject(StrEnum):
    """What it was done to."""

    FINDING = "finding"
    QUOTE = "quote"
    PARAGRAPH = "paragraph"


class Standing(StrEnum):
    """What has become of a correction."""

    APPLIES = "applies"
    NO_LONGER_APPLIES = "no longer applies"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a document, the words around them, and where they stood when they were corrected."""

    exact: str
    before: str
    after: str
    start: int
    end: int
    alone: bool = True
    """Whether the document said them only once, so that they can be told without the words around them."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing put right; which of the later fields count depends on `action`."""

    document: str
    action: Action
    subject: Subject
    on: Stretch
    kind: FindingKind | None = None
    theme: Theme | None = None
    speaker: Speaker | None = None
    said_by: SaidBy | None = None
    at: int | None = None
    """Where to split, in code points from the beginning of the words."""
    other: str = ""
    """The words of the second part, for a split, or of what comes next, for a join."""
    id: str = ""
    """Given when it is stored."""
    batch: str = ""
    """The same for corrections made, and undone, as one."""
    made: str = ""
    """UTC, ISO to the second."""
    standing: Standing = Standing.APPLIES


def stretch_of(source: SourceText, start: int, end: int) -> Stretch:
    """The words of a document from `start` to `end`, with those around them."""
    text = source.text
    exact, before, after = text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return Stretch(exact, before, after, start, end, text.count(exact) == 1)


def change_kind(source: SourceText, finding: Finding, kind: FindingKind) -> Correction:
    """A finding is of another kind."""
    on = stretch_of(source, finding.start, finding.end)
    return Correction(finding.document, Action.KIND, Subject.FINDING, on, kind=kind)


def change_theme(source: SourceText, finding: Finding, theme: Theme) -> Correction:
    """A finding belongs under another theme."""
    on = stretch_of(source, finding.start, finding.end)
    return Correction(finding.document, Action.THEME, Subject.FINDING, on, theme=theme)


def change_speaker(source: SourceText, quote: Quote, speaker: Speaker) -> Correction:
    """Somebody else said it."""
    on = stretch_of(source, quote.start, quote.end)
    return Correction(quote.document, Action.SPEAKER, Subject.QUOTE, on, speaker=speaker)


def split_at(source: SourceText, passage: Passage, point: int) -> Correction:
    """A finding or quote is two; the second begins at this code point of the document's text."""
    on = stretch_of(source, passage.start, passage.end)
    other = source.text[point : passage.end].strip()
    return Correction(passage.document, Action.SPLIT, subject_of(passage), on, at=point - passage.start, other=other)


def join_with_next(source: SourceText, first: Passage, following: Passage) -> Correction:
    """Two findings, or two quotes, are one."""
    on = stretch_of(source, first.start, first.end)
    return Correction(first.document, Action.JOIN, subject_of(first), on, other=following.text)


def dismiss(source: SourceText, passage: Passage) -> Correction:
    """It is no finding, or no quote."""
    on = stretch_of(source, passage.start, passage.end)
    return Correction(passage.document, Action.DISMISS, subject_of(passage), on)


def set_aside(source: SourceText, document: str, left: Unplaced) -> Correction:
    """A paragraph that was not placed need not be."""
    return Correction(document, Action.DISMISS, Subject.PARAGRAPH, stretch_of(source, left.start, left.end))


def confirm(source: SourceText, passage: Passage) -> Correction:
    """A person has checked it."""
    on = stretch_of(source, passage.start, passage.end)
    return Correction(passage.document, Action.CONFIRM, subject_of(passage), on)


def add_finding(source: SourceText, document: str, start: int, end: int, kind: FindingKind, theme: Theme) -> Correction:
    """These words are a finding of the inspectors'; spaces at their ends do not count."""
    on = stretch_of(source, *trimmed(source.text, start, end))
    return Correction(document, Action.ADD, Subject.FINDING, on, kind=kind, theme=theme, said_by=SaidBy.INSPECTORS)


def add_quote(source: SourceText, document: str, start: int, end: int, speaker: Speaker) -> Correction:
    """These words are a quote; spaces at their ends do not count."""
    on = stretch_of(source, *trimmed(source.text, start, end))
    return Correction(document, Action.ADD, Subject.QUOTE, on, speaker=speaker)


def subject_of(passage: Passage) -> Subject:
    """Whether it is a finding or a quote."""
    return Subject.FINDING if isinstance(passage, Finding) else Subject.QUOTE


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the spaces at its ends."""
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    return start + lead, start + max(lead, len(words.rstrip()))

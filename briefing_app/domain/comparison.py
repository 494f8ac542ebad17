"""What holding a release against a letter shows: a comparison of words, never a judgement."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.words import FindingKind


class Wording(StrEnum):
    """How words of the release stand in the letter."""

    EXACT = "exact"
    ALTERED = "altered"
    NOT_FOUND = "not found"


class Statement(StrEnum):
    """How much of what the release says the letter says too."""

    STATED = "stated"
    PARTLY = "partly stated"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one document's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One altered stretch: `kind` is "replace", "delete" or "insert", from the letter's words to the release's."""

    kind: str
    release: str
    letter: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words the release takes from the letter, or puts in quotation marks as if it did."""

    status: Wording
    release: Passage
    letter: Passage | None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One statement of the release and the letter's passage that comes nearest."""

    status: Statement
    release: Passage
    letter: Passage | None
    score: float
    """From 0 to 1: how much of the statement, by weight of its words, the passage says."""
    shared: tuple[str, ...] = ()
    """The words and phrases that both hold, heaviest first: why they were matched."""
    missing: tuple[str, ...] = ()
    """The words of the statement that the passage lacks."""
    turned: bool = False
    """Whether the release tells as a strength what the letter asks to improve."""


@dataclass(frozen=True, slots=True)
class Omission:
    """An area for improvement or priority action of the letter that no sentence of the release states."""

    kind: FindingKind
    letter: Passage
    nearest: Passage | None
    """The release's sentence that comes nearest, for the reader to judge."""
    score: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """A release held against a letter."""

    release: str
    letter: str
    quotations: tuple[Quotation, ...]
    matches: tuple[Match, ...]
    omitted: tuple[Omission, ...]
    asked: int
    """How many areas for improvement and priority action the letter names."""

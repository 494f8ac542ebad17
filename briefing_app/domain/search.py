"""What a search answers."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.words import FindingKind


class HitType(StrEnum):
    """What a hit is, in the order groups are shown."""

    FINDING = "finding"
    QUOTE = "quote"
    DOCUMENT = "document"
    NOTE = "note"
    TERM = "term"
    """A term of the glossary, which the window adds to what library and notebook answer."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that answers a search; `marks` are spans of the matched words inside `snippet`."""

    type: HitType
    id: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    visit: str = ""
    document: str = ""
    start: int | None = None
    end: int | None = None
    """Code points in the document's text: where Enter leads to."""
    kind: FindingKind | None = None
    """What a finding says."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first within each type."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    took_ms: float
    exact: bool = True
    """False where only the newest matches were looked at: then `total` and `totals` say "at least"."""
    totals: tuple[tuple[HitType, int], ...] = ()
    """How many there are of each type that has any, in the order shown."""
    council: str = ""
    """The one council that was searched; "" where all were."""
    everywhere: int | None = None
    """How many there would be in all councils, where only one was searched; None where that was not counted."""
    suggestion: str = ""
    """The query as it was perhaps meant, where nothing was found; it does find something."""

"""What the library holds, as front ends see it: visits, the documents under them, and their tree."""

from dataclasses import dataclass, field

from briefing_app.domain.briefing import (
    Audit,
    Finding,
    Grade,
    PreviousVisit,
    Quote,
    SourceText,
    Speaker,
)
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind

OTHER_DOCUMENTS = "other documents"
"""The kind of what is no visit: the place of documents that tell of none."""


SAMPLE = "(sample)"
"""What a council's name ends in where it is the one that the program's own sample stands under."""


def is_sample(council: str) -> bool:
    """Whether a council is the sample's."""
    return council.endswith(SAMPLE)


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """A document as listed under its visit."""

    id: str
    visit: str
    kind: DocumentKind
    title: str
    publisher: str | None
    published: str | None
    pages: int | None
    file_name: str
    version: int
    """1 when first imported, one more for each changed re-import."""
    imported: str
    """UTC, ISO to the second."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An inspection, focused visit or monitoring visit of one council."""

    id: str
    council: str
    inspectorate: str | None
    kind: str
    start: str | None
    end: str | None
    focus: str | None = None
    inspectors: tuple[str, ...] = ()
    previous: tuple[PreviousVisit, ...] = ()
    grades: tuple[Grade, ...] = ()
    documents: tuple[DocumentCard, ...] = ()
    """Letters and reports, then releases, then stories; each by publication, then by name."""
    findings: int = 0
    """How many findings its documents hold, context left out."""

    @property
    def published(self) -> str:
        """When the first of its documents was published, ISO; "" where none tells."""
        return min(filter(None, (card.published for card in self.documents)), default="")

    @property
    def reckoned(self) -> str:
        """The date it is put in order by, ISO: its first day, else that of the first publication; "" for neither."""
        return self.start or self.published


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """The findings of one visit under one theme, in document order, letter before release."""

    theme: Theme
    findings: tuple[Finding, ...]

    def count(self, kind: FindingKind) -> int:
        """How many findings here are of this kind."""
        return sum(finding.kind is kind for finding in self.findings)


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    """One person's quotes at one visit."""

    speaker: Speaker
    quotes: tuple[Quote, ...]
    name: str
    """What they are called at this visit, and nobody else there is."""


@dataclass(frozen=True, slots=True)
class VisitTree:
    """One visit with everything under it."""

    visit: Visit
    themes: tuple[ThemeGroup, ...]
    speakers: tuple[SpeakerGroup, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, theme by theme."""
        return tuple(finding for group in self.themes for finding in group.findings)


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document in full, with what was found in it."""

    card: DocumentCard
    source: SourceText
    findings: tuple[Finding, ...]
    quotes: tuple[Quote, ...]
    audit: Audit


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds."""

    documents: int = 0
    findings: int = 0


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a write changed, by id; the window passes it on so that each panel refreshes only what it shows."""

    visits: frozenset[str] = field(default_factory=frozenset)
    documents: frozenset[str] = field(default_factory=frozenset)
    notes: frozenset[str] = field(default_factory=frozenset)
    meetings: frozenset[str] = field(default_factory=frozenset)

    def __or__(self, other: "ChangeSet") -> "ChangeSet":
        """Both changes as one."""
        return ChangeSet(
            self.visits | other.visits,
            self.documents | other.documents,
            self.notes | other.notes,
            self.meetings | other.meetings,
        )

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.visits or self.documents or self.notes or self.meetings)

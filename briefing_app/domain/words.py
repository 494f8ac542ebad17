"""The kinds of things, by the words shown on screen and printed in JSON."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What sort of publication a document is."""

    RELEASE = "news release"
    LETTER = "inspection letter"
    REPORT = "inspection report"
    OTHER = "other"

    @property
    def by_inspectors(self) -> bool:
        """Whether inspectors wrote it themselves: a letter or a report."""
        return self in {DocumentKind.LETTER, DocumentKind.REPORT}


class FindingKind(StrEnum):
    """What a finding says: the value is the word in JSON."""

    STRENGTH = "strength"
    IMPROVEMENT = "improvement"
    PRIORITY_ACTION = "priority_action"
    CONTEXT = "context"

    @property
    def label(self) -> str:
        """The councillor's words for this kind."""
        return _LABELS[self]

    @property
    def as_one(self) -> str:
        """One of this kind, within a sentence: "an area for improvement"."""
        return _AS_ONE[self]

    @property
    def sign(self) -> str:
        """The shape that says the kind without colour."""
        return _SIGNS[self]

    @property
    def needs_action(self) -> bool:
        """Whether inspectors ask for something to change."""
        return self in {FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION}


_LABELS = {
    FindingKind.STRENGTH: "Strength",
    FindingKind.IMPROVEMENT: "Area for improvement",
    FindingKind.PRIORITY_ACTION: "Area for priority action",
    FindingKind.CONTEXT: "Context",
}

_SIGNS = {
    FindingKind.STRENGTH: "▲",
    FindingKind.IMPROVEMENT: "◆",
    FindingKind.PRIORITY_ACTION: "■",
    FindingKind.CONTEXT: "○",
}
QUOTE_SIGN = "❝"
"""The same for what somebody said."""
_AS_ONE = {
    FindingKind.STRENGTH: "a strength",
    FindingKind.IMPROVEMENT: "an area for improvement",
    FindingKind.PRIORITY_ACTION: "an area for priority action",
    FindingKind.CONTEXT: "told as context",
}


class SaidBy(StrEnum):
    """Whose statement a finding is."""

    INSPECTORS = "inspectors"
    COUNCIL = "council"


class BlockKind(StrEnum):
    """How a stretch of a document's text is laid out."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    TABLE_ROW = "table row"
    FOOTNOTE = "footnote"
    BESIDE = "beside the article"
    """What a web page shows in or round its article that is no part of it."""


BETWEEN_INSPECTIONS = frozenset({"focused visit", "monitoring visit"})
"""Ofsted's short visits, which give no grades, and which newspapers call inspections, too."""

"""What in a document wants a person: what the reader was unsure of, could not place, or could not attribute."""

from enum import StrEnum

from briefing_app.domain.briefing import UNSURE, Audit, Finding, Quote, Speaker, Unplaced
from briefing_app.domain.corrections import SET_ASIDE
from briefing_app.domain.library import StoredDocument

UNCLEAR = frozenset({"not recognised as a finding or a quote", "tells nothing of the visit", "table"})
"""The reasons of an unplaced paragraph that nothing was recognised in; the others say what it is."""


class Reason(StrEnum):
    """Why a person is wanted, in words for them."""

    UNSURE = "Briefing is not sure of the kind"
    UNPLACED = "not placed"
    NO_SPEAKER = "nobody is named as the speaker"


def needs_you(document: StoredDocument) -> tuple[Finding | Quote | Unplaced, ...]:
    """All that wants a person in a document: findings, then quotes, then what was not placed."""
    return (
        *filter(is_unsure, document.findings),
        *filter(lacks_speaker, document.quotes),
        *filter(is_unclear, document.audit.unplaced),
    )


def is_unsure(finding: Finding) -> bool:
    """Whether the reader doubted and no person has checked it."""
    return finding.confidence < UNSURE and not finding.confirmed


def lacks_speaker(quote: Quote) -> bool:
    """Whether nobody is said to have said it, and no person has let that stand."""
    return quote.speaker == Speaker() and not quote.confirmed


def is_unclear(left: Unplaced) -> bool:
    """Whether nothing was recognised in a paragraph."""
    return left.why in UNCLEAR


def is_set_aside(left: Unplaced) -> bool:
    """Whether a person said that a paragraph need not be placed."""
    return left.why == SET_ASIDE


def review_line(audit: Audit, needing: int) -> str:
    """How a document was read: "61 of 63 paragraphs placed, 1 set aside, 2 need you"."""
    wants = "1 needs you" if needing == 1 else f"{needing} need you" if needing else "nothing needs you"
    if not audit.paragraphs:
        return wants.capitalize()
    paragraphs = "paragraph" if audit.paragraphs == 1 else "paragraphs"
    aside = sum(map(is_set_aside, audit.unplaced))
    said = f", {aside} set aside" if aside else ""
    return f"{audit.placed} of {audit.paragraphs} {paragraphs} placed{said}, {wants}"

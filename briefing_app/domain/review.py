"""What in a document wants a person: what the reader was unsure of, could not place, or could not attribute."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that wants a person."""

    reason: Reason
    on: Finding | Quote | Unplaced


def needs_you(document: StoredDocument) -> tuple[Need, ...]:
    """All that wants a person in a document, in the order of its text."""
    needs = [Need(Reason.UNSURE, found) for found in document.findings if is_unsure(found)]
    needs += [Need(Reason.NO_SPEAKER, said) for said in document.quotes if lacks_speaker(said)]
    needs += [Need(Reason.UNPLACED, left) for left in document.audit.unplaced if is_unclear(left)]
    return tuple(sorted(needs, key=lambda need: need.on.start))


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

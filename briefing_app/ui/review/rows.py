"""What was read from a document as lines of the review list, in the order of its text; knows no Qt."""

from dataclasses import dataclass

from briefing_app.domain.briefing import UNSURE, Finding, Quote, Unplaced
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.review import Reason, is_set_aside, is_unclear, is_unsure, lacks_speaker
from briefing_app.domain.wording import capital
from briefing_app.domain.words import SaidBy
from briefing_app.ui.reader.page import Tone, tone_of

_FAIRLY = 0.75


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One finding, quote or unplaced paragraph."""

    on: Finding | Quote | Unplaced
    text: str
    label: str
    """Its kind or who said it, in words."""
    detail: str
    """Theme, who says it, how sure that is."""
    tone: Tone
    need: Reason | None = None

    @property
    def key(self) -> str:
        """What it is known by from one reading to the next."""
        return f"unplaced-{self.on.start}" if isinstance(self.on, Unplaced) else self.on.id

    @property
    def spoken(self) -> str:
        """What a screen reader says of the line."""
        wants = f" Needs you: {self.need}." if self.need else ""
        return f"{self.label}. {self.text} {self.detail}.{wants}"


def review_rows(document: StoredDocument, *, needing: bool = False) -> tuple[ReviewRow, ...]:
    """A line for each finding, quote and unplaced paragraph, or only for those that want a person."""
    rows = [_finding(found) for found in document.findings]
    rows += [_quote(said) for said in document.quotes]
    rows += [_unplaced(left, document.source.text) for left in document.audit.unplaced]
    chosen = [row for row in rows if row.need or not needing]
    return tuple(sorted(chosen, key=lambda row: (row.on.start, row.on.end)))


def _finding(found: Finding) -> ReviewRow:
    says = "the council says" if found.said_by is SaidBy.COUNCIL else "inspectors say"
    detail = " · ".join((sureness(found), found.theme.label, says))
    need = Reason.UNSURE if is_unsure(found) else None
    return ReviewRow(found, _flat(found.text), found.kind.label, detail, tone_of(found.kind), need)


def _quote(said: Quote) -> ReviewRow:
    speaker = said.speaker
    name = speaker.name or capital(speaker.role) or speaker.organisation or "Nobody named"
    role = ", ".join(filter(None, (speaker.role if speaker.name else "", speaker.organisation)))
    detail = " · ".join(filter(None, ("✓ checked" if said.confirmed else "", "quote", capital(role))))
    need = Reason.NO_SPEAKER if lacks_speaker(said) else None
    return ReviewRow(said, _flat(said.text), name, detail, Tone.QUOTE, need)


def _unplaced(left: Unplaced, text: str) -> ReviewRow:
    need = Reason.UNPLACED if is_unclear(left) else None
    words = _flat(text[left.start : left.end])
    if is_set_aside(left):
        return ReviewRow(left, words, "Set aside", "By a person, in a review", Tone.CONTEXT)
    return ReviewRow(left, words, "Not placed", capital(left.why), Tone.CONTEXT, need)


def sureness(found: Finding) -> str:
    """How sure the kind is, in words."""
    if found.confirmed:
        return "✓ checked"
    if found.confidence < UNSURE:
        return "unsure"
    return "fairly sure" if found.confidence < _FAIRLY else "sure"


def _flat(text: str) -> str:
    return " ".join(text.split())

"""The visits a document can be moved to, in words; knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.library import OTHER_DOCUMENTS, DocumentCard, Visit
from briefing_app.domain.wording import visit_line


@dataclass(frozen=True, slots=True)
class Choice:
    """One place for a document: `visit` is its id, None for a visit of the document's own."""

    visit: str | None
    label: str


def choices(visits: Sequence[Visit], here: Visit, guessed: str | None) -> tuple[Choice, ...]:
    """Every other visit, the one that the document's own words point to first; then a place of its own."""
    others = sorted(
        (visit for visit in visits if visit.id != here.id),
        key=lambda visit: (visit.id != guessed, visit.council != here.council),
    )
    listed = [Choice(visit.id, visit_in_words(visit) + (GUESSED if visit.id == guessed else "")) for visit in others]
    if len(here.documents) > 1 and here.kind != OTHER_DOCUMENTS:
        listed.append(Choice(None, "A visit of its own, or among the unfiled documents"))
    return tuple(listed)


GUESSED = " (where its own words point to)"


def matching(listed: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """The choices that hold every word typed, in any order."""
    words = typed.casefold().split()
    return tuple(choice for choice in listed if all(word in choice.label.casefold() for word in words))


def visit_in_words(visit: Visit) -> str:
    """A visit in one line, whether or not its council is known."""
    return visit_line(visit.council or "No council named", visit.kind, visit.start, visit.end)


def card_of(visit: Visit, document: str) -> DocumentCard | None:
    """A document's card under its visit."""
    return next((card for card in visit.documents if card.id == document), None)

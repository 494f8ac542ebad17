"""What a person says where the comparison of words got it wrong; their word stands above the program's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing_app.domain.comparison import Comparison, Match, Omission, Quotation, Statement, Wording


class Subject(StrEnum):
    """What a ruling is about."""

    AREA = "area"
    """An area for improvement or priority action that the release does not mention."""
    STATEMENT = "statement"
    QUOTATION = "quotation"


class Overruling(StrEnum):
    """What the person says, in the words shown."""

    MENTIONED = "This is mentioned"
    NOT_A_MATCH = "Not a match"
    STATED = "Counts as stated"


@dataclass(frozen=True, slots=True)
class ComparisonRuling:
    """A person's word on one entry of a comparison, known by both documents and the entry's own words."""

    release: str
    letter: str
    subject: Subject
    words: str
    """Of the letter for an area, else of the release, in lower case and with single spaces."""
    says: Overruling
    id: str = ""
    """Given when it is kept."""


def ruled_words(text: str) -> str:
    """The words by which an entry is known again, however its lines are broken."""
    return " ".join(text.casefold().split())


Known = Mapping[tuple[Subject, str], ComparisonRuling]


def by_words(rulings: Iterable[ComparisonRuling]) -> Known:
    """Each ruling under what it is about."""
    return {(ruling.subject, ruling.words): ruling for ruling in rulings}


def overruled(comparison: Comparison, known: Known) -> Comparison:
    """The comparison with what people say of it put in the program's place."""
    return replace(
        comparison,
        quotations=tuple(_quotation(one, known) for one in comparison.quotations),
        matches=tuple(_match(one, known) for one in comparison.matches),
        omitted=tuple(one for one in comparison.omitted if not is_ruled(one, known)),
    )


def mentioned(comparison: Comparison, known: Known) -> tuple[Omission, ...]:
    """The areas that the program missed in the release and a person found there."""
    return tuple(one for one in comparison.omitted if is_ruled(one, known))


def is_ruled(one: Quotation | Match | Omission, known: Known) -> bool:
    """Whether a person spoke of this entry."""
    if isinstance(one, Omission):
        return (Subject.AREA, ruled_words(one.letter.text)) in known
    subject = Subject.QUOTATION if isinstance(one, Quotation) else Subject.STATEMENT
    return (subject, ruled_words(one.release.text)) in known


def _quotation(one: Quotation, known: Known) -> Quotation:
    if is_ruled(one, known):
        return replace(one, status=Wording.NOT_FOUND, letter=None, changes=())
    return one


def _match(one: Match, known: Known) -> Match:
    ruling = known.get((Subject.STATEMENT, ruled_words(one.release.text)))
    if ruling is None:
        return one
    if ruling.says is Overruling.STATED:
        return replace(one, status=Statement.STATED, turned=False)
    return replace(one, status=Statement.NOT_FOUND, letter=None, shared=(), missing=(), turned=False)

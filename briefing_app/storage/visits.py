"""What a visit's documents together say of it, and the place of a document that fits no visit yet."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.briefing import VisitFacts
from briefing_app.domain.ids import slug
from briefing_app.domain.library import OTHER_DOCUMENTS
from briefing_app.domain.words import DocumentKind
from briefing_app.storage.convert import facts_of, in_order
from briefing_app.storage.rows.library import (
    CouncilRow,
    DocumentRow,
    JudgementRow,
    PreviousVisitRow,
    VisitRow,
)

UNFILED = "unfiled"
_BEFORE = re.compile(
    r"^(the-)?((london|royal|metropolitan)-borough-of-|city-of-(?!london)|(county|borough|district)-of-|council-of-(the-)?|cyngor-)*"
)
_AFTER = re.compile(
    r"(-(metropolitan|county|city|borough|district|unitary|combined|council|authority|mbc|cc|bc|mdc|corporation))+$"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What one document says: of itself, and of the visit it is about."""

    kind: DocumentKind
    published: str | None
    facts: VisitFacts


def council_key(name: str) -> str:
    """A council's name without "council", "county", "borough" and the like: "Shropshire Council" gives "shropshire"."""
    full = slug(name)
    return _AFTER.sub("", _BEFORE.sub("", full)) or full


def make_visit(session: Session, told: Told) -> VisitRow:
    """A new visit for a document that fits none, or the place for documents that are about no visit."""
    facts = told.facts
    if not facts.council:
        return session.get(VisitRow, UNFILED) or add_visit(session, UNFILED, None)
    key = council_key(facts.council)
    if session.get(CouncilRow, key) is None:
        session.add(CouncilRow(id=key, name=facts.council))
        session.flush()
    if told.kind is DocumentKind.OTHER and not (facts.start or facts.end):
        place = f"{key}-other"
        return session.get(VisitRow, place) or add_visit(session, place, key)
    return add_visit(session, _free_id(session, key, told), key)


def may_have_made(told: Told, visit: str) -> bool:
    """Whether a visit of this id may be the one that was made for such a document."""
    facts = told.facts
    if not facts.council:
        return visit == UNFILED
    key = council_key(facts.council)
    if told.kind is DocumentKind.OTHER and not (facts.start or facts.end):
        return visit == f"{key}-other"
    # Two figures after a month would be a day.
    return visit in islice(_ids(key, told), 9)


def tell_visit(session: Session, visit: VisitRow) -> None:
    """Write into a visit what its documents now say of it: the inspectors' own words before the council's."""
    if visit.kind == OTHER_DOCUMENTS:
        return
    rows = session.scalars(select(DocumentRow).where(DocumentRow.visit_id == visit.id)).all()
    told = [facts_of(row.facts) for row in in_order(rows)]
    visit.inspectorate = _first(facts.inspectorate for facts in told)
    visit.kind = _first(facts.kind for facts in told) or "visit"
    visit.starts = _most_precise([facts.start for facts in told])
    visit.ends = _most_precise([facts.end for facts in told])
    visit.focus = _first(facts.focus for facts in told)
    visit.inspectors = list(next((facts.inspectors for facts in told if facts.inspectors), ()))
    grades = next((facts.grades for facts in told if facts.grades), ())
    visit.judgements = [
        JudgementRow(position=place, area=judged.area, grade=judged.grade) for place, judged in enumerate(grades)
    ]
    previous = next((facts.previous for facts in told if facts.previous), ())
    visit.previous = [
        PreviousVisitRow(position=place, kind=old.kind, said=old.when, starts=old.start)
        for place, old in enumerate(previous)
    ]


def add_visit(session: Session, name: str, council: str | None) -> VisitRow:
    """A visit of this id, with nothing told of it yet."""
    # Told to be empty, so that they need not be looked up before its documents tell what stands in them.
    visit = VisitRow(id=name, council_id=council, kind=OTHER_DOCUMENTS, inspectors=[], judgements=[], previous=[])
    if not name.endswith("-other") and name != UNFILED:
        visit.kind = "visit"
    session.add(visit)
    session.flush()
    return visit


def _free_id(session: Session, key: str, told: Told) -> str:
    return next(name for name in _ids(key, told) if session.get(VisitRow, name) is None)


def _ids(key: str, told: Told) -> Iterator[str]:
    """What a visit may be called that is made for a document, the likeliest first."""
    day = told.facts.start or told.facts.end
    base = f"{key}-{day}" if day else f"{key}-published-{told.published}" if told.published else f"{key}-undated"
    yield base
    if told.facts.inspectorate:
        yield f"{base}-{slug(told.facts.inspectorate)}"
    yield from (f"{base}-{number}" for number in range(2, 1000))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _most_precise(values: Sequence[str | None]) -> str | None:
    """The first of the longest: a full date before a month before a year."""
    return max((value for value in values if value), key=len, default=None)

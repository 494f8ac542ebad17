"""A visit with the judgements that its story tells, where the visit is one that judges by grades."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.briefing import Grade, VisitFacts
from briefing_app.reading.language.inspectorates import UNGRADED, kind_in
from briefing_app.reading.parsers.told_grades import same_area, told_grades

_BETWEEN_INSPECTIONS = frozenset({"monitoring visit", "focused visit"})
"""Visits that a story on an inspection may name oftener than the inspection."""
_OPENING = 3
"""Paragraphs, the title among them, that say what a story is about."""


def with_told_grades(
    visit: VisitFacts,
    paragraphs: Sequence[Sequence[str]],
    published: str | None,
    spoken: Sequence[Sequence[str]] = (),
) -> VisitFacts:
    """Add to what was listed the areas that sentences grade; a story that opens with a grade is of an inspection."""
    kind = visit.kind or ""
    if kind in UNGRADED and not (kind in _BETWEEN_INSPECTIONS and _opens_with_grade(visit, paragraphs, published)):
        return visit
    told = _told(visit, paragraphs, published, spoken)
    more = tuple(grade for grade in told if not any(same_area(grade, listed) for listed in visit.grades))
    return replace(visit, grades=(*visit.grades, *more), kind="inspection" if kind in UNGRADED else visit.kind)


def _opens_with_grade(visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None) -> bool:
    opening = paragraphs[:_OPENING]
    names_visit = kind_in(" ".join(sentence for paragraph in opening for sentence in paragraph)) in UNGRADED
    return not names_visit and bool(_told(visit, opening, published))


def _told(
    visit: VisitFacts,
    paragraphs: Sequence[Sequence[str]],
    published: str | None,
    spoken: Sequence[Sequence[str]] = (),
) -> tuple[Grade, ...]:
    years = {day[:4] for day in (visit.start, visit.end, published) if day}
    return told_grades(
        paragraphs, spoken=spoken, council=visit.council, inspectorate=visit.inspectorate, years=years
    )

"""A visit with the judgements that its story tells, where the visit is one that judges by grades."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from briefing_app.domain.briefing import Finding, Grade, VisitFacts
from briefing_app.domain.dates import MONTHS
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.scenes import tells_back_then, tells_of_others
from briefing_app.reading.language.visit_kinds import UNGRADED, kind_in
from briefing_app.reading.parsers.story.grades.asides import GRADE_NAMED
from briefing_app.reading.parsers.story.grades.listed import rose
from briefing_app.reading.parsers.story.grades.shared import inspected_areas, without_whole
from briefing_app.reading.parsers.story.grades.told import grades_by_sentence, told_grades
from briefing_app.reading.parsers.story.grades.votes import same_area

_BETWEEN_INSPECTIONS = frozenset({"monitoring visit", "focused visit"})
"""Visits that a story on an inspection may name oftener than the inspection."""
_NEVER_GRADES = frozenset({"Care Inspectorate Wales", "Care and Social Services Inspectorate Wales"})
_PRAISED = frozenset({"outstanding", "excellent", "very good", "good", "very effective", "effective"})
_OPPOSED = re.compile(r"\b(?:opposition|independents?|group)\b", re.IGNORECASE)
"""Those who speak of a grade to find fault with the council."""
_OF_PROVIDER = re.compile(
    r"\b(?:children[’']s|secure|residential|care) (?:children[’']s )?home\b"
    r"|\b(?:own|independent) fostering (?:service|agency)|\badoption agency",
    re.IGNORECASE,
)
_CAME_FOR = re.compile(
    r"\b(?:came|back|there|here|visited|called|returned|arrived|in)\b[^.;]{0,60}? for (?:an?|its|their|the)"
    r" (?:\w+ ){0,2}?(?:focus+ed|monitoring) visit\b(?![^.;]{0,40}\b20\d\d\b)",
    re.IGNORECASE,
)
"""What the story tells of its own visit, whatever grade of an earlier one it opens with."""
_WATCHED = re.compile(
    r"\bmonitoring (?:visit|inspection|letter)|\bnot (?:been )?a full inspection\b|\bofsted monitors\b"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:visit|inspection) since\b",
    re.IGNORECASE,
)
"""Said of visits that follow a grade, or of one that was no full inspection."""
_STANDING = re.compile(
    rf"\bstill (?:rated|judged|graded) [‘“'\"]?{GRADE_NAMED}"
    rf"|[‘“'\"]{GRADE_NAMED}[’”'\"] (?:council|authority|county|department|(?:\w+[’']s )?(?:children|services?))"
    rf"|\b(?:(?:after|since) (?:it|they) (?:had been|was|were)|since its|which (?:has|have)|(?:that|which) (?:was|were)"
    rf"|(?:which|whose [\w ]{{1,30}}) (?:it|ofsted) (?:had )?(?:rate[ds]|found|judge[ds]))\b.{{0,40}}{GRADE_NAMED}",
    re.IGNORECASE,
)
"""A grade that services have, and were given before a visit."""
_GRADING = frozenset({"inspection", "assessment"})
_NINE, _IN_NINE = 9, re.compile(r"\bnine (?:\w+ )?(?:areas|statements|themes|categories|judge?ments)\b", re.IGNORECASE)
_MANY = 3
"""Areas that only an inspection grades, whatever other visits its story names."""
_YEAR = re.compile(r"(?P<last>\blast (?:full |time )?(?:inspect|report|rat|visit)[^.;]{0,40})?\b(?P<year>20\d\d)\b")
_IN_FIVE, _IN_FOUR = 2014, 2023
"""The years in which councils were first graded in five areas, and in four."""
_SOON = 13
"""Months from a visit until its story."""
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
    if visit.inspectorate in _NEVER_GRADES:
        return visit
    between = kind in UNGRADED or _is_watched(paragraphs)
    if between and not _opens_with_grade(visit, paragraphs, published):
        return visit
    told = _told(visit, paragraphs, published, spoken)
    more = tuple(grade for grade in told if not any(same_area(grade, listed) for listed in visit.grades))
    return replace(visit, grades=(*visit.grades, *more), kind="inspection" if kind in UNGRADED else visit.kind)


def with_kinds_of_grades(
    findings: Sequence[Finding], visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None
) -> tuple[Finding, ...]:
    """The findings, those that tell a grade of this visit strengths or areas for improvement as the grade is."""
    if visit.kind in UNGRADED or not visit.grades:
        return tuple(findings)
    told = grades_by_sentence(
        paragraphs, council=visit.council, inspectorate=visit.inspectorate, years=_years(visit, published)
    )
    return tuple(_graded(finding, told.get(finding.text)) for finding in findings)


def _graded(finding: Finding, grades: Sequence[str] | None) -> Finding:
    praised = {grade in _PRAISED for grade in grades or ()}
    if len(praised) != 1 or _OPPOSED.search(finding.text) or rose(finding.text):
        return finding
    if tells_back_then(finding.text) or tells_of_others(finding.text):
        return finding
    kind = FindingKind.STRENGTH if praised.pop() else FindingKind.IMPROVEMENT
    return replace(finding, kind=kind, confidence=0.9)


def _opens_with_grade(visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None) -> bool:
    if any(_CAME_FOR.search(sentence) for paragraph in paragraphs for sentence in paragraph):
        return False
    opening = paragraphs[:_OPENING]
    names_visit = (
        visit.kind in UNGRADED
        and kind_in(" ".join(sentence for paragraph in opening for sentence in paragraph)) in UNGRADED
    )
    telling = opening if visit.kind in UNGRADED else paragraphs[: _OPENING + 2]
    given = [[sentence for sentence in paragraph if not _STANDING.search(sentence)] for paragraph in telling]
    return not names_visit and (
        bool(_told(visit, given, published)) or len(_told(visit, paragraphs, published)) >= _MANY
    )


def _is_watched(paragraphs: Sequence[Sequence[str]]) -> bool:
    return any(_WATCHED.search(sentence) for paragraph in paragraphs for sentence in paragraph)


def _told(
    visit: VisitFacts,
    paragraphs: Sequence[Sequence[str]],
    published: str | None,
    spoken: Sequence[Sequence[str]] = (),
) -> tuple[Grade, ...]:
    inspected = _inspected(visit, paragraphs, published)
    told = told_grades(
        paragraphs,
        spoken=spoken,
        council=visit.council,
        inspectorate=visit.inspectorate,
        years=_years(visit, published),
        inspected=inspected,
    )
    return without_whole(told, inspected, visit.start or published)


def _inspected(visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None) -> tuple[str, ...]:
    """The areas that are graded at such a visit; none where a story opens with a home or an agency.

    Assessments of adult social care grade so many that only a story which counts them means them all.
    """
    opening = " ".join(sentence for paragraph in paragraphs[: _OPENING - 1] for sentence in paragraph)
    if visit.kind not in _GRADING or _OF_PROVIDER.search(opening):
        return ()
    areas = inspected_areas(visit.inspectorate, visit.start or published or _year_told(paragraphs))
    told = len(areas) < _NINE or any(_IN_NINE.search(sentence) for paragraph in paragraphs for sentence in paragraph)
    return areas if told else ()


def _year_told(paragraphs: Sequence[Sequence[str]]) -> str | None:
    """The latest year that a story without a date names, or the one after it where it was the last visit's.

    Nothing where such a year does not tell in which areas was inspected.
    """
    found = [match for paragraph in paragraphs for sentence in paragraph for match in _YEAR.finditer(sentence)]
    latest = max((int(match["year"]) + bool(match["last"]) for match in found), default=0)
    return str(latest) if latest >= _IN_FOUR or 0 < latest < _IN_FIVE else None


def _years(visit: VisitFacts, published: str | None) -> set[str]:
    """The visit's years, and the months shortly before a story, in which its visit may have been."""
    years = {day[:4] for day in (visit.start, visit.end, published) if day}
    return years | (_months_before(published) if published and len(published) >= len("2022-06") else frozenset())


@lru_cache(maxsize=64)
def _months_before(published: str) -> frozenset[str]:
    now = int(published[:4]) * 12 + int(published[5:7]) - 1
    return frozenset(f"{MONTHS[month % 12].lower()} {month // 12}" for month in range(now - _SOON, now + 1))

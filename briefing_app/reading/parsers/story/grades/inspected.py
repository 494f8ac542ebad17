"""What is known before a story's grades are read: whose services, by whom inspected, and in which areas."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.gazetteer import place_of
from briefing_app.reading.language.inspectorates import is_cqc
from briefing_app.reading.language.visit_kinds import UNGRADED
from briefing_app.reading.parsers.story.grades.areas import OF_ADULTS, OF_CHILDREN, OF_YOUTH
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.shared import inspected_areas

_OF_YOUTH = re.compile(r"\bProbation\b")
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
_GRADING = frozenset({"inspection", "assessment"})
_NINE, _IN_NINE = 9, re.compile(r"\bnine (?:\w+ )?(?:areas|statements|themes|categories|judge?ments)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?P<last>\blast (?:full |time )?(?:inspect|report|rat|visit)[^.;]{0,40})?\b(?P<year>20\d\d)\b")
_IN_FIVE, _IN_FOUR = 2014, 2023
"""The years in which councils were first graded in five areas, and in four."""
_OPENING = 2
"""Paragraphs, the title among them, that say whose services a story is about."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a story before its grades are read."""

    place: str
    """The council's place, in small letters."""
    lexicon: str
    """Whose areas the story names: children's, adults' or youth services'."""
    years: frozenset[str]
    """Those of the visit and its story."""
    inspected: tuple[str, ...]
    """The areas that such a visit grades."""
    of_four: bool
    """Whether this inspectorate grades by outstanding, good, requires improvement and inadequate."""
    marks: tuple[str, ...]
    """What the visit and its story are."""
    between: bool
    """Whether the visit may be one between inspections, which gives no grades."""
    gives_grades: bool
    """Whether nothing says that it is one, or the kind that is told of it says that it is none."""


def known_of(visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None) -> Known:
    """Return what is known of a story and its visit."""
    lexicon = lexicon_of(visit.inspectorate)
    watched, came_for = _any_tells(paragraphs, _WATCHED), _any_tells(paragraphs, _CAME_FOR)
    told = [f"of {lexicon}", f"visit {visit.kind}", *["watched"] * watched, *["came for"] * came_for]
    return Known(
        place=in_small_letters(place_of(visit.council or "")),
        lexicon=lexicon,
        years=years_of(visit, published),
        inspected=_inspected(visit, paragraphs, published),
        of_four=is_cqc(visit.inspectorate) or visit.inspectorate == "Ofsted",
        marks=tuple(told),
        between=watched or visit.kind in UNGRADED,
        gives_grades=visit.kind not in UNGRADED and (visit.kind in _GRADING or not watched),
    )


def lexicon_of(inspectorate: str | None) -> str:
    """Return whose areas an inspectorate grades: children's, adults' or youth services'."""
    if _OF_YOUTH.search(inspectorate or ""):
        return OF_YOUTH
    return OF_ADULTS if is_cqc(inspectorate) else OF_CHILDREN


def years_of(visit: VisitFacts, published: str | None) -> frozenset[str]:
    """Return the years of a visit and its story."""
    return frozenset(day[:4] for day in (visit.start, visit.end, published) if day)


def _any_tells(paragraphs: Sequence[Sequence[str]], words: re.Pattern[str]) -> bool:
    return any(words.search(sentence) for paragraph in paragraphs for sentence in paragraph)


def _inspected(visit: VisitFacts, paragraphs: Sequence[Sequence[str]], published: str | None) -> tuple[str, ...]:
    """The areas that are graded at such a visit; none where a story opens with a home or an agency.

    Assessments of adult social care grade so many that only a story which counts them means them all.
    """
    opening = " ".join(sentence for paragraph in paragraphs[:_OPENING] for sentence in paragraph)
    if visit.kind not in _GRADING or _OF_PROVIDER.search(opening):
        return ()
    areas = inspected_areas(visit.inspectorate, visit.start or published or _year_told(paragraphs))
    return areas if len(areas) < _NINE or _any_tells(paragraphs, _IN_NINE) else ()


def _year_told(paragraphs: Sequence[Sequence[str]]) -> str | None:
    """The latest year that a story without a date names, or the one after it where it was the last visit's.

    Nothing where such a year does not tell in which areas was inspected.
    """
    found = [match for paragraph in paragraphs for sentence in paragraph for match in _YEAR.finditer(sentence)]
    latest = max((int(match["year"]) + bool(match["last"]) for match in found), default=0)
    return str(latest) if latest >= _IN_FOUR or 0 < latest < _IN_FIVE else None

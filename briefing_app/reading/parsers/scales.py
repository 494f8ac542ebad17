"""Judgements on other scales than Ofsted's: the Care Quality Commission's scores, the probation inspectors' ratings."""

import re
from collections import Counter

from briefing_app.domain.briefing import Grade

_SCORE = re.compile(r"^(?P<area>[A-Z][^\n.:]{5,80}?)(?::|\n| )\s*Score:? (?P<score>[1-4])\b", re.MULTILINE)
_RATING = re.compile(
    r"rating(?: and score)?:?\s[^.]{0,80}?\b(?P<grade>Outstanding|Good|Requires improvement|Inadequate)\b", re.DOTALL
)
_CHAPTER = re.compile(r"(?:^|\n)(?:\d\.? )?(?P<name>[A-Z][^\n.]{3,60}?)\s+(?P<number>\d)\.1\.? ")
_STANDARD = re.compile(
    r"(?P<number>\d\.\d)\.? (?P<name>[A-Z][^\n.]{3,80}?)\s+(?P<grade>Outstanding|Good|Requires\s+improvement"
    r"|Inadequate)(?=\s|$)"
)
_FEWEST_STANDARDS = 4
_LONGEST_GAP = 400
"""Characters between two standards of one table: a chapter's name and score at most."""
_OVERALL = "Overall rating"


def scored(text: str) -> tuple[Grade, ...]:
    """The Care Quality Commission's rating of the whole and its scores: each quality statement, from 1 to 4."""
    scores = {match["area"].rstrip(" |"): f"{match['score']} of 4" for match in _SCORE.finditer(text)}
    rating = _RATING.search(text) if scores else None
    told = {_OVERALL: plain_grade(rating["grade"]), **scores} if rating else scores
    return tuple(Grade(area, grade) for area, grade in told.items())


def rated_standards(text: str) -> tuple[Grade, ...]:
    """The probation inspectors' overall rating and that of each standard; a name that recurs is told by its chapter."""
    table = text[: _end_of_table(text)]
    rated = list({match["number"]: match for match in _STANDARD.finditer(table)}.values())
    if len(rated) < _FEWEST_STANDARDS:
        return ()
    chapters = {match["number"]: match["name"] for match in _CHAPTER.finditer(table)}
    names = Counter(match["name"] for match in rated)
    told = [(_OVERALL, rating["grade"])] if (rating := _RATING.search(table)) else []
    for match in rated:
        chapter = chapters.get(match["number"][0]) if names[match["name"]] > 1 else None
        told.append((f"{chapter}: {match['name']}" if chapter else match["name"], match["grade"]))
    return tuple(Grade(area, plain_grade(grade)) for area, grade in told)


def _end_of_table(text: str) -> int:
    """Where the first row of standards ends: each number comes once in it, and again over its chapter."""
    last = 0
    for match in _STANDARD.finditer(text):
        if last and match.start() - last > _LONGEST_GAP:
            break
        last = match.end()
    return last


def plain_grade(grade: str) -> str:
    """A grade in small letters, whatever lines it was printed on."""
    return " ".join(grade.lower().split())

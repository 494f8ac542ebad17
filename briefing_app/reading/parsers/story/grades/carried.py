"""Grades that a sentence tells only by pointing back: "so is leadership", "the same grade went to care leavers"."""

import re
from collections.abc import Iterator

from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.marks import marks_of
from briefing_app.reading.parsers.story.grades.row import Row
from briefing_app.reading.parsers.story.grades.words import SAME, Mention

_POINTS = re.compile(
    r"^\W*(?P<so>(?:and )?so (?:is|are|was|were|has|have|did|does|too)\b)|(?P<too>\b(?:also|too|likewise|as well"
    r"|similarly|equally)\b)|(?P<same>\bthe same\b|\bthat (?:grade|mark|rating|judge?ment|verdict)\b)"
)
_TELLING = ("former", "hoped", "others", "left behind", "goes on", "is ", "named a grade")
"""What is told round a grade and holds for it wherever it is pointed back to."""
_LONGEST = 300


def points_back(row: Row, above: Row) -> bool:
    """Whether a sentence that names areas, but no grade of its own, may give them those of the sentence above."""
    if len(row.low) > _LONGEST or not (row.areas or row.shared) or not _own(above):
        return False
    return bool(_POINTS.search(row.low))


def carried_grades(row: Row, above: Row) -> Iterator[tuple[Mention, list[str]]]:
    """Yield each grade of the sentence above, once, with what speaks for the sentence's pointing back to it."""
    grades = {grade.meant: grade for grade in _own(above)}
    around = ["carried", *_cues(row), f"carried {'one' if len(grades) == 1 else 'more'}"]
    for nth, grade in enumerate(grades.values(), 1):
        told = (f"carried {mark}" for mark in marks_of(above, grade) if mark.startswith(_TELLING))
        yield grade, [*around, *told, f"carried {'last' if nth == len(grades) else 'not last'}"]


def marks_of_carried(row: Row, area: Mention) -> Iterator[str]:
    """Yield what speaks for an area's having the grade that its sentence points back to."""
    yield f"carried {'first' if area is row.areas[0] else 'later'} area"
    yield from (f"carried family {name}" for name in families(area.meant))


def same_as(row: Row, same: Mention, above: Row | None, first: str) -> Iterator[tuple[str, str]]:
    """Yield the grades that "the same grade" may be, and where each is told."""
    before = [grade.meant for grade in row.grades if grade.meant != SAME and grade.start < same.start]
    if before:
        yield before[-1], "same as beside"
        return
    told = [grade.meant for grade in _own(above)] if above else []
    if told:
        yield told[-1], "same as above"
    if first and first not in told:
        yield first, "same as first"


def _own(row: Row) -> list[Mention]:
    return [grade for grade in row.grades if grade.meant != SAME and grade.start in row.at]


def _cues(row: Row) -> Iterator[str]:
    yield from {f"carried cue {match.lastgroup}" for match in _POINTS.finditer(row.low)}
    one, two, three = (row.word(nth) for nth in range(3))
    yield from (f"carried {one}", f"carried {one} {two}", f"carried {one} {two} {three}")
    yield from {f"carried in {word}" for word in row.words}

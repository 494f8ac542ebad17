"""Grades that a sentence tells by pointing back: "So are leaders and the help of children", "carry the same grade"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_app.reading.language.classifier.grading import Asked
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.row import Row
from briefing_app.reading.parsers.story.grades.words import SAME

_SO = re.compile(
    r"\bso (?:is|are|was|were|did|does|do|had|has|have)\b(?! (?:that|not|far|it|we|they|he|she|many|much|on)\b)"
)


class Pointing(NamedTuple):
    """Words that stand for a grade told before them, as the classifier is asked about them, and the areas beside."""

    asked: Asked
    areas: Sequence[tuple[str, str]]
    """What each area is about, and how the story names it."""


class Pointed(NamedTuple):
    """The grade of an area that a sentence tells by pointing back, and how much speaks for it."""

    asked: Asked
    family: str
    area: str
    grade: str
    seen: float


class Antecedent(NamedTuple):
    """A word for a grade that may be pointed back at, and how much the classifier says for its being this visit's."""

    sentence: str
    start: int
    grade: str
    seen: float


def pointing_in(row: Row, above: Row | None) -> Iterator[Pointing]:
    """Yield each place of a sentence that points back at a grade, if the sentence names areas."""
    areas = [(family, area.meant) for area in row.areas for family in families(area.meant)]
    if areas:
        same = ((grade.start, grade.end) for grade in row.grades if grade.meant == SAME)
        for start, end in (*same, *(found.span() for found in _SO.finditer(row.low))):
            yield Pointing(Asked(row.sentence, start, end, above.sentence if above else ""), areas)


def pointed_at(
    pointing: Pointing, before: Sequence[Antecedent], told: Mapping[Asked, Mapping[str, float]]
) -> Iterator[Pointed]:
    """Yield the grade that each area has by pointing back, where the grade pointed at is this visit's.

    That is the nearest before it in its sentence, else the likeliest of the sentence above.
    """
    asked = pointing.asked
    own = [one for one in before if one.sentence == asked.sentence and one.start < asked.start]
    above = [one for one in before if one.sentence == asked.above]
    if own:
        meant = max(own, key=lambda one: (one.start, one.seen))
    elif above:
        meant = max(above, key=lambda one: one.seen)
    else:
        return
    if meant.seen > 0:
        for family, area in pointing.areas:
            if family in told.get(asked, {}):
                yield Pointed(asked, family, area, meant.grade, told[asked][family])

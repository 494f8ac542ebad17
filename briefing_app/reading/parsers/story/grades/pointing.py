"""Grades that a sentence tells by pointing back: "So are leaders and the help of children", "carry the same grade".

Only the classifier tells whether they do: by words alone such grades were told wrongly nearly as often as not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_app.reading.language.classifier.grading import Asked
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.row import Row
from briefing_app.reading.parsers.story.grades.words import SAME

_BACK = re.compile(
    r"\bso (?:is|are|was|were|did|does|do|had|has|have)\b(?! (?:that|not|far|it|we|they|he|she|many|much|on)\b)"
    r"|\b(?:the same|this)(?: also)? (?:applie[sd]|goes|went|is true|was true|holds|held)(?: (?:to|for|of|with))?\b"
    r"|\b(?:this|that) (?:is|was)(?: also)? (?:our|the|its|their)"
    r" (?:result|grade|rating|verdict|judge?ment|mark)\b(?! that\b)"
    r"|\b(?:in )?the same way (?=for\b|in\b|on\b)"
    r"|\b(?:the|that|its|their|this) (?:grade|rating|verdict|judge?ment|mark|result|story|picture) (?:is|was)(?: also)?"
    r" (?:exactly )?the same (?=for\b|in\b|on\b|with\b)"
)
"""Beside what is a word for a grade itself, as "the same grade" is."""
_NOTCH = r"\b(?:one|a) (?:notch|grade|step|rung|level|mark|rating)s? "
_NOT_BY_NAME = r"\b(?! (?:the top|the bottom|outstanding|good|to|from|at)\b)"
_STEPS = (
    (re.compile(rf"{_NOTCH}(?:below|lower|down|beneath|behind|less){_NOT_BY_NAME}"), -1),
    (re.compile(rf"{_NOTCH}(?:above|higher|up|better){_NOT_BY_NAME}"), 1),
)
"""Grades that are told by how far they are from one told before them."""
_SCALE = ("inadequate", "requires improvement to be good", "good", "outstanding")
REACH = 3
"""How many sentences back the grade may be."""


class Pointing(NamedTuple):
    """Words that stand for a grade told before them, as the classifier is asked about them, and the areas beside."""

    asked: Asked
    above: Sequence[str]
    """The sentences above, the nearest first."""
    areas: Sequence[tuple[str, str]]
    """What each area is about, and how the story names it."""
    step: int = 0
    """How many grades better it is than the one it points back at."""


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


def pointing_in(row: Row, above: Sequence[str]) -> Iterator[Pointing]:
    """Yield each place of a sentence that points back at a grade, if it names areas; `above` as in `Pointing`."""
    areas = [(family, area.meant) for area in row.areas for family in families(area.meant)]
    if areas:
        same = ((grade.start, grade.end, 0) for grade in row.grades if grade.meant == SAME)
        back = ((*found.span(), 0) for found in _BACK.finditer(row.low))
        steps = ((*found.span(), step) for words, step in _STEPS for found in words.finditer(row.low))
        for start, end, step in (*same, *back, *steps):
            yield Pointing(Asked(row.sentence, start, end, above[0] if above else ""), above, areas, step)


def pointed_at(
    pointing: Pointing, before: Sequence[Antecedent], told: Mapping[Asked, Mapping[str, float]]
) -> Iterator[Pointed]:
    """Yield the grade that each area has by pointing back at a grade of this visit.

    That is the nearest before it in its sentence, else the likeliest of the nearest sentence above that tells one.
    """
    asked = pointing.asked
    own = [one for one in before if one.sentence == asked.sentence and one.start < asked.start]
    meant = max(own, key=lambda one: (one.start, one.seen)) if own else _above(pointing.above, before)
    grade = _step_from(meant.grade, pointing.step) if meant and meant.seen > 0 else ""
    for family, area in pointing.areas:
        if grade and family in told.get(asked, {}):
            yield Pointed(asked, family, area, grade, told[asked][family])


def _step_from(grade: str, step: int) -> str:
    """The grade so many better on Ofsted's scale; nothing where there is none."""
    if not step:
        return grade
    at = _SCALE.index(grade) + step if grade in _SCALE else -1
    return _SCALE[at] if 0 <= at < len(_SCALE) else ""


def _above(sentences: Sequence[str], before: Sequence[Antecedent]) -> Antecedent | None:
    for sentence in sentences:
        found = [one for one in before if one.sentence == sentence and one.seen > 0]
        if found:
            return max(found, key=lambda one: one.seen)
    return None

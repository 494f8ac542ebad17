"""Areas whose grade follows from how many have it: "outstanding in three of the four", where the fourth is named."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.reading.parsers.story.grades.against import FORMER, HOPED, OTHER_BODY
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.cues import PARTS
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.shared import COUNT

_NUMBER = rf"(?:{'|'.join(COUNT)})"
_LAST = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
_SOME_OF = re.compile(
    rf"\b(?P<some>{_NUMBER})(?: (?:\w+ )?{PARTS})? (?:out )?of (?:(?:the|its|our|their|all) )?(?:\w+ )?"
    rf"(?P<all>{_NUMBER})\b"
    rf"|\bof (?:the|its|their) (?P<of_all>{_NUMBER}) (?:\w+ )?{PARTS},? (?P<these>{_NUMBER})\b"
    rf"|\b(?P<but_one>{_NUMBER}) (?:\w+ )?{PARTS}\b(?=[^.;]{{1,60}}\bthe (?P<last>{'|'.join(_LAST)})\b)"
)
_CLAUSE = re.compile(r"[,;–—]|\b(?:and|but|while|with)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OTHER_CLAUSE = 1000
"""Farther than any word in a sentence."""


def left_over(told: Mapping[str, str], choices: Sequence[Choice], divided: Sequence[Sequence[str]]) -> list[Choice]:
    """Return the choices for areas that no words grade, but that the rest of a count must be.

    `told` are the grades that words tell, by what their areas are about; `divided` are the areas that an inspection of
    that time may be divided into.
    """
    for some, number, sentence, grade in _counts(choices):
        areas = next((areas for areas in divided if len(areas) == number), ())
        graded = [{told[name] for name in families(area) if name in told} for area in areas]
        missing = {name for area in areas for name in families(area)} - told.keys()
        if missing and sum(bool(one - {grade}) for one in graded) == number - some:
            found = {one.family: one for one in choices if (one.sentence, one.grade) == (sentence, grade)}
            return [one for name, one in found.items() if name in missing]
    return []


def _counts(choices: Iterable[Choice]) -> Iterator[tuple[int, int, str, str]]:
    """Yield how many areas of how many are said to have a grade now, with the sentence and the grade."""
    grades: defaultdict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    for choice in choices:
        grades[choice.sentence][choice.start, choice.end] = choice.grade
    for sentence, told in grades.items():
        low = in_small_letters(sentence)
        for count in _SOME_OF.finditer(low):
            some = COUNT[count["some"] or count["these"] or count["but_one"]]
            number = _LAST[count["last"]] if count["last"] else COUNT[count["all"] or count["of_all"]]
            if some < number and not _is_of_others(low, count):
                nearest = min(told, key=lambda at: _apart(low, at, count.span()))
                yield some, number, sentence, told[nearest]


def _is_of_others(low: str, count: re.Match[str]) -> bool:
    """Whether a count is told of another inspection or another body."""
    begin, end = low.rfind(",", 0, count.start()) + 1, low.find(",", count.end())
    part = low[begin : end if end > 0 else len(low)]
    return any(mark.search(part) for mark in (FORMER, HOPED, OTHER_BODY, _YEAR))


def _apart(low: str, one: tuple[int, int], other: tuple[int, int]) -> int:
    """How many characters lie between two places of a sentence; in another clause they are far apart."""
    begin, end = min(one[1], other[1]), max(one[0], other[0])
    return end - begin + (_OTHER_CLAUSE if _CLAUSE.search(low, begin, end) else 0)

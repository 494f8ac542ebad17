"""Grades that a story tells of several areas in one word: "everything else is good"."""

import re
from collections.abc import Iterable, Iterator

from briefing_app.domain.briefing import Grade
from briefing_app.reading.parsers.story.grades.cues import PARTS
from briefing_app.reading.parsers.story.grades.votes import families

REST = "everything else"
"""What stands for the areas that are not named."""
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NAMED = f"(?:{PARTS}|marks|grades|ratings)"
_NUMBER = "(?:one|two|three|four|five|six)"
_REST_NAMED = re.compile(
    rf"\b(?!each other\b)(?:(?:everything|all|anything) else|(?:for |all )?other (?:children's )?services|(?:all "
    rf"|every |each |the "
    rf"|its |our )+(?:others?(?! (?:end|hand|side)\b)|remaining|remainder)"
    rf"(?: {_NUMBER})?(?: {_NAMED})?|(?:the |all )rest\b(?! of\b(?! (?:its|the|their|our) (?:work|services?"
    rf"|department)\b)))\b"
)
_WITH_WHOLE = re.compile(r"(?:everything|all|anything) else|(?:the |all )rest\b")
"""What the grade of the whole is among, where it is not told."""
_BUT_ONE = re.compile(
    rf"\b(?:all|everything|every (?:\w+ )?{_NAMED}|all(?: \w+){{0,3}} {_NAMED}|all round|across the board),? (?:but"
    rf"|bar|except|save) (?:for )?one\b"
)
_ONE_LEFT = "but one"
_ONE, _MORE = "one area", "more"
_OF_ONE = re.compile(
    r"\b(?:the|its|our) (?:other|remaining) (?:one|(?:area|strand|category|judge?ment|heading|part|grade|mark|rating))$"
)
COUNTED = re.compile(
    rf"\b(?P<some>{_NUMBER}) (?:{_NAMED} )?(?:out of|of|in) (?:the |all |its |our )*(?P<all>{_NUMBER})\b"
    rf"|\bof (?:the |its )?(?P<every>{_NUMBER}) {_NAMED}(?: (?:that|which) (?:is|are|was|were) \w+| \w+ (?:looked at"
    rf"|inspects?|inspected|judges?|judged))?"
    rf",? (?P<of>{_NUMBER})\b"
)
"""So many of so many areas."""
_SO_MANY = re.compile(
    rf"^\W*(?:and |but )?(?:(?:in|for|on) )?(?:all |the |its )*(?P<some>{_NUMBER}) (?:\w+ )?{_NAMED} (?:are|were|got"
    rf"|have|require|still|now)\b"
)
_FEWER = re.compile(r"\b(?:more|other|further)\b")
"""So many areas, and not more than others: they may be all that there are."""
_THREE = ("leaders", "help and protection", "children in care and care leavers")
_FOUR = ("leaders", "help and protection", "children in care", "care leavers")
_FIVE = ("leaders", "help and protection", "children in care", "adoption", "care leavers")
_FIRST = "2013-11"
"""When the first inspections in such areas began."""
_NO_WHOLE_SINCE = "2026-04"
_NINE = (
    "assessing needs", "supporting people to live healthier lives", "equity in experience and outcomes",
    "care provision, integration and continuity", "partnerships and communities",
    "safe systems, pathways and transitions", "safeguarding", "governance, management and sustainability",
    "learning, improvement and innovation",
)  # fmt: skip
"""The quality statements by which the Care Quality Commission assesses adult social care."""


def inspected_areas(inspectorate: str | None, day: str | None) -> tuple[str, ...]:
    """Return the areas in which Ofsted graded children's services on a day; none for any other inspectorate."""
    if (inspectorate or "").startswith("Care Quality Commission"):
        return _NINE
    if inspectorate not in {"Ofsted", None} or (day and day < _FIRST):
        return ()
    if not day or "2018" <= day < "2023":
        return _THREE
    return _FIVE if day < "2018" else _FOUR


def without_whole(found: Iterable[Grade], inspected: tuple[str, ...], day: str | None) -> tuple[Grade, ...]:
    """Return the grades but the whole's where Ofsted, since April 2026, gives it none."""
    none_given = bool(inspected) and (day or "") >= _NO_WHOLE_SINCE
    return tuple(grade for grade in found if not (none_given and "overall" in families(grade.area)))


def rest_in(words: str) -> str:
    """The areas that a clause speaks of without naming them, how many of how many where it says; empty if none."""
    if _BUT_ONE.search(words):
        return f"{REST} {_ONE_LEFT}"
    if found := COUNTED.search(words):
        some, whole = found["some"] or found["of"], found["all"] or found["every"]
        return f"{REST}: {_COUNT[some]} of {_COUNT[whole]}" if _COUNT[some] < _COUNT[whole] else ""
    if (found := _SO_MANY.search(words)) and not _FEWER.search(words):
        return f"{REST}: {_COUNT[found['some']]} of {_COUNT[found['some']]}"
    named = _REST_NAMED.search(words)
    if named and (more := re.search(rf"\b{_NUMBER}\b", named.group())):
        return f"{REST}: {_COUNT[more.group()]} {_MORE}"
    if named and _OF_ONE.search(named.group()):
        return f"{REST}: {_ONE}"
    return "" if named is None else REST if _WITH_WHOLE.match(named.group()) else f"{REST} of the kind"


def is_shared(area: str) -> bool:
    """Whether an area stands for several that are not named."""
    return area.startswith(REST)


def is_but_one(area: str) -> bool:
    """Whether an area stands for all but one, which may be named behind it."""
    return area.endswith(_ONE_LEFT)


def filled(found: tuple[Grade, ...], shared: Iterable[tuple[str, str]], inspected: tuple[str, ...]) -> Iterator[Grade]:
    """Yield the grades found, and those of further areas as they were told in one word."""
    yield from found
    named = frozenset(name for grade in found for name in families(grade.area))
    if inspected == _THREE and families(_THREE[-1]) & named == families("care leavers"):
        inspected = _FOUR
    unnamed = [area for area in inspected if not families(area) & named]
    told = [(rest, grade) for rest, grade in shared if _counts(rest, grade, found, len(unnamed), inspected)]
    if inspected and len({grade for _, grade in told}) == 1:
        if _is_of_whole(told[0][0], found, inspected):
            yield Grade("Overall", told[0][1])
        counted = re.search(r"\d", told[0][0])
        yield from (Grade(area.capitalize(), told[0][1]) for area in unnamed if counted or area != "adoption")


def _is_of_whole(rest: str, found: Iterable[Grade], inspected: tuple[str, ...]) -> bool:
    """Whether all that is not named has a grade, the whole too."""
    numbers = re.findall(r"\d", rest)
    if rest.endswith(_MORE):
        return False
    of_whole = int(numbers[1]) > len(inspected) if numbers else rest == REST or is_but_one(rest)
    return inspected != _NINE and of_whole and not any("overall" in families(grade.area) for grade in found)


def _counts(rest: str, grade: str, found: tuple[Grade, ...], unnamed: int, areas: tuple[str, ...]) -> bool:
    """Whether as many areas as a story says have a grade when the areas that it does not name have it."""
    if rest.endswith((_ONE, _MORE)):
        left = 1 if rest.endswith(_ONE) else int(re.findall(r"\d", rest)[0])
        return left - unnamed in {0, int("overall" not in {name for told in found for name in families(told.area)})}
    numbers = [int(number) for number in re.findall(r"\d", rest)]
    if is_but_one(rest):
        numbers = [len(areas) - 1, len(areas)]
    if not numbers:
        return True
    some, whole = numbers
    counted = [*areas, "overall"][:whole]
    named = {name for told in found for name in families(told.area)}
    so = {name for told in found if told.grade == grade for name in families(told.area)}
    unnamed += "overall" in counted and "overall" not in named
    return len(counted) == whole and sum(bool(families(area) & so) for area in counted) + unnamed == some

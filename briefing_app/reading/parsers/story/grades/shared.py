"""Areas that a story grades without naming them one by one: "every area", "the other two"."""

import re
from collections.abc import Iterable, Iterator

from briefing_app.domain.briefing import Grade
from briefing_app.reading.language.inspectorates import is_cqc
from briefing_app.reading.parsers.story.grades.cues import PARTS
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.words import Mention

_NUMBER = "(?:one|two|three|four|five|six|nine|both)"
_SHARED = re.compile(
    rf"\b(?:(?:all|each|every|both)(?: one)?(?: of)?(?: the| its| their| our| these)?(?: \w+)?(?: {_NUMBER})?(?: \w+)?"
    rf" {PARTS}\b|every (?:single )?(?:\w+ )?{PARTS}\b|across the board|all round|clean sweep|throughout"
    rf"|(?:the |all |every |its )?(?:other|remaining)(?: {_NUMBER})?(?: \w+)? {PARTS}\b"
    r"|(?:everything|all|anything) else|the rest\b|(?:the )?others?\b(?= (?:\w+ )?(?:are|were|is|was|got))"
    rf"|{_NUMBER}(?: more| other| further| of(?: the| its| their)? \w+)?(?: \w+)? {PARTS}\b"
    rf"|of (?:its|the) {_NUMBER} (?:\w+ )?{PARTS},? {_NUMBER}\b|{_NUMBER} (?:out )?of (?:the |its )?{_NUMBER}\b"
    r"|all (?:three|four|five|six)\b|(?:all|each|both) of (?:them|these|those))"
)
COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = re.compile(rf"\b(?:{'|'.join(COUNT)})\b")
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
    """Return the areas that Ofsted graded in children's services on a day, or that the Care Quality Commission grades.

    None for any other inspectorate.
    """
    if is_cqc(inspectorate):
        return _NINE
    if inspectorate not in {"Ofsted", None} or (day and day < _FIRST):
        return ()
    if not day or "2018" <= day < "2023":
        return _THREE
    return _FIVE if day < "2018" else _FOUR


def divided(inspectorate: str | None, day: str | None) -> tuple[tuple[str, ...], ...]:
    """Return the areas that a count may count, the whole among them or not; the day may not be known."""
    if not day and inspectorate in {"Ofsted", None}:
        return _THREE, _FOUR, (*_FOUR, "overall")
    areas = inspected_areas(inspectorate, day)
    return areas, (*areas, "overall")


def without_whole(found: Iterable[Grade], inspected: tuple[str, ...], day: str | None) -> tuple[Grade, ...]:
    """Return the grades but the whole's where Ofsted, since April 2026, gives it none."""
    none_given = bool(inspected) and (day or "") >= _NO_WHOLE_SINCE
    return tuple(grade for grade in found if not (none_given and "overall" in families(grade.area)))


def shared_mentions(words: str) -> Iterator[Mention]:
    """Each place in a sentence in small letters that speaks of several areas at once."""
    return (Mention(match.start(), match.end(), match.group()) for match in _SHARED.finditer(words))


def counts_in(words: str) -> list[int]:
    """Return the numbers of areas that words tell: "three of the four"."""
    return [COUNT[match.group()] for match in _COUNTED.finditer(words)]

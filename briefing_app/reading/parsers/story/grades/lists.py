"""Lists of areas that stand below the line which grades them: "Judged to be good were:"."""

import re
from collections.abc import Iterable, Sequence

from briefing_app.reading.parsers.story.grades.areas import area_mentions
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.cues import PARTS
from briefing_app.reading.parsers.story.grades.words import grade_mentions

_LONGEST = 110
_TAIL = re.compile(
    rf"['\"]?(?:,? (?:{PARTS}|overall|and|also|in|for|on|at|by|across|was|were|are|is|the|its|of|them"
    r"|our|their|all|both|each|these|those|following|namely|one|two|three|four|five|six|more|other|key))*\W*"
)


def with_lists_joined(paragraphs: Iterable[Sequence[str]], lexicon: str) -> list[list[str]]:
    """Return the paragraphs, each line that gives a grade and ends in a colon with the areas listed below it."""
    found: list[list[str]] = []
    below = False
    for paragraph in paragraphs:
        lines = list(paragraph)
        while below and lines and (areas := _areas(lines[0], lexicon)):
            found[-1][-1] += "".join(f" {area}," for area in areas)
            del lines[0]
        if lines:
            found.append(lines)
            below = _announces(lines[-1])
    return found


def _announces(line: str) -> bool:
    """Whether a line ends in a grade and a colon, with no more between them than of what it is."""
    if not line.rstrip().endswith(":"):
        return False
    low = in_small_letters(line)
    ends = [grade.end for grade in grade_mentions(low)]
    return bool(ends) and bool(_TAIL.fullmatch(low, max(ends)))


def _areas(line: str, lexicon: str) -> list[str]:
    """The areas that a line names, if it gives them no grade of its own."""
    low = in_small_letters(line)
    found = [] if len(low) > _LONGEST else [area.meant for area in area_mentions(low, lexicon)]
    return found if not any(grade_mentions(low)) else []

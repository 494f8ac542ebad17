"""What the clauses around a grade do: name areas, answer those that wait, or say something else of them."""

import re
from collections.abc import Sequence

from briefing_app.reading.parsers.story.grades import cues
from briefing_app.reading.parsers.story.grades.asides import without
from briefing_app.reading.parsers.story.grades.clauses import Clause, words_outside
from briefing_app.reading.parsers.story.grades.every import EVERY
from briefing_app.reading.parsers.story.grades.words import FILLER, OVERALL

ADDS = re.compile(r"\W*(?:and|as well as)\b")
"""How a clause begins that goes on with a list."""
_OF_BEFORE = re.compile(r"^:|^\W*(?:which|judged|rated|graded|was|were)\b")
"""The clause says something of the words right before it."""
_PREDICATE = re.compile(r"\b(?:is|are|was|were|has|have|had) \w")
OF_LAST = re.compile(r"\W*which (?!(?:it|is|are|was|were|has|have|rate[sd]|judge[sd]|grade[sd]|found|gave|gives)\b)")
"""How a clause begins that says something of the last thing named: "a board, which the report calls good"."""
_IN_WHICH = re.compile(r"\b(?:in|at|by|after|following|according to|under) $")
_ENDS_IN_WHOLE = re.compile(r"\b(?:services?|department|council|authority)\W*$")


def says_no_more(part: Clause) -> bool:
    """Whether a clause only says that every area is meant."""
    return all(word in FILLER for word in words_outside(without(part.words, EVERY, cues.JUDGED), 0, ()))


def is_answered(following: Sequence[Clause]) -> bool:
    """Whether areas that stand alone get their grade right after: "care leavers: good"."""
    return any(part.grade and not part.areas and (part.lone or _OF_BEFORE.match(part.words)) for part in following)


def is_said_more(part: Clause, following: Sequence[Clause]) -> bool:
    """Whether an "and" begins what else is said of areas: "it was good, and leaders, help and care were praised"."""
    after = next((after for after in following if after.grade or not after.bare), None)
    named = after is not None and after.areas and not after.grade
    return bool(named and ADDS.match(part.words) and after and _PREDICATE.search(after.words))


def are_named(following: Sequence[Clause]) -> bool:
    """Whether the areas that a clause counts are named right behind it: "good for the other two, leaders and help"."""
    return any(
        after.bare and not after.grade and not ADDS.match(after.words) and set(named_in(after)) - {OVERALL}
        for after in following
    )


def named_in(part: Clause) -> list[str]:
    """A clause's areas; "an overall rating for safeguarding" is of safeguarding only."""
    areas = [area.meant for area in part.areas]
    rest = [area for area in areas if area != OVERALL]
    return rest if rest and _rating_overall(part) else areas


def _rating_overall(part: Clause) -> bool:
    return bool(re.search(r"\boverall (?:grade|rating)\b", part.words))


def in_place_of_overall(part: Clause, held: list[str]) -> list[str]:
    """The areas just named, where "an overall rating" is theirs: "they did better, with an overall rating of good"."""
    return held if _rating_overall(part) and named_in(part) == [OVERALL] else []


def is_of_last(parts: Sequence[Clause], part: Clause) -> bool:
    """Whether a clause says something of the last thing named, and not of the visit "in which" it was found."""
    before = "".join(other.words for other in parts if other.start < part.start)
    return bool(OF_LAST.match(part.words)) and not (_IN_WHICH.search(before) or _ENDS_IN_WHOLE.search(before))

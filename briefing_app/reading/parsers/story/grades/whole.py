"""Grades of the service as a whole: "Ofsted has rated the council's services good"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.reading.parsers.story.grades import against, cues, every
from briefing_app.reading.parsers.story.grades.around import OF_LAST, is_of_last
from briefing_app.reading.parsers.story.grades.asides import GRADE_NAMED, in_small_letters
from briefing_app.reading.parsers.story.grades.clauses import BEGINS_SO, Clause, Told, all_bare, words_outside
from briefing_app.reading.parsers.story.grades.words import ADJECTIVES, FILLER, OVERALL

_FOR = re.compile(r"['\"]? (?:for|at|on) ")
_KNOWN = re.compile(r"\b(?:the|its|our|their|this)(?: (?:new|latest|overall|ofsted|cqc))* ['\"]?$")
_INVERTED = re.compile(r"['\"]?\W*(?:(?:that|this|such|it) )?(?:is|was) (?:how|what|the|its|their|ofsted's|cqc's)\b")
"""What follows a grade that stands first: "'Inadequate' – that is the verdict on the council"."""
_OF_PART = re.compile(
    r"['\"]? for (?!(?:(?:the|a|its|their) )?(?:first|second|third|fourth|fifth|last)\b"
    r"|\w+ (?:years?|months)|now\b|good\b)"
)
_OF_THAT = re.compile(r"['\"]?(?: \w+)? for (?:that|this|these|those|both|it|them)\b(?! \w)")
_VERDICT = re.compile(
    r"^\W*(?:(?:for the \w+ time(?: (?:in a row|running|in \w+ \w+))?|once (?:more|again)|again|this time|and|but),? )*"
    r"(?:(?:the|its|their|our|overall|ofsted|cqc|inspectors'|ofsted's|report's|final) )*"
    r"(?:verdict|rating|grade|judge?ment|result|outcome|headline)(?: is| was)?:? ?(?:is|was)? ?['\"]?$"
)
"""All that stands before the grade: "Verdict: good"."""
_FROM_TO = re.compile(rf"\bfrom ['\"]?{GRADE_NAMED}['\"]?(?: rating)? to ['\"]?$")
"""Before the grade in a headline: "From inadequate to good"."""
_POSSESSIVE = re.compile(r"\b(?:its|their|our)$")
_GOES_ON = re.compile(r"\W*(?:and|but) (?!(?:the|its|their|our|an?|for|in|on)\b)")
"""How a clause begins that may say more of those named before."""
_HAS_NOW = re.compile(r"\W*(?:and|but) (?:has|have|is|are|now|gets)\b")
"""The same, where those named had another grade before."""
_OPEN = frozenset("‘“'\"")
_EFFORTS = re.compile(
    r"\b(?:its|their|council's|authority's) (?:efforts?|work|approach|response|staff|use|engagement)\b"
)
"""What the whole does, which is less than all of it."""
_TOPIC = re.compile(r"\W*(?:and |but )?(?:as )?(?:for|in|on)\b")
"""How a clause begins that says what a sentence is about."""
_THEIRS = re.compile(r"\b(?:whose|(?:for|to) (?:whom|them)|of (?:its|their)|these)\b")
"""Before a grade: it is that of areas just named."""
_NEAR = 60
_PRONOUN = re.compile(r"\b(?:it|they|them|we|us|its|their|our)\b")


def beside_areas(sentence: str, parts: Sequence[Clause], told: Told) -> Iterator[tuple[str, str]]:
    """The grade of the whole, told before areas have theirs: "rated services good, with care leavers outstanding"."""
    if not any(part.areas for part in parts):
        return
    first = next(nth for nth, part in enumerate(parts) if part.areas)
    for part, following in pairwise(parts[: first + 1]):
        apart = following.grade or not (following.areas and following.bare)
        apart = (apart or bool(BEGINS_SO.match(following.words))) and not (
            every.EXCEPT.match(following.words) and every.EVERY.search(part.words)
        )
        if part.grade and apart and not every.is_partly(part.words) and _is_whole(sentence, parts, part, told):
            yield (OVERALL, part.grade.meant)
    topic = _TOPIC.match(parts[first].words) and not any(part.grade for part in parts[: first + 1])
    for part in () if topic else parts[first + 1 :]:
        before = part.words[: part.grade.start - part.start] if part.grade and not part.areas else ""
        partly = (
            OF_LAST.match(part.words)
            or _THEIRS.search(before)
            or every.is_partly(part.words)
            or against.WORK.search(before)
        )
        if part.grade and _names_whole(before, told) and not partly:
            yield (OVERALL, part.grade.meant)


def of_whole(sentence: str, parts: Sequence[Clause], told: Told) -> list[tuple[str, str]]:
    """The one grade of a sentence that names no area but says that the service as a whole has it."""
    given = [part for part in parts if part.grade]
    if not given or any(part.areas for part in parts):
        return []
    if len({part.grade.meant for part in given if part.grade}) == 1:
        last = max(part.start for part in given)
        if any(every.is_partly(part.words) for part in parts if part.start <= last):
            return []
    grades = {
        part.grade.meant
        for part in given
        if part.grade and not every.is_partly(part.words) and _is_whole(sentence, parts, part, told)
    }
    return [(OVERALL, grades.pop())] if len(grades) == 1 else []


def _is_whole(sentence: str, parts: Sequence[Clause], part: Clause, told: Told) -> bool:
    """Whether a clause's grade is the whole's: it says so itself, or says it of the council or its services."""
    if part.grade is None:
        return False
    low = in_small_letters(sentence)
    before, after = low[: part.grade.start], low[part.grade.end :]
    known = cues.NAMES_GRADE.match(after) and _KNOWN.search(before)
    if (
        known
        or cues.OF_COUNCIL.match(after)
        or every.of_every_area(parts, parts.index(part))
        or _VERDICT.search(before)
        or (told.opening and _FROM_TO.search(before))
    ):
        return True
    if _OF_THAT.match(after):
        return False
    if _stands_alone(low, part, told) and (_names_whole(low, told) or _PRONOUN.search(low)):
        return True
    if _FOR.match(after) and _names_whole(after[:_NEAR], told):
        return True
    return not _OF_PART.match(after) and _has_whole_before(sentence, parts, part, told)


def _has_whole_before(sentence: str, parts: Sequence[Clause], part: Clause, told: Told) -> bool:
    """Whether those who have a grade stand somewhere before it, and they are the whole."""
    if against.WORK.search(part.said) or is_of_last(parts, part):
        return False
    before, low = _said_before(sentence, parts, part)
    goes_on = _GOES_ON.match(part.words) and _names_whole(low, told)
    if (told.judging or told.opening) and (goes_on or _is_of_nothing_less(part, told)):
        return True
    if told.opening and _is_plain(sentence, part) and not any(other.areas for other in parts):
        return True
    return _follows_whole(before, low, told)


def _is_plain(sentence: str, part: Clause) -> bool:
    """Whether a grade stands for itself, in quotation marks, or alone in its clause and no everyday word."""
    grade = part.grade
    if grade is None or not cues.FOLLOWS.match(part.words[grade.end - part.start :]):
        return False
    alone = grade.meant not in ADJECTIVES and all_bare(words_outside(part.said, 0, ()))
    return alone or sentence[grade.start - 1 : grade.start] in _OPEN


def _is_of_nothing_less(part: Clause, told: Told) -> bool:
    """Whether a clause names the whole, and nothing that is the whole's: not "the council's adoption panel"."""
    own = part.said.rpartition(" that ")[2]
    ends = [match.end() for pattern in (cues.SERVICE, _PRONOUN) for match in pattern.finditer(own)]
    if told.place and (at := own.rfind(told.place)) >= 0:
        ends.append(at + len(told.place))
    if not ends:
        named = cues.SERVICE.search(part.words) or (told.place and told.place in part.words)
        return bool(named) and _is_filling(own, own)
    last = max(ends)
    return not (own.startswith("'s ", last) or _POSSESSIVE.search(own[:last]))


def _stands_alone(low: str, part: Clause, told: Told) -> bool:
    """Whether a grade is named as such, so that it is the whole's wherever in the sentence that stands."""
    if part.grade is None:
        return False
    words, after = low[part.grade.start : part.grade.end], low[part.grade.end :]
    named = "rat" in words or "grade" in words or cues.NAMES_GRADE.match(after)
    return bool(
        (told.whole_only and not _EFFORTS.search(low[: part.grade.start]))
        or named
        or (part.lone and _INVERTED.match(after))
    )


def _names_whole(words: str, told: Told) -> bool:
    return bool(cues.WHOLE.search(words)) or bool(told.place and told.place in words)


def _said_before(sentence: str, parts: Sequence[Clause], part: Clause) -> tuple[str, str]:
    """What stands before a grade, as written and in small letters, without clauses that tell other grades."""
    end = part.grade.start - part.start if part.grade else 0
    goes_on = _HAS_NOW.match(part.words)
    spans = [
        (other.start, other.words) for other in parts if other.start < part.start and (goes_on or not other.ungraded)
    ]
    spans.append((part.start, part.words[:end]))
    return (
        "".join(sentence[start : start + len(words)] for start, words in spans),
        "".join(words for _, words in spans),
    )


def _follows_whole(before: str, low: str, told: Told) -> bool:
    """Whether nothing but verdict words and names stands between the service and its grade."""
    ends = [match.end() for pattern in (cues.WHOLE, _PRONOUN) for match in pattern.finditer(low)]
    if told.place and (at := low.rfind(told.place)) >= 0:
        ends.append(at + len(told.place))
    return bool(ends) and _is_filling(before[max(ends) :], low[max(ends) :])


def _is_filling(between: str, low: str) -> bool:
    """Whether words only carry a grade to those who have it."""
    plain = cues.MOVING.sub(" ", cues.JUDGED.sub(" ", cues.SAID.sub(" ", low)))
    names = {in_small_letters(word).strip("'") for word in between.split() if word[:1].isupper()}
    return all(word in FILLER or word in names for word in words_outside(plain, 0, ()))

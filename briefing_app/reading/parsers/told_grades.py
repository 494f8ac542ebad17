"""Judgements that a story tells in sentences: "Leadership and care leavers' services were rated good"."""

import re
from collections.abc import Iterable

from briefing_app.domain.briefing import Grade
from briefing_app.reading.language.scenes import gives_verdict, tells_earlier_verdict
from briefing_app.reading.parsers.grades import said_grade
from briefing_app.reading.parsers.release_grades import without_former_grades

_GRADE = re.compile(
    r"(?<!to be )\b(?:(?P<grade>outstanding|good|requir\w+ improvement|inadequate)"
    r"|(?P<low>lowest|bottom)(?: possible)? (?:ofsted )?(?:rating|grade)"
    r"|(?P<top>highest|top)(?: possible)? (?:ofsted )?(?:rating|grade|marks))\b",
    re.IGNORECASE,
)
_AREA = re.compile(
    r"\b(?:overall(?: effectiveness)?|across the board|(?:the )?impact of leaders(?: on social work practice)?"
    r"|leadership(?:,? management and governance)?"
    r"|(?:children (?:and families )?(?:who need|in need of) |(?:for )?)help and protection"
    r"|child protection|children in care and care leavers|children in care|looked[- ]after children"
    r"|children looked after|care leavers|care[- ]experienced young people|adoption(?: services| performance)?)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:council|authority|services?|trust|county|borough|city)\b.{0,80}\b(?:rated|judged|graded|branded)\b", re.I
)
_BREAK = re.compile(r"[;–—]|, (?:with|while|but|and)\b|\b(?:but|while|whereas|with)\b|, ")
_COUNTED = re.compile(r"\b(?:areas?|categor\w+|judge?ments?)\b", re.IGNORECASE)
_MOST = 6


def told_grades(sentences: Iterable[str]) -> tuple[Grade, ...]:
    """Return each area a story says was judged at this visit, in its own words, and the grade first told of it."""
    told: dict[str, str] = {}
    for sentence in sentences:
        if gives_verdict(sentence) and not tells_earlier_verdict(sentence):
            for area, grade in _pairs(without_former_grades(sentence)):
                told.setdefault(area, grade)
    return tuple(Grade(area[0].upper() + area[1:], grade) for area, grade in told.items())


def _pairs(sentence: str) -> list[tuple[str, str]]:
    grades = {_word(match) for match in _GRADE.finditer(sentence)}
    areas = [_area(match) for match in _AREA.finditer(sentence)]
    if len(areas) > _MOST or not grades:
        return []
    if not areas:
        whole = len(grades) == 1 and _WHOLE.search(sentence) and not _COUNTED.search(sentence)
        return [("overall", grades.pop())] if whole else []
    if len(grades) == 1:
        grade = grades.pop()
        return [(area, grade) for area in areas]
    return _by_clause(sentence)


def _by_clause(sentence: str) -> list[tuple[str, str]]:
    """Areas with the grade of their own clause, or of the next that has one; nothing where a clause has two grades."""
    pairs, waiting = [], []
    for clause in _BREAK.split(sentence):
        waiting += [_area(match) for match in _AREA.finditer(clause)]
        grades = {_word(match) for match in _GRADE.finditer(clause)}
        if len(grades) > 1:
            return []
        if grades and waiting:
            grade = grades.pop()
            pairs += [(area, grade) for area in waiting]
            waiting = []
    return [] if waiting else pairs


def _area(match: re.Match[str]) -> str:
    words = match.group().lower().removeprefix("the ").removeprefix("for ")
    return "overall" if words.startswith(("overall", "across")) else words


def _word(match: re.Match[str]) -> str:
    if match["low"]:
        return "inadequate"
    return "outstanding" if match["top"] else said_grade(match["grade"])

"""Whether the word of a grade is meant as one where it stands, or is an everyday word."""

import re

from briefing_app.reading.parsers.story.grades import cues
from briefing_app.reading.parsers.story.grades.asides import GRADE_NAMED, without
from briefing_app.reading.parsers.story.grades.clauses import Clause, Told, all_bare, words_outside
from briefing_app.reading.parsers.story.grades.every import EVERY
from briefing_app.reading.parsers.story.grades.shared import rest_in
from briefing_app.reading.parsers.story.grades.words import ADJECTIVES, SAME, Mention

_SET_OFF = re.compile(r"\s*[:(–—-]\s*['\"]?")
_RANKED = re.compile(r"[a-z] (?:rating|grade|mark|judge?ment|category|rung)", re.IGNORECASE)
_OVERALL = re.compile(rf"{GRADE_NAMED}['\"]? overall\b")
_AS_NOUN = re.compile(r"\b(?:an?|the|another|its|our|their|straight|first|two|three|four|five|all) ['\"]?$")
"""Right before a grade that is used as a noun: "a good for leadership"."""
_COUNTED = re.compile(
    rf"\b(?:one|two|three|four|five|both|all)(?: \w+)? {cues.PARTS} (?:is|are|was|were)(?: \w+)? ['\"]?$"
)
"""Right before a grade of so many areas: "three more areas are good"."""
_FIRST = re.compile(
    rf"\W*(?:also )?(?:(?:the )?(?:{cues.PARTS}|services) )?(?:rated|judged|graded|marked|found|deemed)"
    r"(?: to be| as| at)? ['\"]?"
)
_ARE = re.compile(r"['\"]? (?:is|are|was|were)\b")
"""Around a grade that stands before those who have it: "judged good were leadership and care leavers"."""
_WITH = re.compile(r"\W*(?:and |but )?with(?: an?)? ")
_JUDGEMENT = re.compile(r" judge?ment\b")
_WE = re.compile(r"\bwe\b")
_SERVED = re.compile(r"\b(?:gets?|getting|got|receiv(?:e[sd]?|ing)|enjoy(?:s|ed)?|given|have|has)(?: an?)? ['\"]?$")
_SERVICE = re.compile(r"['\"]? (?:services?|deal|experiences?)\b")
"""Around a grade of those who are served: "care leavers get a good service"."""
_OPEN = frozenset("‘“'\"")
_CLOSED = re.compile(r"[.,;:!?]?[’”'\"]")
_EVERYDAY = re.compile(r"['\"]? (?:news|enough|practice|examples?|idea|value|start|days?|place|reasons?|way)\b")
"""What follows a word that may be in quotation marks, or quoted, without being a grade."""


def is_given(clause: Clause, grade: Mention, sentence: str, told: Told) -> bool:
    """Whether the grade's word is a grade here: it is, unless it is an everyday word of which nobody says it is one."""
    after = clause.words[grade.end - clause.start :]
    if grade.meant == SAME or _RANKED.search(sentence[grade.start : grade.end]):
        return True
    if is_marked(grade, sentence):
        return not _EVERYDAY.match(after)
    if grade.meant in ADJECTIVES:
        return _is_judged(clause, grade, after, told)
    stands = cues.FOLLOWS.match(after) or cues.NAMES_GRADE.match(after) or _SERVICE.match(after)
    return "improvement" in grade.meant or bool(stands)


def _is_judged(clause: Clause, grade: Mention, after: str, told: Told) -> bool:
    """Whether an everyday word is a grade: named as one, or where the story is judging."""
    before = re.sub(r" +", " ", clause.words[: grade.start - clause.start])
    if cues.NAMES_PLAINLY.match(after) or _SET_OFF.fullmatch(before) or _is_judgement(before, after):
        return True
    served = grade.meant != "excellent" and _SERVED.search(before) and _SERVICE.match(after)
    if told.graded and (served or _is_of_next(clause, grade)):
        return True
    if _FIRST.fullmatch(before) and _ARE.match(after):
        return bool(clause.areas)
    return bool(cues.FOLLOWS.match(after)) and (
        told.judging
        or (told.opening and not clause.areas and any(cue.search(clause.words) for cue in (*told.whole, _WE)))
        or any(cue.search(before) for cue in (cues.JUDGED, cues.SAID, _AS_NOUN, _COUNTED))
        or _is_stated(clause, grade.start - clause.start, told)
    )


def _is_judgement(before: str, after: str) -> bool:
    """Whether a judgement is what was given: "handed them an outstanding judgement", not "shows good judgement"."""
    given = _AS_NOUN.search(before) and _JUDGEMENT.match(after)
    return bool(given) and any(cue.search(before) for cue in (cues.JUDGED, cues.MOVING))


def _is_of_next(clause: Clause, grade: Mention) -> bool:
    """Whether a grade stands between "with" and its area: "good overall with outstanding leadership"."""
    before = clause.words[: grade.start - clause.start]
    return bool(_WITH.fullmatch(before)) and any(area.start == grade.end + 1 for area in clause.areas)


def _is_stated(clause: Clause, at: int, told: Told) -> bool:
    """Whether only areas stand before a grade, where grades are being told: "Capacity to improve was good too"."""
    before = clause.words[:at]
    if told.graded and all_bare(
        words_outside(without(before, cues.JUDGED, cues.MOVING, *told.whole), clause.start, clause.areas)
    ):
        return True
    return bool(cues.COPULA.search(before)) and bool(
        _OVERALL.match(clause.words[at:]) or rest_in(before) or EVERY.search(before)
    )


def is_marked(grade: Mention, sentence: str) -> bool:
    """Whether a grade is in quotation marks, with no more in them, or has a capital letter within a sentence."""
    start, end = grade.start, grade.end
    if start and sentence[start - 1] in _OPEN:
        return bool(_CLOSED.match(sentence, end))
    capital = sentence[start].isupper() and start > 1
    return capital and not sentence.istitle() and not sentence.isupper()

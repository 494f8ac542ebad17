"""Words around a grade that make one of it, whatever else its sentence says."""

import re
from dataclasses import dataclass

from briefing_app.reading.parsers import grade_cues as cues
from briefing_app.reading.parsers.grade_areas import area_mentions
from briefing_app.reading.parsers.grade_shared import rest_in

_SET_OFF = re.compile(r"\s*[:(–—-]\s*['\"]?")
_AS = re.compile(r"\b(?:rat|judg|grad|describ)\w+ as ['\"]?$")
_AT = re.compile(r"\W*(?:(?:and|but|still|now|once more) )*(?:at|to|as) ['\"]?")
"""All that stands before the grade in a clause that only adds where something stayed or went."""
_THE_ONE = re.compile(r"\b(?:the|that|this)(?: (?:single|only|sole|lone|one))? ['\"]?$")
_FOR_AREA = re.compile(r"['\"]? (?:for|on|in a report)\b")
"""Around a grade that is named as one of the list: "the inadequate for care leavers"."""
_THE_ONES = re.compile(r"\b(?:the|its|their)(?: (?:\w+ of|only|single|sole|one|two|three|four|five))? ['\"]?$")
_WENT_TO = re.compile(
    r"['\"]? (?:areas?|ones?|judge?ments?|grades?|marks?|ratings?) (?:is|are|was|were|being|(?:goes?|went) to)\b"
)
"""Around a grade whose areas follow: "the only good one is adoption"."""
_AREAS_THAT = re.compile(
    r"\b(?:areas?|judge?ments?|ones?|parts)(?: (?:that|which|rated|judged|found|graded|deemed|to))* ['\"]?$"
)
_ARE = re.compile(r"['\"]? (?:is|are|was|were)\b")
_GRADES_FOR = re.compile(r"['\"]? (?:grades|ratings|marks|judge?ments) (?:for|in|on)\b")
_TOLD_IT = re.compile(r"\btold(?: that)? (?:it|they)(?: (?:is|are|was|were))?(?: now| still| again)? ['\"]?$")
_ALWAYS = re.compile("")
_FRAMES = (
    (_THE_ONE, _FOR_AREA),
    (_TOLD_IT, cues.FOLLOWS),
    (cues.NOUN, cues.NOUN_ENDS),
)
_FRAMES_OF_AREAS = ((_THE_ONES, _WENT_TO), (_AREAS_THAT, _ARE), (_ALWAYS, _GRADES_FOR))
"""What stands before a grade, and behind it; the latter only where a clause names areas."""
_JUST_IS = re.compile(r"\W*(?:is|are|was|were) (?:all |now )?['\"]?")
_LISTED = re.compile(r"['\"]?\W*$")
_SERVED = re.compile(r"\b(?:gets?|getting|got|receiv(?:e[sd]?|ing)|enjoy(?:s|ed)?|given)(?: an?)? ['\"]?$")
_SERVICE = re.compile(r"['\"]? (?:services?|deal)\b")
"""Around a grade of those who are served: "care leavers get a good service"."""
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a grade in its clause."""

    before: str
    after: str
    areas: bool
    """Whether the clause names areas."""
    marked: bool
    """Whether the grade is in quotation marks, or has a capital letter."""


def is_framed(around: Around, *, served: bool) -> bool:
    """Whether the words around a grade make one of it; `served` lets "they get a good service" be one."""
    before, after = around.before, around.after
    frames = (*_FRAMES, *_FRAMES_OF_AREAS) if around.areas else _FRAMES
    if any(front.search(before) and back.match(after) for front, back in frames):
        return True
    if _SET_OFF.fullmatch(before) or (_AT.fullmatch(before) and not after.strip(" .'\"")):
        return True
    if around.marked and _AS.search(before):
        return True
    return bool(served and (around.areas or around.marked) and _SERVED.search(before) and _SERVICE.match(after))


def comes_after_all(around: Around, before: str) -> bool:
    """Whether all areas, or all others, stand `before` in the sentence, and only "is" in the grade's own clause."""
    return bool(_JUST_IS.fullmatch(around.before)) and of_all(before)


def of_all(before: str) -> bool:
    """Whether a grade is said of all areas, or of all others, and of nothing within them."""
    return bool(rest_in(before)) and not cues.PARTICULAR.search(before)


def comes_before_list(around: Around, following: str) -> bool:
    """Whether a colon follows, and right behind it the areas that have the grade."""
    opened = re.match(r"['\"]?: (?:(?:for|on|in) )?(?:the |its )?", following) if _LISTED.match(around.after) else None
    return bool(opened) and _begins_with_area(following[opened.end() : opened.end() + _LONGEST_NAME] if opened else "")


def _begins_with_area(words: str) -> bool:
    return any(area.start == 0 for area in area_mentions(words))

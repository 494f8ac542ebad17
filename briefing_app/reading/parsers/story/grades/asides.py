"""Grades that a sentence tells only as left behind: "up from good"."""

import re
from functools import lru_cache

from briefing_app.reading.parsers.story.grades import cues
from briefing_app.reading.parsers.story.grades.words import Mention

_MARKS = str.maketrans("‘’‚‛“”„", "''''\"\"\"")
GRADE_NAMED = (
    r"(?:outstanding|very good|good|requir\w+ improvement(?: to be good)?|inadequate|adequate|excellent|satisfactory)"
)
_BEHIND = (
    r"(?:(?<!looked[- ])\b(?:from|off|than|out of|after(?! being (?:rated|judged|graded|found)\b[^.\d]{1,200}"
    r"\b(?:told|ordered|urged|promis\w+|vow\w+|pledg\w+|apologi\w+)\b)"
    r"|having been|since being|compared (?:with|to)|instead of"
    r"|(?:improvement|up) on|replac\w+|previously|formerly|once(?! (?:more|again))|upgraded from)\b)"
)
_ITS = (
    r"(?: an?| the| its| being| having been| it was| they were| last| previous| earlier| former"
    r"| (?:rating|grade|verdict) of)*"
)
_THEN = (
    r"(?: (?:it|they|we) had(?: been)?)?(?: (?:in|of) (?:\w+ )?(?:19|20)\d\d| \w+ years ago"
    r"| (?:at|in|after) (?:its|the|their) (?:last|previous) (?:\w+ )?inspection)*"
)
_RANK = (
    r"(?:(?:lowest|bottom|worst|highest|top)(?: possible| ofsted| overall| available| cqc){0,2}"
    r" (?:rating|grade|mark|category|rung)|special measures)"
)
_LEFT = re.compile(
    rf"{_BEHIND}{_ITS}(?: (?!to\b)\w+)? ['\"]?(?:{GRADE_NAMED}|{_RANK})['\"]?"
    rf"(?: (?:and|,) ['\"]?{GRADE_NAMED}['\"]?)?{_THEN}"
    rf"|\b(?:behind|below|above|between) ['\"]?{GRADE_NAMED}['\"]?(?: and ['\"]?{GRADE_NAMED}['\"]?)?(?=[,.;]|$)"
    rf"|\bafter (?!rating|judging|grading|finding)(?:\w+ ){{1,4}}(?:in|at|as|with) (?:the "
    rf"|an? )?['\"]?(?:{GRADE_NAMED}|bottom|lowest)['\"]?(?: \w+)?"
    r"|,? after (?:19|20)\d\d(?:,? and (?:19|20)\d\d)?"
    r"|\bfrom (?:[\w'-]+ ){1,6}in (?:\w+ )?(?:19|20)\d\d(?= to\b)"
    r"|\boff the (?:bottom|floor)\b"
    rf"|\b(?:no longer|not) (?:\w+ed )?['\"]?{GRADE_NAMED}['\"]?(?=,? (?:and|but)\b)"
    r"|\b(?:years?|months?) after (?:its|the|their|our) (?:last|previous|latest) (?:\w+ ){0,2}(?:inspection|visit"
    r"|report|rating)\b"
    rf"|\b(?:with|and)(?: \w+)? ['\"]?{GRADE_NAMED}['\"]? (?:features|elements|aspects)\b"
    r"|,? where (?:it|they) (?:was|were|had been|stood)(?: in (?:\w+ )?(?:19|20)\d\d)?,?"
    rf"|,? (?:which|that) (?:was|were|had been) ['\"]?{GRADE_NAMED}['\"]? (?:[\w ]{{0,24}} ago|(?:in"
    rf"|until) (?:\w+ )?(?:19|20)\d\d|before(?= *(?:[;.,]|$))|last time|previously|at the time|then(?= *(?:[;.,]|$))),?"
    rf"|\b(?:rated|judged|found|graded|declared)(?: to be)? ['\"]?{GRADE_NAMED}['\"]? (?:in|as recently as|back in)"
    r" (?:\w+ )?(?:19|20)\d\d(?= (?:has|have|is now|are now)\b)"
    r"|\b(?:nothing|no|not?hing) (?:less|short|more|better|other) (?:than|of)\b"
    r"|(?:^|,? )(?:the same )?as (?:(?:it|they|we) (?:did|was|were|had(?: been)?) )?(?:before\b|(?:in"
    r"|at) (?:\w+ )?(?:19|20)\d\d)"
    rf"|\b(?:months?|years?|decade) after [^,;.]{{0,60}}\b(?:were|was|been|being) \w+(?: to be"
    rf"| as)? ['\"]?{GRADE_NAMED}(?:['\"]? (?:in|for|on|across) (?:all|every|each) \w+)?"
    rf"|\b(?:leav\w+|left) (?:its |the |their |an? )?['\"]?(?:{GRADE_NAMED}|{_RANK})['\"]?(?= (?:\w+ ){{0,3}}behind\b)"
    rf"|\b(?:sh(?:aken?|rug(?:s|ged)?|ook|akes) off|sheds?|thrown off|escap\w+|rid of|end(?:s|ed|ing)|lift(?:s|ed"
    rf"|ing)?|lost|los(?:es?|ing)"
    rf"|left behind)"
    rf" (?:its |the |their |an? )?['\"]?(?:{GRADE_NAMED}|{_RANK})['\"]?"
    rf"|\b(?:is|are) ['\"]?{GRADE_NAMED}['\"]? no (?:more|longer)\b"
    rf"|\b['\"]?{GRADE_NAMED}['\"]?(?: \w+)? (?:has|have|had|was|is) (?:now )?(?:been )?(?:lifted|removed|shed"
    rf"|shaken off)\b"
    r"|\bsince\b[^,;]*, (?:(?:at|in|after) )?which (?:[\w']+ ){0,4}(?:graded|rated|judged|found) [^,;.]*"
    r"|\bsince\b.*?(?=[,;]| and (?:was|has|is|were|have|rate[sd]?|grade[sd]|judge[sd]|found|gave)\b"
    r"| (?:has|have) (?:ended|come|gone|now|\w+ed)\b|$)"
)
"""Grades that were left behind, and how long it has been."""
_EITHER = re.compile(rf"['\"]?{GRADE_NAMED}['\"]? (?:or|to) ['\"]?{GRADE_NAMED}['\"]?")


def in_small_letters(sentence: str) -> str:
    """The sentence in small letters with straight marks, letter for letter."""
    low = sentence.lower()
    if len(low) != len(sentence):
        low = "".join(small if len(small := char.lower()) == 1 else char for char in sentence)
    return low.translate(_MARKS)


def left_behind(words: str, grade: Mention) -> bool:
    """Whether a grade was left behind, or is only compared: "up from good"."""
    return any(start <= grade.start < end for start, end in _left(words))


@lru_cache(maxsize=16)
def _left(words: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for left in (cues.AMONG, _LEFT, _EITHER) for match in left.finditer(words))

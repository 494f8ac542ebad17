"""What a sentence says beside its grades: former grades, who says so, and what is put in between."""

import re

from briefing_app.reading.parsers.story.grades import cues

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
_RANK = r"(?:(?:lowest|bottom|worst|highest|top)(?: possible)? (?:rating|grade|mark|category|rung)|special measures)"
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
    rf"|until) (?:\w+ )?(?:19|20)\d\d),?"
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
_TOGETHER = re.compile(
    r"(?<=\bchildren),(?= (?:young people|families)\b)|(?<=\byoung people),(?= (?:and )?(?:their )?(?:families"
    r"|parents|carers)\b)"
)
"""Between those who are served together: "services for children, young people and families"."""
_INITIALS = re.compile(r"\((?!good\b)['\"]?[a-z&]{2,5}['\"]?\)")
"""What a name is called for short: "the youth offending service (YOS)"."""
_EITHER = re.compile(rf"['\"]?{GRADE_NAMED}['\"]? (?:or|to) ['\"]?{GRADE_NAMED}['\"]?")
_TOLD_BY = re.compile(
    r", (?:(?:says?|said|according to|in the (?:eyes|view|words) of|found) )?(?:the |its |their |an? )?"
    r"(?:(?:ofsted|cqc|new) )?(?:report|inspectors?|ofsted|watchdog|inspection|cqc|regulator"
    r"|they)(?: (?:has|have|also|now|itself))*"
    r"(?: (?:says?|said|concludes?|concluded|finds?|found|adds?|added|writes?|wrote|thinks?|thought|ruled))?,"
    r"|, in (?:the |ofsted's |its |their |cqc's )+(?:inspectors' )?(?:words?|view|eyes|judge?ment|phrase),"
)
"""Who says it, in between: "Leadership, the report concludes, is inadequate"."""
_ASIDE = re.compile(
    r", (?:and )?(?:which|who|whose)\b[^,;:.]{1,150},(?= (?:is|are|was|were|has|have|now|as|at)\b)"
    r"|, (?:though|however|too|meanwhile|by contrast|on the other hand|as well|in turn|likewise|for its part),"
    r"|(?<=\bso),[^,;:.]{1,30},(?= (?:is|are|was|were|did)\b)"
)
"""What is said in between of those who are graded: "services, which were in a poor way, are now good"."""


_PHRASE = re.compile(r'(?<![^\s(])"(?=\S)[^"]{7,120}\S"')
_NAMED = re.compile(
    rf"\b(?:{GRADE_NAMED}|{_RANK}|care|protection|leader\w*|adoption|governance|safeguarding|looked.after)\b"
)
"""What is quoted of a report, unless it is a grade or an area."""
_GRADED = re.compile(rf"\b{GRADE_NAMED}")
_THEN_HAD = re.compile(r"\b(?:was|were|had|once|previously|formerly)\b")


def in_small_letters(sentence: str) -> str:
    """The sentence in small letters with straight marks, letter for letter."""
    low = sentence.lower()
    if len(low) != len(sentence):
        low = "".join(small if len(small := char.lower()) == 1 else char for char in sentence)
    return low.translate(_MARKS)


def without_left_grades(words: str) -> str:
    """The sentence with grades that were left behind, or only compared, blanked out."""
    words = _TOGETHER.sub(" ", words)
    words = _PHRASE.sub(lambda match: match.group() if _NAMED.search(match.group()) else _blank(match), words)
    words = _ASIDE.sub(lambda match: match.group() if _grades_now(match.group()) else _blank(match), words)
    words = _TOLD_BY.sub(_blank, words)
    return without(words, cues.AMONG, _LEFT, _EITHER, _INITIALS)


def _grades_now(words: str) -> bool:
    """Whether what is said in between tells a grade itself: "care leavers, whose services require improvement, are"."""
    return bool(_GRADED.search(words)) and not _THEN_HAD.search(words)


def _blank(match: re.Match[str]) -> str:
    return " " * (len(match.group()) - 1) + ("," if match.group().endswith(",") else " ")


def without(words: str, *spoken: re.Pattern[str]) -> str:
    """The words with some of them blanked out."""
    for cue in spoken:
        words = cue.sub(lambda match: " " * len(match.group()), words)
    return words

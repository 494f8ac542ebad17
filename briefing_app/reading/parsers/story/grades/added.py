"""Whether a clause without areas gives the grade of those that were named before it."""

import re
from collections.abc import Sequence

from briefing_app.reading.parsers.story.grades.clauses import Clause, all_bare, words_outside

_REFERS = re.compile(
    r"\W*(?:[:;–—-]|, and)\W*(?:both|all|each|these|they|it|their \w+|its \w+"
    r"|th(?:is|at)(?: (?:area|part|work|strand)(?: of the \w+)?)?)(?: (?:all|both|still|now|also|only|alone))?"
    r" ['\"]?(?:requires?|is|are|was|were|stays?|stayed|remain\w*|got|gets?)\b"
    r"|\W*(?:and )?(?:called|rated|judged|graded|found) (?:it|them)\b"
    r"|\W*(?:and |where )?(?:there )?(?:the|its|their) (?:grade|rating|judge?ment|verdict|mark) (?:is|was|here|there)\b"
)
"""How a clause begins that grades what was just named: "care leavers come off worst: they require improvement"."""
_OF_OWN = re.compile(r"\b(?:rating|grade|judge?ment|mark|verdict)(?: of (?:its|their) own)?\W*$")
"""How a clause ends that says that a grade follows."""
_WITH = re.compile(r"\W*(?:with|hence)\b")
_SAYS_MORE = re.compile(
    r"\s*[(:–—-]|\W*(?:also )?(?:which|where|whose|for whom|judged|rated|graded|found|deemed|marked|(?:but )?(?:at"
    r"|to))\b"
)
"""How a clause begins that speaks of the words right before it."""
_MOVED = re.compile(
    r"\W*(?:but )?(?:at|to|as(?! (?:the )?(?:\w+ )?(?:council|authority|department|watchdog|ofsted|inspectors)\b))\b"
)
"""How a clause begins that only says where a grade went or stayed: "they left leaders where they were, at good"."""
_GOES_ON = re.compile(
    r"(?:\W*(?:and|but) |, )(?:(?:also|both|all|still|now|again|so) )*"
    r"(?:is|are|was|were|has|have|had|got|gets?|received|requires?|stay\w*|remain\w*|rated|judged"
    r"|graded)\b"
)
"""How a clause begins that goes on about the same: "leadership fared better, and was judged good"."""
_NO_MORE = re.compile(
    r"(?:(?: (?:of|in)(?: (?:its|the|their|our))?(?: children's)?)? (?:services?|work|support))?[ ,'\"]*"
)
"""What may stand between areas and a clause that speaks of them."""
_TOPIC = re.compile(r"^\W*(?:and |but )?(?:for|on|in|as for|as to|when it comes to) (?:(?:the|its|our|their) )?$")
"""What stands before areas that a sentence begins with, to say what it is about."""
_TOPIC_OF = re.compile(r"\W*(?:and |but )?(?:for|in|on|as for|as to|when it comes to)\b")
"""How a clause begins whose areas are what the next one speaks of."""


def adds_grade(part: Clause, previous: Sequence[Clause]) -> bool:
    """Whether a clause gives the grade of the areas that were just named: "care leavers (good)"."""
    if (_WITH.match(part.words) and (not previous or previous[-1].areas or previous[-1].bare)) or _REFERS.match(
        part.words
    ):
        return True
    if part.lone and (part.words.lstrip().startswith("(") or any(_OF_OWN.search(before.words) for before in previous)):
        return True
    aside = len(previous) > 1 and not (previous[-1].areas or previous[-1].grade or _GOES_ON.match(previous[-1].words))
    named = [before for before in previous[0 if aside and _GOES_ON.match(part.words) else -1 :] if before.areas]
    if _GOES_ON.match(part.words) and any(_is_subject(before) for before in named):
        return True
    if named and _TOPIC_OF.match(named[-1].words) and not named[-1].grade:
        return True
    if _MOVED.match(part.words):
        return bool(named)
    return bool(_SAYS_MORE.match(part.words)) and any(_is_about(before) for before in named)


def _is_subject(part: Clause) -> bool:
    """Whether a clause begins with its areas, so that what goes on says something of them too."""
    return all_bare(words_outside(part.words[: part.areas[0].start - part.start], 0, ()))


def _is_about(part: Clause) -> bool:
    """Whether a clause ends in its areas, or begins with them to say what follows is about."""
    before, after = part.words[: part.areas[0].start - part.start], part.words[part.areas[-1].end - part.start :]
    return bool(_TOPIC.match(before)) or bool(_NO_MORE.fullmatch(after))

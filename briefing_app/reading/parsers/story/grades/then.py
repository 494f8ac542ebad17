"""Whether words speak of an earlier time, or go on about an earlier visit."""

import re
from collections.abc import Sequence

from briefing_app.domain.dates import MONTHS
from briefing_app.reading.parsers.story.grades import against
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.clauses import Told

_YEAR = re.compile(rf"(?<!\bact )\b(?:(?:{'|'.join(MONTHS).lower()}) )?((?:19|20)\d\d)\b")
TODAY = re.compile(
    r"\b(?:now|this time|today|(?:has|have) (?:\w+ )?(?:kept|retained|held on|risen|gone|moved|stayed))\b"
)
_VISIT = re.compile(
    r"\b(?:reports?|inspect\w+|visit(?:s|ed)?|ratings?|grades?|verdicts?|judge?ments?|ofsted|watchdog|cqc)\b"
)
_OF_THEN = re.compile(
    rf"{against.FORMER.pattern}"
    r"|\b(?:one|report|inspection|visit|rating|grade|verdict)s? (?:of|in|from) (?:\w+ )?(?:19|20)\d\d"
)
_HERE = re.compile(
    r"\b(?:now|today|this|latest|new|present|current\w*|since|is|are|has|have|went|reports?|inspect\w+|ofsted|cqc"
    r"|watchdog|regulator)\b"
)
"""What shows that a sentence no longer goes on about an earlier visit that the one before told of."""
_AFTER_VISIT = re.compile(
    r"^\W*(?:following|after) (?:the|an?|its|their) (?:\w+ ){0,2}(?:visit|inspection)\b[^,;]{0,60}?\blast (?:year|"
    rf"{'|'.join(MONTHS).lower()})\b"
)
"""The visit that a grade follows from, though it was last year."""


def is_former(words: str, told: Told) -> bool:
    """Whether words speak of an earlier time."""
    latest = max(told.years, default="9999")
    words = _AFTER_VISIT.sub(" ", words)
    dated = {match[1] for match in _YEAR.finditer(words) if match[0] not in told.months}
    return bool(against.FORMER.search(words)) or any(year < latest for year in dated - told.years)


def goes_on_of_then(low: str, before: Sequence[str], told: Told) -> bool:
    """Whether a sentence tells what an earlier visit found: "The report of 2019 was kind. Leaders were outstanding"."""
    for words in reversed(before):
        if _HERE.search(low):
            return False
        low = in_small_letters(words)
        if _VISIT.search(low) and is_former(low, told) and (told.years or _OF_THEN.search(low)):
            return not (TODAY.search(low) or any(match[1] in told.years for match in _YEAR.finditer(low)))
    return False

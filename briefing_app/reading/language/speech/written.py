"""Words that stand in a report or letter, though a clause names the inspector who wrote them or who told inspectors."""

import re
from dataclasses import replace

from briefing_app.reading.language.speech.voices import Attribution, Voice

_I = re.IGNORECASE
_LETTER = r"(?:(?:an?|the|his|her|their|its|that) (?:[\w’'-]+ ){0,3}?(?:letter|report)\b)"
_SAYS = r"(?:wrote|writes|written|said|says|states?|stated|told)"
_TOLD_INSPECTORS = re.compile(r"\b(?:told|said to) (?:the )?inspectors\b", _I)
_SAID_IN_LETTER = re.compile(rf"\b{_SAYS} in {_LETTER}", _I)
_WRITES_IN_REPORT = re.compile(r"\b(?:wrote|writes) in (?:the|his|her|their) (?:[\w’'-]+ )?report\b", _I)
_IN_LETTER = re.compile(rf"\W*in {_LETTER}.*\b{_SAYS}\W*$", _I | re.DOTALL)
_IN_THE_LETTER = re.compile(
    rf"\W*in the (?:[\w’'-]+ )?(?:letter|report)\b.*\b(?:he|she) (?:wrote|writes|{_SAYS})\W*$", _I | re.DOTALL
)
_AND_IT_SAYS = re.compile(r"\b(?:letter|report)\b.*,? and it (?:says|reads|states|said|stated)\W*$", _I | re.DOTALL)
_INSPECTOR = re.compile(
    r"(?<!chief )\binspector\b|\bspokes\w+ for (?:the )?(?:CQC|Ofsted|Care Quality Commission|inspectorate)", _I
)
_ANY_INSPECTOR = re.compile(r"\binspector\b", _I)
_GOES_ON = re.compile(r"\W*(?:he|she) (?:also )?(?:added|adds|continued|continues|went on|goes on|wrote|writes)\b", _I)
_NEAR = 400
"""Characters of a clause that tells where words are written."""


def as_written(text: str, said_by: Attribution, meant: Attribution, before: Attribution | None) -> Attribution:
    """Return `meant`, whom the clause `said_by` means, as a report's voice where the words stand in a report.

    `before` is whoever spoke last: an inspector whose letter is quoted goes on to be.
    """
    if meant.voice is not Voice.PERSON:
        return meant
    clause = text[max(said_by.start, said_by.end - _NEAR) : said_by.end]
    return replace(meant, voice=Voice.REPORT) if _is_written(clause, meant, before) else meant


def _is_written(clause: str, meant: Attribution, before: Attribution | None) -> bool:
    if _TOLD_INSPECTORS.search(clause) or _AND_IT_SAYS.search(clause) or _IN_THE_LETTER.match(clause):
        return True
    who = " ".join([clause, *(person.role for person in meant.speakers)])
    if _INSPECTOR.search(who) and (_SAID_IN_LETTER.search(clause) or _IN_LETTER.match(clause)):
        return True
    if _ANY_INSPECTOR.search(who) and _WRITES_IN_REPORT.search(clause):
        return True
    goes_on = before is not None and before.voice is Voice.REPORT and bool(before.speakers)
    return goes_on and _GOES_ON.match(clause) is not None

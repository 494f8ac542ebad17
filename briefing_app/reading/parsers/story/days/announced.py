"""The days of a visit that a page only announces: "Ofsted and the CQC are coming from 3 to 7 June 2024"."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import is_day
from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between, shifted
from briefing_app.reading.parsers.story.days.cues import AHEAD
from briefing_app.reading.parsers.story.days.sentences import dated_sentences
from briefing_app.reading.parsers.story.days.stays import stays
from briefing_app.reading.parsers.visit.days import Told

_VISITING = re.compile(
    r"\b(?:inspect\w*|visit(?:s|ing|ors)?|re-?visit|on[- ]?site|fieldwork|Ofsted|CQC)\b|\bit (?:starts|begins)\b",
    re.IGNORECASE,
)
_NOT_THEIRS = re.compile(
    r"\b(?:meeting|survey|deadline|consultation|webinar|meets|committee|cabinet|webinars|training)\b", re.IGNORECASE
)
_DATES_ARE = re.compile(r"\bdates? (?:is|are)\b", re.IGNORECASE)
_CLAUSES = re.compile(r"[;:.]|, (?:and|but|which|who)\b")
_CLAUSE = 80
_SOON = 60
"""Days from the announcement to the visit; those who are told of it have a week or two's notice."""


_COMING = re.compile(
    rf"{AHEAD.pattern}|\b(?:is|are) (?:now )?(?:coming|returning|going|back|to)\b|\bdates? (?:is|are) (?:now )?",
    re.IGNORECASE,
)


def announced_days(source: SourceText, published: str) -> tuple[str, str] | None:
    """First and last day of a visit of several days that is told to begin soon; None where none is."""
    for sentence in dated_sentences(source, published):
        if not (_VISITING.search(sentence) or _DATES_ARE.search(sentence)) or _NOT_THEIRS.search(sentence):
            continue
        for told in (*stays(sentence, published), *stays_ahead(sentence, published)):
            first, last = told.dates.start, told.dates.end
            if is_day(first) and is_day(last) and first < last and 0 < days_between(published, first) <= _SOON:
                return first, last
    return None


def stays_ahead(sentence: str, published: str) -> list[Told]:
    """Stays that the sentence tells without their year, and that are to begin soon: "will be here from 3 to 7 June"."""
    if not _COMING.search(sentence):
        return []
    told = stays(sentence, None, shifted(published, _SOON))
    return [one for one in told if one.dates.start > published and _is_to_come(sentence, one.dates)]


def _is_to_come(sentence: str, dates: Dates) -> bool:
    before, behind = sentence[max(0, dates.at - _CLAUSE) : dates.at], sentence[dates.to : dates.to + _CLAUSE // 2]
    return any(_COMING.search(words) for words in (*_CLAUSES.split(before)[-1:], *_CLAUSES.split(behind)[:1]))

"""The days of a visit that a page only announces: "Ofsted and the CQC are coming from 3 to 7 June 2024"."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import is_day
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.parsers.story.days.sentences import dated_sentences
from briefing_app.reading.parsers.story.days.stays import stays

_VISITING = re.compile(
    r"\b(?:inspect\w*|visit(?:s|ing|ors)?|re-?visit|on[- ]?site|fieldwork|Ofsted|CQC)\b|\bit (?:starts|begins)\b",
    re.IGNORECASE,
)
_NOT_THEIRS = re.compile(
    r"\b(?:meeting|survey|deadline|consultation|webinar|meets|committee|cabinet|webinars|training)\b", re.IGNORECASE
)
_SOON = 60
"""Days from the announcement to the visit; those who are told of it have a week or two's notice."""


def announced_days(source: SourceText, published: str) -> tuple[str, str] | None:
    """First and last day of a visit of several days that is told to begin soon; None where none is."""
    for sentence in dated_sentences(source, published):
        if not _VISITING.search(sentence) or _NOT_THEIRS.search(sentence):
            continue
        for told in stays(sentence, published):
            first, last = told.dates.start, told.dates.end
            if is_day(first) and is_day(last) and first < last and 0 < days_between(published, first) <= _SOON:
                return first, last
    return None

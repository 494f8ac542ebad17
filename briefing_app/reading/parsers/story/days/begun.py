"""The first day of a visit that began as the page was written: "Inspectors came today", "On Monday Ofsted started"."""

import re
from datetime import date

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import is_day
from briefing_app.reading.language.iso_days import shifted
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.weekdays import weekday_of

_WHO = r"\b(?:inspectors|Ofsted|CQC|Estyn|CIW|(?:inspection|Ofsted) team|inspection)\b"
_NO_TEXT = (
    r"(?![^.;:“”\"]{0,70}\b(?:reports?|letters?|sa(?:ys|id|ying)|found|rated|publish\w*|review|feedback|results?)\b)"
)
_BEGIN = r"(?:c[ao]me|comes|coming|arriv\w+|beg[aiu]n\w*|start\w*|return\w*|moved in|had their first day)"
_WORDS = r"[^.,;:“”\"]{0,90}"
_TODAY = re.compile(
    rf"{_WHO}{_NO_TEXT}(?: (?:are|have|has|is|will|from \w+))? {_BEGIN}\b{_WORDS}\btoday\b(?! (?:that|it|they)\b|[’'])",
    re.IGNORECASE,
)
_DAY = r"[Oo]n (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri)day)\b(?! (?:last|next|the)\b|,? \(?\d)"
_ON_DAY = re.compile(rf"\b{_DAY},?(?: its| the| a team of| \w+)? {_WHO}{_NO_TEXT} (?:have )?{_BEGIN}\b")


def begun_day(source: SourceText, published: str | None) -> str | None:
    """The day on which a visit began that was going on when the text came out; None where none was."""
    if not published or not is_day(published):
        return None
    for start, end in sentences(source.text):
        if _TODAY.search(source.text, start, end):
            return published
        if told := _ON_DAY.search(source.text, start, end):
            return _last(weekday_of(told["day"]), published)
    return None


def _last(weekday: int, day: str) -> str | None:
    """The last such day of the week before `day`; None where `day` may be meant itself."""
    since = (date.fromisoformat(day).weekday() - weekday) % 7
    return shifted(day, -since) if since else None

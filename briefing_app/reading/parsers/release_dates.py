"""The day a release or story came out, and the days of the visit where it only tells them in passing."""

import re
from dataclasses import replace

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.reading.language.dates import Dates, day_in, visit_dates
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.earlier_visits import is_earlier
from briefing_app.reading.parsers.visit_days import lies_ahead
from briefing_app.reading.parsers.visit_facts import published_in

_HEADER_BLOCKS = 8
_LONGEST_HEADER = 130
_LABEL = re.compile(
    r"\b(?:published|posted|issued|released|release date|date|updated|immediate release|added|created|news|by"
    r"|embargo(?:ed)?|(?:press|news|media|for) release|press (?:office|notice))\b",
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(r"(?:[A-Z][\w’'.-]+[ ,|]+){1,4}")
"""A reporter, or a rubric, before the day: "Wendy Example 29 January 2018"."""
_STAMP = re.compile(
    r"\W*(?:date|published|posted|updated):? (?P<date>20\d\d-\d\d-\d\d)(?:T[\d:]+\w*)?\b", re.IGNORECASE
)
"""A day in figures that a saved page puts before its first words."""
_ASIDE = re.compile(r"\s*[·•|–—].{1,40}")
_IN_STORY = re.compile(
    r"\b(?:published|released|announced|issued|out|made public|unveiled|revealed)"
    r" (?:today|this (?:morning|afternoon|week)|on \w+day|on)?[ ,(]*"
    r"(?:\w+day,? )?(?P<date>\d{1,2}(?:st|nd|rd|th)? \w{3,9} \d{4})",
    re.IGNORECASE,
)
_OUT_TODAY = re.compile(
    r"\b(?:out|published|released|issued) (?:today|this (?:morning|afternoon))[ ,(]+(?:\w+day,? )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8})\b"
)
_MEETING = re.compile(r"\b(?:meeting|minutes|notes?)\b", re.IGNORECASE)
_VISITING = re.compile(r"\b(?:inspect|visit|assess(?:ed|ment|ors)|watchdog|Ofsted|CQC|CIW)", re.IGNORECASE)
# Right before a date these make it another event's: the letter's own, a meeting's, an earlier visit's.
_OTHER_EVENT = re.compile(
    r"\b(?:published|released|issued|dated|discuss|meeting|meets?|cabinet|panel|committee|council tax|since|previous"
    r"|last|announced|will|would|due|deadline|report|launched|opened)\b[^,;]{0,30}$",
    re.IGNORECASE,
)


def with_visit_days(visit: VisitFacts, text: str, published: str | None) -> VisitFacts:
    """Return the visit with its days as a story tells them in passing, where nothing told them before.

    Such as "inspectors who went in between 19 and 30 June" or "the letter which followed the visit on 2 and 3 July".
    """
    if visit.start or visit.end:
        return visit
    spans = [text[start:end] for start, end in sentences(text)]
    told = [
        days for sentence in spans for days in _days_of_visit(sentence, published) if not _is_earlier(sentence, days)
    ]
    # A range of days is so seldom told of an earlier visit that the only one counts all the same.
    told = told or [
        days for sentence in spans for days in _days_of_visit(sentence, published) if days.start != days.end
    ]
    if not told:
        return visit
    best = max(told, key=lambda days: days.start != days.end)
    return replace(visit, start=best.start, end=best.end)


def _days_of_visit(sentence: str, published: str | None) -> list[Dates]:
    if not _VISITING.search(sentence):
        return []
    return [
        days
        for days in visit_dates(sentence, published)
        if days.start != published
        and not lies_ahead(sentence, days.to)
        and not _OTHER_EVENT.search(sentence[: days.at])
    ]


def _is_earlier(sentence: str, days: Dates) -> bool:
    return is_earlier(sentence, days.at, days.to)


def release_published(source: SourceText) -> str | None:
    """Return when the release came out: a dated line at its head, a label, or "published today, 18 January 2023"."""
    return _header_date(source) or published_in(source) or _date_in_story(source)


def _header_date(source: SourceText) -> str | None:
    for block in source.blocks[:_HEADER_BLOCKS]:
        line = source.text[block.start : block.end]
        if (stamp := _STAMP.match(line)) and (days := visit_dates(stamp["date"])):
            return days[0].start
        if len(line) > _LONGEST_HEADER:
            continue
        days = visit_dates(line)
        if not days or len({day.start for day in days}) > 1 or days[0].start != days[0].end:
            continue
        before = line[: days[0].at]
        if _LABEL.search(before) and not re.search(r"\b(?:inspect|visit|meeting)", before, re.IGNORECASE):
            return days[0].start
        if _NAMED_DAY.fullmatch(before):
            return days[0].start
        after = line[days[0].to :]
        if not re.sub(r"\W|\w+day", "", before) and (len(after) < len("00:00 GMT, updated") or _ASIDE.fullmatch(after)):
            return days[0].start
    return None


def _date_in_story(source: SourceText) -> str | None:
    """The last day that something is said to have come out; a note of a meeting tells it of the report alone."""
    if meeting_day(source):
        return None
    told = [days[0].start for match in _IN_STORY.finditer(source.text) if (days := visit_dates(match["date"]))]
    return max(told, default=None)


def day_after_visit(text: str, visit: VisitFacts) -> str | None:
    """The day of "out today (24 August)", which has no year: the first such day after the visit."""
    match, last = _OUT_TODAY.search(text), visit.end or visit.start
    if not match or not last:
        return None
    for year in (int(last[:4]), int(last[:4]) + 1):
        days = visit_dates(f"{match['date']} {year}")
        if days and days[0].start >= last:
            return days[0].start
    return None


def meeting_day(source: SourceText) -> str | None:
    """The day in the head of a note of a meeting, which tells the year of the days below it."""
    lines = (source.text[block.start : block.end] for block in source.blocks[:_HEADER_BLOCKS])
    return next((day for line in lines if _MEETING.search(line) and (day := day_in(line))), None)

"""The day a release or story came out."""

import re

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.reading.language.dates import day_in, mentioned_dates, visit_dates
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
_TIME = re.compile(r"\b\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?")
_ASIDE = re.compile(r"\s*[·•|–—].{1,40}|\s*in [A-Z][\w ]{2,20}")
"""A rubric behind the day: "2 March 2012 in News"."""
_IN_STORY = re.compile(
    r"\b(?:published|released|announced|issued|out|made public|unveiled|revealed)(?: (?:its|the|their) [\w ]{3,40}?)??"
    r" (?:today|this (?:morning|afternoon|week)|on \w+day|on)?[ ,(]*"
    r"(?:\w+day,? )?(?P<date>\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|[A-Z]\w{2,8} \d{1,2},? \d{4})",
    re.IGNORECASE,
)
_OUT_TODAY = re.compile(
    r"\b(?:out|published|released|issued) (?:today|this (?:morning|afternoon))[ ,(]+(?:\w+day,? )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8})\b"
)
_MEETING = re.compile(r"\b(?:meeting|minutes|notes?)\b", re.IGNORECASE)


def release_published(source: SourceText) -> str | None:
    """Return when the release came out: a dated line at its head, a label, or "published today, 18 January 2023".

    What its web page says where nobody reads it counts where no line of its own does. A day in the story comes last,
    as it may be the day of the report.
    """
    return _header_date(source) or published_in(source) or source.day or _date_in_story(source)


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
        before = _TIME.sub("", line[: days[0].at])
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


def issue_day(source: SourceText) -> str | None:
    """The first day of the month in the head of a magazine or newsletter, which tells the year of the days below it."""
    lines = (source.text[block.start : block.end] for block in source.blocks[:_HEADER_BLOCKS])
    short = (line for line in lines if len(line) <= _LONGEST_HEADER)
    months = (dates.start for line in short for dates in mentioned_dates(line) if line[dates.to :].strip(" *_)|") == "")
    return next((f"{month}-01" for month in months if len(month) == len("2024-06")), None)


def meeting_day(source: SourceText) -> str | None:
    """The day in the head of a note of a meeting, which tells the year of the days below it."""
    lines = (source.text[block.start : block.end] for block in source.blocks[:_HEADER_BLOCKS])
    return next((day for line in lines if _MEETING.search(line) and (day := day_in(line))), None)

"""The day a release or story came out."""

import re
from collections.abc import Iterator

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.domain.dates import is_day, is_month
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.dates import Dates, day_in, mentioned_dates, visit_dates
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.weekdays import falls_on, weekday_before
from briefing_app.reading.parsers.story.days.cues import AHEAD
from briefing_app.reading.parsers.story.days.heads import (
    ANOTHERS,
    LONGEST_HEADER,
    SENTENCE,
    TIME,
    head_lines,
    header_date,
)
from briefing_app.reading.parsers.visit.earlier import is_earlier
from briefing_app.reading.parsers.visit.publication import published_in

_NO_YEAR = re.compile(
    r"(?:[^\n]{2,60}[,|–—·•:] ?)?(?:\w{3,9}day,? |[A-Z][a-z]{2}[.,]? )?(?:the )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)\W*"
)
"""The head of a story that leaves out its year: "By Annie Example | 24th March"."""
_CAME_OUT = (
    r"\b(?:published|released|announced|issued|out|made public|unveiled|revealed|(?<!meeting )dated|announcement"
    r"|appeared|today(?:[’']s (?:report|letter|findings|verdict))?)"
    r"(?: (?:its|the|their) [\w ]{3,40}?)??(?: by \w+)?(?: today| this (?:morning|afternoon|week)| on \w+day)?"
    r"(?: on)?[ ,(]+(?:\w+day,? )?(?:the )?"
)
"""What leads up to the day that a text or its report came out: "published by Ofsted on Tuesday, "."""
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)"
_IN_STORY = re.compile(rf"{_CAME_OUT}(?P<date>{_DAY},? \d{{4}})", re.IGNORECASE)
_OUT_THEN = re.compile(rf"(?i:{_CAME_OUT})(?P<date>{_DAY})\b(?!,? \d{{4}})")
_TODAY = re.compile(
    rf"\b[Tt]oday,? \(?(?:on )?(?:\w+day,? )?(?:the )?(?P<date>{_DAY},? 20\d\d|(?<=\()\d{{1,2}}/\d{{1,2}}/(?:20)?\d\d)"
)
"""A day that a text tells as its own: "today (Tuesday 4 May 2021) Ofsted has said"."""
_YEAR = len("2024")
_COPYRIGHT = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_TO_COME = re.compile(
    rf"(?:{AHEAD.pattern}|\b(?:should|may|might|could)\b)[^.;]{{0,60}}$|\b(?:by|until|till?|to|for) (?:the )?"
    r"(?:(?:end|start|middle|spring|summer|autumn|winter) of )?$",
    re.IGNORECASE,
)
"""Before a date these tell of what is still to come."""
_FROM = re.compile(r"\bfrom\b[^.;]{0,60}$", re.IGNORECASE)
"""So does this before a single date, and not before the days of a stay: "were here from 14 to 25 October 2024"."""
_NO_TWICE = 5
"""Years in a row in which a date falls on no day of the week twice."""
Undated = tuple[str, int | None]
"""A day without its year, and its day of the week where that is told."""
_YEAR_AT_END = re.compile(r"\b20\d\d(?=\W*$)")
_LAST_DAY_OF = {"spring": "05-31", "summer": "08-31", "autumn": "11-30", "winter": "12-31"}
_SEASON = re.compile(r"\b(?P<season>spring|summer|autumn|winter) (?P<year>20\d\d)\W*$", re.IGNORECASE)
_AFTER_MONTH = re.compile(r"[,:|–—•·-]|(?:edition|issue|news|archive)\b", re.IGNORECASE)
_FORMER_MINUTES = re.compile(
    r"\b(?:minutes (?:of|from) (?:the )?(?:\w+ )?(?:meetings?\b[^.]{0,40} (?:held|dated|of|on)\b|(?:\w+day,? )?\d)"
    r"[^.]*\b(?:be|were|was|been|previously|circulated|agreed|confirm\w*|approv\w*|PDF)\b"
    r"|(?:confirm|approve|agree|sign|receive)\w*\b[^.]{0,40}\bminutes)\b",
    re.IGNORECASE,
)
"""What a meeting says of the minutes of the one before it."""
_MEETING = re.compile(r"(?<!next )(?<!future )\b(?:meeting|minutes|notes?)\b", re.IGNORECASE)


def release_published(source: SourceText) -> str | None:
    """Return when the release came out: a dated line at its head, a label, or "published today, 18 January 2023".

    What its web page says where nobody reads it counts where no line of its own does. A day in the story comes last,
    as it may be the day of the report.
    """
    told = _today(source) or header_date(source) or meeting_day(source) or published_in(source) or source.day
    return told or max(_date_in_story(source) or "", _day_in_week(source) or "") or _day_in_year_of_head(source)


def _today(source: SourceText) -> str | None:
    today = _TODAY.search(source.text)
    return day_in(today["date"]) if today else None


def _date_in_story(source: SourceText) -> str | None:
    """The last day that something is said to have come out."""
    text = source.text
    of_now = (
        match for match in _IN_STORY.finditer(text) if not is_earlier(text, match.start("date"), match.end("date"))
    )
    day = max((days[0].start for match in of_now if (days := visit_dates(match["date"]))), default=None)
    return day if day and not any(len(past) > _YEAR and past > day for past in _past(source)) else None


def day_after_visit(source: SourceText, visit: VisitFacts) -> str | None:
    """The day of "out today (24 August)" or of a head without its year: the first such day after the visit."""
    told, last = next(_days_without_year(source), None), visit.end or visit.start
    if not told or not last or len(last) == len("2024"):
        return None
    year = int(last[:4])
    return next((day for day in _in_years(told, year, 2) if day >= last), None)


def _in_years(told: Undated, first: int, count: int) -> Iterator[str]:
    """The day in each of so many years in which it falls on its day of the week, where one is told."""
    day, weekday = told
    for year in range(first, first + count):
        if (iso := day_in(f"{day} {year}")) and (weekday is None or falls_on(iso, weekday)):
            yield iso


def _day_in_year_of_head(source: SourceText) -> str | None:
    """The day of "out today (Monday 23 May)" in the year of the issue's month, or in that of the title if it fits."""
    told, month = next(_days_without_year(source), None), issue_month(source)
    if not told or not (year := _YEAR_AT_END.search(month[:4] if month else next(iter(head_lines(source)), ""))):
        return None
    day = next(_in_years(told, int(year[0]), 1), None)
    return day if day and (day.startswith(month) if month else told[1] is not None) else None


def _day_in_week(source: SourceText) -> str | None:
    """The day of "out today (Friday, August 2)" in the first year in which it is a Friday and nothing told comes later.

    Without its day of the week it has the year with which the text tells the same day elsewhere.
    """
    out = list(_days_without_year(source))
    if not out:
        return None
    past = _past(source)
    for told in out:
        if said := next((day for day in past if day in _in_years(told, int(day[:4]), 1)), None):
            return said
    last = max(past, default="")
    settled = (day for told in out if last and told[1] is not None for day in _in_years(told, int(last[:4]), _NO_TWICE))
    return next((day for day in settled if day >= last), None)


def _past(source: SourceText) -> list[str]:
    """What the text tells of days, months or years that are over."""
    own = [block for block in source.blocks if block.kind is not BlockKind.BESIDE]
    text = source.text[: own[-1].end] if own else source.text
    return [day for start, end in sentences(text) for day in _past_days(text[start:end])]


def _past_days(sentence: str) -> Iterator[str]:
    if not _COPYRIGHT.search(sentence):
        yield from (dates.end for dates in mentioned_dates(sentence) if not _is_to_come(sentence, dates))


def _is_to_come(sentence: str, dates: Dates) -> bool:
    stay = is_day(dates.end) and dates.start != dates.end
    return bool(_TO_COME.search(sentence, 0, dates.at) or (not stay and _FROM.search(sentence, 0, dates.at)))


def _days_without_year(source: SourceText) -> Iterator[Undated]:
    """Days without a year on which the text, or what it tells of, came out; those in its head first."""
    heads = (line for line in head_lines(source) if len(line) <= LONGEST_HEADER)
    found = (match for line in heads if (match := _NO_YEAR.fullmatch(TIME.sub("", line))))
    own = (one for one in found if not ANOTHERS.search(one.string[: one.start("date")]))
    yield from ((one["date"], weekday_before(one.string, one.start("date"))) for one in own)
    if not meeting_day(source):
        told = _OUT_THEN.finditer(source.text)
        yield from ((one["date"], weekday_before(one.string, one.start("date"))) for one in told)


def issue_month(source: SourceText) -> str | None:
    """The month in the head of a magazine or newsletter, which tells the year of the days below it."""
    for line in head_lines(source):
        if len(line) > LONGEST_HEADER:
            continue
        for dates in mentioned_dates(line):
            before, after = line[: dates.at], line[dates.to :].strip(" *_)")
            told = not SENTENCE.search(line) and not ANOTHERS.search(before)
            told = told and not before.rstrip()[-1:].isdigit()
            if is_month(dates.start) and dates.start == dates.end and told and (not after or _AFTER_MONTH.match(after)):
                return dates.start
    return None


def issue_day(source: SourceText) -> str | None:
    """The last day of the month or season in the head of a magazine, which tells the year of the days below it."""
    if month := issue_month(source):
        return f"{month}-28"
    for line in head_lines(source):
        if len(line) <= LONGEST_HEADER and (told := _SEASON.search(line)):
            return f"{told['year']}-{_LAST_DAY_OF[told['season'].lower()]}"
    return None


def meeting_day(source: SourceText) -> str | None:
    """The day in the head of a note of a meeting, which tells the year of the days below it."""
    heads = (line for line in head_lines(source) if _MEETING.search(line) and not _FORMER_MINUTES.search(line))
    return next((day for line in heads if (day := day_in(line))), None)

"""The day a release or story came out."""

import re
from itertools import chain

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.reading.language.dates import day_in, mentioned_dates, visit_dates
from briefing_app.reading.parsers.publication import published_in

_HEADER_BLOCKS = 8
_DATELINE_BLOCKS = 3
_LONGEST_HEADER = 130
_LABEL = re.compile(
    r"\b(?:published|posted|issued|released|release date|date|updated|immediate release|added|created|news|by|sent"
    r"|recorded|filed|week ending|edition"
    r"|embargo(?:ed)?|(?:press|news|media|for) release|press (?:office|notice))\b",
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(r"(?:[A-Z][\w’'.-]+[ ,|]+){1,4}")
"""A reporter, or a rubric, before the day: "Wendy Example 29 January 2018"."""
_BESIDE = re.compile(r".{2,100}(?:[,|–—·•:/(.!?-]|\bon) ?(?:\w{3,9}day,? |[A-Z][a-z]{2}[.,]? )?(?:the )?", re.DOTALL)
"""Who tells it, or where, before the day at the end of a line: "Statement from Elmbury Council, 2 April 2025"."""
_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|visited|came|took|said|says|met|found|rated|judged)\b|[.!?] [A-Z]"
)
_ANOTHERS = re.compile(
    r"\b(?:visit|inspect|next|deadline|clos|event|pictured?|photo|end|begin|start|evening|open|book|review)\w*\b"
    r"[^|,·–—]{0,40}$|\b(?:until|from|between)\b\W*$|\b(?:meeting|minutes|dates)\b",
    re.IGNORECASE,
)
"""Before a day or month these make it something else's than the text's own."""
_DATELINE = re.compile(
    r"[A-Z][A-Z .’'-]{2,40}(?: \([^()\n]{1,30}\))?(?:,|:| [–—-]) ?(?P<date>[^–—\n]{6,30}?) ?[–—-] (?=\S)"
)
"""A place and a day before the first words: "ELMBURY, 5 March 2024 – Children in …"."""
_OPENS = re.compile(
    r"\W{0,4}(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? 20\d\d)"
    r" (?=[A-Z‘“\"'](?:[^\n]{40,}[.!?:’”\"']\s*$|[\w’'-]*(?: [\w’'-]+){5}))"
)
"""A day that a saved page runs into the story's first sentence: "5 March 2024 Children in Elmbury are …"."""
_GLUED = re.compile(r"(?<=\d)(?=[A-Z][a-z]{3})")
"""Where two stamps ran together: "3 Dec 2025Updated 3 Dec 2025"."""
_TWO_TONGUES = re.compile(r"\b(?P<day>\d{1,2}) [A-Z][a-z]{2,10} ?/ ?(?=[A-Z][a-z]{2,8} 20\d\d\b)")
"""A day in Welsh and in English: "8 Chwefror / February 2023"."""
_SHORT_YEAR = re.compile(r"(?P<day>\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? )[’'‘]?(?=\d\d\W*$)")
_NUMBERED = re.compile(r"\b(?:no|issue|edition|number|vol(?:ume)?|page|item|episode|part)\.? ?\d{1,4},?", re.IGNORECASE)
_FEW_WORDS = re.compile(r"(?:[A-Z][\w’'-]*|@\w+)(?: [\w’'@-]+){0,5} (?:\w{3,9}day,? )?")
"""A head without any mark between its name and its day: "Staff update 14 March 2023"."""
_DAY_ASIDE = re.compile(r"\b(?P<month>[A-Z][a-z]{2,8} 20\d\d) \((?P<day>\d{1,2})(?:st|nd|rd|th)\)")
_NO_YEAR = re.compile(
    r"(?:[^\n]{2,60}[,|–—·•:] ?)?(?:\w{3,9}day,? |[A-Z][a-z]{2}[.,]? )?(?:the )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)\W*"
)
"""The head of a story that leaves out its year: "By Annie Example | 24th March"."""
_STAMP = re.compile(
    r"\W*(?:date|published|posted|updated):? (?P<date>20\d\d-\d\d-\d\d)(?:T[\d:]+\w*)?\b", re.IGNORECASE
)
"""A day in figures that a saved page puts before its first words."""
_TIME = re.compile(
    r"(?:\bat )?(?:\b\d{1,2}:\d\d(?::\d\d)?|(?<![\d.])\d{1,2}\.\d\d(?![\d./]))(?: ?[ap]\.?m\b\.?)?,?"
    r"|\b\d{1,2} ?[ap]\.?m\b\.?,?"
)
_ASIDE = re.compile(r"[\s.,]*[·•|–—/,].{1,40}|\s*in [A-Z][\w ]{2,20}")
"""A rubric, a room or a reporter behind the day: "2 March 2012 in News", "2 March 2012, Committee Room 2"."""
_CAME_OUT = (
    r"\b(?:published|released|announced|issued|out|made public|unveiled|revealed|dated|announcement|today)"
    r"(?: (?:its|the|their) [\w ]{3,40}?)??(?: by \w+)?(?: today| this (?:morning|afternoon|week)| on \w+day)?"
    r"(?: on)?[ ,(]+(?:\w+day,? )?(?:the )?"
)
"""What leads up to the day that a text or its report came out: "published by Ofsted on Tuesday, "."""
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)"
_IN_STORY = re.compile(rf"{_CAME_OUT}(?P<date>{_DAY},? \d{{4}})", re.IGNORECASE)
_OUT_THEN = re.compile(rf"(?i:{_CAME_OUT})(?P<date>{_DAY})\b(?!,? \d{{4}})")
_LAST_DAY_OF = {"spring": "05-31", "summer": "08-31", "autumn": "11-30", "winter": "12-31"}
_SEASON = re.compile(r"\b(?P<season>spring|summer|autumn|winter) (?P<year>20\d\d)\W*$", re.IGNORECASE)
_AFTER_MONTH = re.compile(r"[,|–—•·-]|edition\b|issue\b", re.IGNORECASE)
_MEETING = re.compile(r"(?<!next )(?<!future )\b(?:meeting|minutes|notes?)\b", re.IGNORECASE)


def release_published(source: SourceText) -> str | None:
    """Return when the release came out: a dated line at its head, a label, or "published today, 18 January 2023".

    What its web page says where nobody reads it counts where no line of its own does. A day in the story comes last,
    as it may be the day of the report.
    """
    return _header_date(source) or meeting_day(source) or published_in(source) or source.day or _date_in_story(source)


def _header_date(source: SourceText) -> str | None:
    for nth, line in enumerate(_head(source)):
        if (stamp := _STAMP.match(line)) and (days := visit_dates(stamp["date"])):
            return days[0].start
        if nth < _DATELINE_BLOCKS and (placed := _DATELINE.match(line)) and (day := day_in(placed["date"])):
            return day
        opens = None if nth or _ANOTHERS.search(line[:_LONGEST_HEADER]) else _OPENS.match(line)
        if opens and (day := day_in(opens["date"])):
            return day
        if len(line) <= _LONGEST_HEADER and (day := _day_of_head(line)):
            return day
    return None


def _head(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks[:_HEADER_BLOCKS]]


def _day_of_head(line: str) -> str | None:
    """The one day of a line that says who tells the story, and when."""
    line = _NUMBERED.sub("–", _SHORT_YEAR.sub(r"\g<day>20", _TIME.sub("", _GLUED.sub(" ", line))))
    line = _TWO_TONGUES.sub(r"\g<day> ", _DAY_ASIDE.sub(r"\g<day> \g<month>", line))
    days = visit_dates(line)
    if not days or len({day.start for day in days}) > 1 or days[0].start != days[0].end:
        return None
    before, after = line[: days[0].at], line[days[-1].to :]
    if _LABEL.search(before) and not re.search(r"\b(?:inspect|visit|meeting)", before, re.IGNORECASE):
        return days[0].start
    ends = len(after) < len("00:00 GMT, updated") or (_ASIDE.fullmatch(after) and not _SENTENCE.search(after))
    alone = not re.sub(r"\W|\w+day", "", before)
    if _NAMED_DAY.fullmatch(before) or (ends and (alone or _is_of_text(before))):
        return days[0].start
    return None


def _is_of_text(before: str) -> bool:
    """Whether what stands before a date names a text or who tells it: "Statement from Elmbury Council, "."""
    named = _BESIDE.fullmatch(before) or _FEW_WORDS.fullmatch(before)
    return bool(named) and not _SENTENCE.search(before) and not _ANOTHERS.search(before)


def _date_in_story(source: SourceText) -> str | None:
    """The last day that something is said to have come out."""
    told = [days[0].start for match in _IN_STORY.finditer(source.text) if (days := visit_dates(match["date"]))]
    return max(told, default=None)


def day_after_visit(source: SourceText, visit: VisitFacts) -> str | None:
    """The day of "out today (24 August)" or of a head without its year: the first such day after the visit."""
    told, last = _day_without_year(source), visit.end or visit.start
    if not told or not last or len(last) == len("2024"):
        return None
    for year in (int(last[:4]), int(last[:4]) + 1):
        days = visit_dates(f"{told} {year}")
        if days and days[0].start >= last:
            return days[0].start
    return None


def _day_without_year(source: SourceText) -> str | None:
    heads = (line for line in _head(source) if len(line) <= _LONGEST_HEADER)
    found = (match for line in heads if (match := _NO_YEAR.fullmatch(_TIME.sub("", line))))
    own = (one["date"] for one in found if not _ANOTHERS.search(one.string[: one.start("date")]))
    told = (one["date"] for one in _OUT_THEN.finditer(source.text)) if not meeting_day(source) else ()
    return next(chain(own, told), None)


def issue_month(source: SourceText) -> str | None:
    """The month in the head of a magazine or newsletter, which tells the year of the days below it."""
    for line in _head(source):
        if len(line) > _LONGEST_HEADER:
            continue
        for dates in mentioned_dates(line):
            before, after = line[: dates.at], line[dates.to :].strip(" *_)")
            told = not _SENTENCE.search(line) and not _ANOTHERS.search(before)
            if (
                len(dates.start) == len("2024-06")
                and dates.start == dates.end
                and told
                and (not after or _AFTER_MONTH.match(after))
            ):
                return dates.start
    return None


def issue_season(source: SourceText) -> str | None:
    """The last day of the season in the head of a magazine: "Spring 2022"; it tells the year of the days below it."""
    for line in _head(source):
        if len(line) <= _LONGEST_HEADER and (told := _SEASON.search(line)):
            return f"{told['year']}-{_LAST_DAY_OF[told['season'].lower()]}"
    return None


def meeting_day(source: SourceText) -> str | None:
    """The day in the head of a note of a meeting, which tells the year of the days below it."""
    return next((day for line in _head(source) if _MEETING.search(line) and (day := day_in(line))), None)

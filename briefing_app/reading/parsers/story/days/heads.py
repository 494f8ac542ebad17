"""The day in the head of a release or story: on a line of its own, beside who tells it, or before the first words."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.language.dates import day_in, visit_dates

_HEADER_BLOCKS = 8
_DATELINE_BLOCKS = 3
LONGEST_HEADER = 130
_LABEL = re.compile(
    r"\b(?:published|posted|issued|released|release date|date|updated|immediate release|added|created|news|by|sent"
    r"|recorded|filed|week ending|edition"
    r"|embargo(?:ed)?|(?:press|news|media|for) release|press (?:office|notice))\b",
    re.IGNORECASE,
)
_OF_EVENT = re.compile(r"\b(?:inspect|visit|meeting)", re.IGNORECASE)
_NAMED_DAY = re.compile(r"(?:[A-Z][\w’'.-]+[ ,|]+){1,4}")
"""A reporter, or a rubric, before the day: "Wendy Example 29 January 2018"."""
_BESIDE = re.compile(r".{2,100}(?:[,|–—·•:/(.!?-]|\bon) ?(?:\w{3,9}day,? |[A-Z][a-z]{2}[.,]? )?(?:the )?", re.DOTALL)
"""Who tells it, or where, before the day at the end of a line: "Statement from Elmbury Council, 2 April 2025"."""
SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|visited|came|took|said|says|met|found|rated|judged)\b"
    r"|(?<!\b[A-Z])[.!?] [A-Z]"
)
ANOTHERS = re.compile(
    r"\b(?:visit|inspect|next|deadline|clos|event|pictured?|photo|end|begin|start|evening|open|book|review)\w*\b"
    r"[^|,·–—]{0,40}$|\b(?:until|from|between)\b\W*$|\b(?:meeting|minutes|dates)\b",
    re.IGNORECASE,
)
"""Before a day or month these make it something else's than the text's own."""
_DATELINE = re.compile(
    r"[A-Z][A-Z .’'-]{2,40}(?: \([^()\n]{1,30}\))?(?:,|:| [–—-]) ?(?P<date>[^–—\n]{6,30}?) ?[–—-] (?=\S)"
)
"""A place and a day before the first words: "ELMBURY, 5 March 2024 – Children in …"."""
_AGENCY_LINE = re.compile(r"\b[A-Z][\w’'-]+ \([A-Z][\w .]{2,30}\) (?P<date>[A-Z\d][^–—\n()]{6,24}?) [–—-] (?=[A-Z‘“])")
"""A place, who tells it and a day, wherever they stand: "Elmbury (The Herald) March 5, 2024 – Children in …"."""
_GLUED = re.compile(r"(?<=\d)\.?(?=[A-Z][a-z]{2} ?\d|[A-Z][a-z]{3})|(?<=[a-z])(?=(?:Published|Posted|Updated)\b)")
"""Where stamps ran together: "3 Dec 2025Updated 3 Dec 2025", "By Ann ExamplePublished 3 Dec 2025", "3.Dec 2025"."""
_TWO_TONGUES = re.compile(r"\b(?P<day>\d{1,2}) [A-Z][a-z]{2,10} ?/ ?(?=[A-Z][a-z]{2,8} 20\d\d\b)")
"""A day in Welsh and in English: "8 Chwefror / February 2023"."""
_SHORT_YEAR = re.compile(r"(?P<day>\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? )[’'‘]?(?=\d\d\W*$)")
_NUMBERED = re.compile(r"\b(?:no|issue|edition|number|vol(?:ume)?|page|item|episode|part)\.? ?\d{1,4},?", re.IGNORECASE)
_FEW_WORDS = re.compile(r"(?:[A-Z][\w’'-]*|@\w+)(?: [\w’'@-]+){0,5} (?:\w{3,9}day,? )?")
"""A head without any mark between its name and its day: "Staff update 14 March 2023"."""
_WRITER = re.compile(
    r".{2,90}\b(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Rr]eporting [Ss]ervice|[Nn]ewsdesk),? (?:\w{3,9}day,? )?"
)
"""Who tells it, by what they are: "Annie Example, Local Democracy Reporter Monday 17 June 2024"."""
_DAY_ASIDE = re.compile(r"\b(?P<month>[A-Z][a-z]{2,8} 20\d\d) \((?P<day>\d{1,2})(?:st|nd|rd|th)\)")
_STAMP = re.compile(
    r"\W*(?:date|published|posted|updated):? (?P<date>20\d\d-\d\d-\d\d)(?:T[\d:]+\w*)?\b", re.IGNORECASE
)
"""A day in figures that a saved page puts before its first words."""
_LATER = re.compile(r"(?<=20\d\d)(?:\W+last)?\W*(?:updated|modified|edited)\b.*", re.IGNORECASE)
"""When a page was changed, behind the day that it came out: "21:22, 3 Dec 2025Updated 21:24, 4 Dec 2025"."""
_CALENDAR = re.compile(r"^(?:\d{1,2}\n[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\n\d{1,2})\n20\d\d$", re.MULTILINE)
"""A day whose parts a page sets one below the other."""
_RUN_TOGETHER = re.compile(
    r"(?<=[a-z’”!?]) (?<!\b(?:on|in|of|by|to|at) )(?<!\b(?:and|the|for) )(?<!\b(?:from|till) )"
    r"(?<!\b(?:until|since|after|dated) ) ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? 20\d\d|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?, 20\d\d)"
    r"(?:| ?[|·–:-]) {1,2}(?=[A-Z‘“])"
    r"|(?<=[a-z’”!?.] )(?P<figures>\d{1,2}/\d{1,2}/(?:20)?\d\d) (?=[A-Z‘“])"
)
"""A title, a day and the first words in one line, as some pages are saved: "rated good 4 May 2021 Inspectors"."""
_STUCK = re.compile(
    r"(?<=[a-z])(?=\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? 20\d\d)|(?<=[a-z] 20\d\d)(?=[A-Z‘“][a-z’”\w])"
)
"""Where a name, a day and the first words ran together: "By Ann Example4 May 2021Ofsted has"."""
_CLOCKED = re.compile(
    r"(?<!\bat )(?<!\bfrom )\b\d{1,2}[:.]\d\d(?: ?[ap]m)?(?: GMT| BST)?, (?:\w{3,9}day,? )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} 20\d\d)\W*$"
)
"""An hour and a day behind a lead, which only a page's clock tells: "… had been done 16:34, 14 Jan 2026"."""
_AMID_HEAD = re.compile(
    r"(?:^|(?<=[A-Z\d:.|] )|(?<=[A-Z\d:.|]  ))(?:Date(?: of (?:meeting|publication|issue|report))?|Meeting date) ?: ?"
    r"(?:\w{3,9}day,? )?(?P<date>\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},? 20\d\d|\d{1,2}/\d{1,2}/(?:20)?\d\d)"
)
"""A labelled day amid the head of a paper whose lines ran together: "REPORT TO CABINET Date: 17 January 2006"."""
_TITLE_AND_DAY = 300
_BEGINS_LINE = re.compile(r"\W*(?:\w{3,9}day,? )?$")
_OWN_WORDS = re.compile(
    r"(?:, (?:[A-Z]\w+ ?){1,4}:)?[\s|:–—-]+(?=[A-Z‘“])(?![^.]{0,60}\b(?:begins?|starts?|ends?|closes|deadline|next)\b)"
)
"""What follows a day that begins a line, perhaps after who tells it: "5 March 2024, Elmbury Herald: Children in …"."""
TIME = re.compile(
    r"(?:\bat )?(?:\b\d{1,2}:\d\d(?::\d\d)?|(?<![\d.])\d{1,2}\.\d\d(?![\d./]))(?: ?[ap]\.?m\b\.?)?(?: (?:GMT|BST))?,?"
    r"|\b\d{1,2} ?[ap]\.?m\b\.?,?"
)
_ASIDE = re.compile(r"[\s.,]*[·•|–—/,].{1,60}|\s*in [A-Z][\w ]{2,20}(?:, [A-Z][\w ]{2,24}){0,3}")
"""A rubric, a room or a reporter behind the day: "2 March 2012 in News", "2 March 2012, Committee Room 2"."""


def header_date(source: SourceText) -> str | None:
    """The release's own day as its head tells it; None where no line there does."""
    head = head_lines(source)
    if (calendar := _CALENDAR.search("\n".join(head))) and (day := day_in(" ".join(calendar[0].split("\n")))):
        return day
    days = (day for nth, line in enumerate(head) if (day := _day_of_line(nth, line)))
    return next(days, None)


def _day_of_line(nth: int, line: str) -> str | None:
    """The day that a line of the head tells as the text's own; None where it tells none."""
    if (stamp := _STAMP.match(line)) and (days := visit_dates(stamp["date"])):
        return days[0].start
    beside = _CLOCKED.search(_LATER.sub("", line)) or _AGENCY_LINE.search(line)
    placed = beside or (_DATELINE.match(line) if nth < _DATELINE_BLOCKS else None)
    if placed and (day := day_in(placed["date"])):
        return day
    if len(line) <= LONGEST_HEADER and (day := _day_of_head(line)):
        return day
    return _day_before_words(line) if nth < _DATELINE_BLOCKS else None


def _day_before_words(line: str) -> str | None:
    """The day before a first sentence, as saved pages run them together: "17 August 2018 Ofsted has"."""
    line = _STUCK.sub(" ", TIME.sub("", line))
    if (amid := _RUN_TOGETHER.search(line, 0, _TITLE_AND_DAY)) and (day := day_in(amid["date"] or amid["figures"])):
        return day
    if (labelled := _AMID_HEAD.search(line, 0, _TITLE_AND_DAY)) and (day := day_in(labelled["date"])):
        return day
    first = next(iter(visit_dates(line[:_TITLE_AND_DAY])), None)
    if not first or first.start != first.end or not _BEGINS_LINE.fullmatch(line[: first.at]):
        return None
    return first.start if _OWN_WORDS.match(line, first.to) else None


def head_lines(source: SourceText) -> list[str]:
    """The first paragraphs, among which a release says when it came out."""
    return [source.text[block.start : block.end] for block in source.blocks[:_HEADER_BLOCKS]]


def _day_of_head(line: str) -> str | None:
    """The one day of a line that says who tells the story, and when."""
    line = _LATER.sub("", _NUMBERED.sub("–", _SHORT_YEAR.sub(r"\g<day>20", TIME.sub("", _GLUED.sub(" ", line)))))
    line = _TWO_TONGUES.sub(r"\g<day> ", _DAY_ASIDE.sub(r"\g<day> \g<month>", line))
    days = visit_dates(line)
    if not days or len({day.start for day in days}) > 1 or days[0].start != days[0].end:
        return None
    before, after = line[: days[0].at], line[days[-1].to :]
    if _LABEL.search(before) and not _OF_EVENT.search(before):
        return days[0].start
    ends = len(after) < len("00:00 GMT, updated") or (_ASIDE.fullmatch(after) and not SENTENCE.search(after))
    alone = not re.sub(r"\W|\w+day", "", before)
    if _NAMED_DAY.fullmatch(before) or (ends and (alone or _is_of_text(before))):
        return days[0].start
    return None


def _is_of_text(before: str) -> bool:
    """Whether what stands before a date names a text or who tells it: "Statement from Elmbury Council, "."""
    named = _BESIDE.fullmatch(before) or _FEW_WORDS.fullmatch(before) or _WRITER.fullmatch(before)
    return bool(named) and not SENTENCE.search(before) and not ANOTHERS.search(before)

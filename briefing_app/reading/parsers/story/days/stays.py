"""How long inspectors stayed, as one sentence tells it: in stages, by its first week, by a day and a number of days."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefing_app.reading.language.dates import Dates, visit_dates
from briefing_app.reading.language.iso_days import days_between, shifted
from briefing_app.reading.language.numbers import NUMBERS, number_of
from briefing_app.reading.language.weekdays import WEEKDAY, weekday_of
from briefing_app.reading.parsers.visit.days import Told, lies_ahead, may_be_visit, told_as

_COUNTS = NUMBERS[:12]
_COUNT = rf"(?:a|the|{'|'.join(_COUNTS)}|[1-9]\d?)"
_DURATION = re.compile(
    r"(?:\b(?:for|over|last(?:ed|ing|s)|took|taken|spent|stay(?:ed)?|during|of|in|with|by|inspectors[’']) |^"
    r"|\b(?:the|its|an?|their|those|these|our) )(?:(?:the|its|their|a|some|just|about|full) ){0,2}"
    rf"(?:(?P<count>{_COUNT})[- ](?:full |working |whole )?(?P<unit>day|week)s?|(?P<fortnight>fortnight))\b"
    rf"(?! (?:later|ago|before|earlier|after|notice|old|to the|waits?|off[- ]site)|[’'])",
    re.IGNORECASE,
)
_MOST_DAYS, _MOST_WEEKS = 20, 8
_WEEK_OF = re.compile(
    r"(?P<weeks>\bweeks?|\bw/[cb]\.?)(?: (?:beginning|commencing|starting|of))?(?: on)?(?: the)?(?: monday)? ?$",
    re.IGNORECASE,
)
_COUNTED_WEEKS = re.compile(
    rf"\b(?:{'|'.join(_COUNTS[1:])}|\d)[- ]weeks (?:beginning|commencing|starting)[\w ]{{0,12}}$", re.IGNORECASE
)
_LONGER = re.compile(rf"{_WEEK_OF.pattern}|\bfrom(?: the)? (?:{WEEKDAY},? )?$", re.IGNORECASE)
"""Right before a day these say that the stay went on."""
_BEGINNING = (
    r"beg[aiu]n(?:ning)?|start(?:ed|ing|s)?|open(?:ed|ing|s)|came|come|coming|arriv(?:ed|ing|al)|landed|turned up"
    r"|(?:walked|signed|went) in(?:to)?|set up|moved in|descended|kick(?:ed|ing)|since|from"
)
_ENDING = (
    r"until|till?|left|leaving|end(?:ed|ing|s)?|finish(?:ed|ing)?|conclud(?:ed|ing)|clos(?:ed|ing)|complet(?:ed|ing)"
    r"|went|gone|done|(?:walked|signed|moved) out|last day|drew to a close|came to an end|wrapped up|packed up|wound up"
    r"|departed|up to and including|(?:stay(?:ed|ing|s)?|remain(?:ed|ing|s)?|ran|running)(?: [\w’']+){0,2} into"
)
LASTED_UNTIL = re.compile(
    rf"\b(?:{_ENDING}|last seen|and again|(?:is|was|were|all|been) over|the last|up to|through)\b|^\W*\bto\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    rf"\b(?:(?P<begun>{_BEGINNING})|(?P<ended>{_ENDING}|(?:days|weeks|fortnight) (?:up )?to(?= (?:the )?$)))\b",
    re.IGNORECASE,
)
_BEGUN_ON = re.compile(
    r"\b(?:beg[aiu]n|beginning|start(?:ed|ing)|open(?:ed|ing)|kicked off|arrived|from|since)"
    r"(?: on)?(?: the)?(?: \w+day,?)? $",
    re.IGNORECASE,
)
"""Right before a day these leave open when a stay ended."""
_LAST_DAY = re.compile(r"[^.;]{0,12}\b(?:second|last|final|closing) day of\b")
_AFTER_DAYS = re.compile(rf"[^.;]{{0,20}}\bafter (?P<time>(?:{_COUNT}[- ](?:days?|weeks?)|a fortnight))\b")
_ANOTHER_CLAUSE = re.compile(r"[;:]|, but\b|\b(?:report|letter)\b")
"""Between a day and a number of days these say that somebody else stayed as long."""
_APART = 80
"""Characters between two stretches of days that are hardly stages of one stay."""
_BEFORE, _AFTER = 110, 50
"""Characters before and after a day in which it is told that a stay began or ended on it."""
_SAID_OF = re.compile(r"^.*[.;:]", re.DOTALL)
"""What another clause says."""
_IN_FRONT = re.compile(r"(?:^|[,–—]|\b(?:and|but|then))\W*(?:on|by)(?: the)? $", re.IGNORECASE)
"""Before a day that stands in front of its clause."""
_FROM = re.compile(rf"\b(?:{_BEGINNING})\b", re.IGNORECASE)
_THEN = re.compile(r"\b(?:and|then)\b", re.IGNORECASE)
_BY_WEEKDAY = re.compile(
    rf"[^.;]{{0,70}}?\b(?:by|until|till|to|on|that|and) (?:the (?:following )?|that )?"
    rf"(?P<day>{WEEKDAY})\b(?! (?:(?:the )?\d|of|after))",
    re.IGNORECASE,
)
_FRIDAY = 4
_LONGEST = 60
"""Days between the ends of one stay."""


def stays(sentence: str, published: str | None, near: str | None = None) -> list[Told]:
    """Every stay that the sentence may tell of in days; the document's own date is none."""
    found: list[Dates] = []
    for dates in visit_dates(sentence, published or near):
        if dates.start == published or lies_ahead(sentence, dates.to):
            continue
        joined = _joined(sentence, found[-1], dates) if found and may_be_visit(sentence, dates, published) else None
        found[-1:] = [joined] if joined else [*found[-1:], dates]
    return [_lasting(sentence, dates) for dates in found]


def _joined(sentence: str, first: Dates, last: Dates) -> Dates | None:
    """One stay told by its ends or in stages: "opening on 3 June and closing on 14 June"; None where they are two."""
    between = sentence[first.to : last.at]
    if last.start < first.start:
        ended = _turn_at(sentence, first) == "ended" and _FROM.search(between)
        near = days_between(last.start, first.end) <= _LONGEST
        return Dates(last.start, first.end, first.at, last.to) if ended and near else None
    if days_between(first.start, last.end) > _LONGEST:
        return None
    if _turn_at(sentence, first, after=True) == "begun" and _turn_at(sentence, last, first.to, after=True) == "ended":
        return Dates(first.start, last.end, first.at, last.to)
    if _BEGUN_ON.search(sentence[: first.at]) and last.start != last.end:
        return Dates(first.start, last.end, first.at, last.to)
    if first.start != first.end and last.start != last.end and len(between) > _APART:
        return None
    staged = _is_long(sentence, first) and _is_long(sentence, last) and _THEN.search(between)
    end = _friday(last.end) if _WEEK_OF.search(sentence[: last.at]) else last.end
    return Dates(first.start, end, first.at, last.to) if staged or LASTED_UNTIL.search(between) else None


def _turn_at(sentence: str, dates: Dates, since: int = 0, *, after: bool = False) -> str | None:
    """Whether a stay "begun" or "ended" on a day, by what its clause says last before it; else None.

    Where nothing before says so what stands right behind it counts too, if `after` is set: "On 22 July they came".
    """
    before = _SAID_OF.sub("", sentence[max(since, dates.at - _BEFORE) : dates.at])
    told = [] if _IN_FRONT.search(before) else list(_TURN.finditer(before))
    if not told and after:
        told = list(_TURN.finditer(sentence[dates.to : dates.to + _AFTER]))[:1]
    return told[-1].lastgroup if told else None


def _is_long(sentence: str, dates: Dates) -> bool:
    return dates.start != dates.end or _LONGER.search(sentence[: dates.at]) is not None


def _lasting(sentence: str, dates: Dates) -> Told:
    """The stay with the end that goes without a date: "the week of 3 June", "for two days from 3 June"."""
    before = sentence[: dates.at]
    week = None if _COUNTED_WEEKS.search(before) else _WEEK_OF.search(before)
    if week and (dates.start == dates.end or week["weeks"].lower() != "week"):
        return Told(replace(dates, end=_friday(dates.end)))
    if dates.start != dates.end:
        return Told(dates)
    if (day := _BY_WEEKDAY.match(sentence[dates.to :])) and (end := _next(dates.start, day["day"])):
        return Told(replace(dates, end=end))
    after = sentence[dates.to :]
    turn = "ended" if _LAST_DAY.match(after) else _turn_at(sentence, dates, after=True)
    ended = turn == "ended"
    if ended and (spent := _AFTER_DAYS.match(after)):
        sentence = f"{before}{sentence[dates.at : dates.to]} for {spent['time']}"
    for count, weeks in _durations(sentence, dates):
        if ended:
            return Told(replace(dates, start=_first_of(dates.end, count, weeks=weeks)))
        return Told(replace(dates, end=_last_of(dates.start, count, weeks=weeks)))
    told = told_as(sentence, dates)
    begun = turn == "begun" or _BEGUN_ON.search(before) is not None
    single = told.dates.start == told.dates.end
    return replace(told, start_open=ended and single, end_open=told.end_open or (begun and single))


def _durations(sentence: str, dates: Dates) -> Iterator[tuple[int, bool]]:
    """Numbers of days, or of weeks, that the sentence tells, those nearest to the date first."""
    near = (
        told for told in _DURATION.finditer(sentence) if not _ANOTHER_CLAUSE.search(sentence, dates.to, told.start())
    )
    for told in sorted(near, key=lambda one: abs(one.start() - dates.at)):
        count = 2 if told["fortnight"] else number_of(told["count"])
        weeks = told["unit"] != "day"
        if count <= (_MOST_WEEKS if weeks else _MOST_DAYS):
            yield count, weeks


def _friday(day: str) -> str:
    """The Friday of the day's week; a day at the end of the week stays."""
    return shifted(day, max(0, _FRIDAY - date.fromisoformat(day).weekday()))


def _next(day: str, name: str) -> str | None:
    ahead = (weekday_of(name) - date.fromisoformat(day).weekday()) % 7
    return shifted(day, ahead) if ahead else None


def _last_of(first: str, count: int, *, weeks: bool) -> str:
    """The last of so many working days or weeks."""
    if weeks:
        return _friday(shifted(first, 7 * (count - 1)))
    last = first
    for _ in range(count - 1):
        last = shifted(last, 3 if date.fromisoformat(last).weekday() == _FRIDAY else 1)
    return last


def _first_of(last: str, count: int, *, weeks: bool) -> str:
    day = date.fromisoformat(last).weekday()
    if weeks:
        return shifted(last, -day - 7 * (count - 1))
    first = last
    for _ in range(count - 1):
        first = shifted(first, -3 if date.fromisoformat(first).weekday() == 0 else -1)
    return first

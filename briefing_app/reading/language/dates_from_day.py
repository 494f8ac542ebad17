"""Dates that only the day of the document makes plain: "in January", "last month", "three years ago"."""

import re
from datetime import date, timedelta

from briefing_app.domain.dates import MONTHS, is_day
from briefing_app.reading.language.iso_days import with_year_near
from briefing_app.reading.language.months import month_number
from briefing_app.reading.language.numbers import NUMBERS, number_of

_NAME = "|".join((*MONTHS, "Sept"))
_PART = r"(?:(?:early|mid|late)[ -](?:in )?)?"
"""What part of a month; a month is told as a month all the same."""
_LEADS = (
    rf"(?:in|over|between|during) {_PART}(?:{_NAME}) and",
    rf"from {_PART}(?:{_NAME}) (?:to|until)",
    r"(?:early|mid|late)(?: in)?",
    r"(?:end|beginning|start|middle|half|part|weeks?|days?) of",
    "(?:visit|inspection|assessment|check|review|reinspection) of",
    "in",
    "during",
    "over",
    "throughout",
)
_VISIT = (
    r"(?: (?:focused|monitoring|full|short|assurance))? (?:visit|inspection|assessment|check)\b"
    r"(?! (?:reports?|letters?|findings|verdict)\b)"
)
_LATER_MONTH = rf"(?: (?:to|until|till|and) | ?[–/&-] ?){_PART}(?:{_NAME})\b"
_NO_YEAR = rf"(?!,? (?:of )?\(?\d|(?:{_LATER_MONTH})(?: of)? (?:19|20)\d\d| (?:last|this|next) year)"
_MONTH = re.compile(
    rf"\b(?:(?i:(?:{'|'.join(_LEADS)})[ -]{_PART})(?P<month>{_NAME})\b{_NO_YEAR}"
    rf"|(?P<first>{_NAME})(?=(?: (?:to|until|till) | ?[–/-] ?){_PART}(?:{_NAME})\b{_NO_YEAR})"
    rf"|(?i:(?:to|into|until|till|(?<=[a-z])[/–]) ?{_PART})(?P<until>{_NAME})\b{_NO_YEAR}"
    rf"|(?P<visit>{_NAME})(?=(?:[’']s)?{_VISIT}| (?:is|was) when\b))"
)
_RECENT_MONTH = re.compile(rf"\b(?:in )?(?:last|this) (?=(?:{_NAME})\b{_NO_YEAR})", re.IGNORECASE)
_LAST_NAMED = re.compile(rf"\b(?:in )?last (?P<month>{_NAME})\b{_NO_YEAR}", re.IGNORECASE)
_OF_LAST_YEAR = re.compile(rf"\b(?P<month>{_NAME})(?: of)? last year\b")
_OF_THIS_YEAR = re.compile(rf"\b(?P<month>{_NAME})(?: (?:of|in))? this year\b")
_LAST_MONTH = re.compile(r"\b(?:in |over )?last month\b(?![’'])", re.IGNORECASE)
_LAST_MONTHS_VISIT = re.compile(rf"\b(?:in )?last month[’']s(?P<visit>{_VISIT})", re.IGNORECASE)
_THIS_MONTH = re.compile(
    r"\b(?:earl(?:y|ier)|at the (?:start|beginning) of) (?:this|in th(?:e|is)) month\b(?![’'])", re.IGNORECASE
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri)day"
_OF_LAST_WEEK = re.compile(
    rf"\b(?P<first>{_WEEKDAY})(?:(?:,? and|,? to|[-–])(?: on)? (?P<last>{_WEEKDAY}))?,? (?:of )?last week\b"
)
_LAST_WEEKDAY = re.compile(
    rf"\blast (?P<first>{_WEEKDAY})(?: (?:and|to) (?P<last>{_WEEKDAY}))?\b(?! (?:(?:the )?\d|(?:of|in) ))"
)
_LAST_WEEK = re.compile(
    rf"\blast week,? (?:on |from )?(?P<first>{_WEEKDAY})(?:(?:,? and|,? to|[-–])(?: on)? (?P<last>{_WEEKDAY}))?\b"
)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
_COUNT = rf"(?P<count>{'|'.join(NUMBERS)}|[1-9]\d?)"
_COUNT_OR_ONE = rf"(?P<count>{'|'.join(NUMBERS)}|a|[1-9]\d?)"
_JUST_OVER = 3
"""Months that are hardly over: in March "last January" is that of the year before."""
_ROUGHLY = r"(?<!\bover )(?<!\balmost )(?<!\bnearly )(?<!\bthan )"
_NO_YEAR_NEAR = r"(?![^.;\n]{0,120}\b(?:19|20)\d\d\b)"
_MONTHS_SINCE = re.compile(rf"\b{_COUNT} months since\b{_NO_YEAR_NEAR}", re.IGNORECASE)
_YEARS_AFTER = re.compile(
    rf"{_ROUGHLY}\b{_COUNT_OR_ONE} years? (?:after|since) "
    rf"(?P<what>being|(?:it|they|we|services|the \w+) (?:was|were)|(?:an?|its|their) [‘“\"'](?:inad|requ|good|outst))"
    rf"{_NO_YEAR_NEAR}",
    re.IGNORECASE,
)
_CHANGE_IN_YEARS = re.compile(
    rf"(?P<change>\bfrom [‘“\"']?(?:outstanding|good|inadequate|requir\w+ improvement)\b[^.;\n]{{1,60}}?) in "
    rf"(?:just |only )?{_COUNT} years\b{_NO_YEAR_NEAR}",
    re.IGNORECASE,
)
_LAST_YEAR_THEY = re.compile(
    r"\blast year,? (?=(?:Ofsted|inspectors|the CQC|CIW|Estyn|it was|they were|we were)\b)", re.IGNORECASE
)
_YEARS_TO_THE_DAY = re.compile(
    rf"\b{_COUNT_OR_ONE} years? to the (?:day|week|month) since\b{_NO_YEAR_NEAR}",
    re.IGNORECASE,
)
_SO_MANY_YEARS = rf"{_ROUGHLY}\b{_COUNT_OR_ONE} years?"
_YEARS_AGO = re.compile(rf"{_SO_MANY_YEARS} ago\b", re.IGNORECASE)
_YEARS_EARLIER = re.compile(rf"{_SO_MANY_YEARS} earlier\b", re.IGNORECASE)
_SEEN_FROM_DAY = re.compile(
    f"years\\b|year (?:ago|earlier|after|since|to the)|months since|last (?:year|{_NAME.lower()})"
)
"""In small letters in every line that tells such a time; looking for it first saves time."""


def with_years(text: str, day: str) -> str:
    """The text with a year behind every month that has none, and the month for "last month", as seen from `day`."""
    if not is_day(day):
        return text
    told = _OF_LAST_YEAR.sub(lambda told: f"{told['month']} {int(day[:4]) - 1}", _RECENT_MONTH.sub("in ", text))
    told = _OF_THIS_YEAR.sub(lambda told: f"{told['month']} {day[:4]}", told)
    told = _MONTH.sub(lambda told: f"{told.group()} {_year_of(told[told.lastgroup or 0], day)}", told)
    last_month = _month_before(day, 1)
    told = _LAST_MONTHS_VISIT.sub(lambda told: f"the{told['visit']} in {last_month}", told)
    told = _THIS_MONTH.sub(f"in {_month_before(day, 0)}", told)
    return _LAST_MONTH.sub(f"in {last_month}", told)


def with_days_of_week(text: str, day: str) -> str:
    """The text with dates for "on Tuesday and Wednesday of last week", as seen from `day`."""
    if not is_day(day) or "last " not in text:
        return text
    text = _LAST_WEEKDAY.sub(lambda told: _since(told, date.fromisoformat(day)), text)
    for pattern in (_OF_LAST_WEEK, _LAST_WEEK):
        text = pattern.sub(lambda told: _in_last_week(told, date.fromisoformat(day)), text)
    return text


def _since(told: re.Match[str], day: date) -> str:
    """The last such days before `day`."""
    first = day - timedelta(days=(day.weekday() - _WEEKDAYS.index(told["first"][:3]) - 1) % 7 + 1)
    if not told["last"]:
        return _said(first)
    return f"{_said(first)} to {_said(first + timedelta(days=_WEEKDAYS.index(told['last'][:3]) - first.weekday()))}"


def _said(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _in_last_week(told: re.Match[str], day: date) -> str:
    monday = day - timedelta(days=day.weekday() + 7)
    days = [monday + timedelta(days=_WEEKDAYS.index(name[:3])) for name in (told["first"], told["last"]) if name]
    return " to ".join(map(_said, days))


def with_years_ago(text: str, day: str | None, visit: str | None = None) -> str:
    """The text with "in 2021" for "three years ago" and years behind "last May", as seen from `day`.

    "Over three years ago" stays as it is; "two years earlier" is counted from the `visit`, where its day is known.
    """
    if not day:
        return text
    lines = text.split("\n")
    return "\n".join(_as_seen_from(day, line, visit) if _SEEN_FROM_DAY.search(line.lower()) else line for line in lines)


def _as_seen_from(day: str, line: str, visit: str | None) -> str:
    if is_day(day):
        line = _with_months_ago(line, day)
    line = _YEARS_AFTER.sub(lambda told: f"in {_years_before(day, told)} {told['what']}", line)
    line = _CHANGE_IN_YEARS.sub(lambda told: f"{told['change']} since {_years_before(day, told)}", line)
    line = _LAST_YEAR_THEY.sub(f"In {int(day[:4]) - 1} ", line)
    line = _YEARS_AGO.sub(lambda ago: f"in {_years_before(day, ago)}", line)
    return _YEARS_EARLIER.sub(lambda ago: f"in {_years_before(visit or day, ago)}", line)


def _with_months_ago(line: str, day: str) -> str:
    """The line with the months that a full day makes plain: "eighteen months since", "last May"."""
    line = _MONTHS_SINCE.sub(lambda told: f"in {_month_before(day, number_of(told['count']))}", line)
    line = _YEARS_TO_THE_DAY.sub(lambda told: f"in {_month_before(day, 12 * number_of(told['count']))}", line)
    line = _OF_LAST_YEAR.sub(lambda told: f"{told['month']} {int(day[:4]) - 1}", line)
    return _LAST_NAMED.sub(lambda told: f"in {told['month']} {_year_of_last(told['month'], day)}", line)


def _year_of(month: str, day: str) -> str:
    return with_year_near(f"{day[:4]}-{month_number(month) or 1:02d}-01", day)[:4]


def _year_of_last(month: str, day: str) -> str:
    """The year of "last May": not of this May, where that is hardly over."""
    earlier = _month_before(day, _JUST_OVER)
    number = month_number(earlier.split()[0]) or 1
    return _year_of(month, f"{earlier[-4:]}-{number:02d}-28")


def _years_before(day: str, told: re.Match[str]) -> int:
    return int(day[:4]) - number_of(told["count"])


def _month_before(day: str, months: int) -> str:
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 - months, 12)
    return f"{MONTHS[month]} {year}"

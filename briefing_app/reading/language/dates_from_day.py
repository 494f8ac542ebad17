"""Dates that only the day of the document makes plain: "in January", "last month", "three years ago"."""

import re

from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.dates import month_number, with_year_near

_NAME = "|".join((*MONTHS, "Sept"))
_PART = r"(?:(?:early|mid|late)[ -](?:in )?)?"
"""What part of a month; a month is told as a month all the same."""
_LEADS = (
    rf"(?:in|over|between|during) {_PART}(?:{_NAME}) and",
    rf"from {_PART}(?:{_NAME}) (?:to|until)",
    r"(?:early|mid|late)(?: in)?",
    r"(?:end|beginning|start|middle|half|part|weeks?|days?) of",
    "in",
    "during",
    "over",
    "throughout",
)
_VISIT = r"(?: (?:focused|monitoring|full|short|assurance))? (?:visit|inspection|assessment|check)\b"
_NO_YEAR = r"(?!,? (?:of )?\d| (?:last|this|next) year)"
_MONTH = re.compile(
    rf"\b(?:(?i:(?:{'|'.join(_LEADS)})[ -]{_PART})(?P<month>{_NAME})\b{_NO_YEAR}"
    rf"|(?P<visit>{_NAME})(?=(?:[’']s)?{_VISIT}))"
)
_RECENT_MONTH = re.compile(rf"\b(?:in )?(?:last|this) (?=(?:{_NAME})\b{_NO_YEAR})", re.IGNORECASE)
_LAST_NAMED = re.compile(rf"\b(?:in )?last (?P<month>{_NAME})\b{_NO_YEAR}", re.IGNORECASE)
_OF_LAST_YEAR = re.compile(rf"\b(?P<month>{_NAME})(?: of)? last year\b")
_LAST_MONTH = re.compile(r"\b(?:in |over )?last month\b(?![’'])", re.IGNORECASE)
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_ROUGHLY = r"(?<!\bover )(?<!\balmost )(?<!\bnearly )(?<!\bthan )"
_YEARS_AGO = re.compile(
    rf"{_ROUGHLY}\b(?P<count>{'|'.join(_NUMBERS)}|a|[1-9]\d?) years? (?:ago|earlier)\b", re.IGNORECASE
)


def with_years(text: str, day: str) -> str:
    """The text with a year behind every month that has none, and the month for "last month", as seen from `day`."""
    if len(day) < len("2024-01-01"):
        return text
    told = _OF_LAST_YEAR.sub(lambda told: f"{told['month']} {int(day[:4]) - 1}", _RECENT_MONTH.sub("in ", text))
    told = _MONTH.sub(lambda told: f"{told.group()} {_year_of(told['month'] or told['visit'], day)}", told)
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 2, 12)
    return _LAST_MONTH.sub(f"in {MONTHS[month]} {year}", told)


def with_years_ago(text: str, day: str | None) -> str:
    """The text with "in 2021" for "three years ago" and years behind "last May", as seen from `day`.

    "Over three years ago" stays as it is.
    """
    if not day:
        return text
    if len(day) == len("2024-01-01"):
        text = _OF_LAST_YEAR.sub(lambda told: f"{told['month']} {int(day[:4]) - 1}", text)
        text = _LAST_NAMED.sub(lambda told: f"in {told['month']} {_year_of(told['month'], day)}", text)
    return _YEARS_AGO.sub(lambda ago: f"in {int(day[:4]) - _count(ago['count'].lower())}", text)


def _year_of(month: str, day: str) -> str:
    return with_year_near(f"{day[:4]}-{month_number(month) or 1:02d}-01", day)[:4]


def _count(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else 1

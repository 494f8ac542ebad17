"""The day of the week that stands before a day, and the years in which the two go together."""

import re
from collections.abc import Iterable
from datetime import date

from briefing_app.reading.language.iso_days import iso_day

WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_BEFORE = re.compile(
    rf"\b(?P<other>{WEEKDAY},? ?(?:(?:and|to|or|&|[/–-]) ?)?)?(?P<weekday>{WEEKDAY})[,.]?,? ?\(?(?:the )?$",
    re.IGNORECASE,
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONGEST = len("wednesday and wednesday, (the ")


def weekday_of(name: str) -> int:
    """The number of a day of the week, Monday's being nought."""
    return _WEEKDAYS.index(name[:3].lower())


def weekday_before(text: str, at: int) -> int | None:
    """The one day of the week that stands right before this place; None where none does."""
    found = _BEFORE.search(text[max(0, at - _LONGEST) : at])
    return weekday_of(found["weekday"]) if found and not found["other"] else None


def falls_on(iso: str | None, weekday: int) -> bool:
    """Whether the calendar has this date on that day of the week."""
    return iso is not None and date.fromisoformat(iso).weekday() == weekday


def year_that_fits(weekday: int, month: int, day: int, years: Iterable[int]) -> int | None:
    """The first of the years in which the date falls on that day of the week."""
    return next((year for year in years if falls_on(iso_day(year, month, day), weekday)), None)

"""ISO strings as precise as the document was: how precise that is, and how members read them."""

import re
from datetime import date, datetime, timedelta

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.? )?"
_TYPED = re.compile(
    _WEEKDAY + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:(?: of)? |[./-] ?|(?=[a-z]))(?P<month>\d{1,2}|[a-z]{3,9}\.?)"
    r"(?:[ ./-] ?(?P<year>\d{4}|\d{2}))?"
)
_NEAR = {"today": 0, "tomorrow": 1}
_CENTURY = 99
_ISO = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Their names, January first."""


def is_day(iso: str) -> bool:
    """Whether a date is told to the day: "2024-07-30"."""
    return len(iso) == len("2024-07-30")


def is_month(iso: str) -> bool:
    """Whether a date is told to the month, and no further: "2024-07"."""
    return len(iso) == len("2024-07")


def is_iso(said: str) -> bool:
    """Whether a date is written as dates are kept: to the day, the month or the year."""
    return _ISO.fullmatch(said) is not None


def say_date(iso: str | None) -> str:
    """ISO "2024-07-30" as "30 July 2024", "2022-02" as "February 2022"; "" for None."""
    if not iso:
        return ""
    year, *rest = iso[:10].split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"


def local_day(moment: str) -> str:
    """The day of a stored time, which is UTC, by the clock on the wall: in summer they differ for an hour each night.

    Of what is no time, as in a damaged file, the first ten characters.
    """
    local = _by_the_wall(moment)
    return local.date().isoformat() if local else moment[:10]


def local_time(moment: str) -> str:
    """The time of a stored time by the clock on the wall: "14:02"; "" of what is no time, as in a damaged file."""
    local = _by_the_wall(moment)
    return f"{local:%H:%M}" if local else ""


def _by_the_wall(moment: str) -> datetime | None:
    try:
        return datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, OSError):
        # Windows has no local time before 1970.
        return None


def say_month(iso: str | None) -> str:
    """ISO "2024-07-30" as "Jul 2024"; "" for None."""
    if not iso:
        return ""
    year, *rest = iso[:10].split("-")
    return f"{MONTHS[int(rest[0]) - 1][:3]} {year}" if rest else year


def say_cell(said: str) -> str:
    """An ISO date in words, anything else as it was written."""
    return say_date(said) if is_iso(said) else said


def say_short(said: str) -> str:
    """An ISO date with its month shortened, "30 Jul 2024", anything else as it was written."""
    if not is_iso(said) or not is_day(said):
        return say_month(said) if is_iso(said) else said
    return f"{int(said[8:10])} {say_month(said)}"


def say_range(start: str | None, end: str | None) -> str:
    """A visit's dates, shortest: "30–31 July 2024", "29 July – 2 August 2024"; "" where unknown."""
    if not start or not end or start == end:
        return say_date(start or end)
    if not is_day(start) or not is_day(end):
        return f"{say_date(start)} – {say_date(end)}"
    if start[:7] == end[:7]:
        return f"{int(start[8:10])}–{say_date(end)}"
    if start[:4] == end[:4]:
        return f"{say_date(start)[:-5]} – {say_date(end)}"
    return f"{say_date(start)} – {say_date(end)}"


def is_iso_day(said: str) -> bool:
    """Whether this is a day as ISO writes it, and one there is."""
    try:
        return is_day(said) and date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False


def read_day(said: str, today: date) -> str | None:
    """A day as British members type it: "18 Sep", "18/9/26", "18 September 2026"; ISO, None where it is none.

    Without a year it is the next such day from `today` on. ISO is understood too.
    """
    words = " ".join(said.replace(",", " ").split()).casefold()
    if is_iso_day(words):
        return words
    if words in _NEAR:
        return (today + timedelta(days=_NEAR[words])).isoformat()
    found = _TYPED.fullmatch(words)
    month = _month(found["month"]) if found else None
    if found is None or month is None:
        return None
    if found["year"]:
        year = int(found["year"])
        return _day(year if year > _CENTURY else 2000 + year, month, int(found["day"]))
    # The next 29 February may be years away.
    coming = (_day(today.year + more, month, int(found["day"])) for more in range(9))
    return next((day for day in coming if day and day >= today.isoformat()), None)


def _month(said: str) -> int | None:
    if said.isdecimal():
        return int(said)
    named = [number for number, name in enumerate(MONTHS, 1) if name.casefold().startswith(said.rstrip("."))]
    return named[0] if len(named) == 1 or (named and len(said) >= len("sep")) else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None

"""Dates and date ranges as inspectors and councils write them: a small grammar, not a general date library.

A date without a year is a date only where a nearby one tells the year: pass `near`, the document's own date.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.domain.dates import is_day
from briefing_app.reading.language.date_parts import Part, apart
from briefing_app.reading.language.iso_days import are_days, days_between, iso_day, with_year_near
from briefing_app.reading.language.months import month_number
from briefing_app.reading.language.weekdays import WEEKDAY, weekday_before, year_that_fits

_DAY = rf"(?:{WEEKDAY}[,.]? )?(?:the )?(?:[0-3]?\d)(?:st|nd|rd|th)?"
_MONTH = r"[A-Za-z]{3,10}"
_YEAR = r"(?:19|20)\d\d"
_SEP = r"(?: ?(?:[-–—/&]|,? and|,|,? to|,? until|,? till|,? through) ?(?:the |on |then |from |between )*)"
_DAY_FIRST = re.compile(
    rf"\b(?P<days>{_DAY}(?:{_SEP}{_DAY})*)(?: of)? (?P<month>{_MONTH})\b\.?(?:,? (?P<year>{_YEAR})\b)?", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\.? (?P<days>[0-3]?\d(?:st|nd|rd|th)?(?:{_SEP}[0-3]?\d(?:st|nd|rd"
    rf"|th)?)*)(?:,? (?P<year>{_YEAR})\b|(?![\w%]|[.,]\d))",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(rf"\b(?P<month>{_MONTH})\.?(?: of)?,? \(?(?P<year>{_YEAR})\b", re.IGNORECASE)
_MONTHS_RANGE = re.compile(
    rf"\b(?P<first>{_MONTH})(?: (?P<year1>{_YEAR}))? ?(?:and|to|until"
    rf"|[-–—/&]) ?(?:(?:early|mid|late)[ -])?(?P<last>{_MONTH})(?: of)? (?P<year>{_YEAR})\b",
    re.IGNORECASE,
)
_YEAR_ONLY = re.compile(rf"(?<![\d/£.,-]){_YEAR}(?![\d%]|,\d|[-/–]\d)")
_NUMERIC = re.compile(
    r"\b(?:(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?:(?P<d1>\d{1,2}) ?[-–] ?)?(?P<d2>\d{1,2})[/.](?P<m2>\d{1,2})[/.](?P<y2>(?:20)?\d\d)"
    r"|(?P<d3>[0-3]\d)-(?P<m3>[01]\d)-(?P<y3>20\d\d))\b"
)
_SHORT_MONTH = re.compile(r"([A-Za-z]{3,9})[-\s’']+(\d\d)")
_JOIN = re.compile(rf"{_SEP}(?:{WEEKDAY},? )?|,? and (?:ended|finished|concluded|closed)(?: on)? ", re.IGNORECASE)
_FIGURES = re.compile(r"\d+")
"""Without any no date is told; looking for them first saves time."""
_ALSO_VERBS = frozenset({"may", "march", "mar"})
_LONGEST_VISIT = 75
"""Days; a longer range has a slip in one of its years."""


@dataclass(frozen=True, slots=True)
class Dates:
    """A date or range of dates, and where in the text it stands."""

    start: str
    """ISO, as precise as the text: "2024-07-30", "2022-02" or "2022"."""
    end: str
    at: int
    to: int


def visit_dates(text: str, near: str | None = None) -> list[Dates]:
    """Every day or range of days in the text, in order; ranges given in several parts as one.

    A missing year is taken from the other end of its range, else from `near`, which a visit precedes; without either
    the date is left out. A year that makes a range last for months is a slip, and mended.
    """
    if all(len(figures) > len("30") for figures in _FIGURES.findall(text)):
        return []  # No figure is a day's.
    found = [_ranged(visit, near) for group in _grouped(text, _day_parts(text)) for visit in apart(group)]
    return sorted((dates for dates in found if dates), key=lambda dates: dates.at)


def mentioned_dates(text: str) -> list[Dates]:
    """Every date of any precision that gives its year, in order: days, "February 2022", "2016"."""
    if not _FIGURES.search(text):
        return []
    found = visit_dates(text)
    taken = [(dates.at, dates.to) for dates in found]
    for match in _MONTHS_RANGE.finditer(text):
        first, last = month_number(match["first"]), month_number(match["last"])
        if first and last and not _inside(match, taken):
            begun = match["year1"] or str(int(match["year"]) - (first > last))
            start = f"{begun}-{first:02d}"
            found.append(Dates(start, f"{match['year']}-{last:02d}", match.start(), match.end()))
            taken.append(match.span())
    for match in _MONTH_ONLY.finditer(text):
        month = month_number(match["month"])
        if month and not _inside(match, taken):
            iso = f"{match['year']}-{month:02d}"
            found.append(Dates(iso, iso, match.start(), match.end()))
            taken.append(match.span())
    found += [Dates(m.group(), m.group(), *m.span()) for m in _YEAR_ONLY.finditer(text) if not _inside(m, taken)]
    return sorted(found, key=lambda dates: dates.at)


def day_in(text: str) -> str | None:
    """The first single day with its year in the text, such as a letter's date; None if there is none."""
    return next((dates.start for dates in visit_dates(text) if dates.start == dates.end), None)


def date_in(cell: str) -> str:
    """The one date a cell tells, ISO, as precise as the cell ("Jul-24" too); "" where it tells none, or several."""
    short = _SHORT_MONTH.fullmatch(cell.strip())
    found = mentioned_dates(f"{short[1]} 20{short[2]}" if short else cell)
    return found[0].start if len(found) == 1 and found[0].start == found[0].end else ""


def _inside(match: re.Match[str], taken: Iterable[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in taken)


def _numeric(match: re.Match[str]) -> Part | None:
    """The day or days of a date in figures: "5/6/2024", "3-5/06/2024", "2024-06-05"; None where it is no date."""
    year = int(match["y"] or match["y2"] or match["y3"])
    year += 2000 if year < 100 else 0
    month = int(match["m"] or match["m2"] or match["m3"])
    days = [int(match[name]) for name in ("d", "d1", "d2", "d3") if match[name]]
    if not all(iso_day(year, month, day) for day in days):
        return None
    return Part(tuple(days), month, year, match.start(), match.end())


def _day_parts(text: str) -> list[Part]:
    parts = []
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(text):
            month = month_number(match["month"])
            if month and (match["year"] or match["month"] not in _ALSO_VERBS):
                year = int(match["year"]) if match["year"] else None
                figures = list(_FIGURES.finditer(text, *match.span("days")))
                days = tuple(int(day.group()) for day in figures)
                if pattern is _MONTH_FIRST and len(days) > 2 and days[-1] < days[-2]:
                    days = days[:-1]  # "from April 15 to 26, 16 months after …"
                at = min(match.start("month"), figures[0].start())
                weekday = None if year else weekday_before(text, at)
                parts.append(Part(days, month, year, match.start(), match.end(), weekday))
    parts += [part for match in _NUMERIC.finditer(text) if (part := _numeric(match))]
    return sorted(parts, key=lambda part: part.at)


def _grouped(text: str, parts: list[Part]) -> list[list[Part]]:
    """Parts joined by "and", "to", a comma or a dash: one visit told in several."""
    groups: list[list[Part]] = []
    for part in parts:
        if groups and part.at < groups[-1][-1].to:
            continue
        if groups and _JOIN.fullmatch(text[groups[-1][-1].to : part.at]):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _ranged(group: list[Part], near: str | None) -> Dates | None:
    first, last = group[0], group[-1]
    end_year = last.year or next((part.year for part in reversed(group) if part.year), None)
    if end_year is None:
        if near is None or not is_day(near):
            return None
        end_year = _year_near(group, near)
    start_year = first.year or (end_year if first.month <= last.month else end_year - 1)
    start, end = iso_day(start_year, first.month, first.days[0]), iso_day(end_year, last.month, last.days[-1])
    if not start or not end:
        return None
    return Dates(*_mended(start, end, near), first.at, last.to)


def _year_near(group: list[Part], near: str) -> int:
    """The year of the last day, which precedes `near`; the next where the day of the week fits no other."""
    last = group[-1]
    year = int(with_year_near(f"{near[:4]}-{last.month:02d}-{last.days[-1]:02d}", near)[:4])
    for part in group:
        if part.weekday is not None:
            since = int(part.month > last.month)
            fitting = year_that_fits(part.weekday, part.month, part.days[0], (year - since, year + 1 - since))
            return year if fitting is None else fitting + since
    return year


def _mended(start: str, end: str, near: str | None) -> tuple[str, str]:
    """A range whose years make sense: not backwards, not months long, where another year would put it right."""
    if 0 <= days_between(start, end) <= _LONGEST_VISIT:
        return start, end
    choices = [
        (f"{end[:4]}{start[4:]}", end),
        (start, f"{start[:4]}{end[4:]}"),
        (f"{int(end[:4]) - 1}{start[4:]}", end),
    ]
    fitting = [pair for pair in choices if are_days(*pair) and 0 <= days_between(*pair) <= _LONGEST_VISIT]
    before = [pair for pair in fitting if near is None or pair[1] <= near]
    return next(iter(before or fitting), (start, end))

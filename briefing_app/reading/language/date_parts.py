"""The parts that a range of days is told in, and whether a row of them is one visit's or several."""

from dataclasses import dataclass, replace
from itertools import pairwise

_FEWEST_PARTS, _MONTHS_APART = 3, 2
"""Dates in a row, and months from one to the next, from which on they are several visits'."""


@dataclass(frozen=True, slots=True)
class Part:
    """Days of one month, year perhaps unknown; and the first one's day of the week, where that settles the year."""

    days: tuple[int, ...]
    month: int
    year: int | None
    at: int
    to: int
    weekday: int | None = None


def apart(group: list[Part]) -> list[list[Part]]:
    """The parts of each visit, where a row tells several: "on 28 February and 1 March 2023, on 25 and 26 July"."""
    if len(group) < _FEWEST_PARTS or not any(_are_apart(*pair) for pair in pairwise(group)):
        return [group]
    parts = _with_years(group)
    visits = [parts[:1]]
    for before, part in pairwise(parts):
        if _are_apart(before, part):
            visits.append([part])
        else:
            visits[-1].append(part)
    return visits


def _are_apart(first: Part, second: Part) -> bool:
    return (second.month - first.month) % 12 >= _MONTHS_APART


def _with_years(group: list[Part]) -> list[Part]:
    """Parts in a row, with the year that another of them tells."""
    parts = list(group)
    for nth in range(1, len(parts)):
        before, part = parts[nth - 1], parts[nth]
        parts[nth] = replace(part, year=part.year or (before.year and before.year + (part.month < before.month)))
    for nth in range(len(parts) - 2, -1, -1):
        part, after = parts[nth], parts[nth + 1]
        parts[nth] = replace(part, year=part.year or (after.year and after.year - (after.month < part.month)))
    return parts

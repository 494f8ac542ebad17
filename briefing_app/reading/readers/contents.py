"""The contents list of a document, told by what its lines say: names of what stands below, and pages."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_HEAD = re.compile(r"(?:table of )?contents(?: page)?:?|cynnwys|in this (?:report|document|paper):?", re.IGNORECASE)
_LEADER = re.compile(r"[\s|]*(?:(?:[.·•‧_] ?){4,}|…[… .]*)[\s|]*(\d{1,3}|[ivxl]{1,6})$", re.IGNORECASE)
"""Dots that lead to a page's number."""
_PAGE = re.compile(r"[\s|]+(?:page |p\. ?)?(\d{1,3})$", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?:(?:\d{1,2}\.?)+|[A-Z]\.|[ivxl]+\.|(?:chapter|section|part) \w+:?)\s+", re.IGNORECASE)
_ROMAN = frozenset("ivxlIVXL")
_LONGEST = 160
_LONGEST_PARTED = 2
"""Lines that a long name takes before the one with its page."""
_FEWEST = 3
_STOPS = (".", ";", "!", ":", ",")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line as an entry of a contents list."""

    name: str
    page: int | None
    led: bool
    """Whether dots lead to the page's number."""


def leads_to_page(line: str) -> bool:
    """Whether a line ends in dots that lead to a page's number."""
    return _may_end_in_page(line) and bool(_LEADER.search(line))


def goes_to_next_page(above: str, line: str) -> bool:
    """Whether two lines below each other are entries of a contents list, each with its page."""
    if not (_may_end_in_page(above) and _may_end_in_page(line)):
        return False
    pages = _PAGE.search(above), _PAGE.search(line)
    return bool(pages[0] and pages[1] and int(pages[0][1]) <= int(pages[1][1]) and not line[:1].islower())


def _may_end_in_page(line: str) -> bool:
    """Whether a line is short enough for an entry and its last sign may be a page's: seen at once, and true of few."""
    return len(line) <= _LONGEST * 2 and (line[-1:].isdigit() or line[-1:] in _ROMAN)


def contents_in(lines: Sequence[str]) -> range:
    """Where the contents list of a document stands, with its heading, by the places of its lines; often nowhere."""
    entries = [_entry(line) for line in lines]
    if not any(entry.page is not None or _HEAD.fullmatch(line) for entry, line in zip(entries, lines, strict=True)):
        return range(0)
    names = Counter(entry.name for entry in entries)
    start = 0
    while start < len(lines):
        headed = bool(_HEAD.fullmatch(lines[start]))
        first = last = start + headed
        if headed or entries[start].page is not None or entries[start].led:
            last = _end_of(entries, first, names if headed else Counter())
        if last > first and _is_list(entries[first:last], names, headed=headed):
            return range(start, last)
        start = max(start + 1, last)
    return range(0)


def _entry(line: str) -> _Entry:
    if len(line) > _LONGEST * 2:
        return _Entry(line, None, led=False)
    led = _LEADER.search(line) if _may_end_in_page(line) else None
    found = led or (_PAGE.search(line) if line[-1:].isdigit() else None)
    page = int(found[1]) if found and found[1].isdigit() else None
    words = _NUMBERED.sub("", line[: found.start()] if found else line, count=1)
    return _Entry(words.casefold().strip(" .|"), page, led=bool(led))


def _end_of(entries: Sequence[_Entry], first: int, names: Counter[str]) -> int:
    """Behind the last of the lines from `first` on that may be entries of one list."""
    end = at = first
    seen = set[str]()
    page = 0
    while at < len(entries) and at - end <= _LONGEST_PARTED:
        entry = entries[at]
        if entry.name in seen or _reads_on(entry):
            break
        rising = page <= (page if entry.page is None else entry.page)
        if rising and (entry.led or entry.page is not None or names[entry.name] > 1):
            seen.add(entry.name)
            page = entry.page or page
            end = at + 1
        at += 1
    return end


def _reads_on(entry: _Entry) -> bool:
    return not entry.led and (len(entry.name) > _LONGEST or entry.name.endswith(_STOPS))


def _is_list(entries: Sequence[_Entry], names: Counter[str], *, headed: bool) -> bool:
    """Whether lines make a contents list: by dots, or by pages and names of what stands below."""
    led = sum(entry.led for entry in entries)
    known = sum(names[entry.name] > 1 for entry in entries)
    paged = sum(entry.page is not None for entry in entries)
    if headed:
        return led + known > 0 and led + known + paged > 1 and 2 * max(led, known, paged) >= len(entries)
    # Dots lead to figures of other sorts, too, such as grades.
    return (known > 0 and led >= _FEWEST) or (2 * known >= len(entries) and (led > 1 or paged >= _FEWEST))

"""The stretch of a text that shows best why it was found."""

import re
from dataclasses import dataclass
from typing import Final

from briefing_app.search.matching import Mark

LONGEST: Final = 240
_LEAD: Final = 60
_CUT: Final = "…"
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text with its matched words; `marks` count from the start of `text`."""

    text: str
    marks: tuple[Mark, ...] = ()


def snippet_of(text: str, marks: list[Mark], longest: int = LONGEST) -> Snippet:
    """The whole text if short, else the stretch with the most matched words, cut between words."""
    start, end = 0, len(text)
    if end > longest:
        start, end = _window(text, marks, longest)
    while start < end and text[start].isspace():
        start += 1
    before = _CUT if start else ""
    after = _CUT if end < len(text) else ""
    shift = len(before) - start
    # Line breaks become spaces one for one, so that every mark keeps its place.
    shown = _SPACE.sub(" ", text[start:end])
    kept = tuple((max(a, start) + shift, min(b, end) + shift) for a, b in marks if a < end and b > start)
    return Snippet(before + shown + after, kept)


def _window(text: str, marks: list[Mark], longest: int) -> Mark:
    start = max(0, _fullest(marks, longest - _LEAD) - _LEAD)
    end = min(len(text), start + longest)
    start = max(0, end - longest)
    return _after_space(text, start), _before_space(text, end)


def _fullest(marks: list[Mark], width: int) -> int:
    """Where the stretch of this width that holds the most marks begins."""
    best, most, last = 0, 0, 0
    for first, (start, _) in enumerate(marks):
        while last < len(marks) and marks[last][1] <= start + width:
            last += 1
        if last - first > most:
            best, most = start, last - first
    return best if most else (marks[0][0] if marks else 0)


def _after_space(text: str, at: int) -> int:
    """The first beginning of a word from `at` on, near by; else `at` itself."""
    if at == 0:
        return 0
    space = text.find(" ", at - 1, at + 30)
    return at if space < 0 else space + 1


def _before_space(text: str, at: int) -> int:
    if at == len(text):
        return at
    space = text.rfind(" ", at - 30, at + 1)
    return at if space < 0 else space

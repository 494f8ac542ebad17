"""Places where a line may end within what no line has room for, such as the address of a page."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise

_BREAK = "\u200b"
"""A space of no width, which Qt takes for the end of a word."""
_LONG = re.compile(r"\S{25,}")
_PIECE = re.compile(r".{1,16}?[/?&=_%.,;:#-]+|.{1,16}")
"""To behind a sign that parts an address, or as much as any line has room for."""


@lru_cache(maxsize=512)
def breaks_in(text: str) -> tuple[int, ...]:
    """Where a line may end within runs of 25 characters and more that hold no space."""
    return tuple(
        run.start() + piece.end()
        for run in _LONG.finditer(text)
        for piece in _PIECE.finditer(run.group())
        if run.start() + piece.end() < run.end()
    )


def breakable(text: str) -> str:
    """The text as it is shown: the same, and a space of no width wherever a line may end."""
    edges = (0, *breaks_in(text), len(text))
    return _BREAK.join(text[start:end] for start, end in pairwise(edges))


def in_shown(text: str, place: int) -> int:
    """Where a place of the text is in what `breakable` makes of it."""
    return place + bisect_right(breaks_in(text), place)


def in_text(text: str, shown: int) -> int:
    """The place of the text that is here in what `breakable` makes of it."""
    breaks = [place + nth for nth, place in enumerate(breaks_in(text))]
    return shown - bisect_left(breaks, shown)

"""Things that lie in a document's text, found by where they lie: a long document has thousands of each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Lies(Protocol):
    """Anything that lies in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


Thing = TypeVar("Thing", bound=Lies)


class Lying(Generic[Thing]):
    """Things of one sort, kept in the order of their beginnings."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._things = sorted(things, key=lambda thing: thing.start)
        self._starts = [thing.start for thing in self._things]
        # Nothing before the first of these that is past a place reaches beyond it.
        self._reached = list(accumulate((thing.end for thing in self._things), max))

    def within(self, start: int, end: int) -> list[Thing]:
        """Those of which some lies between two places, in order."""
        near = self._things[bisect_right(self._reached, start) : bisect_left(self._starts, end)]
        return [thing for thing in near if thing.end > start]

"""How long work tells where it stands: a generator that yields these and returns its report."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `label` says what is being worked on."""

    done: int
    total: int
    label: str = ""


def run_through(work: Generator[Progress, None, T], tell: Callable[[Progress], object] = lambda _: None) -> T:
    """Do all of it and give what it returns; `tell` is called with each step."""
    while True:
        try:
            tell(next(work))
        except StopIteration as end:
            done: T = end.value
            return done

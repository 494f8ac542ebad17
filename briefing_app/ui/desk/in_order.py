"""Answers of two reading threads, of which the one to an earlier question may come later."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

T = TypeVar("T")


class InOrder:
    """Lets an answer through unless one to a later question came before it: what is shown never goes back in time."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._newest = 0

    def drop(self) -> None:
        """Let no answer through to what was asked by now."""
        self._newest = next(self._numbers)

    def __call__(self, then: Callable[[T], object]) -> Callable[[T], None]:
        """What to call with the answer to the question that is asked now."""
        number = next(self._numbers)

        def told(answer: T) -> None:
            if number > self._newest:
                self._newest = number
                then(answer)

        return told

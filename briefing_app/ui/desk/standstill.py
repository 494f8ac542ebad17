"""Work for which nothing else may be under way: every lane stands still until it is done."""

from collections.abc import Callable, Sequence
from threading import Barrier, Event
from typing import TypeVar

from PySide6.QtCore import QObject

from briefing_app.ui.desk.lanes import Lane

T = TypeVar("T")


def at_standstill(
    lane: Lane,
    others: Sequence[Lane],
    work: Callable[[], T],
    then: Callable[[T], object],
    failed: Callable[[str], object],
    owner: QObject,
) -> None:
    """Run `work` on a lane of one thread once all handed in before is done; what is handed in later waits for it."""
    arrived, released = Barrier(1 + sum(other.threads for other in others)), Event()

    def alone() -> T:
        arrived.wait()
        try:
            return work()
        finally:
            released.set()

    for other in others:
        other.hold(arrived, released)
    lane.do(alone, then, failed, owner)

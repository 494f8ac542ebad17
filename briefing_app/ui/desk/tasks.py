"""Long work, one step at a time: progress is told, cancel takes effect between steps."""

from collections.abc import Callable, Generator
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.progress import Progress
from briefing_app.ui.desk.lanes import Lane


class TaskRunner(QObject):
    """Runs a generator of `Progress` on a lane, step by step, so that other jobs of that lane come in between.

    Connect the signals, then `start`. Exactly one of `finished`, `cancelled` and `failed` is emitted at the end.
    """

    progressed = Signal(Progress)
    finished = Signal(object)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, lane: Lane, begin: Callable[[], Generator[Progress, None, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._begin = begin
        self._steps: Generator[Progress, None, Any] | None = None
        self._cancel = Event()

    def start(self) -> None:
        """Do the first step."""
        self._lane.do(self._step, self._on_lane_done, self.failed.emit, self)

    def cancel(self) -> None:
        """Stop at the next step; what was finished before stays."""
        self._cancel.set()

    def _step(self) -> Callable[[], None]:
        """Runs on the lane; gives what to say on the window's thread."""
        if self._steps is None:
            self._steps = self._begin()
        if self._cancel.is_set():
            self._steps.close()
            return self.cancelled.emit
        try:
            progress = next(self._steps)
        except StopIteration as end:
            report = end.value
            return lambda: self.finished.emit(report)
        except BriefingError:
            # What was stopped in the middle of a step may end it so.
            if self._cancel.is_set():
                return self.cancelled.emit
            raise
        return lambda: self._go_on(progress)

    def _go_on(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        self.start()

    def _on_lane_done(self, say: Callable[[], None]) -> None:
        say()

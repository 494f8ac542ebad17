"""Threads that do one job after another and hand each answer back to the window's thread."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from briefing_app.domain.errors import BriefingError
from briefing_app.paths import LOG_NAME

T = TypeVar("T")
UNEXPECTED = (
    "Something went wrong that Briefing did not expect; what was stored before is kept. "
    f"Please try again; what happened is written down in {LOG_NAME} in the data folder."
)

_log = logging.getLogger(__name__)


def in_words(error: BaseException) -> str:
    """The sentence to show for an error; what nobody expected is written to the log first."""
    if isinstance(error, BriefingError):
        return str(error)
    _log.error("unexpected error", exc_info=error)
    return UNEXPECTED


class Mailbox(QObject):
    """Carries calls from any thread to the thread it lives in."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.owed = 0
        """How many jobs were handed in whose answers have not been taken yet."""
        self._posted.connect(self._on_self_posted, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` called in the mailbox's thread, soon."""
        self._posted.emit(call)

    def _on_self_posted(self, call: Callable[[], None]) -> None:
        try:
            call()
        finally:
            # Only now: what an answer leads to was handed in first.
            self.owed -= 1


class Lane:
    """Jobs in turn on `threads` threads; answers arrive on the window's thread, unless their owner is gone by then."""

    def __init__(self, name: str, mailbox: Mailbox, threads: int = 1) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._threads = threads
        self._mailbox = mailbox
        self._closed = False

    @property
    def threads(self) -> int:
        """How many jobs the lane does at once."""
        return self._threads

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[str], object],
        owner: QObject | None = None,
    ) -> None:
        """Run `work`; call `then` with its answer or `failed` with a sentence. After `close` nothing happens."""
        if not self._closed:
            self._mailbox.owed += 1
            self._pool.submit(self._run, work, then, failed, owner)

    def hold(self, arrived: Barrier, released: Event) -> None:
        """Have every thread of the lane arrive at a barrier, and do nothing more until it is released."""

        def wait() -> None:
            arrived.wait()
            released.wait()

        for _ in range(self._threads):
            self.do(wait, _nothing, _nothing)

    def close(self) -> None:
        """Wait until every job handed in is done; none is taken after."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[str], object],
        owner: QObject | None,
    ) -> None:
        try:
            answer = work()
        except Exception as error:
            sentence = in_words(error)
            self._post(owner, lambda: failed(sentence))
        else:
            self._post(owner, lambda: then(answer))

    def _post(self, owner: QObject | None, call: Callable[[], object]) -> None:
        def deliver() -> None:
            if owner is None or isValid(owner):
                call()

        self._mailbox.post(deliver)


def _nothing(_answer: object) -> None:
    """A lane that was held still has nothing to tell."""

"""Reading processes lent from one test to the next: to start one takes longer than most tests do.

Each is a real process and reads as ever; how processes start, stop, die and are replaced is tested in
`tests/reading/test_processes.py` and `tests/safety`, where none is lent.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TypeVar

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import UnreadableFileError
from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.reading.limits import ALLOWANCE, Allowance
from briefing_app.reading.pictures import PagePicture
from briefing_app.reading.process import ReadingProcess

T = TypeVar("T")


class Lender:
    """Keeps processes that nobody uses for whoever comes next."""

    def __init__(self) -> None:
        self._idle: list[ReadingProcess] = []

    def lend(self, allowance: Allowance) -> "Lent | ReadingProcess":
        """A process within these limits; one of its own where they are not the usual ones."""
        if allowance != ALLOWANCE:
            return ReadingProcess(allowance)
        return Lent(self._idle.pop() if self._idle else ReadingProcess(allowance), self._idle.append)

    def close(self) -> None:
        """End those that are left."""
        for process in self._idle:
            process.close()


class Lent:
    """A reading process as its user sees it; closed while it is at work, it ends, else it goes back."""

    def __init__(self, process: ReadingProcess, give_back: Callable[[ReadingProcess], None]) -> None:
        self._process = process
        self._give_back = give_back
        self._lock = Lock()
        self._working = self._closed = False

    def read(self, path: Path, *, keep_scans: bool = False) -> Briefing | NeighbourTable:
        return self._do(lambda: self._process.read(path, keep_scans=keep_scans))

    def read_text(self, text: str, html: str | None, name: str) -> Briefing:
        return self._do(lambda: self._process.read_text(text, html, name))

    def draw(self, key: str, load: Callable[[], bytes], page: int, width: int) -> PagePicture:
        return self._do(lambda: self._process.draw(key, load, page, width))

    def close(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._working:
                self._process.close()
            else:
                self._process._lent = ""
                self._give_back(self._process)

    def _do(self, work: Callable[[], T]) -> T:
        with self._lock:
            if self._closed:
                raise UnreadableFileError("Reading was stopped; what was imported before is kept.")
            self._working = True
        try:
            return work()
        finally:
            with self._lock:
                self._working = False

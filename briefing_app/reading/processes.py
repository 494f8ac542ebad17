"""Reads files in processes of their own, so that a crash, a hang or a bomb costs one file and one sentence."""

import logging
import threading
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.domain.file_names import PASTED, shown_name
from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.reading.limits import ALLOWANCE, Allowance

if TYPE_CHECKING:
    from briefing_app.reading.process import ReadingProcess

_log = logging.getLogger(__name__)

MOST_PROCESSES = 2
LOOK_AHEAD = 8
"""How many files may be read before the caller has taken the first: bounds memory where storing is slower."""

Reading = Briefing | NeighbourTable
Outcome = Reading | BriefingError


def read_file(path: Path, *, allowance: Allowance = ALLOWANCE) -> Briefing:
    """Read one document in a process of its own; raises BriefingError, also for a table."""
    reading = read_any(path, allowance=allowance)
    if isinstance(reading, NeighbourTable):
        raise UnreadableFileError(
            f"{shown_name(path.name)} is a table of neighbours’ grades, not a document; nothing was stored: import it."
        )
    return reading


def read_any(path: Path, *, allowance: Allowance = ALLOWANCE) -> Reading:
    """Read one file, document or table, in a process of its own; raises BriefingError."""
    for _, outcome in read_files([path], allowance=allowance):
        if isinstance(outcome, BriefingError):
            raise outcome
        return outcome
    raise AssertionError("one path gives one outcome")


def read_pasted(text: str, *, html: str | None = None, name: str = PASTED) -> Briefing:
    """Read what was copied, as `read_text` does, in a process of its own; raises BriefingError."""
    from briefing_app.reading.process import ReadingProcess

    process = ReadingProcess(ALLOWANCE)
    try:
        return process.read_text(text, html, name)
    finally:
        process.close()


def read_files(
    paths: Sequence[Path], *, keep_scans: bool = False, allowance: Allowance = ALLOWANCE
) -> Generator[tuple[Path, Outcome], None, None]:
    """Read files through at most two processes; each path with its briefing, its table or its error, in order.

    `keep_scans` asks for scans as documents of pages without words, in place of an error.
    Closing the generator stops the processes.
    """
    if not paths:
        return
    lanes = _Lanes(paths, allowance, keep_scans=keep_scans)
    try:
        for index, path in enumerate(paths):
            yield path, lanes.take(index)
    finally:
        lanes.close()


class _Lanes:
    """Threads that each keep one reading process busy and lay outcomes ready."""

    def __init__(self, paths: Sequence[Path], allowance: Allowance, *, keep_scans: bool) -> None:
        from briefing_app.reading.process import ReadingProcess

        self._paths = paths
        self._keep_scans = keep_scans
        self._next = 0
        self._stopped = False
        self._ready: dict[int, Outcome] = {}
        self._change = threading.Condition()
        self._room = threading.Semaphore(LOOK_AHEAD)
        self._processes = [ReadingProcess(allowance) for _ in range(min(MOST_PROCESSES, len(paths)))]
        self._threads = [threading.Thread(target=self._run, args=(each,), daemon=True) for each in self._processes]
        for thread in self._threads:
            thread.start()

    def take(self, index: int) -> Outcome:
        """Wait for one file's outcome and make room for another."""
        with self._change:
            self._change.wait_for(lambda: index in self._ready)
            outcome = self._ready.pop(index)
        self._room.release()
        return outcome

    def close(self) -> None:
        """Stop the processes at once and wait until they are gone."""
        self._stopped = True
        self._room.release(len(self._threads))
        for process in self._processes:
            process.close()
        for thread in self._threads:
            thread.join()

    def _run(self, process: "ReadingProcess") -> None:
        while (index := self._claim()) is not None:
            outcome = _outcome(process, self._paths[index], keep_scans=self._keep_scans)
            with self._change:
                self._ready[index] = outcome
                self._change.notify_all()

    def _claim(self) -> int | None:
        self._room.acquire()
        with self._change:
            if self._stopped or self._next >= len(self._paths):
                return None
            self._next += 1
            return self._next - 1


def _outcome(process: "ReadingProcess", path: Path, *, keep_scans: bool) -> Outcome:
    try:
        return process.read(path, keep_scans=keep_scans)
    except BriefingError as error:
        return error
    except Exception as error:
        _log.warning("Unexpected fault while reading", exc_info=error)
        return UnreadableFileError(
            f"{shown_name(path.name)} could not be read; nothing was stored: try again, or save it anew."
        )

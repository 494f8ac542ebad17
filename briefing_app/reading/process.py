"""One reading process, seen from outside: started when needed, watched, replaced when it dies."""

import json
import logging
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, TypeVar, cast

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError, TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.reading.checks import check_file
from briefing_app.reading.codec import READY, from_plain
from briefing_app.reading.failures import crashed, error_class, failure
from briefing_app.reading.limits import Allowance
from briefing_app.reading.pictures import PagePicture, picture_of
from briefing_app.reading.starting import start_reader
from briefing_app.reading.tables import table_from_plain

_log = logging.getLogger(__name__)

_RENEW_AFTER = 200
"""Files; a fresh process bounds whatever the libraries leak."""
_LONGEST_ANSWER = 256 * 2**20
_WATCH_EVERY = 0.1
_LONGEST_START = 60.0
"""Seconds; virus scanners look long at a program that starts."""
Request = dict[str, str | int | None]
T = TypeVar("T")


class ReadingProcess:
    """Reads one file after another in a limited child process; `read` may be called from one thread at a time."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._child: subprocess.Popen[bytes] | None = None
        self._files = 0
        self._lent = ""
        """The PDF that the process has open for drawing."""
        self._deadline: float | None = None
        self._verdict = ""
        self._closed = threading.Event()
        self._lock = threading.Lock()

    def read(self, path: Path, *, keep_scans: bool = False) -> Briefing | NeighbourTable:
        """Read one file as `read_bytes` does, or the table in it; raises BriefingError.

        A process that dies over it is replaced for the next file.
        """
        check_file(path)
        request: Request = {"path": str(path.absolute()), "scans": keep_scans}
        return self._exchange(self._running(), request, shown_name(path.name), _document_or_table)

    def read_text(self, text: str, html: str | None, name: str) -> Briefing:
        """Read what was copied; raises BriefingError."""
        request: Request = {"text": text, "html": html, "name": name}
        return self._exchange(self._running(), request, name, lambda plain: from_plain(plain["briefing"]))

    def draw(self, key: str, load: Callable[[], bytes], page: int, width: int) -> PagePicture:
        """Draw one page of the PDF called `key`, asked of `load` if it is not lent already; raises BriefingError."""
        child = self._running()
        data = b"" if key == self._lent else load()
        self._lent = ""
        request: Request = {"draw": page, "width": width, "bytes": len(data), "name": "The original"}
        drawn = self._exchange(child, request, "The original", lambda plain: picture_of(plain["picture"]), data)
        self._lent = key
        return drawn

    def close(self) -> None:
        """End the process, also in the middle of a file; it is not started again."""
        self._closed.set()
        self._end()

    def _exchange(
        self,
        child: subprocess.Popen[bytes],
        request: Request,
        name: str,
        decode: Callable[[dict[str, Any]], T],
        data: bytes = b"",
    ) -> T:
        line = json.dumps(request).encode("ascii") + b"\n"
        answer = self._line(child, line + data, self._allowance.wait)
        self._files += 1
        if not answer.endswith(b"\n"):
            raise self._death(child, name)
        return self._understand(answer, name, decode)

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            child = self._child
        if child is not None and child.poll() is None and self._files < _RENEW_AFTER:
            return child
        self._end()
        with self._lock:
            if self._closed.is_set():
                raise UnreadableFileError("Reading was stopped; what was imported before is kept.")
            self._child = child = start_reader(self._allowance)
            self._files = 0
            self._lent = ""
        threading.Thread(target=self._watch, args=(child,), daemon=True).start()
        if self._line(child, b"", _LONGEST_START) != READY:
            self._end()
            raise UnreadableFileError(
                "The part of Briefing that reads documents did not start; nothing was stored: "
                "close other programs and try again."
            )
        return child

    def _line(self, child: subprocess.Popen[bytes], request: bytes, wait: float) -> bytes:
        """The answer's line, or what came of it before the process died."""
        self._verdict = ""
        self._deadline = time.monotonic() + wait
        requests, answers = cast("IO[bytes]", child.stdin), cast("IO[bytes]", child.stdout)
        try:
            requests.write(request)
            requests.flush()
            return answers.readline(_LONGEST_ANSWER)
        except (OSError, ValueError):
            return b""
        finally:
            self._deadline = None

    def _understand(self, answer: bytes, name: str, decode: Callable[[dict[str, Any]], T]) -> T:
        try:
            plain: dict[str, Any] = json.loads(answer)
            if "error" not in plain:
                return decode(plain)
            kind, sentence = plain["error"], str(plain["sentence"])
        except (ValueError, KeyError, TypeError) as error:
            self._end()
            _log.warning("A reading process sent what was not asked for", exc_info=error)
            raise UnreadableFileError(crashed(name)) from error
        if kind == TooLargeError.__name__:
            # What was claimed before memory ran out may never be given back.
            self._end()
        raise error_class(kind)(sentence)

    def _death(self, child: subprocess.Popen[bytes], name: str) -> BriefingError:
        try:
            # Its own way of dying tells why, so it is not killed while it does.
            child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            _log.info("A reading process closed its answers and went on")
        self._end()
        return failure(name, self._verdict, child.returncode)

    def _watch(self, child: subprocess.Popen[bytes]) -> None:
        """Kill the process when a file passes its time or memory: the only guard where the system offers none."""
        import psutil  # type: ignore[import-untyped] # ships no type information

        try:
            seen = psutil.Process(child.pid)
            while not self._closed.wait(_WATCH_EVERY) and child.poll() is None:
                deadline = self._deadline
                if deadline is not None and time.monotonic() > deadline:
                    self._verdict = "time"
                elif seen.memory_info().rss > self._allowance.memory:
                    self._verdict = "memory"
                else:
                    continue
                child.kill()
                return
        except psutil.Error:
            # It is gone; whoever waits for its answer sees that.
            return

    def _end(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    # A request that it never took is still in the pipe.
                    continue


def _document_or_table(plain: dict[str, Any]) -> Briefing | NeighbourTable:
    return table_from_plain(plain["table"]) if "table" in plain else from_plain(plain["briefing"])

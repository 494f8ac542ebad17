"""Draws pages of a PDF in a reading process of its own, which is started when a page is wanted."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.reading.limits import ALLOWANCE
from briefing_app.reading.pictures import PagePicture

if TYPE_CHECKING:
    from briefing_app.reading.process import ReadingProcess

_log = logging.getLogger(__name__)


class PageArtist:
    """Draws pages in one process that is started when needed; `draw` may be called from one thread at a time."""

    def __init__(self) -> None:
        self._process: ReadingProcess | None = None
        self._closed = False
        self._lock = threading.Lock()

    def draw(self, key: str, load: Callable[[], bytes], page: int, width: int) -> PagePicture:
        """One page, from 1, so many pixels wide or as wide as is allowed; raises BriefingError.

        `key` names the document, whose bytes are asked of `load` only where the process has them no more.
        """
        try:
            return self._running().draw(key, load, page, width)
        except BriefingError as error:
            _log.info("A page was not drawn: %s", error)
            raise UnreadableFileError(
                f"Page {page} of the original could not be drawn; its text and your notes are as they were: "
                "turn to another page and back to try once more."
            ) from error

    def rest(self) -> None:
        """End the process until the next page is wanted."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.close()

    def close(self) -> None:
        """End the process for good, also in the middle of a page."""
        self._closed = True
        self.rest()

    def _running(self) -> "ReadingProcess":
        from briefing_app.reading.process import ReadingProcess

        with self._lock:
            if self._closed:
                raise UnreadableFileError("Briefing is closing.")
            if self._process is None:
                self._process = ReadingProcess(ALLOWANCE)
            return self._process

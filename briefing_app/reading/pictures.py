"""Pages of a PDF as pictures, drawn in a limited process: what comes back are pixels, checked, and nothing else."""

import base64
import logging
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.reading.limits import ALLOWANCE, MAX_PICTURE, Allowance

if TYPE_CHECKING:
    from briefing_app.reading.process import ReadingProcess

_log = logging.getLogger(__name__)
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page's pixels: red, green and blue, a byte each, row by row from the top."""

    width: int
    height: int
    stride: int
    """Bytes from the start of one row to the start of the next."""
    pixels: bytes


class PageArtist:
    """Draws pages in one process that is started when needed; `draw` may be called from one thread at a time."""

    def __init__(self, allowance: Allowance = ALLOWANCE) -> None:
        self._allowance = allowance
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
                self._process = ReadingProcess(self._allowance)
            return self._process


def picture_of(plain: list[Any]) -> PagePicture:
    """The picture that a reading process sent; ValueError or TypeError where it is not one."""
    width, height, stride, packed = plain
    if not all(isinstance(number, int) and number > 0 for number in (width, height, stride)):
        raise TypeError("picture")
    size = stride * height
    # Rounding up to whole pixels may pass the limit by an edge.
    if stride < width * _CHANNELS or size > 2 * _CHANNELS * MAX_PICTURE:
        raise ValueError("picture")
    unpacking = zlib.decompressobj()
    try:
        pixels = unpacking.decompress(base64.b64decode(packed, validate=True), size + 1)
    except zlib.error as error:
        raise ValueError("picture") from error
    if len(pixels) != size:
        raise ValueError("picture")
    return PagePicture(width, height, stride, pixels)

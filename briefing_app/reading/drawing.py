"""Draws pages of a PDF, inside the reading process: whatever a page holds is decoded here and nowhere else."""

import base64
import zlib
from typing import Any, BinaryIO

import pypdfium2

from briefing_app.domain.errors import NotFoundError, TooLargeError, UnreadableFileError
from briefing_app.reading.limits import MAX_FILE, MAX_PICTURE

_QUICK = 1
"""How hard pixels are packed for the pipe: a page of text shrinks to a fiftieth even so."""


class Drawer:
    """Holds the PDF lent last, so that its bytes come through the pipe once."""

    def __init__(self, requests: BinaryIO) -> None:
        self._requests = requests
        self._document: pypdfium2.PdfDocument | None = None

    def draw(self, request: dict[str, Any]) -> list[Any]:
        """A page's picture: width, height, bytes from one row to the next, and the packed pixels."""
        try:
            self._take(int(request["bytes"]))
            if self._document is None:
                raise UnreadableFileError("No document was lent.")
            return _drawn(self._document, int(request["draw"]), int(request["width"]))
        except pypdfium2.PdfiumError as error:
            raise UnreadableFileError("The page is damaged.") from error

    def _take(self, size: int) -> None:
        """Open the document that follows the request, if one does."""
        if not size:
            return
        if size > MAX_FILE:
            raise TooLargeError("The document is too large.")
        data = self._requests.read(size)
        if self._document is not None:
            self._document.close()
            self._document = None
        self._document = pypdfium2.PdfDocument(data)


def _drawn(document: pypdfium2.PdfDocument, number: int, width: int) -> list[Any]:
    if not 1 <= number <= len(document):
        raise NotFoundError("There is no such page.")
    page = document[number - 1]
    try:
        bitmap = page.render(scale=_scale(page.get_width(), page.get_height(), width), rev_byteorder=True)
        packed = zlib.compress(memoryview(bitmap.buffer).cast("B"), _QUICK)
        return [bitmap.width, bitmap.height, bitmap.stride, base64.b64encode(packed).decode("ascii")]
    finally:
        page.close()


def _scale(across: float, down: float, width: int) -> float:
    """Pixels to a point, so that the picture is so wide, or as wide as it may be."""
    across, down = max(across, 1.0), max(down, 1.0)
    # A hair less than asked, since pdfium rounds up to whole pixels.
    return float(min((max(width, 1) - 0.01) / across, (MAX_PICTURE / (across * down)) ** 0.5))

"""A page of a PDF as a picture: what a reading process sends back are pixels, checked, and nothing else."""

import base64
import zlib
from dataclasses import dataclass
from typing import Any

from briefing_app.reading.limits import MAX_PICTURE

_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page's pixels: red, green and blue, a byte each, row by row from the top."""

    width: int
    height: int
    stride: int
    """Bytes from the start of one row to the start of the next."""
    pixels: bytes


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

"""What is looked at in a ZIP archive of an Office file before a library unpacks it."""

import zipfile
import zlib
from xml.parsers import expat

from briefing_app.domain.errors import ProtectedFileError, TooLargeError, UnreadableFileError
from briefing_app.reading.limits import MAX_ENTRIES, MAX_RATIO, MAX_RATIO_ALL, MAX_UNPACKED, MAX_XML_PART

_SMALL = 2**20
_BOMB = (
    "It unpacks to more than any document a person would write; "
    "nothing was stored: ask whoever sent it for a PDF, or paste the text."
)
DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, KeyError, expat.ExpatError, NotImplementedError,
)  # fmt: skip
"""What a damaged archive makes a reader raise."""


def check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    """Refuse bombs by what the archive declares."""
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MAX_ENTRIES or unpacked > MAX_UNPACKED:
        raise TooLargeError(_BOMB)
    if unpacked > _SMALL and unpacked > MAX_RATIO_ALL * max(packed, 1):
        raise TooLargeError(_BOMB)
    for part in parts:
        if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise TooLargeError(_BOMB)


def check_parts(archive: zipfile.ZipFile, largest: int = MAX_XML_PART) -> None:
    """Refuse parts that are locked, larger than `largest` bytes, or hold XML definitions."""
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise ProtectedFileError("It asks for a password; nothing was stored: save a copy without one and import that.")
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            _check_xml(archive, part, largest)


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo, largest: int) -> None:
    """Refuse a part with a document type: no Office file has one, and entity bombs need it."""
    if part.file_size > largest:
        raise TooLargeError(_BOMB)
    parser = expat.ParserCreate()
    begun = False

    def on_type(*_: object) -> None:
        raise UnreadableFileError(
            "It holds XML definitions that no Office document needs and that can be used to attack a computer; "
            "nothing was stored: ask whoever sent it for a PDF."
        )

    def on_element(*_: object) -> None:
        nonlocal begun
        begun = True

    parser.StartDoctypeDeclHandler = on_type
    parser.EntityDeclHandler = on_type
    parser.StartElementHandler = on_element
    with archive.open(part) as stream:
        # A document type stands before the first element or nowhere.
        while not begun and (piece := stream.read(65536)):
            parser.Parse(piece, False)  # noqa: FBT003 (expat takes no names)

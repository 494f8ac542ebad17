"""What a briefing file is made of: visits handed out with their documents and what was put right in them.

A ZIP whose parts are numbered, never named by what came in: `pack.json` says how many documents there are and the
hashes of their parts; `1.json` is what was read of the first, `1.original` its bytes.
"""

import hashlib
import io
import zipfile

from briefing_app.storage.zip_lists import UNREADABLE

ENDING = ".briefing"
LARGEST = 500 * 2**20
"""Bytes of a whole file."""
MOST_DOCUMENTS = 500
VERSION = 1
LIST = "pack.json"
LONGEST_LIST = 2**20
LONGEST_END = 2**18
"""More than the list of so many documents takes, and the list of parts after it."""
LONGEST_READING = 16 * 2**20
LONGEST_READINGS = 64 * 2**20
"""All of a file's together: what a hostile one may make this program hold in memory is some twenty times that."""


def is_within(archive: zipfile.ZipFile) -> bool:
    """Whether the parts of a file are no larger than they may be."""
    parts = archive.infolist()
    readings = [part.file_size for part in parts if part.filename.endswith(".json")]
    most = max(readings, default=0)
    whole = sum(part.file_size for part in parts)
    return whole <= LARGEST and most <= LONGEST_READING and sum(readings) <= LONGEST_READINGS


def sum_of(content: bytes) -> str:
    """The hash by which a part, or a whole file, is known."""
    return hashlib.sha256(content).hexdigest()


def list_of(content: bytes) -> bytes | None:
    """A file's list of documents with their hashes, by which two files of one content are known; None without one.

    It and the ZIP's own list stand last: of what is before the last `LONGEST_END` bytes nothing is read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.read(LIST) if archive.getinfo(LIST).file_size <= LONGEST_LIST else None
    except UNREADABLE:
        return None

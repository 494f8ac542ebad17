"""The list of parts at the end of a ZIP: looked at before Python reads it whole, and makes an object of every line."""

import lzma
import struct
import zipfile
import zlib
from pathlib import Path

_END = struct.Struct("<4s4H2LH")
_SIGN = b"PK\5\6"
_SIGN_64 = b"PK\6\7"
_LONGEST_COMMENT = 65_535
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, LookupError, TypeError,
    AttributeError, RuntimeError, OverflowError,
)  # fmt: skip
"""All that Python raises over an archive, or JSON in one, that is damaged or is made to look like one."""


def lists_at_most(file: Path, parts: int) -> bool:
    """Whether a file is a ZIP whose list may hold so many parts and no more; a ZIP for huge files is none of ours."""
    with file.open("rb") as opened:
        size = opened.seek(0, 2)
        opened.seek(max(0, size - _END.size - _LONGEST_COMMENT))
        tail = opened.read()
    at = tail.rfind(_SIGN)
    if at < 0 or len(tail) - at < _END.size or _SIGN_64 in tail[max(0, at - 20) : at]:
        return False
    _, _, _, _, count, length, *_ = _END.unpack_from(tail, at)
    # Each line takes 46 bytes and a short name.
    return bool(count <= parts and length <= parts * 128)

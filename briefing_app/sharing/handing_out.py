"""Visits handed out as one briefing file, without anybody's notes."""

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

from briefing_app.domain.errors import ExportError, TooLargeError
from briefing_app.domain.handing import Handed
from briefing_app.sharing import packs
from briefing_app.sharing.pack_format import to_json
from briefing_app.sharing.packs import sum_of
from briefing_app.storage import LibraryFile
from briefing_app.storage.documents import content_of
from briefing_app.storage.handed_out import handing_out, refuse_unwritable
from briefing_app.storage.handing import handed_out

_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def hand_out(library: LibraryFile, visits: Sequence[str], file: Path, *, replace: bool = True) -> int:
    """Write visits to one file, without anybody's notes; how many documents it holds.

    The same gives the same bytes wherever zlib is the same, and the same list everywhere.
    """
    if file.suffix.lower() != packs.ENDING:
        raise ExportError(f"A briefing file’s name ends in {packs.ENDING}; nothing was written: name it so.")
    refuse_unwritable(file, replace=replace)
    documents = [handed for visit in dict.fromkeys(visits) for handed in handed_out(library, visit)]
    with handing_out(file) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        listed = [_write(archive, library, number, handed) for number, handed in enumerate(documents, start=1)]
        _add(archive, packs.LIST, _json({"briefing_pack": packs.VERSION, "documents": listed}))
        if len(documents) > packs.MOST_DOCUMENTS or not packs.is_within(archive):
            raise TooLargeError(
                f"Together these are more than one briefing file may hold ({packs.MOST_DOCUMENTS} documents, "
                f"{packs.LARGEST // 2**20} MB); nothing was written: hand out fewer visits at once."
            )
    return len(documents)


def _write(archive: zipfile.ZipFile, library: LibraryFile, number: int, handed: Handed) -> dict[str, str]:
    content = content_of(library, handed.briefing.document.sha256)
    reading = _json(to_json(handed))
    _add(archive, f"{number}.json", reading)
    # Most are packed already, and what unpacks to much more than it is looks like a bomb where it arrives.
    _add(archive, f"{number}.original", content, zipfile.ZIP_STORED)
    return {"reading": sum_of(reading), "original": sum_of(content)}


def _add(archive: zipfile.ZipFile, name: str, content: bytes, packing: int = zipfile.ZIP_DEFLATED) -> None:
    part = zipfile.ZipInfo(name, _LONG_AGO)
    part.compress_type = packing
    # Else the same visit has other bytes on Windows, and is published anew for nothing.
    part.create_system = 3
    archive.writestr(part, content)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")

"""Briefing files: visits handed out with their documents and what was put right in them, and taken in elsewhere.

A ZIP whose parts are numbered, never named by what came in: `pack.json` says how many documents there are and the
hashes of their parts; `1.json` is what was read of the first, `1.original` its bytes.
"""

import hashlib
import json
import logging
import zipfile
import zlib
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from briefing_app.domain.errors import (
    BriefingError,
    DiskFullError,
    ExportError,
    NewerFileError,
    TooLargeError,
    UnreadableFileError,
)
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.handing import Handed
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.progress import Progress
from briefing_app.domain.wording import plural
from briefing_app.reading.limits import MAX_FILE
from briefing_app.reading.readers.archives import check_sizes
from briefing_app.sharing.pack_format import from_json, to_json
from briefing_app.storage import LibraryFile
from briefing_app.storage.handed_out import handing_out, refuse_unwritable
from briefing_app.storage.handing import handed_out, take_handed
from briefing_app.storage.library import original

_log = logging.getLogger(__name__)

ENDING = ".briefing"
LARGEST = 500 * 2**20
"""Bytes of a whole file."""
MOST_DOCUMENTS = 500
_VERSION = 1
_LIST = "pack.json"
_LONGEST_LIST = 2**20
_LONGEST_READING = 16 * 2**20
_LONGEST_READINGS = 64 * 2**20
"""All of a file's together: what a hostile one may make this program hold in memory is some twenty times that."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
# All that Python raises over an archive or JSON that is damaged, or is made to look like one.
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError, TypeError, AttributeError, RuntimeError,
    RecursionError, OverflowError,
)  # fmt: skip
Others = Callable[[Sequence[Path]], Generator[Progress, None, ImportReport]]


def hand_out(library: LibraryFile, visits: Sequence[str], file: Path, *, replace: bool = True) -> int:
    """Write visits to one file, without anybody's notes; how many documents it holds. The same gives the same bytes."""
    if file.suffix.lower() != ENDING:
        raise ExportError(f"A briefing file’s name ends in {ENDING}; nothing was written: name it so.")
    refuse_unwritable(file, replace=replace)
    documents = [handed for visit in dict.fromkeys(visits) for handed in handed_out(library, visit)]
    with handing_out(file) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        listed = [_write(archive, library, number, handed) for number, handed in enumerate(documents, start=1)]
        _add(archive, _LIST, _json({"briefing_pack": _VERSION, "documents": listed}))
        if len(documents) > MOST_DOCUMENTS or not _within(archive):
            raise TooLargeError(
                f"Together these are more than one briefing file may hold ({MOST_DOCUMENTS} documents, "
                f"{LARGEST // 2**20} MB); nothing was written: hand out fewer visits at once."
            )
    return len(documents)


def is_pack(path: Path) -> bool:
    """Whether a file is to be taken in as a briefing file, by its name."""
    return path.suffix.lower() == ENDING and not path.is_dir()


def taking_in(library: LibraryFile, paths: Sequence[Path], others: Others) -> Generator[Progress, None, ImportReport]:
    """Take in the briefing files among `paths`, and let `others` import the rest; one report over both."""
    packs = [path for path in paths if is_pack(path)]
    rest = [path for path in paths if not is_pack(path)]
    report = (yield from others(rest)) if rest or not packs else ImportReport((), ChangeSet())
    for path in packs:
        files, changes = yield from _take_in(library, path)
        report = ImportReport((*report.files, *files), report.changes | changes, report.open_tables)
    return report


def _take_in(library: LibraryFile, path: Path) -> Generator[Progress, None, tuple[tuple[FileOutcome, ...], ChangeSet]]:
    """All of it is looked at before anything of it is stored."""
    yield Progress(0, 1, path.name)
    name = shown_name(path.name)
    outcomes: list[FileOutcome] = []
    changes = ChangeSet()
    try:
        with _opened(path, name) as archive:
            documents = _documents(archive, name)
            yield Progress(0, len(documents), path.name)
            for number, handed in enumerate(documents, start=1):
                outcome, document, changed = take_handed(library, handed, _original(archive, number))
                outcomes.append(FileOutcome(str(path), outcome, document))
                changes |= changed
                yield Progress(number, len(documents), path.name)
    except DiskFullError:
        outcomes.append(FileOutcome(str(path), Outcome.FAILED, None, _no_room(name, len(outcomes))))
    except BriefingError as fault:
        outcomes.append(FileOutcome(str(path), Outcome.FAILED, None, str(fault)))
    except Exception as fault:
        # A fault of ours over one document must not cost the other files; nothing of this one was stored.
        _log.warning("Unexpected fault while taking in a briefing file", exc_info=fault)
        outcomes.append(FileOutcome(str(path), Outcome.FAILED, None, str(_damaged(name))))
    return tuple(outcomes), changes


def _no_room(name: str, done: int) -> str:
    kept = plural(done, "document of it was", "documents of it were")
    return f"{name} could not be taken in whole because the disk is full; {kept} kept: free some space and try again."


def _write(archive: zipfile.ZipFile, library: LibraryFile, number: int, handed: Handed) -> dict[str, str]:
    _, content = original(library, handed.briefing.document.id)
    reading = _json(to_json(handed))
    _add(archive, f"{number}.json", reading)
    _add(archive, f"{number}.original", content)
    return {"reading": _sum(reading), "original": _sum(content)}


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    part = zipfile.ZipInfo(name, _LONG_AGO)
    part.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(part, content)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _opened(path: Path, name: str) -> zipfile.ZipFile:
    if not path.is_file():
        raise UnreadableFileError(f"There is no file {name}; nothing was stored: check the name.")
    try:
        if path.stat().st_size > LARGEST:
            raise TooLargeError(
                f"{name} is larger than {LARGEST // 2**20} MB; nothing was stored: ask for a smaller one."
            )
        archive = zipfile.ZipFile(path)
    except _DAMAGED as fault:
        raise _damaged(name) from fault
    try:
        check_sizes(archive.infolist())
        if not _within(archive):
            raise TooLargeError(name)
    except TooLargeError as fault:
        archive.close()
        raise TooLargeError(
            f"{name} unpacks to more than a briefing file may hold; nothing was stored: ask whoever sent it for "
            "another."
        ) from fault
    return archive


def _documents(archive: zipfile.ZipFile, name: str) -> list[Handed]:
    """Everything in a file, checked; the documents' own bytes are only held against their hashes."""
    try:
        listed = json.loads(_part(archive, _LIST, _LONGEST_LIST))
        if listed["briefing_pack"] != _VERSION:
            raise NewerFileError(
                f"{name} was made by a later version of Briefing; nothing was stored: update Briefing to take it in."
            )
        if not 0 < len(listed["documents"]) <= MOST_DOCUMENTS:
            raise ValueError("documents")
        return [_document(archive, number, sums) for number, sums in enumerate(listed["documents"], start=1)]
    except _DAMAGED as fault:
        raise _damaged(name) from fault


def _document(archive: zipfile.ZipFile, number: int, sums: dict[str, str]) -> Handed:
    reading = _part(archive, f"{number}.json", _LONGEST_READING)
    content = _sum(_original(archive, number))
    handed = from_json(json.loads(reading))
    if (_sum(reading), content) != (sums["reading"], sums["original"]) or content != handed.briefing.document.sha256:
        raise ValueError("not as written")
    return handed


def _original(archive: zipfile.ZipFile, number: int) -> bytes:
    return _part(archive, f"{number}.original", MAX_FILE)


def _part(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    # No more is ever taken out of an archive than it says here.
    if archive.getinfo(name).file_size > most:
        raise ValueError(name)
    return archive.read(name)


def _within(archive: zipfile.ZipFile) -> bool:
    parts = archive.infolist()
    readings = [part.file_size for part in parts if part.filename.endswith(".json")]
    most = max(readings, default=0)
    return (
        sum(part.file_size for part in parts) <= LARGEST
        and most <= _LONGEST_READING
        and (sum(readings) <= _LONGEST_READINGS)
    )


def _damaged(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"{name} is no briefing file, or is damaged; nothing was stored: ask whoever sent it for another."
    )

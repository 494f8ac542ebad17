"""Briefing files taken into a library: looked at whole before anything is stored, beside anybody's notes."""

import json
import logging
import zipfile
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from pathlib import Path

from briefing_app.domain.errors import BriefingError, DiskFullError, NewerFileError, TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.handing import Handed
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.progress import Progress
from briefing_app.domain.wording import plural
from briefing_app.paths import is_folder
from briefing_app.reading.checks import unreadable
from briefing_app.reading.limits import MAX_FILE
from briefing_app.reading.readers.archives import check_sizes
from briefing_app.sharing import packs
from briefing_app.sharing.notes import is_notes
from briefing_app.sharing.pack_format import from_json
from briefing_app.sharing.packs import sum_of
from briefing_app.storage import LibraryFile
from briefing_app.storage.handing import take_handed
from briefing_app.storage.zip_lists import UNREADABLE, lists_at_most

_log = logging.getLogger(__name__)
Others = Callable[[Sequence[Path]], Generator[Progress, None, ImportReport]]


def is_pack(path: Path) -> bool:
    """Whether a file is to be taken in as a briefing file, by its name."""
    return path.suffix.lower() == packs.ENDING and not is_folder(path)


def taking_in(library: LibraryFile, paths: Sequence[Path], others: Others) -> Generator[Progress, None, ImportReport]:
    """Take in the briefing files among `paths`, and let `others` import the rest; one report over both.

    Files of notes belong into the notebook: they are refused, so that nobody's notes become a document to hand out.
    """
    files = [path for path in paths if is_pack(path)]
    notes = [path for path in paths if is_notes(path)]
    rest = [path for path in paths if path not in (*files, *notes)]
    report = (yield from others(rest)) if rest or not (files or notes) else ImportReport((), ChangeSet())
    refused = tuple(FileOutcome(str(path), Outcome.FAILED, None, _notes_reason(path)) for path in notes)
    report = ImportReport((*report.files, *refused), report.changes, report.open_tables)
    for path in files:
        outcomes, changes = yield from take_in(library, path)
        report = ImportReport((*report.files, *outcomes), report.changes | changes, report.open_tables)
    return report


def _notes_reason(path: Path) -> str:
    name = shown_name(path.name)
    return f"{name} holds notes and no document; nothing was stored: take it in with `briefing-app notes import`."


def take_in(
    library: LibraryFile, path: Path, visit: str | None = None
) -> Generator[Progress, None, tuple[tuple[FileOutcome, ...], ChangeSet]]:
    """Take in one briefing file; where a `visit` is named, that must be all it holds, and whole or not at all.

    All of it is looked at before anything of it is stored. Where not all of a named visit can be, the report says that
    nothing was stored, and the caller is to undo what was.
    """
    yield Progress(0, 1, path.name)
    name = shown_name(path.name)
    outcomes: list[FileOutcome] = []
    changes = ChangeSet()
    try:
        with _opened(path, name) as archive:
            documents = yield from _documents(archive, name)
            _refuse_others(documents, visit, name)
            for number, handed in enumerate(documents, start=1):
                content = _checked(archive, number, handed)
                if content is None:
                    raise _gone(name, _kept(len(outcomes), visit))
                outcome, document, changed = take_handed(library, handed, content)
                outcomes.append(FileOutcome(str(path), outcome, document))
                changes |= changed
                yield Progress(number, len(documents), path.name)
    except DiskFullError:
        kept = _kept(len(outcomes), visit)
        outcomes.append(_cut_short(path, kept, "because the disk is full", "free some space and"))
    except BriefingError as fault:
        outcomes.append(FileOutcome(str(path), Outcome.FAILED, None, str(fault)))
    except Exception as fault:
        # A fault of ours over one document must not cost the other files; nothing of that document was stored.
        _log.warning("Unexpected fault while taking in a briefing file", exc_info=fault)
        kept = _kept(len(outcomes), visit)
        outcomes.append(_cut_short(path, kept, "for a reason that Briefing did not expect", "update Briefing and"))
    return tuple(outcomes), changes


def _refuse_others(documents: Sequence[Handed], visit: str | None, name: str) -> None:
    if visit is not None and any(handed.visit != visit for handed in documents):
        raise UnreadableFileError(
            f"{name} holds documents of another visit than it says; nothing was stored: tell whoever published it."
        )


def _kept(done: int, visit: str | None) -> str:
    if visit is not None:
        return "nothing of it was stored"
    return f"{plural(done, 'document of it is', 'documents of it are')} in the library"


def _cut_short(path: Path, kept: str, why: str, do: str) -> FileOutcome:
    reason = f"{shown_name(path.name)} could not be taken in whole {why}; {kept}: {do} try again."
    return FileOutcome(str(path), Outcome.FAILED, None, reason)


def _opened(path: Path, name: str) -> zipfile.ZipFile:
    try:
        if not path.is_file():
            raise UnreadableFileError(f"There is no file {name}; nothing was stored: check the name.")
        if path.stat().st_size > packs.LARGEST:
            raise TooLargeError(
                f"{name} is larger than {packs.LARGEST // 2**20} MB; nothing was stored: ask for a smaller one."
            )
        if not lists_at_most(path, 2 * packs.MOST_DOCUMENTS + 1):
            raise ValueError("list")
        archive = zipfile.ZipFile(path)
    except PermissionError as fault:
        raise unreadable(path, fault) from fault
    except UNREADABLE as fault:
        raise _damaged(name) from fault
    try:
        check_sizes(archive.infolist())
        if not packs.is_within(archive):
            raise TooLargeError(name)
    except TooLargeError as fault:
        archive.close()
        raise TooLargeError(
            f"{name} unpacks to more than a briefing file may hold; nothing was stored: ask whoever sent it for "
            "another."
        ) from fault
    return archive


def _documents(archive: zipfile.ZipFile, name: str) -> Generator[Progress, None, list[Handed]]:
    """Everything in a file, checked; the documents' own bytes are only held against their hashes."""
    sums = _listed(archive, name)
    documents: list[Handed] = []
    for number, hashes in enumerate(sums, start=1):
        try:
            documents.append(_document(archive, number, hashes))
        except UNREADABLE as fault:
            raise _damaged(name) from fault
        yield Progress(0, len(sums), name)
    return documents


def _listed(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    """The hashes of each document's parts."""
    try:
        listed = json.loads(_part(archive, packs.LIST, packs.LONGEST_LIST))
        version, documents = listed["briefing_pack"], listed["documents"]
        fits = isinstance(documents, list) and 0 < len(documents) <= packs.MOST_DOCUMENTS
    except UNREADABLE as fault:
        raise _damaged(name) from fault
    if version != packs.VERSION:
        raise NewerFileError(
            f"{name} was made by a later version of Briefing; nothing was stored: update Briefing to take it in."
        )
    if not fits:
        raise _damaged(name)
    return list(documents)


def _document(archive: zipfile.ZipFile, number: int, sums: dict[str, str]) -> Handed:
    reading = _part(archive, f"{number}.json", packs.LONGEST_READING)
    content = sum_of(_original(archive, number))
    handed = from_json(json.loads(reading))
    if (sum_of(reading), content) != (sums["reading"], sums["original"]) or content != handed.briefing.document.sha256:
        raise ValueError("not as written")
    return handed


def _checked(archive: zipfile.ZipFile, number: int, handed: Handed) -> bytes | None:
    """A document's own bytes, if they are still those that were looked at."""
    with suppress(*UNREADABLE):
        content = _original(archive, number)
        if sum_of(content) == handed.briefing.document.sha256:
            return content
    return None


def _original(archive: zipfile.ZipFile, number: int) -> bytes:
    return _part(archive, f"{number}.original", MAX_FILE)


def _part(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    # No more is ever taken out of an archive than it says here.
    if archive.getinfo(name).file_size > most:
        raise ValueError(name)
    return archive.read(name)


def _damaged(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"{name} is no briefing file, or is damaged; nothing was stored: ask whoever sent it for another."
    )


def _gone(name: str, kept: str) -> UnreadableFileError:
    """The error where a file can be read no longer once some of it was stored, as when a stick is pulled out."""
    return UnreadableFileError(f"{name} went away or changed while it was taken in; {kept}: choose it again.")

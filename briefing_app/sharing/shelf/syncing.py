"""Taking in what is new or changed in a shared library; nothing that is here is ever removed by it."""

import hashlib
import logging
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from briefing_app.domain.errors import BriefingError, DiskFullError, SharedLibraryError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.progress import Progress, run_through
from briefing_app.sharing.packs import ENDING
from briefing_app.sharing.shelf.address import Address
from briefing_app.sharing.shelf.connecting import Shelf, opened_library
from briefing_app.sharing.shelf.faults import ConnectionLostError
from briefing_app.sharing.shelf.passing import passed, passing_folder
from briefing_app.sharing.shelf.reaching import Line
from briefing_app.sharing.shelf.versions import LARGEST, Version, listed, parts_of
from briefing_app.sharing.taking_in import take_in
from briefing_app.storage import LibraryFile
from briefing_app.storage.shared import known_versions, remember_shared

_log = logging.getLogger(__name__)
_SHOWN = 80
Taken = tuple[tuple[FileOutcome, ...], ChangeSet]


class _NotWholeError(Exception):
    """A visit of which something could not be stored: all of it is undone."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


def syncing(
    library: LibraryFile, address: Address, password: str | None = None, line: Line | None = None
) -> Generator[Progress, None, ImportReport]:
    """Take in every visit of a shared library that is not known here in that very version.

    Each visit is taken in whole or not at all. In the report a file is a visit, named by its id.
    """
    outcomes: list[FileOutcome] = []
    changes = ChangeSet()
    yield Progress(0, 0)
    with opened_library(address, password, line) as shelf, passing_folder() as folder:
        versions, known = listed(shelf), known_versions(library)
        yield Progress(0, len(versions))
        for done, version in enumerate(versions, start=1):
            documents = known.get((version.visit, version.sha256))
            if documents is not None:
                outcomes += _unchanged(version, documents)
                continue
            here = Progress(done - 1, len(versions), _name(version))
            yield here
            try:
                found, changed = yield from _sync_one(library, shelf, version, folder, here)
            except (ConnectionLostError, DiskFullError) as fault:
                # Every visit after this one would say the same.
                if line is not None and line.ended:
                    raise
                outcomes.append(FileOutcome(_name(version), Outcome.FAILED, None, str(fault)))
                break
            outcomes += found
            changes |= changed
            yield Progress(done, len(versions))
    return ImportReport(tuple(outcomes), changes)


def _sync_one(
    library: LibraryFile, shelf: Shelf, version: Version, folder: Path, here: Progress
) -> Generator[Progress, None, Taken]:
    name = _name(version)
    try:
        if not version.is_plain:
            raise SharedLibraryError(
                f"{name} in the shared library has no proper name or hash, or is empty or larger than "
                f"{LARGEST // 2**20} MB; nothing of it was stored: tell whoever looks after the shared library."
            )
        file = folder / f"{version.visit[:_SHOWN]}{ENDING}"
        try:
            yield from _fetch(shelf, version, file, here)
            return _take_whole(library, version, file)
        finally:
            passed(file)
    except ConnectionLostError:
        raise
    except SharedLibraryError as fault:
        return (FileOutcome(name, Outcome.FAILED, None, str(fault)),), ChangeSet()
    except OSError as fault:
        _log.warning("A fetched visit could not be kept for a moment", exc_info=fault)
        reason = f"{name} could not be fetched for lack of room; nothing of it was stored: free some and try again."
        return (FileOutcome(name, Outcome.FAILED, None, reason),), ChangeSet()


def _fetch(shelf: Shelf, version: Version, file: Path, here: Progress) -> Generator[Progress, None, None]:
    size, came = 0, hashlib.sha256()
    with file.open("wb") as out:
        for part in parts_of(shelf, version):
            size += len(part)
            if size > version.size:
                break
            came.update(part)
            out.write(part)
            # No further than before, but a moment at which one can be stopped.
            yield here
    if (size, came.hexdigest()) != (version.size, version.sha256):
        raise SharedLibraryError(
            f"{_name(version)}, published {version.told}, did not come as it was published; nothing of it was stored: "
            "try again, and if it stays so, ask for it to be published anew."
        )


def _take_whole(library: LibraryFile, version: Version, file: Path) -> Taken:
    """In one transaction, so that whatever stops it leaves nothing of the visit."""
    try:
        with library.writing():
            outcomes, changes = run_through(take_in(library, file, version.visit))
            for each in outcomes:
                if each.outcome is Outcome.FAILED:
                    raise _NotWholeError(each.reason)
            documents = tuple(each.document for each in outcomes if each.document)
            remember_shared(library, version.visit, version.sha256, documents)
    except _NotWholeError as fault:
        return (FileOutcome(version.visit, Outcome.FAILED, None, fault.reason),), ChangeSet()
    except DiskFullError:
        raise
    except BriefingError as fault:
        return (FileOutcome(version.visit, Outcome.FAILED, None, str(fault)),), ChangeSet()
    return tuple(replace(each, path=version.visit) for each in outcomes), changes


def _unchanged(version: Version, documents: tuple[str, ...]) -> list[FileOutcome]:
    """What it brought and is still here; a member who removed it need not remove it again."""
    return [FileOutcome(version.visit, Outcome.UNCHANGED, document) for document in documents or (None,)]


def _name(version: Version) -> str:
    return shown_name(version.visit[:_SHOWN])

"""Copies of library and notebook as a person deals with them: listed, looked into, saved from open files, put back."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefing_app.domain.errors import BriefingError, DamagedFileError
from briefing_app.storage.archive import unpack
from briefing_app.storage.backup_file import not_written, pack_checked
from briefing_app.storage.driver import UNTOUCHED, connect, load_driver
from briefing_app.storage.examine import tallies
from briefing_app.storage.faults import files_explained
from briefing_app.storage.files import DataFile
from briefing_app.storage.gate import inspect
from briefing_app.storage.handed_out import why_not_there
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.left_overs import work_folder
from briefing_app.storage.opening import open_library, open_notebook
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.restoring import refuse_own, refuse_unreadable, restore
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema

_BEFORE = "before-restore"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the notebook that Briefing made by itself."""

    path: Path
    made: datetime
    """In local time."""
    notes: int | None
    """How many notes it holds; None where it cannot be read."""
    why: str
    """Such as "before-restore"; empty where it was made because it was due."""


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a copy holds; None for a file that is not in it."""

    notes: int | None = None
    documents: int | None = None


def list_copies(folder: Path) -> tuple[Copy, ...]:
    """The automatic copies of a data folder's notebook, newest first."""
    return tuple(
        Copy(kept.path, kept.made.astimezone(), _notes_in(kept.path), kept.why)
        for kept in backups_in(folder / FOLDER, NOTEBOOK.name)
    )


def save_copy(files: Sequence[DataFile], target: Path) -> None:
    """Copy an open library and notebook to one file, checked; replaces a file of that name only once all is well."""
    if why := why_not_there(target):
        raise not_written(target, why)
    pack_checked([(file.schema, file.alone()) for file in files], files[0].path.parent, target)


def look_into(folder: Path, file: Path) -> Contents:
    """What a copy holds, found out by opening it elsewhere as it would be opened once it is put back.

    Raises a BriefingError where that cannot be done; nothing in the data folder is changed either way.
    """
    refuse_unreadable(file)
    refuse_own(folder, file)
    held: dict[str, int] = {}
    with files_explained(NOTEBOOK.name), work_folder(folder, "look") as work:
        for schema, copy in unpack(file, work):
            copy.rename(copy.with_name(schema.file_name))
            held |= _held(work, schema, file)
    return Contents(held.get("note"), held.get("document"))


def put_back(folder: Path, files: Sequence[Path]) -> tuple[Path, ...]:
    """Put copies in the place of what is in a data folder; nobody may have it open.

    Returns the copies made of what was there, which `put_back` takes again; none of a file that could not be read.
    """
    before = set(_replaced(folder))
    restore(folder, *files)
    return tuple(path for path in _replaced(folder) if path not in before)


def _held(folder: Path, schema: Schema, file: Path) -> dict[str, int]:
    try:
        with open_notebook(folder) if schema.holds_notes else open_library(folder) as opened, opened.alone() as plain:
            return tallies(plain, schema)
    except DamagedFileError as fault:
        raise DamagedFileError(f"The copy {file} is damaged; nothing was changed: choose another copy.") from fault


def _replaced(folder: Path) -> list[Path]:
    """The copies made so far of what was about to be replaced, the notebook's first."""
    return [
        kept.path
        for schema in (NOTEBOOK, LIBRARY)
        for kept in backups_in(folder / FOLDER, schema.name)
        if kept.why == _BEFORE
    ]


def _notes_in(file: Path) -> int | None:
    try:
        inspect(file, NOTEBOOK)
        with closing(connect(file, how=UNTOUCHED)) as connection:
            return tallies(connection, NOTEBOOK)["note"]
    except (BriefingError, OSError, load_driver().Error):
        return None

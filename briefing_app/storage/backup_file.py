"""Library and notebook copied to one file at a place that somebody chose, and checked."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import FolderError, NotFoundError
from briefing_app.domain.wording import plural
from briefing_app.storage.archive import pack
from briefing_app.storage.backups import copy_checked
from briefing_app.storage.closed_files import is_missing, opened
from briefing_app.storage.durable import replacing
from briefing_app.storage.examine import tallies
from briefing_app.storage.folders import is_writable
from briefing_app.storage.handed_out import holds_something, why_not_there
from briefing_app.storage.left_overs import work_folder
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema
from briefing_app.storage.to_read import library_to_read, notebook_to_read


def backup_notebook(folder: Path, file: Path, *, replace: bool = False) -> str:
    """Copy the notebook of a data folder to one file; a sentence for the member."""
    _refuse_place(folder, file, replace=replace)
    with _to_copy(folder, NOTEBOOK) as connection:
        copy_checked(connection, NOTEBOOK, file)
        notes = tallies(connection, NOTEBOOK)["note"]
    return f"The notebook ({plural(notes, 'note', 'notes')}) was copied to {file} and the copy was checked."


def backup_data(folder: Path, file: Path, *, replace: bool = False) -> str:
    """Copy library and notebook to one file: a ZIP, or the notebook alone where the name ends in .db."""
    if file.suffix.lower() == ".db":
        return backup_notebook(folder, file, replace=replace)
    _refuse_place(folder, file, replace=replace)
    present = [schema for schema in (NOTEBOOK, LIBRARY) if not is_missing(folder, schema)]
    if not present:
        raise NotFoundError(
            f"There is nothing in {folder} to back up yet; no file was written: import a document first."
        )
    pack_checked([(schema, _to_copy(folder, schema)) for schema in present], folder, file)
    names = " and ".join(schema.name for schema in present)
    return f"The {names} {'were' if len(present) > 1 else 'was'} copied to {file} and checked."


def pack_checked(files: Iterable[tuple[Schema, AbstractContextManager[Any]]], folder: Path, target: Path) -> None:
    """Put a checked copy of each file into one ZIP, given what opens a connection to it.

    A file of that name is replaced only once all is well; until then the copies are in a data folder, or beside the
    ZIP where nothing can be written in the data folder.
    """
    try:
        place = folder if is_writable(folder) else target.parent
        with replacing(target, private=True) as draft, work_folder(place, "backup") as work:
            copies = []
            for schema, connecting in files:
                copies.append(work / schema.file_name)
                with connecting as connection:
                    copy_checked(connection, schema, copies[-1])
            pack(copies, draft)
    except OSError as fault:
        raise not_written(target, fault.strerror or str(fault)) from fault


def not_written(file: Path, why: str) -> FolderError:
    """The error for a backup of library and notebook that cannot be written at a place."""
    return FolderError(
        f"The backup {file} could not be written ({why}); library and notebook are as they "
        "were: choose another place or free some space."
    )


@contextmanager
def _to_copy(folder: Path, schema: Schema) -> Iterator[Any]:
    """A connection as `opened` gives it, or one that only reads where nothing can be written in the data folder."""
    if is_missing(folder, schema) or is_writable(folder):
        with opened(folder, schema) as connection:
            yield connection
        return
    reading = notebook_to_read if schema.holds_notes else library_to_read
    with reading(folder) as file, file.alone() as connection:
        yield connection


def _refuse_place(folder: Path, file: Path, *, replace: bool) -> None:
    if why := why_not_there(file, folder):
        raise not_written(file, why)
    if not replace and holds_something(file):
        raise FolderError(f"{file} exists already; nothing was written over it: choose another name, or say --replace.")

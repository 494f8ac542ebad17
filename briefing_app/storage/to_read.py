"""Library and notebook for whoever only reads them: as they are, where their folder may not be written."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from briefing_app.domain.errors import FolderError
from briefing_app.paths import is_there
from briefing_app.storage.driver import (
    LIBRARY_WAIT,
    NOTEBOOK_WAIT,
    PATIENT_WAIT,
    READ_ONLY,
    UNTOUCHED,
    connect,
    only_reading_engine,
)
from briefing_app.storage.examine import Look, quick_look
from briefing_app.storage.faults import damaged, explained
from briefing_app.storage.files import LibraryFile, NotebookFile
from briefing_app.storage.folders import check_place, is_writable
from briefing_app.storage.gate import beside, inspect
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.opening import LOOKED_OVER_UP_TO, open_library, open_notebook
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema


def library_to_read(folder: Path) -> LibraryFile:
    """The library in a data folder, as `open_library` gives it, or as it is where the folder may not be written.

    Whatever would be written to the latter is refused with FolderError.
    """
    path = _only_to_be_read(folder, LIBRARY)
    if path is None:
        return open_library(folder)
    # Without the files that go with a log SQLite wants to make them, unless it is told that nobody writes.
    shared = beside(path, "-shm") or beside(path, "-wal")
    how = READ_ONLY if shared else UNTOUCHED
    connection, engine = _opened(path, LIBRARY, how, LIBRARY_WAIT)
    return LibraryFile(path, LIBRARY, connection, engine, how)


def notebook_to_read(folder: Path, *, patient: bool = False) -> NotebookFile:
    """The notebook in a data folder, as `open_notebook` gives it, or as it is where the folder may not be written."""
    path = _only_to_be_read(folder, NOTEBOOK)
    if path is None:
        return open_notebook(folder, patient=patient)
    wait = PATIENT_WAIT if patient else NOTEBOOK_WAIT
    return NotebookFile(path, NOTEBOOK, *_opened(path, NOTEBOOK, READ_ONLY, wait))


def _only_to_be_read(folder: Path, schema: Schema) -> Path | None:
    """The file where it is there in a folder that may not be written; None where it is opened, or refused, as ever."""
    path = folder.absolute() / schema.file_name
    if not is_there(path):
        return None
    check_place(folder)
    return None if is_writable(folder) else path


def _opened(path: Path, schema: Schema, how: str, wait: float) -> tuple[Any, Engine]:
    if inspect(path, schema) < schema.revision:
        raise FolderError(
            f"This {schema.name} was written by an earlier version of Briefing and cannot be brought up to date where "
            "it may not be written; nothing was changed: copy its folder to where you may write, and open it there."
        )
    with explained(schema.name):
        connection = connect(path, wait=wait, how=how)
        try:
            _look_over(connection, path, schema)
        except BaseException:
            connection.close()
            raise
    return connection, only_reading_engine(lambda: connection)


def _look_over(connection: Any, path: Path, schema: Schema) -> None:
    small = schema.holds_notes or path.stat().st_size < LOOKED_OVER_UP_TO
    if small and quick_look(connection) is not Look.SOUND:
        raise damaged(schema.name)
    if schema.holds_notes and broken_rows(connection):
        raise damaged(schema.name)

"""Opening library and notebook: made where missing, looked over, brought up to date, refused where newer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from briefing_app.domain.errors import DamagedFileError
from briefing_app.storage.driver import PATIENT_WAIT, connect_library, connect_notebook, load_driver, writer_engine
from briefing_app.storage.durable import making
from briefing_app.storage.examine import Look, quick_look, rebuild_indexes
from briefing_app.storage.faults import damaged, explained, files_explained
from briefing_app.storage.files import LibraryFile, NotebookFile
from briefing_app.storage.folders import check_folder
from briefing_app.storage.gate import beside, inspect, nothing_at, refuse_newer, revision_of
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.left_overs import clear_left_overs
from briefing_app.storage.migrate import migrate
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, create_file

# Looking over takes some 4 ms a megabyte. A larger library is looked over after a crash, and by `check`.
LOOKED_OVER_UP_TO = 24_000_000


def open_library(folder: Path) -> LibraryFile:
    """The library in a data folder, made if it is missing, brought up to date if it is older."""
    path = _prepare(folder, LIBRARY)
    connection, engine = _open_checked(path, LIBRARY, connect_library)
    return LibraryFile(path, LIBRARY, connection, engine)


def open_notebook(folder: Path, *, patient: bool = False) -> NotebookFile:
    """The notebook in a data folder, made if it is missing, brought up to date if it is older; ours until closed.

    The patient wait for another command to be done with it; a window would never be. Backed up first if it has changed
    since the last time; half-made copies of runs that were stopped are cleared away.
    """
    path = _prepare(folder, NOTEBOOK)
    connecting = partial(connect_notebook, wait=PATIENT_WAIT) if patient else connect_notebook
    connection, engine = _open_checked(path, NOTEBOOK, connecting)
    notebook = NotebookFile(path, NOTEBOOK, connection, engine)
    # Whoever has the notebook has the folder to themselves.
    clear_left_overs(path.parent)
    notebook.back_up()
    return notebook


def _prepare(folder: Path, schema: Schema) -> Path:
    check_folder(folder)
    path = folder.absolute() / schema.file_name
    if nothing_at(path):
        if backups_in(path.parent / FOLDER, schema.name) and schema.holds_notes:
            raise DamagedFileError(
                f"The notebook is missing from {path.parent}, but its backups are there; nothing was changed: "
                "“Check my notes” under “Copies of my notes” puts the newest back, and so does "
                "`briefing-app check --repair`."
            )
        # A whole file is made under another name first, so that a half-made one is never met.
        with files_explained(schema.name), explained(schema.name), making(path, private=schema.holds_notes) as draft:
            create_file(draft, schema)
    inspect(path, schema)
    return path


def _open_checked(path: Path, schema: Schema, connecting: Callable[[Path], Any]) -> tuple[Any, Engine]:
    crashed = beside(path, "-wal") or beside(path, "-journal")
    with explained(schema.name):
        connection = connecting(path)
        engine = writer_engine(lambda: connection)
        try:
            revision = revision_of(connection)
            refuse_newer(revision, schema)
            if revision < 1:
                raise damaged(schema.name)
            if crashed or schema.holds_notes or path.stat().st_size < LOOKED_OVER_UP_TO:
                _look_over(connection, schema)
            if revision < schema.revision:
                migrate(engine, connection, schema, path.parent)
            if schema.holds_notes and broken_rows(connection):
                raise damaged(schema.name)
        except BaseException:
            engine.dispose()
            connection.close()
            raise
    return connection, engine


def _look_over(connection: Any, schema: Schema) -> None:
    """Raise DamagedFileError unless every page holds together; search indexes that do not are made anew."""
    match quick_look(connection):
        case Look.DAMAGED:
            raise damaged(schema.name)
        case Look.INDEXES:
            try:
                rebuild_indexes(connection, schema)
            except load_driver().Error as fault:
                raise damaged(schema.name) from fault
            if quick_look(connection) is not Look.SOUND:
                raise damaged(schema.name)

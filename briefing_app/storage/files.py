"""The two files, open: sessions for reading and writing, one writer at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from briefing_app.domain.errors import BriefingError, DamagedFileError
from briefing_app.storage.backups import keep_copy, keep_copy_if_due
from briefing_app.storage.driver import (
    connect_library,
    connect_notebook,
    connect_reader,
    load_driver,
    reader_engine,
    writer_engine,
)
from briefing_app.storage.durable import making
from briefing_app.storage.examine import Look, quick_look, rebuild_indexes
from briefing_app.storage.faults import damaged, explained, files_explained, gone
from briefing_app.storage.folders import check_folder
from briefing_app.storage.gate import beside, inspect, refuse_newer, revision_of
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.held import hold, identity, let_go
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.left_overs import clear_left_overs
from briefing_app.storage.migrate import migrate
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, create_file


class DataFile:
    """An open library or notebook: `path`, sessions, and `close`."""

    def __init__(self, path: Path, schema: Schema, connection: Any, writer: Engine) -> None:
        self.path = path
        self.schema = schema
        self._connection = connection
        self._writer = writer
        self._lock = RLock()
        self._session: Session | None = None
        self._open = True
        self._identity = identity(path)
        hold(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def in_place(self) -> bool:
        """Whether the file that is open is still the one in its folder: a drive can go away under an open window."""
        there = identity(self.path)
        return there is not None and there == self._identity

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in one transaction, stored for good when the block ends, undone if it raises.

        One thread writes at a time; inside a `writing` block of the same thread it is the same session. It raises
        where the file went from its folder, since the system would go on storing into nowhere.
        """
        with self._transaction() as session:
            self._refuse_gone()
            yield session
            self._refuse_gone()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the file as it is now."""
        raise NotImplementedError

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """The writer's DB-API connection, with every other writer kept waiting and no transaction open."""
        with self._lock, explained(self.schema.name):
            yield self._connection

    def keep_copy(self, why: str) -> Path:
        """Keep a checked copy of the file as it is now among the backups; raises where that cannot be done."""
        with files_explained(self.schema.name), self.alone() as connection:
            return keep_copy(connection, self.schema, self.path.parent, why)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._writer.dispose()
            self._connection.close()
            if self._open:
                let_go(self.path)
            self._open = False

    def _refuse_gone(self) -> None:
        if not self.in_place:
            raise gone(self.schema.name, self.path.parent)

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with self._lock, explained(self.schema.name):
            if self._session is not None:
                yield self._session
                return
            with self._sole_session() as session, session.begin():
                yield session

    @contextmanager
    def _sole_session(self) -> Iterator[Session]:
        with Session(self._writer, expire_on_commit=False, info={"folder": self.path.parent}) as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None


class NotebookFile(DataFile):
    """What the member wrote; this program alone has it open, over one connection."""

    backup_problem: str = ""
    """Why the last backup could not be made, as a sentence; empty when all is well."""

    def back_up(self) -> Path | None:
        """Keep a backup if one is due: the notebook has changed, and the last is half an hour old. Never raises.

        What went wrong is in `backup_problem`: notes can be read and written without a backup.
        """
        try:
            with self.alone() as connection:
                self._refuse_gone()
                made = keep_copy_if_due(connection, self.path.parent)
        except (BriefingError, OSError) as fault:
            self.backup_problem = str(fault)
            return None
        self.backup_problem = ""
        return made

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the notebook as it is now; others wait their turn."""
        with self._transaction() as session:
            yield session


class LibraryFile(DataFile):
    """What was published; it can be read by several threads while one writes."""

    def __init__(self, path: Path, schema: Schema, connection: Any, writer: Engine) -> None:
        super().__init__(path, schema, connection, writer)
        self._readers = reader_engine(lambda: connect_reader(path))
        self._version = self._data_version()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the library as it was when the block began, and cannot change it."""
        with explained(self.schema.name), Session(self._readers, expire_on_commit=False) as session, session.begin():
            yield session

    def changed_elsewhere(self) -> bool:
        """Whether any other program has changed the library since this was last asked; cheap."""
        with self.alone():
            before, self._version = self._version, self._data_version()
            return before != self._version

    def _data_version(self) -> int:
        # All of this program's writing goes over this one connection, whose own changes do not count.
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        self._readers.dispose()
        super().close()


# Looking over takes some 4 ms a megabyte. A larger library is looked over after a crash, and by `check`.
LOOKED_OVER_UP_TO = 24_000_000


def open_library(folder: Path) -> LibraryFile:
    """The library in a data folder, made if it is missing, brought up to date if it is older."""
    path = _prepare(folder, LIBRARY)
    connection, engine = _open_checked(path, LIBRARY, connect_library)
    return LibraryFile(path, LIBRARY, connection, engine)


def open_notebook(folder: Path) -> NotebookFile:
    """The notebook in a data folder, made if it is missing, brought up to date if it is older; ours until closed.

    Backed up first if it has changed since the last time; half-made copies of runs that were stopped are cleared away.
    """
    path = _prepare(folder, NOTEBOOK)
    connection, engine = _open_checked(path, NOTEBOOK, connect_notebook)
    notebook = NotebookFile(path, NOTEBOOK, connection, engine)
    # Whoever has the notebook has the folder to themselves.
    clear_left_overs(path.parent)
    notebook.back_up()
    return notebook


def _prepare(folder: Path, schema: Schema) -> Path:
    check_folder(folder)
    path = folder.absolute() / schema.file_name
    if not path.exists():
        if backups_in(path.parent / FOLDER, schema.name) and schema.holds_notes:
            raise DamagedFileError(
                f"The notebook is missing from {path.parent}, but its backups are there; nothing was changed: "
                "“Check my notes” under “Copies of my notes” puts the newest back, and so does "
                "`briefing-app check --repair`."
            )
        # A whole file is made under another name first, so that a half-made one is never met.
        with files_explained(schema.name), explained(schema.name), making(path) as draft:
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

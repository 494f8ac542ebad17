"""The two files, open: sessions for reading and writing, one writer at a time."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from briefing_app.storage.driver import (
    connect_library,
    connect_notebook,
    connect_reader,
    reader_engine,
    writer_engine,
)
from briefing_app.storage.faults import damaged, explained
from briefing_app.storage.folders import check_folder
from briefing_app.storage.gate import inspect
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, create_file


class DataFile:
    """An open library or notebook: `path`, sessions, and `close`."""

    def __init__(self, path: Path, schema: Schema, writer: Engine) -> None:
        self.path = path
        self.schema = schema
        self._writer = writer
        self._lock = RLock()
        self._session: Session | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in one transaction, stored for good when the block ends, undone if it raises.

        One thread writes at a time; inside a `writing` block of the same thread it is the same session.
        """
        with self._lock, explained(self.schema.name):
            if self._session is not None:
                yield self._session
                return
            with self._sole_session() as session, session.begin():
                yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the file as it is now."""
        raise NotImplementedError

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """The writer's DB-API connection, with every other writer kept waiting and no transaction open."""
        with self._lock, explained(self.schema.name):
            connection = self._writer.raw_connection()
            try:
                yield connection.driver_connection
            finally:
                connection.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._writer.dispose()

    @contextmanager
    def _sole_session(self) -> Iterator[Session]:
        with Session(self._writer, expire_on_commit=False) as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None


class NotebookFile(DataFile):
    """What the member wrote; this program alone has it open, over one connection."""

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the notebook as it is now; others wait their turn."""
        with self.writing() as session:
            yield session


class LibraryFile(DataFile):
    """What was published; it can be read by several threads while one writes."""

    def __init__(self, path: Path, schema: Schema, writer: Engine, readers: Engine) -> None:
        super().__init__(path, schema, writer)
        self._readers = readers

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees the library as it was when the block began, and cannot change it."""
        with explained(self.schema.name), Session(self._readers, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of the file."""
        self._readers.dispose()
        super().close()


def open_library(folder: Path) -> LibraryFile:
    """The library in a data folder, made if it is missing, brought up to date if it is older."""
    path = _prepare(folder, LIBRARY)
    with explained(LIBRARY.name):
        writer = _checked_writer(path, LIBRARY, connect_library)
    return LibraryFile(path, LIBRARY, writer, reader_engine(lambda: connect_reader(path)))


def open_notebook(folder: Path) -> NotebookFile:
    """The notebook in a data folder, made if it is missing, brought up to date if it is older; ours until closed."""
    path = _prepare(folder, NOTEBOOK)
    with explained(NOTEBOOK.name):
        writer = _checked_writer(path, NOTEBOOK, connect_notebook)
    return NotebookFile(path, NOTEBOOK, writer)


def _prepare(folder: Path, schema: Schema) -> Path:
    check_folder(folder)
    path = folder.absolute() / schema.file_name
    if not path.exists():
        _create(path, schema)
    inspect(path, schema)
    return path


def _create(path: Path, schema: Schema) -> None:
    """Make a whole file under another name first, so that a half-made one is never met."""
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        with explained(schema.name):
            create_file(fresh, schema)
        _put_in_place(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _put_in_place(fresh: Path, path: Path) -> None:
    try:
        # Unlike a rename, a link never replaces what another Briefing has just made.
        path.hardlink_to(fresh)
    except FileExistsError:
        return
    except OSError:
        fresh.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable where the system can (Windows does so by itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _checked_writer(path: Path, schema: Schema, connecting: Callable[[Path], Any]) -> Engine:
    connection = connecting(path)
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damaged(schema.name)
    except BaseException:
        connection.close()
        raise
    return writer_engine(lambda: connection)

"""The two files, open: sessions for reading and writing, one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from briefing_app.domain.errors import BriefingError
from briefing_app.storage.backups import keep_copy, keep_copy_if_due
from briefing_app.storage.driver import READ_ONLY, connect_reader, reader_engine
from briefing_app.storage.faults import explained, gone
from briefing_app.storage.held import hold, identity, let_go
from briefing_app.storage.schema import Schema


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
        self._held = hold(path)

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
        with self.alone() as connection:
            return keep_copy(connection, self.schema, self.path.parent, why)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._writer.dispose()
            self._connection.close()
            if self._open:
                let_go(self._held)
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

    def __init__(self, path: Path, schema: Schema, connection: Any, writer: Engine, how: str = READ_ONLY) -> None:
        super().__init__(path, schema, connection, writer)
        self._readers = reader_engine(lambda: connect_reader(path, how))
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

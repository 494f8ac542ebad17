"""An open shared library: short transactions, each with bounds on what it may do and how long it may take."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from briefing_app.domain.errors import NewerFileError
from briefing_app.sharing.shelf.address import Address
from briefing_app.sharing.shelf.faults import not_set_up, told
from briefing_app.sharing.shelf.passwords import password_for
from briefing_app.sharing.shelf.reaching import ANSWER_SECONDS, Line, reach

VERSION = 1
Rows = list[list[Any]]
Asking = Callable[..., Rows]
"""Does one statement, its values apart from it, and gives the rows."""
_BOUNDS = (
    # Names mean what PostgreSQL means by them, whatever somebody may have put into another schema.
    "SET LOCAL search_path = pg_catalog, pg_temp",
    f"SET LOCAL statement_timeout = {ANSWER_SECONDS * 1000}",
    f"SET LOCAL idle_in_transaction_session_timeout = {ANSWER_SECONDS * 1000}",
    "SET LOCAL lock_timeout = 10000",
)


class Shelf:
    """A connection to a shared library."""

    def __init__(self, address: Address, connection: Any) -> None:
        self.address = address
        self._connection = connection

    @contextmanager
    def reading(self) -> Iterator[Asking]:
        """One transaction that sees the library as it is and cannot change it."""
        with self._transaction("SET TRANSACTION READ ONLY") as ask:
            yield ask

    @contextmanager
    def writing(self) -> Iterator[Asking]:
        """One transaction, stored for good when the block ends, undone if it raises."""
        with self._transaction("SET TRANSACTION READ WRITE") as ask:
            yield ask

    @contextmanager
    def _transaction(self, how: str) -> Iterator[Asking]:
        with told(self.address):
            try:
                for statement in (how, *_BOUNDS):
                    self._ask(statement)
                yield self._ask
                self._connection.commit()
            except Exception:
                # Where the connection is gone, or is closed as the work is stopped, the server undoes it by itself.
                with suppress(Exception):
                    self._connection.rollback()
                raise

    def _ask(self, statement: str, *values: Any) -> Rows:
        cursor = self._connection.cursor()
        cursor.execute(statement, values)
        return [list(row) for row in cursor.fetchall()] if cursor.description else [[cursor.rowcount]]


@contextmanager
def opened(address: Address, password: str | None = None, line: Line | None = None) -> Iterator[Shelf]:
    """A connection to the server, closed at the end; raises SharedLibraryError."""
    # Read only where somebody asks for a shared library: nobody else waits for it.
    from pg8000.dbapi import Connection

    way = reach(address)
    if line is not None:
        line.hold(way)
    try:
        with told(address):
            known = password if password is not None else password_for(address)
            connection = Connection(
                address.user,
                database=address.database,
                # Over none the driver stumbles where it is asked for one; an empty one is refused by the server.
                password=known or "",
                sock=way,
                ssl_context=False,
                application_name="Briefing",
            )
        try:
            yield Shelf(address, connection)
        finally:
            with suppress(Exception):
                connection.close()
    finally:
        way.close()


@contextmanager
def opened_library(address: Address, password: str | None = None, line: Line | None = None) -> Iterator[Shelf]:
    """The same, to a database that holds a shared library which this version of Briefing understands."""
    with opened(address, password, line) as shelf:
        with shelf.reading() as ask:
            found = ask("SELECT max(version) FROM briefing.about")
        version = found[0][0] if found else None
        if not isinstance(version, int):
            raise not_set_up(address)
        if version > VERSION:
            raise newer(address)
        yield shelf


def newer(address: Address) -> NewerFileError:
    """The error where a later version set the shared library up."""
    return NewerFileError(
        f"The shared library at {address.place} was set up by a later version of Briefing; nothing was changed: "
        "update Briefing to use it."
    )

"""Migrations stopped before each of their statements in turn, until one runs through."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from briefing_app.domain.errors import UpgradeError
from briefing_app.storage.driver import NEW, connect, connect_library, connect_notebook, writer_engine
from briefing_app.storage.examine import deep_problems, index_problems
from briefing_app.storage.migrate import migrate, words
from briefing_app.storage.schema import Schema, objects, upgrade


class StoppedError(Exception):
    """The program was stopped here."""


@contextmanager
def stopped_at(engine: Engine, number: int) -> Iterator[list[str]]:
    """Stop the program before its statement with this number; yields the statements reached."""
    reached: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        reached.append(statement)
        if len(reached) == number:
            raise StoppedError(statement)

    event.listen(engine, "before_cursor_execute", count)
    yield reached
    event.remove(engine, "before_cursor_execute", count)


def stop_making(path: Path, schema: Schema) -> tuple[int, list[str]]:
    """Stop a whole chain on a new file at every statement: how often, and what was ever left behind."""
    connection = connect(path, how=NEW)
    engine = writer_engine(lambda: connection)
    stops, wrong = 0, []
    while True:
        with stopped_at(engine, stops + 1) as reached:
            try:
                with engine.connect() as session, session.begin():
                    upgrade(session, schema)
            except StoppedError:
                stops += 1
                if objects(connection):
                    wrong.append(reached[-1])
                continue
            break
    if not any(name == "alembic_version" for name, _ in objects(connection)):
        wrong.append("the last run made nothing")
    connection.close()
    return stops, wrong


def stop_upgrading(folder: Path, schema: Schema, later: Schema, chain: Path) -> tuple[int, list[str]]:
    """Stop the upgrade of a file with words in it at every statement: how often, and what was ever wrong."""
    connecting = connect_notebook if schema.holds_notes else connect_library
    connection = connecting(folder / schema.file_name)
    engine = writer_engine(lambda: connection)
    before, stops = _state(connection, schema), 0
    wrong = []
    while True:
        with stopped_at(engine, stops + 1) as reached:
            try:
                migrate(engine, connection, later, folder, chain)
            except UpgradeError:
                stops += 1
                if _state(connection, schema) != before:
                    wrong.append(reached[-1])
                continue
            break
    wrong += [*deep_problems(connection, schema), *index_problems(connection, schema)]
    if words(connection, schema) != before[0] or _revision(connection) != later.revision:
        wrong.append("the last run did not bring the file up to date")
    connection.close()
    return stops, wrong


def _state(connection: Any, schema: Schema) -> tuple[object, ...]:
    foreign_keys = connection.execute("PRAGMA foreign_keys").fetchone()
    return words(connection, schema), objects(connection), _revision(connection), foreign_keys


def _revision(connection: Any) -> int:
    revision: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return revision

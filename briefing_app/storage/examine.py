"""Looking a library or notebook over: what is wrong with it, in sentences; nothing is changed."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Any

from briefing_app.storage.driver import load_driver
from briefing_app.storage.faults import explain, is_unwritable
from briefing_app.storage.hashes import broken_rows, sealed_tables
from briefing_app.storage.schema import Schema

INDEXES = {
    "library": ("finding_fts", "quote_fts", "block_fts"),
    "notebook": ("note_fts",),
}


class Look(Enum):
    """What a quick look at a file's pages found."""

    SOUND = auto()
    INDEXES = auto()
    DAMAGED = auto()


def quick_look(connection: Any) -> Look:
    """Whether a file's pages hold together; a search index that does not is told apart, for it can be made anew."""
    try:
        lines = [line for (line,) in connection.execute("PRAGMA quick_check(20)") if line != "ok"]
    except load_driver().DatabaseError as fault:
        lines = [str(fault)]
        if not _about_index(lines[0]) and explain(fault, "file") is not None:
            raise
    if not lines:
        return Look.SOUND
    return Look.INDEXES if all(map(_about_index, lines)) else Look.DAMAGED


def deep_problems(connection: Any, schema: Schema) -> list[str]:
    """What is wrong with the words themselves: pages, links between rows, note hashes."""
    driver = load_driver()
    try:
        return [*_page_problems(connection, schema), *_row_problems(connection, schema)]
    except (driver.Error, ValueError, TypeError) as fault:
        return [f"The {schema.name} cannot be read to its end ({fault})."]


def index_problems(connection: Any, schema: Schema) -> list[str]:
    """Which search indexes do not fit the words they are made from.

    Raises the driver's error where the file may only be read, since that cannot be told then.
    """
    driver = load_driver()
    wrong = []
    for index in INDEXES[schema.name]:
        try:
            connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - our own table names
        except driver.Error as fault:
            if is_unwritable(fault):
                raise
            wrong.append(index)
    return wrong


def rebuild_indexes(connection: Any, schema: Schema) -> None:
    """Make the search indexes anew from the words, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for index in INDEXES[schema.name]:
            connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608 - our own names
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def tallies(connection: Any, schema: Schema) -> dict[str, int]:
    """How many rows each table of words holds."""
    papers = ("visit", "document", "document_version", "finding", "quote")
    tables = sealed_tables(connection) if schema.holds_notes else papers
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
        for table in tables
    }


def _about_index(line: str) -> bool:
    return "fts5" in line.lower() or "_fts" in line.lower()


def _page_problems(connection: Any, schema: Schema) -> Iterator[str]:
    try:
        found = [line for (line,) in connection.execute("PRAGMA integrity_check(20)")]
    except load_driver().DatabaseError as fault:
        found = [str(fault)]
    # The search indexes are looked at by themselves, for they can be made anew.
    found = [line for line in found if line != "ok" and not _about_index(line)]
    if found:
        yield f"The {schema.name}'s file is damaged ({found[0]})."


def _row_problems(connection: Any, schema: Schema) -> Iterator[str]:
    astray = connection.execute("PRAGMA foreign_key_check").fetchall()
    if astray:
        yield f"{len(astray)} rows of the {schema.name} belong to something that is gone."
    if schema.holds_notes and (broken := broken_rows(connection)):
        yield f"Not as written: {', '.join(sorted(set(broken)))}."

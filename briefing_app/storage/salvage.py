"""Saving what can still be read from a damaged file, row by row."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_app.storage.driver import READ_ONLY, UNTOUCHED, connect, load_driver
from briefing_app.storage.hashes import SEALED, row_hash

Values = dict[str, Any]


def readable_rows(path: Path, table: str, columns: tuple[str, ...]) -> list[Values]:
    """Every row of a table that a damaged file still gives, with the number it has there."""
    driver = load_driver()
    for how in (READ_ONLY, UNTOUCHED):
        try:
            with closing(connect(path, how=how)) as connection:
                return [*_walk(connection, table, columns)]
        except driver.Error:
            continue
    return []


@dataclass(frozen=True, slots=True)
class Saved:
    """What a damaged notebook still gives of one table."""

    sound: tuple[Values, ...]
    """Rows whose hash shows that they read as they were written."""
    doubtful: tuple[Values, ...]
    """Rows that can be read but do not fit their hash: something in them changed by itself."""


def saved_rows(path: Path, table: str) -> Saved:
    """The readable rows of a sealed table; none where the notebook is of a version that has no such table."""
    columns = SEALED[table]
    rows = readable_rows(path, table, (*columns, "sha256"))
    sound = tuple(row for row in rows if _sound(row, columns))
    return Saved(sound, tuple(row for row in rows if not _sound(row, columns)))


def _sound(row: Values, columns: tuple[str, ...]) -> bool:
    return bool(row_hash(row[column] for column in columns) == row["sha256"])


def _walk(connection: Any, table: str, columns: tuple[str, ...]) -> Iterator[Values]:
    """Rows from both ends, for one bad page stops a scan from either."""
    driver = load_driver()
    # Bytes that are no text come out marked, fail their hash, and do not stop the walk.
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    names = ", ".join(f'"{column}"' for column in columns)
    seen: set[int] = set()
    for order in ("ASC", "DESC"):
        query = f"SELECT number, {names} FROM {table} NOT INDEXED ORDER BY number {order}"  # noqa: S608 - our own names
        cursor = connection.execute(query)
        while True:
            try:
                row = cursor.fetchone()
            except driver.Error:
                break
            if row is None:
                return
            if row[0] not in seen:
                seen.add(row[0])
                yield dict(zip(columns, row[1:], strict=True))

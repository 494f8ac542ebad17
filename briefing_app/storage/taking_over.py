"""Taking over into a fresh notebook, or the copy of a backup, what a damaged notebook still gives."""

from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from briefing_app.storage.driver import connect, load_driver
from briefing_app.storage.durable import copy_file
from briefing_app.storage.examine import tallies
from briefing_app.storage.hashes import SEALED, row_hash
from briefing_app.storage.left_overs import work_folder
from briefing_app.storage.migrate import bring_up_to_date
from briefing_app.storage.salvage import Saved, Values, saved_rows
from briefing_app.storage.schema import NOTEBOOK

_BELONGS = {"wording": {"note_id": "note"}, "agenda_question": {"meeting_id": "meeting", "note_id": "note"}}
"""Whose a row is: it is taken over only where that was, too."""
_KEYS = {"wording": "note_id, sequence", "agenda_question": "meeting_id, note_id"}
_TEXTS = {"note": ("id", "text"), "meeting": ("id", "name", "day")}
"""What must be text for a doubtful row to be of use; those of other tables are left."""


def take_over(damaged: Path, fresh: Path) -> tuple[str, ...]:
    """Take over what `damaged` still gives into `fresh`; sentences about it."""
    saved = _read_copy(damaged)
    # A backup may be older than the damaged file, and without tables for what that holds.
    bring_up_to_date(fresh, NOTEBOOK)
    with closing(connect(fresh)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        doubtful = []
        for table, rows in saved.items():
            _take_sound(connection, table, rows.sound)
            doubtful += _take_doubtful(connection, table, rows.doubtful)
        connection.execute("COMMIT")
        total = tallies(connection, NOTEBOOK)["note"]
    said = [f"Notes in it: {total}; of these read from the damaged file itself: {len(saved['note'].sound)}."]
    if doubtful:
        said.append(f"Look these over, for letters in them may have changed: {', '.join(doubtful)}.")
    return tuple(said)


def _read_copy(damaged: Path) -> dict[str, Saved]:
    """What each table still gives, read from a copy in which a write that was only half done is taken back."""
    with work_folder(damaged.parent, "salvage") as work:
        copy = work / damaged.name
        for ending in ("", "-journal", "-wal"):
            part = damaged.with_name(damaged.name + ending)
            if part.exists():
                copy_file(part, copy.with_name(copy.name + ending))
        _take_back_half_done(copy)
        return {table: saved_rows(copy, table) for table in SEALED}


def _take_back_half_done(copy: Path) -> None:
    """Have SQLite put back what its journal keeps of before a write; what cannot be is read as it stands.

    Read without that, every note of the half that was written would give neither its old words nor its new ones.
    """
    with suppress(load_driver().Error), closing(connect(copy)) as connection:
        connection.execute("SELECT name FROM sqlite_schema").fetchall()


def _take_sound(connection: Any, table: str, rows: Iterable[Values]) -> None:
    known = _known(connection)
    for row in rows:
        if all(known(owner, row[column]) for column, owner in _BELONGS.get(table, {}).items()):
            _insert(connection, table, row)


def _take_doubtful(connection: Any, table: str, rows: Iterable[Values]) -> list[str]:
    """Take in doubtful notes and meetings that nothing better is known of; their ids."""
    texts, known, added = _TEXTS.get(table, ()), _known(connection), []
    for row in rows:
        if not texts or not row["id"] or not all(isinstance(row[text], str) for text in texts):
            continue
        if known(table, row["id"]):
            continue
        try:
            _insert(connection, table, {**row, "sha256": row_hash(row[column] for column in SEALED[table])})
        except load_driver().Error:
            continue
        added.append(str(row["id"]))
    return added


def _known(connection: Any) -> Callable[[str, object], bool]:
    """Tells whether a table has a row of this id."""

    def known(table: str, name: object) -> bool:
        query = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608 - our own table names
        return connection.execute(query, (name,)).fetchone() is not None

    return known


def _insert(connection: Any, table: str, row: Values) -> None:
    columns = (*SEALED[table], "sha256")
    names = ", ".join(f'"{column}"' for column in columns)
    news = ", ".join(f'"{column}" = excluded."{column}"' for column in columns)
    marks, key = ", ".join("?" * len(columns)), _KEYS.get(table, "id")
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {news}",  # noqa: S608 - our own column names
        [row[column] for column in columns],
    )

"""A SHA-256 over all that a row of the member's holds: SQLite's own check notices few flipped bits."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from briefing_app.storage.rows.notebook import AgendaRow, MeetingRow, NoteRow, WordingRow

NOTE_COLUMNS = ("id", "on_id", "visit", "document", "title", "exact", "before", "after", "start", "stop", "state",
                "category", "text", "created", "modified", "binned")  # fmt: skip
WORDING_COLUMNS = ("note_id", "sequence", "text", "saved")
MEETING_COLUMNS = ("id", "name", "day", "created", "modified", "binned")
AGENDA_COLUMNS = ("meeting_id", "note_id", "place", "state", "answer", "follow_up")
SEALED = {
    "note": NOTE_COLUMNS,
    "wording": WORDING_COLUMNS,
    "meeting": MEETING_COLUMNS,
    "agenda_question": AGENDA_COLUMNS,
}
"""The tables of the member's own words and lists, with the columns that their hash is over."""


def row_hash(values: Iterable[str | int | None]) -> str:
    """The hash of a row's values, in the order of its columns."""
    # Damage can turn text into bytes, which must give another hash and not an error.
    written = json.dumps([*values], ensure_ascii=False, default=repr)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def seal_note(row: NoteRow) -> NoteRow:
    """The note with the hash of what it now holds."""
    row.sha256 = row_hash(getattr(row, column) for column in NOTE_COLUMNS)
    return row


def seal_wording(row: WordingRow) -> WordingRow:
    """The wording with the hash of what it now holds."""
    row.sha256 = row_hash(getattr(row, column) for column in WORDING_COLUMNS)
    return row


def seal_meeting(row: MeetingRow) -> MeetingRow:
    """The meeting with the hash of what it now holds."""
    row.sha256 = row_hash(getattr(row, column) for column in MEETING_COLUMNS)
    return row


def seal_agenda(row: AgendaRow) -> AgendaRow:
    """The question on a meeting's list with the hash of what it now holds."""
    row.sha256 = row_hash(getattr(row, column) for column in AGENDA_COLUMNS)
    return row


def sealed_tables(connection: Any) -> tuple[str, ...]:
    """Which sealed tables a notebook has: one of an earlier version, such as in a backup, has fewer."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return tuple(table for table in SEALED if table in there)


def broken_rows(connection: Any) -> list[str]:
    """Ids of the notes and meetings of which a row does not fit its hash; empty when all do."""
    return [name for table in sealed_tables(connection) for name in _broken(connection, table, SEALED[table])]


def _broken(connection: Any, table: str, columns: tuple[str, ...]) -> list[str]:
    names = ", ".join(f'"{column}"' for column in columns)
    rows = connection.execute(f"SELECT sha256, {names} FROM {table}")  # noqa: S608 - names of our own columns
    return [str(values[0]) for sha256, *values in rows if row_hash(values) != sha256]

"""A SHA-256 over all that a note's row holds: SQLite's own check notices few flipped bits."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from briefing_app.storage.rows.notebook import NoteRow, WordingRow

NOTE_COLUMNS = ("id", "on_id", "visit", "document", "title", "exact", "before", "after", "start", "stop", "state",
                "category", "text", "created", "modified", "binned")  # fmt: skip
WORDING_COLUMNS = ("note_id", "sequence", "text", "saved")


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


def broken_rows(connection: Any) -> list[str]:
    """Ids of the notes of which a row, or an earlier wording, does not fit its hash; empty when all do."""
    return [*_broken(connection, "note", NOTE_COLUMNS), *_broken(connection, "wording", WORDING_COLUMNS)]


def _broken(connection: Any, table: str, columns: tuple[str, ...]) -> list[str]:
    names = ", ".join(f'"{column}"' for column in columns)
    rows = connection.execute(f"SELECT sha256, {names} FROM {table}")  # noqa: S608 - names of our own columns
    return [str(values[0]) for sha256, *values in rows if row_hash(values) != sha256]

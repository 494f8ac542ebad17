"""Copies of the open library or notebook: made by SQLite itself, opened and compared before they count."""

import hashlib
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import DamagedFileError, FolderError
from briefing_app.storage.driver import UNTOUCHED, connect
from briefing_app.storage.durable import replacing
from briefing_app.storage.examine import deep_problems, tallies
from briefing_app.storage.faults import explained, files_explained
from briefing_app.storage.hashes import SEALED, sealed_tables
from briefing_app.storage.ladder import backups_in, next_name, to_drop
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.schema import NOTEBOOK, Schema

EVERY = timedelta(minutes=30)


def copy_checked(connection: Any, schema: Schema, target: Path) -> None:
    """Write a copy of an open file to `target` and open it to see that it holds the same; replaces an older copy."""
    try:
        with explained(schema.name), replacing(target, private=schema.holds_notes) as draft:
            # Whether anything can be written there shows here, not as a riddle from SQLite.
            draft.touch()
            connection.execute("VACUUM INTO ?", (str(draft),))
            _compare(connection, schema, draft)
    except OSError as fault:
        raise FolderError(
            f"The backup {target} could not be written ({fault.strerror or fault}); the {schema.name} is as it was: "
            "choose another place or free some space."
        ) from fault


def keep_copy(connection: Any, schema: Schema, folder: Path, why: str = "") -> Path:
    """Put a checked copy of an open file among the backups of its data folder, and let old ones go."""
    place = folder / FOLDER
    with files_explained(schema.name):
        place.mkdir(mode=0o700, exist_ok=True)
    now = datetime.now(UTC)
    target = place / next_name(place, schema.name, fingerprint(connection, schema), why, now)
    copy_checked(connection, schema, target)
    for old in to_drop(backups_in(place, schema.name), now):
        # Windows deletes nothing that any program has open. The new copy counts all the same; the next lets this go.
        with suppress(OSError):
            old.path.unlink(missing_ok=True)
    return target


def keep_copy_if_due(connection: Any, folder: Path) -> Path | None:
    """A backup of the notebook if it has changed since the last, at most every half hour; None where none is due."""
    if not any(tallies(connection, NOTEBOOK).values()):
        return None
    newest = next(iter(backups_in(folder / FOLDER, NOTEBOOK.name)), None)
    if newest is not None:
        passed = datetime.now(UTC) - newest.made
        if timedelta(0) <= passed < EVERY or newest.content == fingerprint(connection, NOTEBOOK):
            return None
    return keep_copy(connection, NOTEBOOK, folder)


def fingerprint(connection: Any, schema: Schema) -> str:
    """Eight characters that differ when what is kept differs."""
    query = "SELECT id, sha256 FROM document"
    if schema.holds_notes:
        # Each table by the first of its columns, which says whose row it is.
        tables = [f"SELECT {SEALED[table][0]}, sha256 FROM {table}" for table in sealed_tables(connection)]  # noqa: S608 - our own names
        query = " UNION ALL ".join(tables)
    query += " ORDER BY 1, 2"
    return hashlib.sha256(repr(connection.execute(query).fetchall()).encode()).hexdigest()[:8]


def _compare(connection: Any, schema: Schema, copy: Path) -> None:
    with closing(connect(copy, how=UNTOUCHED)) as other:
        wrong = deep_problems(other, schema)
        if not wrong and tallies(other, schema) != tallies(connection, schema):
            wrong = ["It does not hold as much as the original."]
    if wrong:
        raise DamagedFileError(
            f"The backup of the {schema.name} failed its check and was thrown away ({wrong[0]}); the {schema.name} is "
            "as it was: run `briefing-app check`."
        )

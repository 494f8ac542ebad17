"""Copies of the library and notebook: made by SQLite itself, opened and compared before they count, and put back."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import DamagedFileError, FolderError, NotFoundError
from briefing_app.storage.archive import pack, unpack
from briefing_app.storage.driver import UNTOUCHED, connect, connect_library, connect_notebook
from briefing_app.storage.durable import copy_file, replacing, sync_folder
from briefing_app.storage.examine import deep_problems, tallies
from briefing_app.storage.faults import explained, files_explained, in_use, unwritable
from briefing_app.storage.gate import inspect
from briefing_app.storage.handed_out import why_not_there
from briefing_app.storage.hashes import SEALED, sealed_tables
from briefing_app.storage.held import holding, is_held
from briefing_app.storage.ladder import backups_in, next_name, to_drop
from briefing_app.storage.own_files import FOLDER, SIDES
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema

EVERY = timedelta(minutes=30)
_CONNECT = {NOTEBOOK.name: connect_notebook, LIBRARY.name: connect_library}


def copy_checked(connection: Any, schema: Schema, target: Path) -> None:
    """Write a copy of an open file to `target` and open it to see that it holds the same; replaces an older copy."""
    try:
        with explained(schema.name), replacing(target) as draft:
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
    place.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    target = place / next_name(place, schema.name, fingerprint(connection, schema), why, now)
    copy_checked(connection, schema, target)
    for old in to_drop(backups_in(place, schema.name), now):
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


def backup_notebook(folder: Path, file: Path, *, replace: bool = False) -> str:
    """Copy the notebook of a data folder to one file; a sentence for the member."""
    _refuse_place(folder, file, replace=replace)
    with opened(folder, NOTEBOOK) as connection:
        copy_checked(connection, NOTEBOOK, file)
        notes = tallies(connection, NOTEBOOK)["note"]
    return f"The notebook ({say_count(notes, 'note')}) was copied to {file} and the copy was checked."


def backup_data(folder: Path, file: Path, *, replace: bool = False) -> str:
    """Copy library and notebook to one file: a ZIP, or the notebook alone where the name ends in .db."""
    if file.suffix.lower() == ".db":
        return backup_notebook(folder, file, replace=replace)
    _refuse_place(folder, file, replace=replace)
    present = [schema for schema in (NOTEBOOK, LIBRARY) if (folder / schema.file_name).exists()]
    if not present:
        raise NotFoundError(
            f"There is nothing in {folder} to back up yet; no file was written: import a document first."
        )
    try:
        with replacing(file) as draft, tempfile.TemporaryDirectory(dir=folder, prefix=".backup-") as work:
            for schema in present:
                with opened(folder, schema) as connection:
                    copy_checked(connection, schema, Path(work) / schema.file_name)
            pack([Path(work) / schema.file_name for schema in present], draft)
    except OSError as fault:
        raise not_written(file, fault.strerror or str(fault)) from fault
    names = " and ".join(schema.name for schema in present)
    return f"The {names} {'were' if len(present) > 1 else 'was'} copied to {file} and checked."


def not_written(file: Path, why: str) -> FolderError:
    """The error for a backup of library and notebook that cannot be written at a place."""
    return FolderError(
        f"The backup {file} could not be written ({why}); library and notebook are as they "
        "were: choose another place or free some space."
    )


def restore(folder: Path, file: Path) -> tuple[str, ...]:
    """Put a backup in the place of what is in a data folder; what was there is backed up and set aside first.

    Returns sentences that say what was done and where the old files are.
    """
    refuse_unreadable(file)
    refuse_own(folder, file)
    with files_explained(NOTEBOOK.name):
        return _restore(folder, file)


def refuse_unreadable(file: Path) -> None:
    """Raise a BriefingError where there is no file to read at a place, or none that may be read."""
    try:
        if not file.is_file():
            raise NotFoundError(f"There is no backup {file}; nothing was changed: check the name.")
        fault = "" if os.access(file, os.R_OK) else "you may not read it"
    except OSError as error:
        fault = error.strerror or str(error)
    if fault:
        raise FolderError(f"The backup {file} could not be opened ({fault}); nothing was changed: choose another copy.")


def refuse_own(folder: Path, file: Path) -> None:
    """Raise FolderError for the library or notebook of the data folder itself, which are no backups."""
    for schema in (NOTEBOOK, LIBRARY):
        own = folder / schema.file_name
        if own.exists() and own.samefile(file):
            raise FolderError(f"{file} is the {schema.name} itself; nothing was changed: choose a copy of it.")


def _restore(folder: Path, file: Path) -> tuple[str, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as work:
        copies = unpack(file, Path(work))
        # Everything is looked at before anything is touched.
        for schema, copy in copies:
            refuse_held(folder, schema)
            _check_copy(copy, schema, file)
            _keep_present(folder, schema)
        return tuple(sentence for schema, copy in copies for sentence in _put_back(folder, schema, copy, file))


def put_in_place(copy: Path, folder: Path, schema: Schema, why: str) -> Path:
    """Replace a file by `copy`; the old file and all beside it are kept in the folder that is returned."""
    place = folder / schema.file_name
    aside = folder / FOLDER / f"{why}-{schema.name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%fZ')}"
    aside.mkdir(parents=True)
    with replacing(place) as draft:
        copy_file(copy, draft)
        if place.exists():
            # The old file keeps its name until the new one takes it, so that there is always one.
            _second_name(place, aside / place.name)
        for side in SIDES[1:]:
            left = place.with_name(place.name + side)
            if left.exists():
                # A journal or log left beside another file would be mixed into it.
                left.replace(aside / left.name)
        sync_folder(aside)
    return aside


@contextmanager
def opened(folder: Path, schema: Schema) -> Iterator[Any]:
    """A connection to an existing library or notebook of a data folder, checked at the gate."""
    path = folder / schema.file_name
    if not path.exists():
        raise NotFoundError(
            f"There is no {schema.name} in {folder} yet; nothing was changed: open Briefing once first."
        )
    inspect(path, schema)
    with explained(schema.name), closing(_CONNECT[schema.name](path)) as connection, holding(path):
        yield connection


def refuse_held(folder: Path, schema: Schema) -> None:
    """Raise InUseError where this very program has a file open."""
    if is_held(folder / schema.file_name):
        raise in_use(schema.name)


def be_alone(connection: Any, schema: Schema) -> None:
    """Make sure that no other program has a file open; raises InUseError. The notebook's connections always are."""
    if not schema.holds_notes:
        # Leaving the write-ahead log needs the file to oneself, and folds the log in.
        connection.execute("PRAGMA busy_timeout = 200")
        connection.execute("PRAGMA journal_mode = TRUNCATE")


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


def _check_copy(copy: Path, schema: Schema, file: Path) -> None:
    inspect(copy, schema)
    with closing(connect(copy, how=UNTOUCHED)) as connection:
        if deep_problems(connection, schema):
            raise DamagedFileError(f"The backup {file} is damaged; nothing was changed: try another backup.")


def _keep_present(folder: Path, schema: Schema) -> None:
    """Back up what a restore is about to replace; a damaged file is only set aside, later. Raises if it is in use."""
    file = folder / schema.file_name
    if file.exists() and not os.access(file, os.W_OK):
        # SQLite would speak of the disk.
        raise unwritable(schema.name)
    try:
        with opened(folder, schema) as connection:
            be_alone(connection, schema)
            keep_copy(connection, schema, folder, "before-restore")
    except (DamagedFileError, NotFoundError):
        return


def _put_back(folder: Path, schema: Schema, copy: Path, file: Path) -> Iterator[str]:
    existed = (folder / schema.file_name).exists()
    aside = put_in_place(copy, folder, schema, "replaced")
    yield f"The {schema.name} was restored from {file}."
    with opened(folder, schema) as connection:
        # From now on this is the newest state, also for a repair that looks for the newest backup.
        keep_copy(connection, schema, folder, "restored")
    if existed:
        yield f"The {schema.name} that was there is kept in {aside}."


def _second_name(place: Path, name: Path) -> None:
    try:
        name.hardlink_to(place)
    except OSError:
        copy_file(place, name)


def _refuse_place(folder: Path, file: Path, *, replace: bool) -> None:
    if why := why_not_there(file, folder):
        raise not_written(file, why)
    if file.exists() and not replace:
        raise FolderError(f"{file} exists already; nothing was written over it: choose another name.")


def say_count(number: int, word: str) -> str:
    """A number of things in words: "1 note", "2 notes"."""
    return f"{number} {word}{'' if number == 1 else 's'}"

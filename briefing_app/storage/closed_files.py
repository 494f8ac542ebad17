"""Library and notebook of a data folder that this program has not open: looked into for a while, or replaced."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import FolderError, NotFoundError
from briefing_app.storage.driver import NOTEBOOK_WAIT, PATIENT_WAIT, connect_library, connect_notebook
from briefing_app.storage.durable import copy_file, replacing, sync_folder
from briefing_app.storage.faults import explained, in_use
from briefing_app.storage.gate import inspect, nothing_at
from briefing_app.storage.held import holding, identity, is_held
from briefing_app.storage.own_files import FOLDER, SIDES
from briefing_app.storage.schema import Schema


def is_missing(folder: Path, schema: Schema) -> bool:
    """Whether a data folder lacks one of its files; raises FolderError where one cannot look into it."""
    try:
        return nothing_at(folder / schema.file_name)
    except OSError as fault:
        raise FolderError(
            f"The data folder {folder} could not be looked into ({fault.strerror or fault}); nothing was changed: "
            "ask for the right to read it, or choose another folder."
        ) from fault


@contextmanager
def opened(folder: Path, schema: Schema) -> Iterator[Any]:
    """A connection to an existing library or notebook of a data folder, checked at the gate.

    Waits for another command to be done with the notebook.
    """
    path = folder / schema.file_name
    if is_missing(folder, schema):
        raise NotFoundError(
            f"There is no {schema.name} in {folder} yet; nothing was changed: open Briefing once first."
        )
    inspect(path, schema)
    with explained(schema.name), closing(_connecting(schema, path)(path)) as connection, holding(path):
        yield connection


def _connecting(schema: Schema, path: Path) -> Callable[[Path], Any]:
    if not schema.holds_notes:
        return connect_library
    # What this very program has open it would wait for in vain.
    return partial(connect_notebook, wait=NOTEBOOK_WAIT if is_held(path) else PATIENT_WAIT)


def refuse_held(folder: Path, schema: Schema) -> None:
    """Raise InUseError where this very program has a file open."""
    if is_held(folder / schema.file_name):
        raise in_use(schema.name)


def be_alone(connection: Any, schema: Schema) -> None:
    """Make sure that no other program has a file open; raises InUseError. The notebook's connections always are."""
    if not schema.holds_notes:
        # Leaving the write-ahead log needs the file to oneself, and folds the log in.
        connection.execute(f"PRAGMA busy_timeout = {round(PATIENT_WAIT * 1000)}")
        connection.execute("PRAGMA journal_mode = TRUNCATE")


def put_in_place(copy: Path, folder: Path, schema: Schema, why: str) -> Path:
    """Replace a file by `copy`; the old file and all beside it are kept in the folder that is returned.

    Where that fails, all is where it was.
    """
    place = folder / schema.file_name
    aside = folder / FOLDER / f"{why}-{schema.name}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%fZ')}"
    aside.parent.mkdir(mode=0o700, exist_ok=True)
    aside.mkdir(mode=0o700)
    before = identity(place)
    try:
        _exchange(copy, place, aside, private=schema.holds_notes)
    except BaseException:
        if identity(place) == before:
            # What has its name in the other folder is the same file, or a copy that may be half made.
            (aside / place.name).unlink(missing_ok=True)
            _take_sides_back(aside, place)
            aside.rmdir()
        else:
            take_back(aside, folder, schema)
        raise
    return aside


def take_back(aside: Path, folder: Path, schema: Schema) -> None:
    """Put what `put_in_place` set aside in its place again; needs no room on the disk."""
    place = folder / schema.file_name
    for side in SIDES:
        new, old = (each.with_name(schema.file_name + side) for each in (place, aside / place.name))
        if old.exists():
            old.replace(new)
        else:
            new.unlink(missing_ok=True)
    aside.rmdir()
    sync_folder(folder)


def _exchange(copy: Path, place: Path, aside: Path, *, private: bool) -> None:
    with replacing(place, private=private) as draft:
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


def _take_sides_back(aside: Path, place: Path) -> None:
    for side in SIDES[1:]:
        old = aside / (place.name + side)
        if old.exists():
            old.replace(place.with_name(old.name))


def _second_name(place: Path, name: Path) -> None:
    try:
        name.hardlink_to(place)
    except OSError:
        copy_file(place, name)

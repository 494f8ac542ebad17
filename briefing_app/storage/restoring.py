"""A backup put in the place of library and notebook, once all of it was looked at; what was there is kept."""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from briefing_app.domain.errors import DamagedFileError, FolderError, NotFoundError
from briefing_app.paths import is_there
from briefing_app.storage.archive import unpack
from briefing_app.storage.backups import keep_copy
from briefing_app.storage.closed_files import be_alone, opened, put_in_place, refuse_held, take_back
from briefing_app.storage.driver import UNTOUCHED, connect
from briefing_app.storage.examine import deep_problems
from briefing_app.storage.faults import files_explained, unwritable
from briefing_app.storage.folders import check_folder
from briefing_app.storage.gate import inspect
from briefing_app.storage.left_overs import work_folder
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema


def restore(folder: Path, *files: Path) -> tuple[str, ...]:
    """Put backups in the place of what is in a data folder: all, or none of them.

    What was there is backed up and set aside first. Returns sentences that say what was done and where the old files
    are.
    """
    for file in files:
        refuse_unreadable(file)
        refuse_own(folder, file)
    check_folder(folder)
    with files_explained(NOTEBOOK.name):
        return _restore(folder, files)


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
        if is_there(own) and own.samefile(file):
            raise FolderError(f"{file} is the {schema.name} itself; nothing was changed: choose a copy of it.")


def _restore(folder: Path, files: Sequence[Path]) -> tuple[str, ...]:
    with work_folder(folder, "restore") as work, ExitStack() as undoing:
        copies = [(file, *copy) for number, file in enumerate(files) for copy in _unpacked(file, work / str(number))]
        # Everything is looked at before anything is touched.
        for file, schema, copy in copies:
            refuse_held(folder, schema)
            _check_copy(copy, schema, file)
            _keep_present(folder, schema)
        said = [sentence for each in copies for sentence in _put_back(folder, *each, undoing)]
        # From now on this is the newest state, also for a repair that looks for the newest backup.
        for _, schema, _ in copies:
            with opened(folder, schema) as connection:
                undoing.callback(keep_copy(connection, schema, folder, "restored").unlink, missing_ok=True)
        # Notes of one time beside documents of another would be neither what was there nor what was asked for.
        undoing.pop_all()
        return tuple(said)


def _unpacked(file: Path, work: Path) -> list[tuple[Schema, Path]]:
    work.mkdir()
    return unpack(file, work)


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


def _put_back(folder: Path, file: Path, schema: Schema, copy: Path, undoing: ExitStack) -> Iterator[str]:
    existed = (folder / schema.file_name).exists()
    aside = put_in_place(copy, folder, schema, "replaced")
    undoing.callback(take_back, aside, folder, schema)
    yield f"The {schema.name} was restored from {file}."
    if existed:
        yield f"The {schema.name} that was there is kept in {aside}."

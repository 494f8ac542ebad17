"""The look at a file before it is opened: newer, foreign or damaged files are refused without a byte written."""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import DamagedFileError, FolderError, NewerFileError
from briefing_app.storage.driver import READ_ONLY, UNTOUCHED, connect, load_driver
from briefing_app.storage.faults import damaged, in_use
from briefing_app.storage.held import is_held
from briefing_app.storage.schema import Schema

MAGIC = b"SQLite format 3\0"
HEADER = 100
LATER = 1_000_000


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of an SQLite file say."""

    page_size: int
    pages: int
    revision: int
    application: int
    journal: tuple[int, int]
    """(1, 1) with a rollback journal, (2, 2) with a write-ahead log; anything else is damage."""


def read_header(path: Path) -> Header | None:
    """The header of an SQLite file; None where there is none."""
    with path.open("rb") as file:
        head = file.read(HEADER)
    if len(head) < HEADER or not head.startswith(MAGIC):
        return None
    size = struct.unpack_from(">H", head, 16)[0]
    (changes, pages) = struct.unpack_from(">II", head, 24)
    (revision, application) = (struct.unpack_from(">I", head, offset)[0] for offset in (60, 68))
    # The page count counts only where the last writer kept it.
    kept = changes == struct.unpack_from(">I", head, 92)[0]
    return Header(65536 if size == 1 else size, pages if kept else 0, revision, application, (head[18], head[19]))


def inspect(path: Path, schema: Schema) -> int:
    """The revision of an existing file; raises NewerFileError or DamagedFileError, and writes nothing either way."""
    _refuse_no_file(path, schema)
    if is_held(path):
        if schema.holds_notes:
            raise in_use(schema.name)
        return schema.revision
    header = _readable_header(path)
    if header is None:
        raise damaged(schema.name)
    if header.application != schema.application:
        raise DamagedFileError(
            f"{path.name} is not a Briefing {schema.name}; it was left as it is: move it elsewhere and start again."
        )
    revision = max(header.revision, _revision_inside(path))
    refuse_newer(revision, schema)
    journals = ((1, 1),) if schema.holds_notes else ((1, 1), (2, 2))
    if revision < 1 or header.journal not in journals or _cut_short(path, header):
        raise damaged(schema.name)
    return revision


def nothing_at(path: Path) -> bool:
    """Whether nothing stands at a path, not even a link that leads to nothing: `inspect` refuses that."""
    return not path.exists() and not path.is_symlink()


def refuse_newer(revision: int, schema: Schema) -> None:
    """Raise NewerFileError for a revision this program does not know."""
    if revision > schema.revision:
        raise NewerFileError(
            f"This {schema.name} was written by a later version of Briefing; nothing in it was changed: "
            "update Briefing to open it."
        )


def _refuse_no_file(path: Path, schema: Schema) -> None:
    """Raise FolderError for a folder, a pipe or device, or a link that leads to nothing; none of them is opened."""
    try:
        mode = path.stat().st_mode
    except OSError as fault:
        if not (isinstance(fault, FileNotFoundError) and path.is_symlink()):
            return
        raise FolderError(
            f"{path} is a link to a {schema.name} that is not there; nothing was changed: connect the drive that it "
            "leads to, or move the link elsewhere."
        ) from fault
    if not stat.S_ISREG(mode):
        # To open a pipe is to wait for somebody at its other end.
        found = "a folder" if stat.S_ISDIR(mode) else "a pipe or device"
        raise FolderError(f"{path} is {found}, not a {schema.name}; nothing was changed: move it elsewhere.")


def _readable_header(path: Path) -> Header | None:
    try:
        return read_header(path)
    except OSError as fault:
        raise FolderError(
            f"{path} cannot be read; nothing was changed: ask for the right to read it, or choose another folder."
        ) from fault


def _cut_short(path: Path, header: Header) -> bool:
    """Whether pages are missing at the end; a journal or log beside the file may still put them back."""
    if beside(path, "-journal") or beside(path, "-wal"):
        return False
    return path.stat().st_size < header.pages * header.page_size


def _revision_inside(path: Path) -> int:
    """The revision that the file's own tables name, with what a crash left in a write-ahead log; 0 where none does.

    A read-only look folds nothing in. A journal with something in it is left to the real opening: what stands in the
    file then is half of a write, and is about to be taken back.
    """
    if beside(path, "-journal"):
        return 0
    driver = load_driver()
    try:
        connection = connect(path, how=READ_ONLY if beside(path, "-wal") else UNTOUCHED)
    except driver.Error:
        return 0
    try:
        return revision_of(connection)
    except driver.Error:
        return 0
    finally:
        connection.close()


def revision_of(connection: Any) -> int:
    """The revision of an open file: the higher of its header's and its migrations'; 0 where it makes no sense."""
    stamped: int = connection.execute("PRAGMA user_version").fetchone()[0]
    named = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if not all(isinstance(name, str) for (name,) in named):
        return 0
    # A name that is no number is none of ours, so it comes from a later version.
    return max([stamped, *(int(name) if name.isdecimal() else LATER for (name,) in named)])


def beside(path: Path, ending: str) -> bool:
    """Whether a journal or log with something in it stands beside a file, left by a crash or in use."""
    file = path.with_name(path.name + ending)
    return file.exists() and file.stat().st_size > 0

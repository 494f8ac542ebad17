"""Files that are handed out: written whole or not at all, in a place that somebody chose."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing_app.domain.errors import ExportError
from briefing_app.storage.durable import replacing
from briefing_app.storage.own_files import is_own


def write_handed_out(file: Path, content: bytes) -> None:
    """Write a file, durably; raises ExportError, and what was there before is then as it was."""
    with handing_out(file) as draft:
        draft.write_bytes(content)


@contextmanager
def handing_out(file: Path) -> Iterator[Path]:
    """A name to write to; what was written becomes the file, durably, once the block ends well. Raises ExportError."""
    try:
        with replacing(file) as draft:
            yield draft
    except OSError as fault:
        raise _failed(file, fault.strerror or str(fault)) from fault


def refuse_unwritable(file: Path, *, replace: bool = True) -> None:
    """Raise ExportError where a file cannot or should not be written, before anything is made for it."""
    if why := why_not_there(file):
        raise _failed(file, why)
    if not replace and holds_something(file):
        raise ExportError(f"{file} exists already; nothing was written over it: choose another name, or say --replace.")


def holds_something(file: Path) -> bool:
    """Whether there is a file with anything in it: an empty one, as programs make to hold a name, has none to lose."""
    return file.exists() and file.stat().st_size > 0


def why_not_there(file: Path, *folders: Path) -> str:
    """Why a file cannot or should not be written at a place, in a few words; "" where it may be.

    Whether it is one of Briefing's own is told for data `folders`, and for those in which it has a file open.
    """
    try:
        if not file.parent.is_dir():
            return f"there is no folder {file.parent}"
        if is_own(file, *folders):
            return "Briefing keeps its own files there"
        return _not_replaced(file.stat().st_mode)
    except FileNotFoundError:
        return ""
    except OSError as fault:
        return fault.strerror or str(fault)


def _not_replaced(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "that is a folder"
    if not stat.S_ISREG(mode):
        return "that is a device and no file"
    # A read-only file is somebody's wish; renaming over it would go against that unasked.
    return "" if mode & stat.S_IWUSR else "there is a file of that name that may only be read"


def _failed(file: Path, why: str) -> ExportError:
    return ExportError(f"{file} could not be written ({why}); nothing was changed: choose another name or folder.")

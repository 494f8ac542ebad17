"""Files that are handed out: written whole or not at all, in a place that somebody chose."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing_app.domain.errors import ExportError
from briefing_app.storage.durable import replacing


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
    if not file.parent.is_dir():
        raise _failed(file, f"there is no folder {file.parent}")
    if file.is_dir():
        raise _failed(file, "that is a folder")
    if file.exists() and not replace:
        raise ExportError(f"{file} exists already; nothing was written over it: choose another name, or say --replace.")
    # A read-only file is somebody's wish; renaming over it would go against that unasked.
    if file.exists() and not file.stat().st_mode & stat.S_IWUSR:
        raise _failed(file, "there is a file of that name that may only be read")


def _failed(file: Path, why: str) -> ExportError:
    return ExportError(f"{file} could not be written ({why}); nothing was changed: choose another name or folder.")

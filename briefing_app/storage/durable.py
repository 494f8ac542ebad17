"""Files written so that a power cut leaves the old one or the new one, never half of either."""

import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path


def replacing(target: Path, *, private: bool = False) -> AbstractContextManager[Path]:
    """A name beside `target` to write to; it takes the target's place, durably, when the block ends well.

    A private one is there from the start, empty, and nobody else who uses the computer may read it.
    """
    return _drafting(target, Path.replace, private=private)


def making(target: Path, *, private: bool = False) -> AbstractContextManager[Path]:
    """Like `replacing`, but where `target` has appeared meanwhile it is left as it is."""
    return _drafting(target, _link_or_move, private=private)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file's bytes; not durable by itself."""
    with source.open("rb") as reading, target.open("wb") as writing:
        shutil.copyfileobj(reading, writing, 1 << 20)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    handle = os.open(path, os.O_RDWR)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable where the system can (Windows does so by itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # What others call so leaves it in the drive's own cache there. Not every drive can do more.
        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


@contextmanager
def _drafting(target: Path, put: Callable[[Path, Path], object], *, private: bool) -> Iterator[Path]:
    draft = target.with_name(f".{target.name}-{secrets.token_hex(4)}")
    try:
        if private:
            draft.touch(mode=0o600, exist_ok=False)
        yield draft
        sync_file(draft)
        put(draft, target)
        sync_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def _link_or_move(draft: Path, target: Path) -> None:
    try:
        # Unlike a rename, a link never replaces what another Briefing has just made.
        target.hardlink_to(draft)
    except FileExistsError:
        return
    except OSError:
        draft.replace(target)

"""Which data files this program has open.

On POSIX systems a program loses its locks on a file when it closes any handle to it, so a file that is held must never
be opened except through SQLite.
"""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

_held: Counter[Path] = Counter()
_turn = Lock()


def hold(path: Path) -> Path:
    """Note that a file is open; what to let go of once it is closed."""
    held = _real(path)
    with _turn:
        _held[held] += 1
    return held


def let_go(held: Path) -> None:
    """Note that what `hold` gave is closed again: once a folder is gone, a path in it may resolve to another."""
    with _turn:
        _held[held] -= 1


def is_held(path: Path) -> bool:
    """Whether this program has a file open."""
    with _turn:
        return _held[_real(path)] > 0


def folders_in_use() -> set[Path]:
    """The folders of the files that this program has open."""
    with _turn:
        return {path.parent for path, times in _held.items() if times > 0}


def identity(path: Path) -> int | None:
    """What tells the file at a path from another of its name, as SQLite does; None where there is none.

    It does not open the file. Where a system lets nobody replace a file that is open, all there are are one.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino if os.name == "posix" else 0


@contextmanager
def holding(path: Path) -> Iterator[None]:
    """Note that a file is open until the block ends."""
    held = hold(path)
    try:
        yield
    finally:
        let_go(held)


def _real(path: Path) -> Path:
    # Unlike `Path.resolve` it has an answer for a link that leads to itself.
    return Path(os.path.realpath(path))

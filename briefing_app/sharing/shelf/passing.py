"""Where a visit's briefing file lies for a moment on its way to or from a shared library."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder for as long as the block lasts."""
    # What a virus scanner on Windows has open cannot be deleted yet; no visit is any worse for that.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def passed(file: Path) -> None:
    """It is needed no longer: so that no more than one visit takes room, it goes now, or else with its folder."""
    with suppress(OSError):
        file.unlink(missing_ok=True)

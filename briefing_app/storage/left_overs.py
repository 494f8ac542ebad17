"""What a run that was stopped in the middle left in a data folder: half-made copies, which the next one clears away."""

import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing_app.storage.own_files import FOLDER

# A copy takes seconds, or minutes on a slow disk; whatever is younger may be another program's, at work just now.
AFTER_SECONDS = 3600
_NAMES = re.compile(
    r"\.(backup|restore|repair|salvage|look|briefing|settings)-[a-z0-9_]{8}(\.json)?"
    r"|\.(library|notebook)[^/]*\.db-[0-9a-f]{8}(-journal|-wal|-shm)?"
)


@contextmanager
def work_folder(folder: Path, what: str) -> Iterator[Path]:
    """A folder in a data folder for as long as the block lasts; `what` is done in it, such as "restore"."""
    # What a virus scanner on Windows has open cannot be deleted yet: that goes later, and no work is any worse for it.
    with tempfile.TemporaryDirectory(dir=folder, prefix=f".{what}-", ignore_cleanup_errors=True) as work:
        yield Path(work)


def clear_left_overs(folder: Path) -> None:
    """Delete what stopped runs left in a data folder and among its copies; never raises."""
    for place in (folder, folder / FOLDER):
        with suppress(OSError):
            for path in [*_left_in(place)]:
                _delete(path)


def _left_in(place: Path) -> Iterator[Path]:
    long_ago = time.time() - AFTER_SECONDS
    return (path for path in place.iterdir() if _NAMES.fullmatch(path.name) and path.lstat().st_mtime < long_ago)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()

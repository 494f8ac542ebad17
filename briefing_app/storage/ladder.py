"""Which backups are kept: all of two days, then one a day, a week, a month; the newest few always."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing_app.domain.errors import FolderError

_NAME = re.compile(
    r"(?P<what>[a-z]+)-(?P<number>\d{6,})-(?P<stamp>\d{8}T\d{6}Z)-(?P<content>[0-9a-f]{8})(-(?P<why>[a-z-]+))?\.db"
)
_STAMP = "%Y%m%dT%H%M%SZ"
NEWEST = 7
"""So many are kept whatever the clock says."""
ALL_FOR = timedelta(days=2)
A_GAP = timedelta(days=31)
"""No more counts between one backup and the next: a clock once far ahead would make all of them old at a stroke."""
# How far back each step reaches, and the part of a date that tells its days, weeks or months apart.
STEPS = ((timedelta(days=14), "%Y-%m-%d"), (timedelta(weeks=8), "%G-%V"), (timedelta(days=366), "%Y-%m"))


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup file; `number` counts up whatever the clock says, `content` tells one content from another."""

    path: Path
    number: int
    made: datetime
    content: str
    why: str = ""
    """Such as "before-restore"; empty where it was made because it was due."""


def backups_in(folder: Path, what: str) -> list[Kept]:
    """The backups of the "library" or "notebook" in a folder, newest first; FolderError where it cannot be listed."""
    try:
        files = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as fault:
        raise FolderError(
            f"The folder with the backups, {folder}, could not be listed ({fault.strerror or fault}); nothing was "
            "changed: ask for the right to read that folder, and try again."
        ) from fault
    found = ((path, _NAME.fullmatch(path.name)) for path in files)
    kept = [
        Kept(path, int(name["number"]), made, name["content"], name["why"] or "")
        for path, name in found
        if name is not None and name["what"] == what and (made := _time(name["stamp"]))
    ]
    return sorted(kept, key=lambda backup: backup.number, reverse=True)


def next_name(folder: Path, what: str, content: str, why: str, now: datetime) -> str:
    """The file name of the next backup; `why` is "" or such as "before-restore"."""
    newest = max((backup.number for backup in backups_in(folder, what)), default=0)
    return f"{what}-{newest + 1:06d}-{now.strftime(_STAMP)}-{content}{'-' + why if why else ''}.db"


def to_drop(backups: Iterable[Kept], now: datetime) -> list[Kept]:
    """The backups that the ladder lets go, never the newest few, nor many at once where only the clock has jumped."""
    ordered = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = ordered
    # What goes joins two gaps to one, which can count as less than both.
    while len(fewer := _on_the_ladder(kept, now)) < len(kept):
        kept = fewer
    return [backup for backup in ordered if backup not in kept]


def _on_the_ladder(ordered: list[Kept], now: datetime) -> list[Kept]:
    ages = _ages(ordered, now)
    kept = {*ordered[:NEWEST], *(backup for backup in ordered if ages[backup] <= ALL_FOR)}
    for reach, part in STEPS:
        filled: set[str] = set()
        for backup in ordered:
            bucket = backup.made.strftime(part)
            if ages[backup] <= reach and bucket not in filled:
                filled.add(bucket)
                kept.add(backup)
    return [backup for backup in ordered if backup in kept]


def _ages(ordered: list[Kept], now: datetime) -> dict[Kept, timedelta]:
    """How old each of the backups, newest first, is at most, by the clock and by what passed between them.

    One from the future, where the clock was put back, counts as new.
    """
    none = timedelta(0)
    passed, after, ages = none, now, {}
    for backup in ordered:
        passed += min(max(after - backup.made, none), A_GAP)
        after = backup.made
        ages[backup] = min(max(now - backup.made, none), passed)
    return ages


def _time(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None

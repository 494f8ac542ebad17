"""What was deleted for good, remembered beside the copies that still hold it, so that no repair brings it back."""

import logging
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.orm import Session

from briefing_app.domain.errors import FolderError
from briefing_app.storage.driver import connect
from briefing_app.storage.durable import replacing
from briefing_app.storage.hashes import sealed_tables
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.schema import NOTEBOOK

_log = logging.getLogger(__name__)
_NAME = "deleted-for-good.txt"
_TABLES = ("note", "meeting")


def remember_deleted(session: Session, ids: Iterable[str]) -> None:
    """Remember, once this transaction of the notebook is stored, that notes or meetings were deleted for good."""
    # Not before: what could not be deleted must not be missing from a repair.
    folder, gone = session.info["folder"], tuple(ids)
    event.listen(session, "after_commit", lambda _: _remember(folder, gone), once=True)


def leave_out_deleted(copy: Path, folder: Path, number: int) -> None:
    """Take out of `copy`, made of a data folder's backup of this number, what was deleted for good since."""
    gone = [(name,) for name, newest in _remembered(folder).items() if number <= newest]
    if not gone:
        return
    with closing(connect(copy)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        for table in set(_TABLES).intersection(sealed_tables(connection)):
            connection.executemany(f"DELETE FROM {table} WHERE id = ?", gone)  # noqa: S608 - our own table names
        connection.execute("INSERT INTO note_fts(note_fts) VALUES ('optimize')")
        connection.execute("COMMIT")


def _remember(folder: Path, ids: Iterable[str]) -> None:
    """Write down which copy was the newest at that time; those made later show whether something came back."""
    try:
        numbers = [backup.number for backup in backups_in(folder / FOLDER, NOTEBOOK.name)]
        if not numbers:
            return
        known = _remembered(folder) | dict.fromkeys(ids, max(numbers))
        lines = [f"{name} {newest}\n" for name, newest in known.items() if newest >= min(numbers)]
        with replacing(folder / FOLDER / _NAME) as draft:
            draft.write_text("".join(lines), encoding="utf-8")
    except (FolderError, OSError) as fault:
        # It is deleted all the same; only a repair from a copy of before would bring it back.
        _log.warning("What was deleted for good could not be written down", exc_info=fault)


def _remembered(folder: Path) -> dict[str, int]:
    """Each id with the number of the newest copy there was when it was deleted; lines that make no sense are left."""
    try:
        lines = (folder / FOLDER / _NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    parts = (line.rpartition(" ") for line in lines)
    return {name: int(number) for name, _, number in parts if name and number.isdecimal()}

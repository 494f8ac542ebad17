"""What was read of the library a moment ago, kept beside the connection that read it until anything is written."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy.orm import Session

T = TypeVar("T")
_MOST = 24
"""Visits and documents; a page and what stands beside it ask for those of one council's visits, several times over."""
_PLACE = "at hand"


def at_hand(session: Session, key: Hashable, read: Callable[[], T]) -> T:
    """What `read` gave for this key, read anew once any other connection has changed the file.

    For sessions that cannot write: SQLite's data version tells of every change but a connection's own.
    """
    connection = session.connection()
    # Asked before anything is read: what is read may be newer than this says, never older.
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    known, kept = connection.info.get(_PLACE, (None, {}))
    if known != version:
        kept = {}
        connection.info[_PLACE] = (version, kept)
    if key not in kept:
        _make_room(kept)
        kept[key] = read()
    found: T = kept[key]
    return found


def _make_room(kept: dict[Hashable, Any]) -> None:
    while len(kept) >= _MOST:
        del kept[next(iter(kept))]

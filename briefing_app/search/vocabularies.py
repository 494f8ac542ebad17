"""Reads an index's vocabulary, and again only when the index has changed."""

from threading import Lock

from sqlalchemy import column, func, select, table
from sqlalchemy.orm import Session

from briefing_app.search.indexes import Index
from briefing_app.search.vocabulary import Vocabulary


class Vocabularies:
    """The words of each index, kept in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, Vocabulary]] = {}
        self._lock = Lock()

    def of(self, index: Index, session: Session) -> Vocabulary:
        """The vocabulary of an index as it is now."""
        print_ = _fingerprint(index, session)
        with self._lock:
            kept = self._kept.get(index.name)
            if kept is None or kept[0] != print_:
                kept = (print_, _read(index, session))
                self._kept[index.name] = kept
            return kept[1]

    def kept(self) -> list[Vocabulary]:
        """Those read so far."""
        with self._lock:
            return [vocabulary for _, vocabulary in self._kept.values()]


def _fingerprint(index: Index, session: Session) -> object:
    """FTS5's own totals and list of segments: both are rewritten whenever rows come or go."""
    data = table(f"{index.name}_fts_data", column("id"), column("block"))
    return tuple(session.execute(select(data.c.block).where(data.c.id.in_((1, 10))).order_by(data.c.id)).scalars())


def _read(index: Index, session: Session) -> Vocabulary:
    _make_readable(index, session)
    known = table(f"{index.name}_words", column("term"), column("doc"), column("cnt"))
    counts: dict[str, int] = {}
    words = 0
    for term, rows, times in session.execute(select(known.c.term, known.c.doc, known.c.cnt)).all():
        counts[term] = rows
        words += times
    rows_in_all = session.execute(select(func.count()).select_from(table(f"{index.name}_fts_docsize"))).scalar_one()
    return Vocabulary(counts, rows_in_all, words / max(1, rows_in_all))


def _make_readable(index: Index, session: Session) -> None:
    """Give this connection a view of the words: a temporary table that lives outside the file."""
    connection = session.connection()
    guarded = connection.exec_driver_sql("PRAGMA query_only").scalar()
    # A connection that may only read refuses even temporary tables.
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index.name}_words USING fts5vocab(main, {index.name}_fts, row)"
    )
    if guarded:
        connection.exec_driver_sql("PRAGMA query_only = ON")

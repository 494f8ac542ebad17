"""Taking documents out of the library, and putting them back as they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, insert, or_, select
from sqlalchemy.orm import Session

from briefing_app.domain.library import ChangeSet
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.comparisons import ComparisonRulingRow
from briefing_app.storage.rows.corrections import CorrectionRow, ReadingRow
from briefing_app.storage.rows.library import (
    BlockRow,
    DocumentRow,
    DocumentVersionRow,
    FindingRow,
    HeldBeforeRow,
    LinkRow,
    OriginalRow,
    QuoteRow,
    UnplacedRow,
    VisitRow,
)
from briefing_app.storage.rows.shared import SharedDocumentRow
from briefing_app.storage.rows.threads import ThreadRulingRow
from briefing_app.storage.storing import tell_or_drop
from briefing_app.storage.visits import tell_visit

OF_A_DOCUMENT: tuple[type[Any], ...] = (
    DocumentVersionRow, BlockRow, FindingRow, QuoteRow, UnplacedRow, LinkRow, CorrectionRow, ReadingRow,
    ComparisonRulingRow, ThreadRulingRow, SharedDocumentRow,
)  # fmt: skip
"""Every table whose rows go with their document."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken out: all that is needed to put it back."""

    documents: tuple[str, ...]
    visits: frozenset[str]
    rows: tuple[tuple[Table, tuple[dict[str, Any], ...]], ...]
    """What stood in each table, in the order in which it can be written again."""


def remove_documents(lib: LibraryFile, documents: Sequence[str]) -> tuple[Removed, ChangeSet]:
    """Take documents out, with everything read from them and put right in them; a visit goes with its last one.

    Ids that the library does not hold are passed over.
    """
    with lib.writing() as session:
        rows = session.scalars(select(DocumentRow).where(DocumentRow.id.in_(documents))).all()
        ids, visits = tuple(row.id for row in rows), {row.visit.id: row.visit for row in rows}
        removed = Removed(ids, frozenset(visits), _rows_of(session, ids, list(visits)))
        _remember_bytes(session, removed)
        session.execute(delete(DocumentRow).where(DocumentRow.id.in_(ids)))
        _drop_unused(session, removed)
        for visit in visits.values():
            tell_or_drop(session, visit)
        return removed, ChangeSet(visits=removed.visits, documents=frozenset(ids))


def put_back_documents(lib: LibraryFile, removed: Removed) -> ChangeSet:
    """Undo a removal; a document of which any version was imported again meanwhile stays as it is now.

    What was said of it and a document that has since been removed itself, is left out. The documents of the change
    are those that came back.
    """
    with lib.writing() as session:
        back = frozenset(removed.documents) - _came_again(session, removed)
        here = {*session.scalars(select(DocumentRow.id))}
        wanted = _shared_by(removed, back)
        for table, rows in removed.rows:
            new = [
                row for row in rows if _comes_back(table, row, back, here) or _is_lacking(session, table, row, wanted)
            ]
            if new:
                session.connection().execute(insert(table), new)
        gone = [sha256 for sha256, document in _bytes_of(removed).items() if document in back]
        session.execute(delete(HeldBeforeRow).where(HeldBeforeRow.sha256.in_(gone)))
        session.expire_all()
        visits = session.scalars(select(VisitRow).where(VisitRow.id.in_(wanted[VisitRow.__tablename__]))).all()
        for visit in visits:
            tell_visit(session, visit)
        return ChangeSet(visits=frozenset(visit.id for visit in visits), documents=back)


def _rows_of(
    session: Session, documents: Sequence[str], visits: Sequence[str]
) -> tuple[tuple[Table, tuple[dict[str, Any], ...]], ...]:
    used = select(DocumentVersionRow.sha256).where(DocumentVersionRow.document_id.in_(documents))
    wanted: list[tuple[type[Any], ColumnElement[bool]]] = [
        (OriginalRow, OriginalRow.sha256.in_(used)),
        (VisitRow, VisitRow.id.in_(visits)),
        (DocumentRow, DocumentRow.id.in_(documents)),
    ]
    wanted += [(kind, or_(*(one.in_(documents) for one in leading_to_a_document(kind)))) for kind in OF_A_DOCUMENT]
    return tuple((kind.__table__, _read(session, kind.__table__, clause)) for kind, clause in wanted)


def leading_to_a_document(kind: type[Any]) -> list[Any]:
    """The columns of a table that hold a document's id."""
    return _leading(kind.__table__)


def _leading(table: Table) -> list[Any]:
    return [one for one in table.columns if any(key.column.table.name == "document" for key in one.foreign_keys)]


def _read(session: Session, table: Table, clause: Any) -> tuple[dict[str, Any], ...]:
    """Rows without the numbers that the file gives them: by then others may have those."""
    columns = [one for one in table.columns if one.name != "number"]
    found = session.execute(select(*columns).where(clause).order_by(*table.primary_key.columns))
    return tuple({one.name: value for one, value in zip(columns, row, strict=True)} for row in found)


def _drop_unused(session: Session, removed: Removed) -> None:
    """Bytes that no document is made from any more."""
    used = select(DocumentVersionRow.sha256)
    originals = next(rows for table, rows in removed.rows if table is OriginalRow.__table__)
    gone = [row["sha256"] for row in originals]
    session.execute(delete(OriginalRow).where(OriginalRow.sha256.in_(gone), OriginalRow.sha256.not_in(used)))


def _bytes_of(removed: Removed) -> dict[str, str]:
    """The hash of every version that was taken out, with the id of its document."""
    versions = next(rows for table, rows in removed.rows if table is DocumentVersionRow.__table__)
    return {row["sha256"]: row["document_id"] for row in versions}


def _remember_bytes(session: Session, removed: Removed) -> None:
    """Keep in mind which document the bytes were, since notes on it name it by its id."""
    for sha256, document in _bytes_of(removed).items():
        session.merge(HeldBeforeRow(sha256=sha256, document=document))


def _came_again(session: Session, removed: Removed) -> set[str]:
    """The removed documents that the library holds again: by their id, or by their bytes under another."""
    bytes_of = _bytes_of(removed)
    by_id = session.scalars(select(DocumentRow.id).where(DocumentRow.id.in_(removed.documents)))
    same = select(DocumentVersionRow.sha256).where(DocumentVersionRow.sha256.in_([*bytes_of]))
    return {*by_id, *(bytes_of[sha256] for sha256 in session.scalars(same))}


def _shared_by(removed: Removed, back: frozenset[str]) -> dict[str, frozenset[str]]:
    """What documents share: the visits, and the files' bytes, that those coming back stand under and are made from."""
    rows = {table.name: rows for table, rows in removed.rows}
    visits = (row["visit_id"] for row in rows[DocumentRow.__tablename__] if row["id"] in back)
    files = (row["sha256"] for row in rows[DocumentVersionRow.__tablename__] if row["document_id"] in back)
    return {VisitRow.__tablename__: frozenset(visits), OriginalRow.__tablename__: frozenset(files)}


def _comes_back(table: Table, row: dict[str, Any], back: frozenset[str], here: set[str]) -> bool:
    """Whether a row is of a document that comes back, and every other that it is about is there."""
    about = [row["id"]] if table is DocumentRow.__table__ else [row[column.name] for column in _leading(table)]
    return any(document in back for document in about) and all(one in back or one in here for one in about)


def _is_lacking(session: Session, table: Table, row: dict[str, Any], wanted: dict[str, frozenset[str]]) -> bool:
    """Whether a visit or a file's bytes are wanted, and neither still nor again in the library."""
    if table.name not in wanted:
        return False
    (key,) = table.primary_key.columns
    name = row[key.name]
    return name in wanted[table.name] and session.execute(select(key).where(key == name)).first() is None

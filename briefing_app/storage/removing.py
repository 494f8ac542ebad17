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
    """Undo a removal; nothing happens if one of the documents, or any version of it, was imported again meanwhile.

    What was said of it and a document that has since been removed itself, is left out.
    """
    with lib.writing() as session:
        if _came_again(session, removed):
            return ChangeSet()
        there = {*session.scalars(select(DocumentRow.id)), *removed.documents}
        for table, rows in removed.rows:
            if new := [row for row in rows if not _is_there(session, table, row) and _can_stand(table, row, there)]:
                session.connection().execute(insert(table), new)
        session.execute(delete(HeldBeforeRow).where(HeldBeforeRow.sha256.in_([*_bytes_of(removed)])))
        session.expire_all()
        for visit in session.scalars(select(VisitRow).where(VisitRow.id.in_(removed.visits))):
            tell_visit(session, visit)
        return ChangeSet(visits=removed.visits, documents=frozenset(removed.documents))


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


def _came_again(session: Session, removed: Removed) -> bool:
    """Whether the library holds a removed document again: by its id, or by its bytes under another."""
    same = DocumentVersionRow.sha256.in_([*_bytes_of(removed)])
    by_id = session.scalars(select(DocumentRow.id).where(DocumentRow.id.in_(removed.documents)))
    return bool(by_id.first() or session.scalars(select(DocumentVersionRow.document_id).where(same)).first())


def _can_stand(table: Table, row: dict[str, Any], documents: set[str]) -> bool:
    """Whether all the documents that a row is about are there."""
    return all(row[column.name] in documents for column in _leading(table))


def _is_there(session: Session, table: Table, row: dict[str, Any]) -> bool:
    """Whether a visit or a file's bytes, which documents share, are still or again in the library."""
    if table not in {VisitRow.__table__, OriginalRow.__table__}:
        return False
    (key,) = table.primary_key.columns
    return session.execute(select(key).where(key == row[key.name])).first() is not None

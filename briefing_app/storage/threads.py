"""What a person says of threads between visits: kept in the library, and taken back."""

from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.storage import clock
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import DocumentRow, FindingRow, VisitRow
from briefing_app.storage.rows.threads import ThreadRulingRow

__all__ = ["rule_on_thread", "thread_rulings", "withdraw_ruling"]


def thread_rulings(lib: LibraryFile) -> tuple[ThreadRuling, ...]:
    """Everything people said of threads, in the order they said it."""
    with lib.reading() as session:
        rows = session.scalars(select(ThreadRulingRow).order_by(ThreadRulingRow.number))
        return tuple(_ruling_of(row) for row in rows)


def rule_on_thread(
    lib: LibraryFile, ruling: ThreadRuling
) -> tuple[tuple[ThreadRuling, ThreadRuling | None], ChangeSet]:
    """Keep what a person says: the ruling as kept, the one it replaces if any, and what changed.

    Raises NotFoundError where the library does not hold the two findings.
    """
    made = clock.now()
    with lib.writing() as session:
        area, finding = _finding(session, ruling.area), _finding(session, ruling.finding)
        same = (ThreadRulingRow.area == area.id) & (ThreadRulingRow.finding == finding.id)
        before = session.scalar(select(ThreadRulingRow).where(same))
        replaced = _ruling_of(before) if before else None
        session.execute(delete(ThreadRulingRow).where(same))
        row = ThreadRulingRow(
            id=ruling.id or f"t-{uuid4().hex[:12]}", area_document_id=area.document_id, area=area.id,
            finding_document_id=finding.document_id, finding=finding.id, verdict=ruling.verdict, made=made,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return (_ruling_of(row), replaced), _changes(session, area.document_id)


def withdraw_ruling(lib: LibraryFile, ruling_id: str) -> ChangeSet:
    """Take back what a person said; nothing happens if it is gone already."""
    with lib.writing() as session:
        row = session.scalar(select(ThreadRulingRow).where(ThreadRulingRow.id == ruling_id))
        if row is None:
            return ChangeSet()
        changes = _changes(session, row.area_document_id)
        session.delete(row)
        return changes


def _finding(session: Session, finding_id: str) -> FindingRow:
    row = session.scalar(select(FindingRow).where(FindingRow.id == finding_id))
    if row is None:
        raise NotFoundError("That finding is no longer in the library; nothing was changed: look at the page again.")
    return row


def _changes(session: Session, document_id: str) -> ChangeSet:
    """Every visit of the council: what is said of one shows on the pages of those after it."""
    council = select(VisitRow.council_id).join(DocumentRow).where(DocumentRow.id == document_id).scalar_subquery()
    visits = session.scalars(select(VisitRow.id).where(VisitRow.council_id == council)).all()
    own = session.scalars(select(DocumentRow.visit_id).where(DocumentRow.id == document_id)).all()
    return ChangeSet(visits=frozenset([*visits, *own]))


def _ruling_of(row: ThreadRulingRow) -> ThreadRuling:
    return ThreadRuling(row.area, row.finding, Verdict(row.verdict), row.id)

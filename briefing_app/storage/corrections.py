"""What a person put right in the library's documents: kept apart, applied over what the reader found, taken back."""

from collections.abc import Iterable, Sequence
from uuid import uuid4

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session, joinedload

from briefing_app.domain.briefing import UNSURE, Audit
from briefing_app.domain.correcting import Reading, apply_corrections
from briefing_app.domain.corrections import Correction, Standing
from briefing_app.domain.errors import CorrectionError, NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.review import UNCLEAR
from briefing_app.storage import clock
from briefing_app.storage.convert import audit_of, finding_of, quote_of, source_of
from briefing_app.storage.documents import unknown
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.packing import correction_of, packed_correction, packed_reading, reading_of
from briefing_app.storage.passages import update_passages
from briefing_app.storage.rows.corrections import CorrectionRow, ReadingRow
from briefing_app.storage.rows.library import (
    DocumentRow,
    DocumentVersionRow,
    FindingRow,
    QuoteRow,
    SpeakerRow,
    UnplacedRow,
)

__all__ = ["correct", "corrections", "needing", "put_over", "reapply", "redo_correction", "undo_correction"]

# Rows are deleted and written again under numbers that were used before.
_ANEW = {"populate_existing": True}
_FORGOTTEN = "forgotten"
"""How a correction stands that was taken back and cannot be redone any more: shown nowhere."""


def correct(lib: LibraryFile, correction: Correction, *more: Correction) -> tuple[str, ChangeSet]:
    """Put something right, or several things of one document as one: the id to take it back by, and what changed.

    Raises CorrectionError, with nothing changed, where the words do not stand in the document as it now is. What was
    undone before cannot be redone any more.
    """
    made = clock.now()
    ids = [f"c-{uuid4().hex[:12]}" for _ in (correction, *more)]
    with lib.writing() as session:
        document = _document(session, correction.document)
        undone = CorrectionRow.standing == Standing.UNDONE
        # Kept out of sight, so that a briefing file it came in, or went out in, does not bring it back.
        forgotten = update(CorrectionRow).where(CorrectionRow.document_id == document.id, undone)
        session.execute(forgotten.values(standing=_FORGOTTEN))
        for name, one in zip(ids, (correction, *more), strict=True):
            session.execute(insert(CorrectionRow), [packed_correction(one, name, ids[0], made)])
        if not set(ids) <= _renew(session, document):
            raise CorrectionError(
                "That does not fit the document as it now stands, so nothing was changed: "
                "look at the words again, and split or dismiss what stands in the way."
            )
        return ids[0], _changes(document)


def undo_correction(lib: LibraryFile, correction_id: str) -> ChangeSet:
    """Take a correction back, with those made together with it; it can be redone until the next one is made."""
    return _stand(lib, correction_id, Standing.UNDONE)


def redo_correction(lib: LibraryFile, correction_id: str) -> ChangeSet:
    """Make a correction again that was taken back."""
    return _stand(lib, correction_id, Standing.APPLIES)


def corrections(lib: LibraryFile, document_id: str) -> tuple[Correction, ...]:
    """Everything put right in a document, in the order it was done, and whether it still applies."""
    with lib.reading() as session:
        return corrections_in(session, document_id)


def corrections_in(session: Session, document_id: str) -> tuple[Correction, ...]:
    """The same, as this session sees the library."""
    _document(session, document_id)
    return tuple(correction_of(row) for row in _rows(session, document_id))


def needing(lib: LibraryFile, document_ids: Iterable[str]) -> dict[str, int]:
    """How many things want a person in each of these documents; those with none are left out."""
    wanted = [*document_ids]
    unsure = select(FindingRow.document_id).where(FindingRow.confidence < UNSURE, ~FindingRow.confirmed)
    nobody = (
        select(QuoteRow.document_id)
        .join(SpeakerRow)
        .where(SpeakerRow.name == "", SpeakerRow.role == "", SpeakerRow.organisation == "", ~QuoteRow.confirmed)
    )
    unclear = select(UnplacedRow.document_id).where(UnplacedRow.why.in_(UNCLEAR))
    parts = unsure.union_all(nobody, unclear).subquery()
    query = select(parts.c.document_id, func.count()).where(parts.c.document_id.in_(wanted))
    with lib.reading() as session:
        return {row[0]: row[1] for row in session.execute(query.group_by(parts.c.document_id))}


def reapply(session: Session, document: DocumentRow) -> None:
    """After a new version was written: keep what the reader found, and put right again what still can be."""
    if _rows(session, document.id):
        session.execute(delete(ReadingRow).where(ReadingRow.document_id == document.id))
        _renew(session, document)


def put_over(session: Session, document: DocumentRow) -> None:
    """After corrections were written: show the document with whatever of them fits it."""
    _renew(session, document)


def _stand(lib: LibraryFile, correction_id: str, standing: Standing) -> ChangeSet:
    with lib.writing() as session:
        named = session.scalar(
            select(CorrectionRow).where(CorrectionRow.id == correction_id, CorrectionRow.standing != _FORGOTTEN)
        )
        if named is None:
            raise NotFoundError("That correction is no longer in the library; nothing was changed: look at the list.")
        document = _document(session, named.document_id)
        of_document = select(CorrectionRow).where(CorrectionRow.document_id == document.id)
        for row in session.scalars(of_document.where(CorrectionRow.batch == named.batch)):
            row.standing = standing
        session.flush()
        _renew(session, document)
        return _changes(document)


def _renew(session: Session, document: DocumentRow) -> set[str]:
    """Put a document's corrections over what the reader found; the ids of those that apply."""
    rows = _rows(session, document.id)
    now = _as_shown(session, document)
    before = _as_read(session, document, now)
    standing = [row for row in rows if row.standing != Standing.UNDONE]
    after, applied = apply_corrections(before, [correction_of(row) for row in standing])
    for row in standing:
        row.standing = Standing.APPLIES if row.id in applied else Standing.NO_LONGER_APPLIES
    update_passages(session, document.id, now, after)
    document.placed = after.audit.placed
    session.flush()
    return set(applied)


def _as_shown(session: Session, document: DocumentRow) -> Reading:
    """What the library now shows of a document."""
    version = session.scalars(
        select(DocumentVersionRow).where(
            DocumentVersionRow.document_id == document.id, DocumentVersionRow.version == document.version
        )
    ).one()
    findings = select(FindingRow).where(FindingRow.document_id == document.id).order_by(FindingRow.start)
    quotes = select(QuoteRow).where(QuoteRow.document_id == document.id).order_by(QuoteRow.start)
    return Reading(
        source_of(version.text, version.blocks, version.pages, ()),
        tuple(finding_of(row) for row in session.scalars(findings, execution_options=_ANEW)),
        tuple(
            quote_of(row)
            for row in session.scalars(quotes.options(joinedload(QuoteRow.said_by)), execution_options=_ANEW)
        ),
        _audit(session, document),
    )


def _as_read(session: Session, document: DocumentRow, now: Reading) -> Reading:
    """What the reader found; kept from the first correction on."""
    kept = session.get(ReadingRow, document.id)
    if kept is not None:
        return reading_of(kept, now.source, document)
    session.execute(insert(ReadingRow), [packed_reading(document.id, now)])
    return now


def _audit(session: Session, document: DocumentRow) -> Audit:
    query = select(UnplacedRow.start, UnplacedRow.stop, UnplacedRow.why).where(UnplacedRow.document_id == document.id)
    return audit_of(document, [(start, stop, why) for start, stop, why in session.execute(query)])


def _rows(session: Session, document_id: str) -> Sequence[CorrectionRow]:
    query = (
        select(CorrectionRow)
        .where(CorrectionRow.document_id == document_id, CorrectionRow.standing != _FORGOTTEN)
        .order_by(CorrectionRow.number)
    )
    return session.scalars(query).all()


def _document(session: Session, document_id: str) -> DocumentRow:
    row = session.get(DocumentRow, document_id)
    if row is None:
        raise unknown("document", document_id)
    return row


def _changes(document: DocumentRow) -> ChangeSet:
    return ChangeSet(visits=frozenset({document.visit_id}), documents=frozenset({document.id}))

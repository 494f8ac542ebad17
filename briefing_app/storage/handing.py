"""Documents handed from one library to another, with what a person put right in them; notes are not in a library."""

from dataclasses import replace

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from briefing_app.domain.briefing import Briefing, DocumentFacts
from briefing_app.domain.correcting import Reading
from briefing_app.domain.corrections import Correction, Standing
from briefing_app.domain.handing import Handed
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.words import DocumentKind
from briefing_app.storage.convert import facts_of, in_order
from briefing_app.storage.corrections import corrections_in, put_over
from briefing_app.storage.documents import document_in, unknown
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.packing import packed_correction, reading_of
from briefing_app.storage.rows.corrections import CorrectionRow, ReadingRow
from briefing_app.storage.rows.library import DocumentRow, VisitRow
from briefing_app.storage.storing import store_briefing, tell_or_drop
from briefing_app.storage.visits import add_visit, tell_visit


def handed_out(lib: LibraryFile, visit_id: str) -> tuple[Handed, ...]:
    """The documents of a visit as they were read, and what was put right in them; NotFoundError where there is none.

    All are as they were at one moment, whatever an import writes meanwhile.
    """
    with lib.reading() as session:
        visit = session.get(VisitRow, visit_id)
        if visit is None:
            raise unknown("visit", visit_id)
        return tuple(_handed(session, row) for row in in_order(visit.documents))


def take_handed(lib: LibraryFile, handed: Handed, original: bytes) -> tuple[Outcome, str, ChangeSet]:
    """Take a document in: what became of it, its id in the library, and what changed.

    It keeps its id and its visit where they are free or the same. What the library knows already, and what was put
    right or moved here, stays as it is.
    """
    with lib.writing() as session:
        outcome, document, changes = store_briefing(lib, handed.briefing, original)
        row = session.get_one(DocumentRow, document)
        if outcome is Outcome.ADDED:
            changes |= _file_under(session, row, handed.visit)
        # Also those made in a version that has been replaced here: what of them still fits holds in the next one.
        if _take_corrections(session, row, handed.corrections):
            outcome = Outcome.UPDATED if outcome is Outcome.UNCHANGED else outcome
            changes |= ChangeSet(visits=frozenset({row.visit_id}), documents=frozenset({row.id}))
        return outcome, document, changes


def _handed(session: Session, row: DocumentRow) -> Handed:
    document = document_in(session, row.id)
    made = tuple(each for each in corrections_in(session, row.id) if each.standing is not Standing.UNDONE)
    kept = session.get(ReadingRow, row.id)
    read = (
        reading_of(kept, document.source, row)
        if kept
        else Reading(document.source, document.findings, document.quotes, document.audit)
    )
    facts = DocumentFacts(
        row.id, DocumentKind(row.kind), row.title, row.sha256, document.source, row.publisher, row.published,
        row.file_name,
    )  # fmt: skip
    briefing = Briefing(facts, facts_of(row.facts), read.findings, read.quotes, read.audit)
    return Handed(row.visit_id, briefing, made)


def _file_under(session: Session, row: DocumentRow, visit_id: str) -> ChangeSet:
    """Put a new document under the visit that it stood under, unless it came to others that were here before."""
    source, target = row.visit, session.get(VisitRow, visit_id)
    alone = len(session.scalars(select(DocumentRow.id).where(DocumentRow.visit_id == source.id)).all()) == 1
    if source.id == visit_id or (target is None and not alone):
        return ChangeSet()
    target = target or add_visit(session, visit_id, source.council_id)
    row.visit = target
    session.flush()
    tell_visit(session, target)
    tell_or_drop(session, source)
    return ChangeSet(visits=frozenset({source.id, target.id}))


def _take_corrections(session: Session, row: DocumentRow, made: tuple[Correction, ...]) -> bool:
    """Put right what was put right elsewhere, once; whether anything of it is new here."""
    known = set(session.scalars(select(CorrectionRow.id).where(CorrectionRow.id.in_([each.id for each in made]))))
    new = [replace(each, document=row.id) for each in made if each.id not in known]
    for each in new:
        session.execute(insert(CorrectionRow), [packed_correction(each, each.id, each.batch, each.made)])
    if new:
        put_over(session, row)
    return bool(new)

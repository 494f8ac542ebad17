"""Taking a read document into the library: one transaction, under the visit it is about."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from briefing_app.domain import ids
from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.scans import is_scan
from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.storage import clock
from briefing_app.storage.convert import facts_of, packed_blocks, packed_facts
from briefing_app.storage.corrections import reapply
from briefing_app.storage.documents import unknown
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.likeness import find_earlier
from briefing_app.storage.matching import find_visits
from briefing_app.storage.passages import add_passages, add_rows, named, remove_rows
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
from briefing_app.storage.visits import Told, make_visit, tell_visit

_PARTS = (BlockRow, LinkRow, FindingRow, QuoteRow, UnplacedRow)
"""What is found in a document's text, and found anew in its next version."""


def store_briefing(lib: LibraryFile, briefing: Briefing, original: bytes) -> tuple[Outcome, str, ChangeSet]:
    """Take a document in: what became of it, its id in the library, and what changed.

    Bytes that are known already change nothing. A changed text of a known document is stored as its next version
    under the same id; findings whose words did not change keep theirs, and what a person put right is put right again.
    Bytes of any version that was held until its document was removed get that document's id, which notes on it name.
    """
    facts = briefing.document
    told = Told(facts.kind, facts.published, briefing.visit)
    with lib.writing() as session:
        known = session.scalar(
            select(DocumentVersionRow.document_id).where(DocumentVersionRow.sha256 == facts.sha256).limit(1)
        )
        if known is not None:
            return Outcome.UNCHANGED, known, ChangeSet()
        found = find_visits(session, told)
        visit = found[0] if found else None
        visits = {one.id for one in found}
        was = _held_before(session, facts.sha256)
        row = session.get(DocumentRow, was) or find_earlier(session, briefing, visit)
        if row is None:
            visit = visit or make_visit(session, told)
            row = DocumentRow(id=was or _new_id(session, briefing), visit_id=visit.id, version=0)
        else:
            visit = row.visit
        _write(session, row, briefing, original)
        reapply(session, row)
        if visit in found:
            _bring_together(session, visit, found)
        tell_visit(session, visit)
        outcome = Outcome.UPDATED if row.version > 1 else Outcome.ADDED
        return outcome, row.id, ChangeSet(visits=frozenset({*visits, visit.id}), documents=frozenset({row.id}))


def move_document(lib: LibraryFile, document_id: str, visit_id: str | None) -> ChangeSet:
    """Put a document under another visit; with None under a visit of its own, which undoes a wrong match."""
    with lib.writing() as session:
        row = session.get(DocumentRow, document_id)
        target = session.get(VisitRow, visit_id) if visit_id else None
        if row is None or (visit_id and target is None):
            missing = f"document called “{document_id}”" if row is None else f"visit called “{visit_id}”"
            raise NotFoundError(f"The library holds no {missing}; nothing was moved: look it up in the list.")
        source = row.visit
        if target is None:
            target = make_visit(session, Told(DocumentKind(row.kind), row.published, facts_of(row.facts)))
        if target.id == source.id:
            return ChangeSet()
        row.visit = target
        session.flush()
        tell_visit(session, target)
        tell_or_drop(session, source)
        return ChangeSet(visits=frozenset({source.id, target.id}), documents=frozenset({row.id}))


def guessed_visit(lib: LibraryFile, document_id: str) -> str | None:
    """The visit that a document's own words point to, by the rules of an import; None where they point to none."""
    with lib.reading() as session:
        row = session.get(DocumentRow, document_id)
        if row is None:
            raise unknown("document", document_id)
        visits = find_visits(session, Told(DocumentKind(row.kind), row.published, facts_of(row.facts)))
        return visits[0].id if visits else None


def tell_or_drop(session: Session, visit: VisitRow) -> None:
    """Write into a visit what its documents now say of it, or let it go where none is left."""
    session.refresh(visit)
    if visit.documents:
        tell_visit(session, visit)
    else:
        session.delete(visit)


def _held_before(session: Session, sha256: str) -> str:
    """The id of the removed document of which a version had these bytes; empty where none had."""
    row = session.get(HeldBeforeRow, sha256)
    return row.document if row else ""


def _new_id(session: Session, briefing: Briefing) -> str:
    """The id that a document bears, unless it was handed out and another has that id here."""
    facts = briefing.document
    return facts.id if session.get(DocumentRow, facts.id) is None else ids.document_id(facts.sha256)


def _bring_together(session: Session, visit: VisitRow, visits: Sequence[VisitRow]) -> None:
    """Put the documents of several visits, which turn out to be one, under that one."""
    for other in visits:
        if other is not visit:
            for row in [*other.documents]:
                row.visit = visit
            session.flush()
            tell_or_drop(session, other)


def _write(session: Session, row: DocumentRow, briefing: Briefing, original: bytes) -> None:
    """Put a briefing's words into a document's row as its next version."""
    facts = briefing.document
    row.kind, row.title, row.publisher = facts.kind, facts.title, facts.publisher
    row.published, row.pages, row.file_name = facts.published, facts.source.pages, facts.file_name
    row.sha256, row.version = facts.sha256, row.version + 1
    row.imported = clock.now()
    row.paragraphs, row.placed = briefing.audit.paragraphs, briefing.audit.placed
    row.facts = packed_facts(briefing)
    if session.get(OriginalRow, facts.sha256) is None:
        session.execute(insert(OriginalRow), [{"sha256": facts.sha256, "content": original}])
    session.add(row)
    session.flush()
    _write_version(session, row, briefing)
    if row.version > 1:
        for table in _PARTS:
            remove_rows(session, table, row.id)
    _write_parts(session, row.id, briefing)


def _write_version(session: Session, row: DocumentRow, briefing: Briefing) -> None:
    source = briefing.document.source
    version = {
        "document_id": row.id,
        "version": row.version,
        "sha256": row.sha256,
        "title": row.title,
        "file_name": row.file_name,
        "imported": row.imported,
        "pages": row.pages,
        "text": source.text,
        "blocks": packed_blocks(source.blocks),
    }
    session.execute(insert(DocumentVersionRow), [version])


def _write_parts(session: Session, document: str, briefing: Briefing) -> None:
    """Write everything found in a document."""
    links = [{"document_id": document, "text": link.text, "url": link.url} for link in briefing.document.source.links]
    add_rows(session, BlockRow, _blocks(document, briefing))
    add_rows(session, LinkRow, links)
    findings, quotes = named("f", document, briefing.findings), named("q", document, briefing.quotes)
    add_passages(session, document, findings, quotes, briefing.audit.unplaced)


def _blocks(document: str, briefing: Briefing) -> list[dict[str, Any]]:
    source = briefing.document.source
    # A scan is found by its title; the numbers that stand for its pages are not its words.
    scan = is_scan(source)
    blocks = [block for block in source.blocks if block.kind is BlockKind.HEADING or not scan]
    return [
        {
            "document_id": document,
            "position": position,
            "kind": block.kind,
            "start": block.start,
            "stop": block.end,
            "paragraph": block.paragraph,
            "page": block.page,
            "level": block.level,
            "text": source.text[block.start : block.end],
        }
        for position, block in enumerate(blocks)
    ]

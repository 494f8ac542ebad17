"""The documents that the library holds, in full or by what they came from."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from briefing_app.domain.briefing import Audit, Finding, Link, Quote
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import DocumentCard, StoredDocument
from briefing_app.storage.at_hand import at_hand
from briefing_app.storage.convert import audit_of, card_of, finding_of, quote_of, source_of
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import (
    DocumentRow,
    DocumentVersionRow,
    FindingRow,
    LinkRow,
    OriginalRow,
    QuoteRow,
    UnplacedRow,
)


def stored_document(lib: LibraryFile, document_id: str, version: int | None = None) -> StoredDocument:
    """A document in full; of an earlier `version` the text as it then was, without findings and quotes."""
    with lib.reading() as session:
        return document_in(session, document_id, version)


def document_in(session: Session, document_id: str, version: int | None = None) -> StoredDocument:
    """The same, as this session sees the library."""
    return at_hand(session, ("document", document_id, version), lambda: _document(session, document_id, version))


def document_versions(lib: LibraryFile, document_id: str) -> tuple[tuple[int, str], ...]:
    """The versions of a document, oldest first, each with the time it was imported."""
    query = select(DocumentVersionRow.version, DocumentVersionRow.imported).order_by(DocumentVersionRow.version)
    with lib.reading() as session:
        found = session.execute(query.where(DocumentVersionRow.document_id == document_id)).all()
    if not found:
        raise unknown("document", document_id)
    return tuple((version, imported) for version, imported in found)


def find_by_sha256(lib: LibraryFile, sha256: str) -> DocumentCard | None:
    """The document that was imported from these bytes, now or in an earlier version."""
    query = select(DocumentRow).join(DocumentVersionRow).where(DocumentVersionRow.sha256 == sha256)
    with lib.reading() as session:
        row = session.scalar(query.order_by(DocumentVersionRow.number.desc()).limit(1))
        return card_of(row) if row else None


def is_newest(lib: LibraryFile, document_id: str, sha256: str) -> bool:
    """Whether a document as it now stands came from these bytes, and not an earlier version of it."""
    with lib.reading() as session:
        return session.scalar(select(DocumentRow.sha256).where(DocumentRow.id == document_id)) == sha256


def original(lib: LibraryFile, document_id: str, version: int | None = None) -> tuple[str, bytes]:
    """The file a document, or an earlier version of it, came from: its name and its bytes."""
    query = (
        select(DocumentVersionRow.file_name, OriginalRow.content)
        .join(OriginalRow, OriginalRow.sha256 == DocumentVersionRow.sha256)
        .where(DocumentVersionRow.document_id == document_id)
        .order_by(DocumentVersionRow.version.desc())
        .limit(1)
    )
    if version is not None:
        query = query.where(DocumentVersionRow.version == version)
    with lib.reading() as session:
        found = session.execute(query).one_or_none()
    if found is None:
        raise unknown("document", document_id)
    return found.file_name, found.content


def content_of(lib: LibraryFile, sha256: str) -> bytes:
    """The bytes of this hash, whichever document and version came from them."""
    with lib.reading() as session:
        content = session.scalar(select(OriginalRow.content).where(OriginalRow.sha256 == sha256))
    if content is None:
        raise NotFoundError("A document was removed from the library just now; nothing was changed: try again.")
    return content


def findings_in(session: Session, documents: Sequence[str]) -> list[Finding]:
    """The findings of these documents, in their order and then in that of the text."""
    # Plain rows: nothing of them is changed, and a long report has hundreds.
    rows = session.execute(select(FindingRow.__table__).where(FindingRow.document_id.in_(documents))).all()
    place = {name: position for position, name in enumerate(documents)}
    return [finding_of(row) for row in sorted(rows, key=lambda row: (place[row.document_id], row.start))]


def quotes_in(session: Session, documents: Sequence[str]) -> list[Quote]:
    """The quotes of these documents, in their order and then in that of the text."""
    query = select(QuoteRow).where(QuoteRow.document_id.in_(documents)).options(joinedload(QuoteRow.said_by))
    place = {name: position for position, name in enumerate(documents)}
    return [
        quote_of(row) for row in sorted(session.scalars(query), key=lambda row: (place[row.document_id], row.start))
    ]


def unknown(what: str, named: str) -> NotFoundError:
    """That there is no such visit, document, finding or quote, in words."""
    return NotFoundError(f"The library holds no {what} called “{named}”; nothing was changed: look it up in the list.")


def _document(session: Session, document_id: str, version: int | None) -> StoredDocument:
    row = session.get(DocumentRow, document_id)
    if row is None:
        raise unknown("document", document_id)
    if version is not None and version != row.version:
        return _earlier_version(session, row, version)
    return _current_version(session, row)


def _current_version(session: Session, row: DocumentRow) -> StoredDocument:
    words = _version(session, row, row.version)
    links = tuple(
        Link(link.text, link.url)
        for link in session.scalars(select(LinkRow).where(LinkRow.document_id == row.id).order_by(LinkRow.number))
    )
    unplaced = session.execute(
        select(UnplacedRow.start, UnplacedRow.stop, UnplacedRow.why)
        .where(UnplacedRow.document_id == row.id)
        .order_by(UnplacedRow.start)
    ).all()
    return StoredDocument(
        card=card_of(row),
        source=source_of(words.text, words.blocks, words.pages, links),
        findings=tuple(findings_in(session, [row.id])),
        quotes=tuple(quotes_in(session, [row.id])),
        audit=audit_of(row, [(start, stop, why) for start, stop, why in unplaced]),
    )


def _earlier_version(session: Session, row: DocumentRow, version: int) -> StoredDocument:
    words = _version(session, row, version)
    card = replace(
        card_of(row),
        title=words.title,
        pages=words.pages,
        file_name=words.file_name,
        version=version,
        imported=words.imported,
    )
    return StoredDocument(card, source_of(words.text, words.blocks, words.pages, ()), (), (), Audit(0, 0))


def _version(session: Session, row: DocumentRow, version: int) -> DocumentVersionRow:
    found = session.scalar(
        select(DocumentVersionRow).where(
            DocumentVersionRow.document_id == row.id, DocumentVersionRow.version == version
        )
    )
    if found is None:
        raise unknown("version", f"{version} of {row.title}")
    return found

"""What the library holds, in the domain's words; every function takes an open library."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from briefing_app.domain.briefing import Audit, Finding, Link, Quote, Speaker
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import (
    Counts,
    DocumentCard,
    SpeakerGroup,
    StoredDocument,
    ThemeGroup,
    Visit,
    VisitTree,
)
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.storage.convert import audit_of, card_of, finding_of, in_order, quote_of, source_of, visit_of
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import (
    DocumentRow,
    DocumentVersionRow,
    FindingRow,
    LinkRow,
    OriginalRow,
    QuoteRow,
    UnplacedRow,
    VisitRow,
)
from briefing_app.storage.storing import guessed_visit, move_document, store_briefing

__all__ = [
    "counts",
    "document_versions",
    "find_by_sha256",
    "finding",
    "guessed_visit",
    "list_visits",
    "move_document",
    "original",
    "quote",
    "store_briefing",
    "stored_document",
    "visit_tree",
]

# The headline comes first, what was looked at comes last; between them the themes as they are listed.
_LAST = (Theme.SCOPE, Theme.OTHER)
THEME_ORDER = (Theme.OVERALL, *(theme for theme in Theme if theme not in {Theme.OVERALL, *_LAST}), *_LAST)


def list_visits(lib: LibraryFile) -> tuple[Visit, ...]:
    """Every visit with its documents: by council, newest first, those without dates last."""
    with lib.reading() as session:
        rows = session.scalars(select(VisitRow).order_by(VisitRow.id).options(*_whole())).all()
        found = _finding_counts(session)
        visits = [visit_of(row, found.get(row.id, 0)) for row in rows]
    visits.sort(key=lambda visit: visit.start or visit.end or "", reverse=True)
    return tuple(sorted(visits, key=lambda visit: (not visit.council, visit.council, not (visit.start or visit.end))))


def visit_tree(lib: LibraryFile, visit_id: str) -> VisitTree:
    """One visit with everything under it."""
    with lib.reading() as session:
        row = session.scalar(select(VisitRow).where(VisitRow.id == visit_id).options(*_whole()))
        if row is None:
            raise _unknown("visit", visit_id)
        documents = [document.id for document in in_order(row.documents)]
        findings = _findings(session, documents)
        quotes = _quotes(session, documents)
        count = sum(found.kind is not FindingKind.CONTEXT for found in findings)
        return VisitTree(visit_of(row, count), _by_theme(findings), _by_speaker(quotes))


def stored_document(lib: LibraryFile, document_id: str, version: int | None = None) -> StoredDocument:
    """A document in full; of an earlier `version` the text as it then was, without findings and quotes."""
    with lib.reading() as session:
        row = session.get(DocumentRow, document_id)
        if row is None:
            raise _unknown("document", document_id)
        if version is not None and version != row.version:
            return _earlier_version(session, row, version)
        return _current_version(session, row)


def document_versions(lib: LibraryFile, document_id: str) -> tuple[tuple[int, str], ...]:
    """The versions of a document, oldest first, each with the time it was imported."""
    query = select(DocumentVersionRow.version, DocumentVersionRow.imported).order_by(DocumentVersionRow.version)
    with lib.reading() as session:
        found = session.execute(query.where(DocumentVersionRow.document_id == document_id)).all()
    if not found:
        raise _unknown("document", document_id)
    return tuple((version, imported) for version, imported in found)


def finding(lib: LibraryFile, finding_id: str) -> Finding:
    """The finding with this id."""
    with lib.reading() as session:
        row = session.scalar(select(FindingRow).where(FindingRow.id == finding_id))
        if row is None:
            raise _unknown("finding", finding_id)
        return finding_of(row)


def quote(lib: LibraryFile, quote_id: str) -> Quote:
    """The quote with this id."""
    with lib.reading() as session:
        row = session.scalar(select(QuoteRow).where(QuoteRow.id == quote_id).options(joinedload(QuoteRow.said_by)))
        if row is None:
            raise _unknown("quote", quote_id)
        return quote_of(row)


def counts(lib: LibraryFile) -> Counts:
    """How much the library holds; findings that are mere context are left out."""
    with lib.reading() as session:
        return Counts(
            visits=session.scalar(select(func.count()).select_from(VisitRow)) or 0,
            documents=session.scalar(select(func.count()).select_from(DocumentRow)) or 0,
            findings=sum(_finding_counts(session).values()),
            quotes=session.scalar(select(func.count()).select_from(QuoteRow)) or 0,
        )


def find_by_sha256(lib: LibraryFile, sha256: str) -> DocumentCard | None:
    """The document that was imported from these bytes, now or in an earlier version."""
    query = select(DocumentRow).join(DocumentVersionRow).where(DocumentVersionRow.sha256 == sha256)
    with lib.reading() as session:
        row = session.scalar(query.order_by(DocumentVersionRow.number.desc()).limit(1))
        return card_of(row) if row else None


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
        raise _unknown("document", document_id)
    return found.file_name, found.content


def _unknown(what: str, named: str) -> NotFoundError:
    return NotFoundError(f"The library holds no {what} called “{named}”; nothing was changed: look it up in the list.")


def _whole() -> tuple[Any, ...]:
    return (
        joinedload(VisitRow.council),
        selectinload(VisitRow.judgements),
        selectinload(VisitRow.previous),
        selectinload(VisitRow.documents),
    )


def _finding_counts(session: Session) -> dict[str, int]:
    query = (
        select(DocumentRow.visit_id, func.count().label("total"))
        .join(FindingRow, FindingRow.document_id == DocumentRow.id)
        .where(FindingRow.kind != FindingKind.CONTEXT)
        .group_by(DocumentRow.visit_id)
    )
    return {row.visit_id: row.total for row in session.execute(query)}


def _findings(session: Session, documents: list[str]) -> list[Finding]:
    # Plain rows: nothing of them is changed, and a long report has hundreds.
    rows = session.execute(select(FindingRow.__table__).where(FindingRow.document_id.in_(documents))).all()
    place = {name: position for position, name in enumerate(documents)}
    return [finding_of(row) for row in sorted(rows, key=lambda row: (place[row.document_id], row.start))]


def _quotes(session: Session, documents: list[str]) -> list[Quote]:
    query = select(QuoteRow).where(QuoteRow.document_id.in_(documents)).options(joinedload(QuoteRow.said_by))
    place = {name: position for position, name in enumerate(documents)}
    return [
        quote_of(row) for row in sorted(session.scalars(query), key=lambda row: (place[row.document_id], row.start))
    ]


def _by_theme(findings: list[Finding]) -> tuple[ThemeGroup, ...]:
    groups: dict[Theme, list[Finding]] = defaultdict(list)
    for found in findings:
        groups[found.theme].append(found)
    return tuple(ThemeGroup(theme, tuple(groups[theme])) for theme in THEME_ORDER if theme in groups)


def _by_speaker(quotes: list[Quote]) -> tuple[SpeakerGroup, ...]:
    groups: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for said in quotes:
        groups[_same_person(said.speaker)].append(said)
    return tuple(SpeakerGroup(_fullest(group), tuple(group)) for group in groups.values())


def _same_person(speaker: Speaker) -> tuple[str, ...]:
    name = " ".join(speaker.name.casefold().split())
    return (name,) if name else ("", speaker.role.casefold(), speaker.organisation.casefold())


def _fullest(quotes: list[Quote]) -> Speaker:
    return max((said.speaker for said in quotes), key=lambda speaker: len(speaker.role) + len(speaker.organisation))


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
        findings=tuple(_findings(session, [row.id])),
        quotes=tuple(_quotes(session, [row.id])),
        audit=audit_of(row, [(start, stop, why) for start, stop, why in unplaced]),
        links=links,
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
        raise _unknown("version", f"{version} of {row.title}")
    return found

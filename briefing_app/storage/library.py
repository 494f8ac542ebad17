"""What the library holds, in the domain's words; every function takes an open library."""

from collections import defaultdict
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from briefing_app.domain.briefing import Finding, Quote, Speaker
from briefing_app.domain.library import (
    Counts,
    SpeakerGroup,
    ThemeGroup,
    Visit,
    VisitTree,
)
from briefing_app.domain.themes import Theme
from briefing_app.domain.wording import names_apart
from briefing_app.domain.words import FindingKind
from briefing_app.storage.at_hand import at_hand
from briefing_app.storage.convert import finding_of, in_order, quote_of, visit_of
from briefing_app.storage.documents import (
    document_versions,
    find_by_sha256,
    findings_in,
    is_newest,
    original,
    quotes_in,
    stored_document,
    unknown,
)
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import (
    DocumentRow,
    FindingRow,
    QuoteRow,
    VisitRow,
)
from briefing_app.storage.storing import guessed_visit, move_document, store_briefing

__all__ = [
    "counts",
    "document_versions",
    "find_by_sha256",
    "finding",
    "guessed_visit",
    "holds_documents",
    "is_newest",
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
        return at_hand(session, "visits", lambda: _visits(session))


def visit_tree(lib: LibraryFile, visit_id: str) -> VisitTree:
    """One visit with everything under it."""
    with lib.reading() as session:
        return at_hand(session, ("visit", visit_id), lambda: _tree(session, visit_id))


def finding(lib: LibraryFile, finding_id: str) -> Finding:
    """The finding with this id."""
    with lib.reading() as session:
        row = session.scalar(select(FindingRow).where(FindingRow.id == finding_id))
        if row is None:
            raise unknown("finding", finding_id)
        return finding_of(row)


def quote(lib: LibraryFile, quote_id: str) -> Quote:
    """The quote with this id."""
    with lib.reading() as session:
        row = session.scalar(select(QuoteRow).where(QuoteRow.id == quote_id).options(joinedload(QuoteRow.said_by)))
        if row is None:
            raise unknown("quote", quote_id)
        return quote_of(row)


def counts(lib: LibraryFile) -> Counts:
    """How much the library holds; findings that are mere context are left out."""
    with lib.reading() as session:
        return Counts(
            documents=session.scalar(select(func.count()).select_from(DocumentRow)) or 0,
            findings=sum(_finding_counts(session).values()),
        )


def holds_documents(lib: LibraryFile) -> bool:
    """Whether the library holds any document."""
    with lib.reading() as session:
        return session.scalar(select(DocumentRow.id).limit(1)) is not None


def _whole() -> tuple[Any, ...]:
    return (
        joinedload(VisitRow.council),
        selectinload(VisitRow.judgements),
        selectinload(VisitRow.previous),
        selectinload(VisitRow.documents),
    )


def _visits(session: Session) -> tuple[Visit, ...]:
    rows = session.scalars(select(VisitRow).order_by(VisitRow.id).options(*_whole())).all()
    found = _finding_counts(session)
    visits = [visit_of(row, found.get(row.id, 0)) for row in rows]
    visits.sort(key=lambda visit: visit.start or visit.end or "", reverse=True)
    return tuple(sorted(visits, key=lambda visit: (not visit.council, visit.council, not (visit.start or visit.end))))


def _tree(session: Session, visit_id: str) -> VisitTree:
    row = session.scalar(select(VisitRow).where(VisitRow.id == visit_id).options(*_whole()))
    if row is None:
        raise unknown("visit", visit_id)
    documents = [document.id for document in in_order(row.documents)]
    findings = findings_in(session, documents)
    quotes = quotes_in(session, documents)
    count = sum(found.kind is not FindingKind.CONTEXT for found in findings)
    return VisitTree(visit_of(row, count), _by_theme(findings), _by_speaker(quotes))


def _finding_counts(session: Session) -> dict[str, int]:
    query = (
        select(DocumentRow.visit_id, func.count().label("total"))
        .join(FindingRow, FindingRow.document_id == DocumentRow.id)
        .where(FindingRow.kind != FindingKind.CONTEXT)
        .group_by(DocumentRow.visit_id)
    )
    return {row.visit_id: row.total for row in session.execute(query)}


def _by_theme(findings: list[Finding]) -> tuple[ThemeGroup, ...]:
    groups: dict[Theme, list[Finding]] = defaultdict(list)
    for found in findings:
        groups[found.theme].append(found)
    return tuple(ThemeGroup(theme, tuple(groups[theme])) for theme in THEME_ORDER if theme in groups)


def _by_speaker(quotes: list[Quote]) -> tuple[SpeakerGroup, ...]:
    groups: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for said in quotes:
        groups[_same_person(said.speaker)].append(said)
    speakers = [_fullest(group) for group in groups.values()]
    told = zip(speakers, groups.values(), names_apart(speakers), strict=True)
    return tuple(SpeakerGroup(speaker, tuple(group), name) for speaker, group, name in told)


def _same_person(speaker: Speaker) -> tuple[str, ...]:
    name = " ".join(speaker.name.casefold().split())
    return (name,) if name else ("", speaker.role.casefold(), speaker.organisation.casefold())


def _fullest(quotes: list[Quote]) -> Speaker:
    return max((said.speaker for said in quotes), key=lambda speaker: len(speaker.role) + len(speaker.organisation))

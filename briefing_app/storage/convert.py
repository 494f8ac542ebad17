"""Between rows and the words of the domain."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from briefing_app.domain.briefing import (
    Audit,
    Block,
    Briefing,
    Finding,
    Grade,
    Link,
    PreviousVisit,
    Quote,
    SourceText,
    Speaker,
    Unplaced,
    VisitFacts,
)
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind, SaidBy
from briefing_app.storage.rows.library import DocumentRow, FindingRow, QuoteRow, VisitRow


def card_of(row: DocumentRow) -> DocumentCard:
    """The document that a row holds, as lists show it."""
    return DocumentCard(
        id=row.id,
        visit=row.visit_id,
        kind=DocumentKind(row.kind),
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        pages=row.pages,
        file_name=row.file_name,
        version=row.version,
        imported=row.imported,
    )


def visit_of(row: VisitRow, findings: int) -> Visit:
    """A visit with its documents, letter or report before release."""
    return Visit(
        id=row.id,
        council=row.council.name if row.council else "",
        inspectorate=row.inspectorate,
        kind=row.kind,
        start=row.starts,
        end=row.ends,
        focus=row.focus,
        inspectors=tuple(row.inspectors),
        previous=tuple(PreviousVisit(old.kind, old.said, old.starts) for old in row.previous),
        grades=tuple(Grade(judged.area, judged.grade) for judged in row.judgements),
        documents=tuple(card_of(document) for document in in_order(row.documents)),
        findings=findings,
    )


def in_order(documents: Iterable[DocumentRow]) -> list[DocumentRow]:
    """Documents in the one order they are listed in, whichever was read first.

    The inspectors' own come first, then the council's releases, then stories, then the rest; each by publication,
    undated ones last, then by name.
    """
    return sorted(documents, key=_place)


def _place(row: DocumentRow) -> tuple[int, str, str, str, str]:
    return _authority(row), row.published or "9999", row.title.casefold(), row.file_name.casefold(), row.id


def _authority(row: DocumentRow) -> int:
    kind = DocumentKind(row.kind)
    if kind is DocumentKind.RELEASE:
        # A story has nobody who released it.
        return 1 if row.publisher else 2
    return 0 if kind.by_inspectors else 3


def finding_of(row: FindingRow | Row[Any]) -> Finding:
    """The finding that a row holds: the row whole, or its columns alone."""
    return Finding(
        id=row.id,
        document=row.document_id,
        kind=FindingKind(row.kind),
        theme=Theme(row.theme),
        start=row.start,
        end=row.stop,
        text=row.text,
        paragraph=row.paragraph,
        page=row.page,
        section=row.section,
        said_by=SaidBy(row.said_by),
        confidence=row.confidence,
        confirmed=row.confirmed,
    )


def quote_of(row: QuoteRow) -> Quote:
    """A quote with its speaker."""
    speaker = Speaker(row.said_by.name, row.said_by.role, row.said_by.organisation)
    where = (row.start, row.stop, row.text, row.paragraph, row.page)
    return Quote(row.id, row.document_id, speaker, *where, confirmed=row.confirmed)


def packed_blocks(blocks: Sequence[Block]) -> list[list[Any]]:
    """Blocks as they are kept with a version."""
    return [[block.kind, block.start, block.end, block.paragraph, block.page, block.level] for block in blocks]


def source_of(text: str, blocks: Sequence[Sequence[Any]], pages: int | None, links: tuple[Link, ...]) -> SourceText:
    """The text as kept, from what `packed_blocks` gave."""
    return SourceText(text, tuple(Block(BlockKind(kind), *rest) for kind, *rest in blocks), pages, links)


def audit_of(row: DocumentRow, unplaced: Iterable[tuple[int, int, str]]) -> Audit:
    """How much of a document was placed."""
    return Audit(row.paragraphs, row.placed, tuple(Unplaced(*stretch) for stretch in unplaced))


def packed_facts(briefing: Briefing) -> dict[str, Any]:
    """What a document says of its visit, as JSON."""
    return asdict(briefing.visit)


def facts_of(packed: dict[str, Any]) -> VisitFacts:
    """What `packed_facts` gave, back in the domain's words."""
    return VisitFacts(
        **{
            **packed,
            "inspectors": tuple(packed["inspectors"]),
            "previous": tuple(PreviousVisit(**old) for old in packed["previous"]),
            "grades": tuple(Grade(**judged) for judged in packed["grades"]),
        }
    )

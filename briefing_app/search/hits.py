"""Found rows as a person sees them: where they are, in words, and the matched words marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.search import Hit, HitType
from briefing_app.domain.wording import capital, visit_line
from briefing_app.domain.words import FindingKind
from briefing_app.search.indexes import Found
from briefing_app.search.matching import marks_in
from briefing_app.search.query import Term
from briefing_app.search.snippets import snippet_of
from briefing_app.storage.rows.library import CouncilRow, DocumentRow, VisitRow


@dataclass(frozen=True, slots=True)
class Paper:
    """A document and the visit it is about, in words."""

    title: str
    visit: str
    visit_title: str


def papers_of(session: Session, documents: Sequence[str]) -> dict[str, Paper]:
    """The documents of these ids."""
    rows = session.execute(
        select(DocumentRow.id, DocumentRow.title, VisitRow.id, VisitRow.kind, VisitRow.starts, VisitRow.ends)
        .add_columns(CouncilRow.name)
        .join(VisitRow, DocumentRow.visit_id == VisitRow.id)
        .outerjoin(CouncilRow, VisitRow.council_id == CouncilRow.id)
        .where(DocumentRow.id.in_(sorted(set(documents))))
    )
    return {
        document: Paper(title, visit, visit_line(council, kind, starts, ends))
        for document, title, visit, kind, starts, ends, council in rows
    }


def hit_of(kind: HitType, row: Found, paper: Paper | None, terms: Sequence[Term]) -> Hit:
    """The hit for one found row."""
    text, marks = _best_side(row, terms, kind)
    shown = snippet_of(text, marks)
    return Hit(
        kind, row.id, _title(kind, row, paper), shown.text, shown.marks,
        visit=row.visit or (paper.visit if paper else ""), document=row.document, start=row.start, end=row.stop,
        kind=FindingKind(row.other) if kind is HitType.FINDING else None,
    )  # fmt: skip


def _best_side(row: Found, terms: Sequence[Term], kind: HitType) -> tuple[str, list[tuple[int, int]]]:
    """A note's own words, or the words it is on where only those were matched."""
    marks = marks_in(row.text, terms)
    if kind is HitType.NOTE and not marks and (beside := marks_in(row.other, terms)):
        return row.other, beside
    return row.text, marks


def _title(kind: HitType, row: Found, paper: Paper | None) -> str:
    if kind is HitType.NOTE:
        return row.title or (paper.visit_title if paper else "")
    if paper is None:
        return ""
    if kind is HitType.DOCUMENT:
        return paper.title or paper.visit_title
    return f"{capital(row.other)}: {paper.visit_title}" if kind is HitType.QUOTE and row.other else paper.visit_title

"""What a person says of a release held against a letter: kept in the library, and taken back."""

from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.storage import clock
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.comparisons import ComparisonRulingRow
from briefing_app.storage.rows.library import DocumentRow

__all__ = ["comparison_rulings", "rule_on_comparison", "withdraw_comparison_ruling"]


def comparison_rulings(lib: LibraryFile, release: str, letter: str) -> tuple[ComparisonRuling, ...]:
    """Everything people said of these two documents, in the order they said it."""
    query = select(ComparisonRulingRow).where(
        ComparisonRulingRow.release_id == release, ComparisonRulingRow.letter_id == letter
    )
    with lib.reading() as session:
        return tuple(_ruling_of(row) for row in session.scalars(query.order_by(ComparisonRulingRow.number)))


def rule_on_comparison(lib: LibraryFile, ruling: ComparisonRuling) -> tuple[ComparisonRuling, ChangeSet]:
    """Keep what a person says, in place of what they said of the same words before: the ruling as kept.

    Raises NotFoundError where the library does not hold both documents.
    """
    made = clock.now()
    with lib.writing() as session:
        changes = _changes(session, ruling.release, ruling.letter)
        session.execute(
            delete(ComparisonRulingRow).where(
                ComparisonRulingRow.release_id == ruling.release,
                ComparisonRulingRow.letter_id == ruling.letter,
                ComparisonRulingRow.subject == ruling.subject,
                ComparisonRulingRow.words == ruling.words,
            )
        )
        row = ComparisonRulingRow(
            id=f"c-{uuid4().hex[:12]}", release_id=ruling.release, letter_id=ruling.letter, subject=ruling.subject,
            words=ruling.words, says=ruling.says, made=made,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return _ruling_of(row), changes


def withdraw_comparison_ruling(lib: LibraryFile, ruling_id: str) -> ChangeSet:
    """Take back what a person said; nothing happens if it is gone already."""
    with lib.writing() as session:
        row = session.scalar(select(ComparisonRulingRow).where(ComparisonRulingRow.id == ruling_id))
        if row is None:
            return ChangeSet()
        changes = _changes(session, row.release_id, row.letter_id)
        session.delete(row)
        return changes


def _changes(session: Session, release: str, letter: str) -> ChangeSet:
    query = select(DocumentRow.id, DocumentRow.visit_id).where(DocumentRow.id.in_([release, letter]))
    found = session.execute(query).all()
    if {row.id for row in found} != {release, letter}:
        raise NotFoundError(
            "One of the two documents is no longer in the library; nothing was changed: look at the page again."
        )
    return ChangeSet(visits=frozenset(row.visit_id for row in found))


def _ruling_of(row: ComparisonRulingRow) -> ComparisonRuling:
    return ComparisonRuling(
        row.release_id, row.letter_id, Subject(row.subject), row.words, Overruling(row.says), row.id
    )

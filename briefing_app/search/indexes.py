"""The four indexes and how each is asked."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, column, func, literal, literal_column, select, table
from sqlalchemy.orm import Session

from briefing_app.domain.search import HitType
from briefing_app.domain.words import FindingKind
from briefing_app.search.scope import Scope
from briefing_app.storage.rows.library import BlockRow, FindingRow, QuoteRow, SpeakerRow
from briefing_app.storage.rows.notebook import NoteRow

_FINDING = FindingRow.__table__.c
_QUOTE = QuoteRow.__table__.c
_BLOCK = BlockRow.__table__.c
_NOTE = NoteRow.__table__.c
_NONE: Final = literal("")
_SPEAKER = SpeakerRow.__table__.c
_WHO: Final = (
    select(
        func.concat_ws(", ", *(func.nullif(part, "") for part in (_SPEAKER.name, _SPEAKER.role, _SPEAKER.organisation)))
    )
    .where(_SPEAKER.number == _QUOTE.speaker_number)
    .scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class Index:
    """One table whose words are indexed."""

    type: HitType
    name: str
    """Of the table; its FTS5 table ends in `_fts`."""
    rows: FromClause
    document: ColumnElement[str]
    shown: tuple[ColumnElement[Any], ...]
    """The columns of a `Found`, but for its number and place."""

    @property
    def fts(self) -> FromClause:
        """The FTS5 table."""
        return table(f"{self.name}_fts", column("rowid"), column("rank"))

    def matching(self, expression: str) -> ColumnElement[bool]:
        """That a row of the FTS5 table answers an expression."""
        return literal_column(f"{self.name}_fts").op("MATCH", is_comparison=True)(expression)


FINDINGS: Final = Index(
    HitType.FINDING,
    "finding",
    FindingRow.__table__,
    _FINDING.document_id,
    (_FINDING.id, _FINDING.text, _FINDING.kind, _NONE, _FINDING.document_id, _NONE),
)
QUOTES: Final = Index(
    HitType.QUOTE,
    "quote",
    QuoteRow.__table__,
    _QUOTE.document_id,
    (_QUOTE.id, _QUOTE.text, _WHO, _NONE, _QUOTE.document_id, _NONE),
)
BLOCKS: Final = Index(
    HitType.DOCUMENT,
    "block",
    BlockRow.__table__,
    _BLOCK.document_id,
    (_BLOCK.document_id, _BLOCK.text, _NONE, _NONE, _BLOCK.document_id, _NONE),
)
NOTES: Final = Index(
    HitType.NOTE,
    "note",
    NoteRow.__table__,
    _NOTE.document,
    (_NOTE.id, _NOTE.text, _NOTE.exact, _NOTE.visit, _NOTE.document, _NOTE.title),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What one index is asked: an FTS5 expression ("" for every row), what must not be there, and the scope."""

    expression: str
    excluded: str
    scope: Scope


class Match(NamedTuple):
    """A row that answers; `later` where it ranks below the others."""

    number: int
    document: str
    start: int | None
    stop: int | None
    later: int


class Found(NamedTuple):
    """A row that answers, with its words."""

    number: int
    start: int | None
    stop: int | None
    id: str
    text: str
    other: str
    """What a finding says, whose words a quote is, the words a note is on."""
    visit: str
    document: str
    title: str


def every_match(session: Session, index: Index, asked: Asked) -> list[Match]:
    """Every row that answers, best first by bm25, context after the rest; newest first where no words are asked."""
    rows, fts = index.rows, index.fts
    query = _matches(index)
    if not asked.expression:
        query = _without(query, index, asked)
        return _read(session, query.order_by(_later(index), rows.c.number.desc()))
    query = query.select_from(fts.join(rows, rows.c.number == fts.c.rowid)).where(index.matching(asked.expression))
    return _read(session, query.where(*_within(index, asked.scope)).order_by(_later(index), fts.c.rank))


def newest_matches(session: Session, index: Index, asked: Asked, most: int, window: int) -> list[Match]:
    """At most `most` rows that answer, newest first, out of the newest `window` that hold the words."""
    rows, fts = index.rows, index.fts
    query = _matches(index)
    if asked.expression:
        newest = select(fts.c.rowid).where(index.matching(asked.expression)).order_by(fts.c.rowid.desc()).limit(window)
        held = newest.subquery("newest")
        query = query.select_from(held.join(rows, rows.c.number == held.c.rowid)).where(*_within(index, asked.scope))
    else:
        query = _without(query, index, asked)
    return _read(session, query.order_by(rows.c.number.desc()).limit(most))


def found(session: Session, index: Index, numbers: Sequence[int]) -> list[Found]:
    """The rows of these numbers with their words, in the order of the numbers."""
    rows = index.rows
    query = select(rows.c.number, rows.c.start, rows.c.stop, *index.shown).where(rows.c.number.in_(_each(numbers)))
    by_number = {row[0]: Found(*row) for row in session.execute(query).all()}
    return [by_number[number] for number in numbers if number in by_number]


def texts_within(session: Session, numbers: Sequence[int]) -> dict[int, list[str]]:
    """For blocks by number, the words of every finding and quote that lies in each."""
    texts: dict[int, list[str]] = {number: [] for number in numbers}
    for inner, words in ((_FINDING, _FINDING.text), (_QUOTE, _QUOTE.text + literal(" ") + _QUOTE.speaker)):
        overlapping = (inner.start < _BLOCK.stop) & (inner.stop > _BLOCK.start)
        query = (
            select(_BLOCK.number, words)
            .where(_BLOCK.number.in_(_each(numbers)))
            .where(inner.document_id == _BLOCK.document_id, overlapping)
        )
        for number, text in session.execute(query).all():
            texts[number].append(text)
    return texts


def _matches(index: Index) -> Select[Any]:
    rows = index.rows
    return select(rows.c.number, index.document, rows.c.start, rows.c.stop, _later(index).label("later"))


def _later(index: Index) -> ColumnElement[Any]:
    return _FINDING.kind == FindingKind.CONTEXT.value if index is FINDINGS else literal(0)


def _without(query: Select[Any], index: Index, asked: Asked) -> Select[Any]:
    query = query.select_from(index.rows).where(*_within(index, asked.scope))
    if not asked.excluded:
        return query
    unwanted = select(index.fts.c.rowid).where(index.matching(asked.excluded))
    return query.where(index.rows.c.number.not_in(unwanted))


def _within(index: Index, scope: Scope) -> list[ColumnElement[bool]]:
    if index is NOTES:
        return _notes_within(scope)
    clauses: list[ColumnElement[bool]] = []
    if scope.documents is not None:
        # Wrapped so that SQLite starts from the words, not from the index of documents.
        clauses.append(func.coalesce(index.document, "").in_(_each(scope.documents)))
    if index is FINDINGS and scope.themes is not None:
        clauses.append(_FINDING.theme.in_(_each(theme.value for theme in scope.themes)))
    if index is FINDINGS and scope.kinds is not None:
        clauses.append(_FINDING.kind.in_(_each(kind.value for kind in scope.kinds)))
    if index is QUOTES and scope.speakers is not None:
        clauses.append(_QUOTE.speaker_number.in_(_each(scope.speakers)))
    return clauses


def _notes_within(scope: Scope) -> list[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = [_NOTE.binned.is_(None)]
    if scope.categories is not None:
        clauses.append(_NOTE.category.in_(_each(category.value for category in scope.categories)))
    if scope.left_out is not None:
        away = _each(scope.left_out)
        clauses += [func.coalesce(place, "").not_in(away) for place in (_NOTE.visit, _NOTE.document)]
    if scope.visits is not None:
        clauses.append(_NOTE.visit.in_(_each(scope.visits)))
    elif scope.documents is not None and scope.left_out is None:
        clauses.append(_NOTE.document.in_(_each(scope.documents)))
    return clauses


def _each(values: Iterable[Any]) -> Select[Any]:
    """Any number of values as one parameter."""
    listed = json.dumps(sorted(values))
    return select(func.json_each(listed).table_valued("value").c.value)


def _read(session: Session, query: Select[Any]) -> list[Match]:
    return [Match(*row) for row in session.execute(query).all()]

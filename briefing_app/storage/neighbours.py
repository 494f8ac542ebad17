"""Tables of neighbours' grades: kept in the library by council and date, and removed when a person says so."""

from dataclasses import replace
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.neighbours import KeptNeighbours, Neighbour, NeighbourTable
from briefing_app.storage import clock
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import CouncilRow, VisitRow
from briefing_app.storage.rows.neighbours import NeighbourRow, NeighbourTableRow
from briefing_app.storage.visits import council_key

__all__ = [
    "council_key",
    "councils_without_visits",
    "find_neighbours",
    "keep_neighbours",
    "neighbour_table",
    "neighbours_of",
    "put_back_neighbours",
    "remove_neighbours",
]


def keep_neighbours(lib: LibraryFile, table: NeighbourTable) -> tuple[Outcome, KeptNeighbours, ChangeSet]:
    """Take a table in: what became of it, the table as kept, and what changed.

    The same bytes for the same council change nothing. An earlier table of the council stays, listed by its date.
    """
    with lib.writing() as session:
        key = council_key(table.council)
        tables = _rows_of(session, key)
        same = next((row for row in tables if row.sha256 == table.sha256), None)
        if same is not None:
            return Outcome.UNCHANGED, _kept(same), ChangeSet()
        known = session.get(CouncilRow, key)
        named = replace(table, council=known.name if known else table.council)
        row = _add(session, named, key, f"n-{uuid4().hex[:12]}", clock.now())
        return Outcome.UPDATED if tables else Outcome.ADDED, _kept(row), _changes(session, key)


def neighbours_of(lib: LibraryFile, council: str) -> tuple[KeptNeighbours, ...]:
    """A council's tables, the one that counts first: by the tables' own dates, else by when they were imported."""
    with lib.reading() as session:
        kept = [_kept(row) for row in _rows_of(session, council_key(council))]
    return tuple(sorted(kept, key=lambda one: (one.day, one.imported), reverse=True))


def councils_without_visits(lib: LibraryFile) -> tuple[str, ...]:
    """The councils that have a table but no visit in the library, by name."""
    visited = select(VisitRow.council_id).where(VisitRow.council_id.is_not(None))
    query = select(NeighbourTableRow.council_key, NeighbourTableRow.council)
    with lib.reading() as session:
        found = session.execute(query.where(NeighbourTableRow.council_key.not_in(visited))).all()
    return tuple(sorted({row.council_key: row.council for row in found}.values(), key=str.casefold))


def neighbour_table(lib: LibraryFile, table_id: str) -> KeptNeighbours:
    """The table with this id."""
    with lib.reading() as session:
        row = session.scalar(select(NeighbourTableRow).where(NeighbourTableRow.id == table_id))
        if row is None:
            raise NotFoundError("That table of neighbours is no longer in the library; import its file again.")
        return _kept(row)


def find_neighbours(lib: LibraryFile, sha256: str) -> KeptNeighbours | None:
    """The table that was imported from these bytes, for whichever council."""
    with lib.reading() as session:
        row = session.scalar(select(NeighbourTableRow).where(NeighbourTableRow.sha256 == sha256).limit(1))
        return _kept(row) if row else None


def remove_neighbours(lib: LibraryFile, table_id: str) -> tuple[KeptNeighbours | None, ChangeSet]:
    """Remove a table: what it was, for whoever wants it back; None if it is gone already."""
    with lib.writing() as session:
        row = session.scalar(select(NeighbourTableRow).where(NeighbourTableRow.id == table_id))
        if row is None:
            return None, ChangeSet()
        kept, changes = _kept(row), _changes(session, row.council_key)
        session.delete(row)
        return kept, changes


def put_back_neighbours(lib: LibraryFile, kept: KeptNeighbours) -> ChangeSet:
    """Undo a removal: the table is as it was; nothing happens if it was imported again meanwhile."""
    with lib.writing() as session:
        key = council_key(kept.table.council)
        if any(row.sha256 == kept.table.sha256 for row in _rows_of(session, key)):
            return ChangeSet()
        _add(session, kept.table, key, kept.id, kept.imported)
        return _changes(session, key)


def _add(session: Session, table: NeighbourTable, key: str, id_: str, imported: str) -> NeighbourTableRow:
    row = NeighbourTableRow(
        id=id_, council_key=key, council=table.council, areas=list(table.areas), as_of=table.as_of,
        file_name=table.file_name, sha256=table.sha256, imported=imported,
    )  # fmt: skip
    row.rows = [
        NeighbourRow(
            position=place, council=one.council, grades=list(one.grades), inspected=one.inspected, region=one.region,
            closeness=one.closeness,
        )
        for place, one in enumerate(table.rows)
    ]  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _rows_of(session: Session, key: str) -> list[NeighbourTableRow]:
    query = select(NeighbourTableRow).where(NeighbourTableRow.council_key == key)
    return list(session.scalars(query.options(selectinload(NeighbourTableRow.rows)).order_by(NeighbourTableRow.number)))


def _changes(session: Session, key: str) -> ChangeSet:
    return ChangeSet(visits=frozenset(session.scalars(select(VisitRow.id).where(VisitRow.council_id == key))))


def _kept(row: NeighbourTableRow) -> KeptNeighbours:
    keys = [council_key(one.council) for one in row.rows]
    rows = tuple(
        Neighbour(one.council, tuple(one.grades), one.inspected, one.region, one.closeness, key == row.council_key, key)
        for key, one in zip(keys, row.rows, strict=True)
    )
    table = NeighbourTable(row.council, tuple(row.areas), rows, row.as_of, row.file_name, row.sha256)
    return KeptNeighbours(row.id, table, row.imported)

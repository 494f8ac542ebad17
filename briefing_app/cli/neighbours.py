"""`briefing-app neighbours`: a council's grades beside those of its statistical neighbours."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from briefing_app.cli.options import AsJson, Data, library_read
from briefing_app.cli.say import say, say_json
from briefing_app.domain.dates import say_cell
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.neighbours import (
    ALPHABETICAL,
    CLOSEST_FIRST,
    Completed,
    KeptNeighbours,
    Neighbour,
    NeighbourTable,
    by_closeness,
    by_name,
    completed,
    said_date,
)


def neighbours(
    council: Annotated[str, typer.Argument(metavar="COUNCIL", help="A council's name, in full or shortened.")],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Show the table of statistical neighbours that was imported for a council. Unofficial."""
    from briefing_app.reading.language.gazetteer import council_named
    from briefing_app.storage.library import list_visits
    from briefing_app.storage.neighbours import council_key, neighbours_of

    with library_read(data) as library:
        # The sample's council goes by its whole name only.
        name = council if neighbours_of(library, council) else council_named(council) or council
        kept = neighbours_of(library, name)
        visits = [visit for visit in list_visits(library) if council_key(visit.council) == council_key(name)]
    if not kept:
        raise NotFoundError(
            f"The library holds no table of neighbours of {name}; nothing was changed: "
            "import a CSV or Excel file with a column of councils and one for each judgement."
        )
    shown = completed(kept[0].table, visits)
    if as_json:
        say_json(neighbours_json(kept, shown))
        return
    for line in neighbours_lines(kept, shown):
        say(line)


def neighbours_json(kept: tuple[KeptNeighbours, ...], shown: Completed) -> dict[str, Any]:
    """What `neighbours --json` prints: the newest table whole, the earlier ones by their dates."""
    newest = kept[0]
    return {
        "council": newest.table.council,
        **_source_json(newest),
        "official": False,
        "areas": list(newest.table.areas),
        "neighbours": [_row_json(row, newest.table.areas) for row in _ordered(shown)[1]],
        "own_grades_from": shown.visit.id if shown.visit else None,
        "earlier": [_source_json(one) for one in kept[1:]],
    }


def neighbours_lines(kept: tuple[KeptNeighbours, ...], shown: Completed) -> Iterator[str]:
    """The table for people: where it is from, its order, then a council at a time."""
    newest = kept[0]
    yield f"Statistical neighbours of {newest.table.council}"
    yield newest.provenance
    order, rows = _ordered(shown)
    yield f"{order}."
    for row in rows:
        yield from _row_lines(row, newest.table.areas, shown.filled if row.own else frozenset())
    for one in kept[1:]:
        yield ""
        yield f"Earlier: {one.provenance}"


def table_json(table: NeighbourTable) -> dict[str, Any]:
    """What `read --json` prints of a table: as the file has it."""
    return {
        "neighbours_of": table.council or None,
        "as_at": table.as_of or None,
        "areas": list(table.areas),
        "neighbours": [_row_json(row, table.areas) for row in table.rows],
    }


def table_lines(table: NeighbourTable) -> Iterator[str]:
    """A table as read, for people."""
    yield f"Statistical neighbours of {table.council or 'a council that the file does not name'}, {said_date(table)}"
    for row in table.rows:
        yield from _row_lines(row, table.areas, frozenset())


def _row_lines(row: Neighbour, areas: tuple[str, ...], filled: frozenset[int]) -> Iterator[str]:
    yield ""
    inspected = f"inspected {say_cell(row.inspected)}" if row.inspected else ""
    own = "this council" if row.own else ""
    yield ", ".join(part for part in (row.council, own, inspected, row.region, _close(row.closeness)) if part)
    for nth, (area, grade) in enumerate(zip(areas, row.grades, strict=True)):
        source = " (from the library’s documents)" if nth in filled else ""
        yield f"  {area}: {grade or 'not given'}{source}"


def _ordered(shown: Completed) -> tuple[str, tuple[Neighbour, ...]]:
    close = by_closeness(shown.rows)
    return (ALPHABETICAL, by_name(shown.rows)) if close is None else (CLOSEST_FIRST, close)


def _close(closeness: str) -> str:
    return f"closeness {closeness}" if closeness else ""


def _source_json(kept: KeptNeighbours) -> dict[str, Any]:
    return {
        "id": kept.id,
        "file": kept.table.file_name,
        "as_at": kept.table.as_of or None,
        "imported": kept.imported,
    }


def _row_json(row: Neighbour, areas: tuple[str, ...]) -> dict[str, Any]:
    return {
        "council": row.council,
        "own": row.own,
        "inspected": row.inspected or None,
        "region": row.region or None,
        "closeness": row.closeness or None,
        "grades": [{"area": area, "grade": grade or None} for area, grade in zip(areas, row.grades, strict=True)],
    }

"""A table of neighbours into the library, with what a person says of it."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.domain.file_names import shown_name
from briefing_app.domain.imports import FileOutcome, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.neighbours import NeighbourTable, Told
from briefing_app.reading.language.gazetteer import council_named
from briefing_app.storage.library import list_visits
from briefing_app.storage.neighbours import find_neighbours, keep_neighbours

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

Taken = tuple[FileOutcome, ChangeSet]


def settled(table: NeighbourTable, told: Told, known: Collection[str] = ()) -> NeighbourTable:
    """The table with what a person says of it in place of what the file says.

    `known` are the library's councils: their names are taken as they are, others by the gazetteer's name for them.
    """
    council = " ".join(told.council.split())
    if council and council not in known:
        council = council_named(council) or council
    return replace(table, council=council or table.council, as_of=told.as_of or table.as_of)


def take_table(library: "LibraryFile", path: Path, read: NeighbourTable, told: Told) -> Taken | NeighbourTable:
    """Store a table: what became of it, or the table itself where a person is to be asked first.

    They are asked whose neighbours it lists and as at when, wherever the file leaves that open.
    """
    known = None if told.council else find_neighbours(library, read.sha256)
    if known is not None:
        return FileOutcome(str(path), Outcome.UNCHANGED, neighbours_of=known.table.council), ChangeSet()
    table = settled(read, told, {visit.council for visit in list_visits(library)} if told.council else ())
    if told.asked and not (table.council and table.as_of):
        return table
    if not table.council:
        reason = (
            f"{shown_name(path.name)} does not say whose neighbours it lists; nothing was stored: "
            "name the council, with --for COUNCIL on the command line, or mark its row “own” in the file."
        )
        return FileOutcome(str(path), Outcome.FAILED, None, reason), ChangeSet()
    outcome, kept, changes = keep_neighbours(library, table)
    return FileOutcome(str(path), outcome, neighbours_of=kept.table.council), changes

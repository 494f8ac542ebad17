"""A table of neighbours' grades from a file's bytes, and back and forth through the pipe of a reading process."""

import hashlib
from typing import Any

from briefing_app.domain.errors import UnreadableFileError
from briefing_app.domain.neighbours import Neighbour, NeighbourTable
from briefing_app.reading.codec import text_in
from briefing_app.reading.readers import TABLES
from briefing_app.reading.readers.sniffing import is_pdf, is_zip, refuse_foreign

_FOREIGN_TABLES = (".xls", ".xlsb", ".ods", ".numbers")
_SAVE_ANEW = (
    "It is a spreadsheet in a format that Briefing does not read; nothing was stored: "
    "open it, save it as .xlsx or CSV, and import that."
)


def is_table(data: bytes, name: str) -> bool:
    """Whether a file is a workbook or a CSV file, which is read as a table of neighbours or not at all."""
    ending = _ending(name)
    if is_zip(data):
        from briefing_app.reading.readers.cells import is_workbook

        return ending in _FOREIGN_TABLES or is_workbook(data, name)
    return (ending in TABLES or ending in _FOREIGN_TABLES) and not is_pdf(data)


def read_table(data: bytes, name: str) -> NeighbourTable:
    """The table in a file.

    Raises:
        BriefingError: with a sentence that begins "It", for the caller to put the file's name to.
    """
    from briefing_app.reading.parsers.neighbours.table import parse_neighbours
    from briefing_app.reading.readers.cells import csv_sheets, workbook_sheets

    if _ending(name) in _FOREIGN_TABLES:
        raise UnreadableFileError(_SAVE_ANEW)
    if is_zip(data):
        sheets = workbook_sheets(data)
    else:
        refuse_foreign(data)
        sheets = csv_sheets(data)
    return parse_neighbours(sheets, sha256=hashlib.sha256(data).hexdigest(), name=name)


def table_to_plain(table: NeighbourTable) -> dict[str, Any]:
    """The table as lists and strings."""
    rows = [[row.council, list(row.grades), row.inspected, row.region, row.closeness, row.own] for row in table.rows]
    return {
        "facts": [table.council, table.as_of, table.file_name, table.sha256],
        "areas": list(table.areas),
        "rows": rows,
    }


def table_from_plain(plain: dict[str, Any]) -> NeighbourTable:
    """The table that `table_to_plain` described; ValueError, KeyError or TypeError where it is not one."""
    council, as_of, file_name, sha256 = map(text_in, plain["facts"])
    areas = tuple(map(text_in, plain["areas"]))
    rows = tuple(_row(len(areas), *row) for row in plain["rows"])
    return NeighbourTable(council, areas, rows, as_of, file_name, sha256)


def _row(areas: int, council: Any, grades: Any, inspected: Any, region: Any, closeness: Any, own: Any) -> Neighbour:
    cells = tuple(map(text_in, grades))
    if len(cells) != areas or not isinstance(own, bool):
        raise ValueError("a row of another shape")
    return Neighbour(text_in(council), cells, text_in(inspected), text_in(region), text_in(closeness), own)


def _ending(name: str) -> str:
    return f".{name.rpartition('.')[2].casefold()}"

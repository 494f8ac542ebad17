"""Sheets of cells as plain text: what a CSV file or a workbook holds, bounded."""

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from briefing_app.domain.errors import BriefingError, TooLargeError, UnreadableFileError
from briefing_app.domain.one_line import one_line
from briefing_app.reading.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_SHEET_PART, MAX_SHEETS, MAX_TEXT
from briefing_app.reading.readers import too_large
from briefing_app.reading.readers.archives import DAMAGED, check_parts, check_sizes
from briefing_app.reading.readers.encoding import decode

Sheet = list[list[str]]
"""Rows of cells; "" where a cell is empty."""
_SEPARATORS = ",;\t|"
_EXCEL_SAYS = re.compile(r"sep=(.)\n", re.IGNORECASE)
_DAMAGED = "It is a damaged spreadsheet; nothing was stored: open it, save it anew as .xlsx or CSV and import that."


def csv_sheets(data: bytes) -> Iterator[Sheet]:
    """The one sheet of a CSV file, read with each separator it may have, the likeliest first."""
    if len(data) > MAX_TEXT:
        raise TooLargeError(too_large(len(data), MAX_TEXT))
    text = decode(data)
    told = _EXCEL_SAYS.match(text)
    if told:
        yield _separated(text[told.end() :], told[1])
        return
    head = text[:20_000]
    for separator in sorted(_SEPARATORS, key=head.count, reverse=True):
        yield _separated(text, separator)


def workbook_sheets(data: bytes) -> Iterator[Sheet]:
    """The sheets of a workbook as it was last calculated, in order, hidden ones last."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_sizes(archive.infolist())
            check_parts(archive, MAX_SHEET_PART)
        with warnings.catch_warnings():
            # Of what a workbook has beside its cells, and openpyxl leaves out.
            warnings.simplefilter("ignore")
            yield from _sheets(data)
    except (BriefingError, MemoryError, RecursionError):
        raise
    except Exception as error:
        # openpyxl is not written for damaged files and fails at them in any way there is.
        raise UnreadableFileError(_DAMAGED) from error


def is_workbook(data: bytes, name: str) -> bool:
    """Whether a ZIP archive holds a workbook; the name is believed only where the archive is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (*DAMAGED, ValueError, OSError):
        return name.casefold().endswith((".xlsx", ".xlsm"))


def _separated(text: str, separator: str) -> Sheet:
    try:
        rows = list(islice(csv.reader(io.StringIO(text), delimiter=separator), MAX_ROWS + 1))
    except (csv.Error, TypeError) as error:
        raise UnreadableFileError(_DAMAGED) from error
    return _bounded(rows)


def _sheets(data: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    with closing(load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)) as book:
        sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")][:MAX_SHEETS]
        for sheet in sorted(sheets, key=lambda sheet: sheet.sheet_state != "visible"):
            rows = sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True)
            yield _bounded([_cell(value) for value in row] for row in rows)


def _bounded(rows: Iterable[list[str]]) -> Sheet:
    """The rows without empty cells at their ends and empty rows at the sheet's."""
    sheet = [[_tidy(cell) for cell in row[:MAX_COLUMNS]] for row in rows]
    for row in sheet:
        while row and not row[-1]:
            row.pop()
    while sheet and not sheet[-1]:
        sheet.pop()
    if len(sheet) > MAX_ROWS:
        raise TooLargeError(
            f"It has more than {MAX_ROWS:,} rows, far more than a council has neighbours; "
            "nothing was stored: keep the rows of the neighbours and import that."
        )
    return sheet


def _tidy(cell: str) -> str:
    plain = one_line(cell[: 4 * MAX_CELL])
    # Half a character, as a damaged file may hold, can be neither shown nor stored.
    return plain.encode("utf-8", "replace").decode()[:MAX_CELL]


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date():
            return value.isoformat()[:10]
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case bool():
            return "Yes" if value else "No"
        case _:
            return str(value)

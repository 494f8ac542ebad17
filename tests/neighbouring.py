"""Tables of neighbours made up for tests; every council but Shropshire, and every grade, is invented."""

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook

HEAD = (
    "Local authority,Closeness,Overall effectiveness,Leaders,Help & protection,Children in care,Care leavers,Inspected"
)
ROWS = (
    "Marlshire,own,Good,Good,RI,Good,Good,10/02/2022",
    "Oxley Council,2,Good,2,Good,Outstanding,Good,14/03/2023",
    "Shropshire County Council,1,Requires improvement to be good,3,3,2,Inadequate,Jul-24",
    "Brinmoor,3,Inadequate,n/a,4,Inadequate,See note,2022",
)
TABLE = "\n".join(("As at,1 March 2025", HEAD, *ROWS)) + "\n"


def plain_table(own: str = "") -> str:
    """A table without date, closeness or own row, unless one is named."""
    names = ("Oxley", "Brinmoor", "Dunford") + ((own,) if own else ())
    return "Council,Judgement\n" + "".join(f"{name},Good\n" for name in names)


def workbook(*sheets: Sequence[Sequence[Any]]) -> bytes:
    """A real workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet{number}")
        for row in rows:
            sheet.append(list(row))
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()

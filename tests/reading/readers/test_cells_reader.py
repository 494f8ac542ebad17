"""Workbooks and CSV files, kind and hostile."""

import io
import zipfile
from datetime import date, datetime

import pytest

from briefing_app.domain.errors import BriefingError, ProtectedFileError, TooLargeError, UnreadableFileError
from briefing_app.reading.document import read_table_bytes
from briefing_app.reading.readers.cells import Sheet, csv_sheets, workbook_sheets
from briefing_app.reading.tables import is_table
from tests.neighbouring import TABLE, plain_table, workbook
from tests.quickness import quickly


def first(data: bytes) -> Sheet:
    return next(iter(workbook_sheets(data)))


def altered(data: bytes, part: str, content: bytes) -> bytes:
    """The workbook with one of its parts replaced, or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    return buffer.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet(cells: str, before: str = "") -> bytes:
    return f"<worksheet {SPACE}>{before}<sheetData>{cells}</sheetData></worksheet>".encode()


def test_cells_are_plain_words_whatever_the_workbook_makes_of_them() -> None:
    data = workbook([["  Two\n\u202e words ", 3, 2.0, 2.5, True, None, datetime(2025, 3, 1), date(2025, 3, 2), None]])
    assert first(data) == [["Two words", "3", "2", "2.5", "Yes", "", "2025-03-01", "2025-03-02"]]


def test_a_hidden_sheet_is_read_last() -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(workbook([["hidden"]], [["shown"]])))
    book.worksheets[0].sheet_state = "hidden"
    buffer = io.BytesIO()
    book.active = 1
    book.save(buffer)
    assert list(workbook_sheets(buffer.getvalue())) == [[["shown"]], [["hidden"]]]


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET, "xl/sharedStrings.xml"])
def test_an_entity_bomb_is_refused_before_it_is_parsed(part: str) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">{entities}]><d>&e9;</d>'.encode()
    with pytest.raises(UnreadableFileError, match="XML definitions"):
        first(altered(workbook([["a"]]), part, bomb))


def test_a_workbook_that_unpacks_without_end_is_refused_at_once() -> None:
    with quickly(), pytest.raises(TooLargeError, match="unpacks to more"):
        first(altered(workbook([["a"]]), SHEET, sheet("<!--" + "a" * 60_000_000 + "-->")))


def test_a_sheet_past_its_limit_is_refused_though_it_packs_badly() -> None:
    import random

    noise = random.Random(1).randbytes(9 * 2**20).hex()
    with pytest.raises(TooLargeError, match="unpacks to more"):
        first(altered(workbook([["a"]]), SHEET, sheet(f"<!--{noise}-->")))


def test_a_cell_at_the_far_corner_costs_nothing() -> None:
    with quickly():
        corner = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
        wide = '<row r="1"><c r="XFD1" t="inlineStr"><is><t>wide</t></is></c></row>'
        data = altered(workbook([["a"]]), SHEET, sheet(wide + corner, '<dimension ref="A1:XFD1048576"/>'))
        with pytest.raises(BriefingError):
            read_table_bytes(data, "corner.xlsx")


def test_more_rows_than_any_council_has_neighbours_are_refused() -> None:
    with pytest.raises(TooLargeError, match="more than 1,000 rows"):
        list(csv_sheets(b"a,b\n" * 1500))
    with pytest.raises(TooLargeError, match="more than 1,000 rows"):
        first(workbook([["a"]] * 1500))


def test_a_cell_without_end_is_cut_or_refused() -> None:
    assert len(next(csv_sheets(b"a," + b"b" * 10_000))[0][1]) == 300
    with pytest.raises(UnreadableFileError, match="damaged spreadsheet"):
        list(csv_sheets(b'a,"' + b"b\n" * 400_000))


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET, "[Content_Types].xml", "xl/styles.xml"])
@pytest.mark.parametrize("content", [b"", b"<a/>", b"<a>", b"\x00\xff", b"<a xmlns='b'><c/></a>"])
def test_a_damaged_part_gives_one_error(part: str, content: bytes) -> None:
    with pytest.raises(BriefingError):
        read_table_bytes(altered(workbook([["a"]]), part, content), "damaged.xlsx")


def test_a_cell_that_points_nowhere_gives_one_error() -> None:
    cells = '<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1" t="n"><v>x</v></c></row>'
    with pytest.raises(BriefingError):
        read_table_bytes(altered(workbook([["a"]]), SHEET, sheet(cells)), "odd.xlsx")


def test_a_truncated_workbook_is_refused_by_name() -> None:
    data = workbook([["a"]])
    assert is_table(data[: len(data) // 2], "half.xlsx")
    with pytest.raises(UnreadableFileError, match=r"half\.xlsx is a damaged spreadsheet"):
        read_table_bytes(data[: len(data) // 2], "half.xlsx")


def test_a_locked_workbook_asks_for_a_copy_without_password() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    assert is_table(locked, "locked.xlsx")
    with pytest.raises(ProtectedFileError, match="password"):
        read_table_bytes(locked, "locked.xlsx")


@pytest.mark.parametrize("name", ["old.xls", "free.ods", "binary.xlsb"])
def test_other_spreadsheets_are_asked_for_anew(name: str) -> None:
    assert is_table(b"\xd0\xcf\x11\xe0", name)
    with pytest.raises(UnreadableFileError, match=r"save it as \.xlsx or CSV"):
        read_table_bytes(b"\xd0\xcf\x11\xe0", name)


def test_what_is_a_table_is_told_by_its_bytes() -> None:
    assert is_table(workbook([["a"]]), "renamed.pdf")
    assert is_table(TABLE.encode(), "table.csv")
    assert not is_table(plain_table().encode(), "notes.txt")
    assert not is_table(b"%PDF-1.7", "renamed.csv")

"""Hostile input to every reader and parser: whatever comes, only a BriefingError may go.

Each example goes to the reader itself, where a fault is not yet turned into a sentence, and then through the parsers.
"""

import io
import json
import os
import string
import zipfile
from contextlib import nullcontext
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.domain.errors import BriefingError
from briefing_app.reading.readers.clipboard import read_pasted
from briefing_app.reading.tables import read_table, table_from_plain, table_to_plain
from tests.fuzz.promises import holds_together, survives
from tests.neighbouring import TABLE, workbook
from tests.quality.program import by_words_alone

LONG = os.environ.get("BRIEFING_FUZZ") == "long"
pytestmark = pytest.mark.timeout(0 if LONG else 120)
fuzzed = settings(
    max_examples=10_000 if LONG else 10,
    derandomize=not LONG,
    deadline=None,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
WORKBOOK = workbook([line.split(",") for line in TABLE.splitlines()])
SAMPLES = Path(__file__).parents[1] / "samples" / "releases"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.eml", "a.pdf", "a.docx", "a.mht", "a"])


def one_of(text: str) -> st.SearchStrategy[str]:
    """One of the parts of a text, which stand between spaces."""
    return st.sampled_from(text.split(" "))


# Words that the rules look for, so that random texts reach them.
WORDS = one_of(
    "Ofsted inspectors found council visit focused inspection 30 and 31 July 2024 “We are pleased” said: Cllr good 1. "
    "Headline findings What needs to improve? Areas for priority action inadequate requires improvement • "
    "- added: ‘ ’ “ ” \" ' \n \n\n \t | # ## > * Dear Her Majesty’s Inspector Main findings Shropshire is "
    "although , but . ; – 2. Councillor"
)
TALK = st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=80).map(" ".join)
TAGS = one_of(
    "p div h1 h2 ul li table tr td th br b strong a blockquote pre article main nav script span body html head "
    "title img template svg select button !-- ![CDATA[ ?xml meta link"
)
NAMED = one_of("class id href style colspan charset value role")
PARTS = st.one_of(
    TALK,
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.builds(lambda tag, name, value: f'<{tag} {name}="{value}">', TAGS, NAMED, st.text(max_size=20)),
)
PAGES = st.lists(PARTS, max_size=40).map("".join)
MAIL_HEADERS = one_of("Subject Date Content-Type Content-Transfer-Encoding Content-Disposition From")
MAIL_VALUES = st.one_of(
    st.text(alphabet=string.printable, max_size=60).map(lambda text: " ".join(text.splitlines())),
    one_of("text/html;charset=utf-8 text/plain;charset=nonsense multipart/mixed;boundary=x base64 quoted-printable"),
    one_of("=?utf-8?q?=?= message/rfc822 attachment;filename*=x''%zz"),
    st.just("Fri, 30 Aug 2024 99:99 +9999"),
)
MAIL_BODY = st.lists(st.one_of(TALK, PAGES, st.just("\r\n--x\r\nContent-Type: text/html\r\n\r\n")), max_size=8)
WORD_PARTS = one_of(
    "<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:ins> </w:ins> <w:sdt> "
    "<w:sdtContent> <w:br/> <w:p/> <w:hyperlink> <w:fldChar/> <w:tab/> <w:vMerge/> <w:drawing/> <w:footnoteReference/> "
    "<w:pPr><w:numPr><w:ilvl/><w:numId/></w:numPr></w:pPr>"
)
LETTERS = st.text(alphabet=string.ascii_letters + " .", max_size=20)
WIDE_CELL = st.just('<w:gridSpan w:val="999999999"/>')
WORD_XML = st.lists(st.one_of(WORD_PARTS, LETTERS, WIDE_CELL), max_size=30).map("".join)


@fuzzed
@given(st.binary(max_size=2000), NAMES)
def test_bytes(data: bytes, name: str) -> None:
    survives(data, name)


@fuzzed
@given(TALK, st.sampled_from(["utf-8", "utf-16", "cp1252", "utf-8-sig"]))
def test_texts(text: str, encoding: str) -> None:
    survives(text.encode(encoding, errors="replace"), "a.txt")


@fuzzed
@given(TALK)
def test_markdown(text: str) -> None:
    survives(text.encode(errors="replace"), "a.md")


@fuzzed
@given(PAGES)
def test_pages(page: str) -> None:
    survives(f"<!doctype html>{page}".encode(errors="replace"), "a.html")


@fuzzed
@given(TALK, PAGES)
def test_pasted(text: str, page: str) -> None:
    try:
        holds_together(read_pasted(text, page))
    except BriefingError:
        return


@fuzzed
@given(st.dictionaries(MAIL_HEADERS, MAIL_VALUES, max_size=6), MAIL_BODY.map("".join))
def test_mails(headers: dict[str, str], body: str) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    survives(f"MIME-Version: 1.0\r\nReceived: x\r\n{head}\r\n{body}".encode(errors="replace"), "a.eml")


@fuzzed
@given(WORD_XML, st.booleans())
def test_word_files(body: str, closed: bool) -> None:
    space = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        inner = f"<w:p><w:r><w:t>{body}</w:t></w:r></w:p>" if closed else body
        archive.writestr("word/document.xml", f"<w:document {space}><w:body>{inner}</w:body></w:document>")
    survives(buffer.getvalue(), "a.docx")


CELLS = st.one_of(
    one_of(
        "Council LA Overall Leaders Own As|at Date Neighbour|of Closeness Good RI 2 1/5/2025 May|2025 own Marlshire"
    ),
    st.text(max_size=8),
).map(lambda cell: cell.replace("|", " "))
SHEETS = st.lists(st.lists(CELLS, max_size=8), max_size=12)
SHEET_PARTS = one_of(
    '<row> </row> <row|r="9999999"> <c|r="XFD1048576"> <c> </c> <c|t="s"> <c|t="inlineStr"> <v>99</v> <v>x</v> <is><t> '
    '</t></is> <c|t="d"><v>2025-99-99</v></c> <c|r="ZZZZ0"/> <f>A1</f> <c|s="77"><v>1e999</v></c> <mergeCells/>'
).map(lambda part: part.replace("|", " "))
SHEET_XML = st.lists(st.one_of(SHEET_PARTS, LETTERS), max_size=30).map("".join)


def table_survives(data: bytes, name: str) -> None:
    """Read as a table; what is read must hold together, and be the same at the other end of the pipe."""
    try:
        table = read_table(data, name)
    except BriefingError:
        return
    assert table.rows
    assert all(len(row.grades) == len(table.areas) for row in table.rows)
    assert table_from_plain(json.loads(json.dumps(table_to_plain(table)))) == table
    json.dumps(table_to_plain(table), ensure_ascii=False).encode()


@fuzzed
@given(SHEETS, st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-16", "cp1252"]), st.text(max_size=12))
def test_tables(rows: list[list[str]], separator: str, encoding: str, name: str) -> None:
    text = "\n".join(separator.join(row) for row in rows)
    table_survives(text.encode(encoding, errors="replace"), f"{name}.csv")


@fuzzed
@given(st.binary(max_size=2000))
def test_bytes_as_tables(data: bytes) -> None:
    table_survives(data, "a.csv")
    table_survives(b"PK\x03\x04" + data, "a.xlsx")


def _with_sheet(content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name.endswith("sheet1.xml") else old.read(name))
    return buffer.getvalue()


@fuzzed
@given(SHEET_XML)
def test_workbooks(body: str) -> None:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    table_survives(_with_sheet(f"<worksheet {space}><sheetData>{body}</sheetData></worksheet>".encode()), "a.xlsx")


@fuzzed
@given(data=st.data())
def test_damaged_workbooks(data: st.DataObject) -> None:
    copy = bytearray(WORKBOOK)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(copy) - 1))
        copy[at : at + 1] = data.draw(st.binary(max_size=3))
    table_survives(bytes(copy), "a.xlsx")


def _pdf() -> bytes:
    document = pdfium.PdfDocument.new()
    document.new_page(200, 200)
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def _whole_files() -> list[tuple[str, bytes]]:
    paths = [*sorted(SAMPLES.glob("*.*"))[:12], *sorted(SAMPLE.glob("*.md"))]
    return [("a.pdf", _pdf()), *((path.name, path.read_bytes()) for path in paths if path.suffix != ".json")]


@pytest.mark.parametrize("whole", _whole_files(), ids=lambda whole: whole[0])
@fuzzed
@given(data=st.data())
def test_damaged_copies_of_real_files(whole: tuple[str, bytes], data: st.DataObject) -> None:
    name, content = whole
    copy = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(copy) - 1)))
        match data.draw(st.sampled_from(["cut", "change", "insert", "double"])):
            case "cut":
                del copy[at : at + data.draw(st.integers(1, 400))]
            case "change":
                copy[at : at + 1] = data.draw(st.binary(min_size=1, max_size=1))
            case "insert":
                copy[at:at] = data.draw(st.binary(max_size=40))
            case _:
                copy[at:at] = copy[at : at + data.draw(st.integers(1, 400))]
    # The classifier takes words of any sort, and most of the time; at length it reads along.
    with nullcontext() if LONG else by_words_alone():
        survives(bytes(copy), name)

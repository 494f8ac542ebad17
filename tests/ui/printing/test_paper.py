import shutil
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from briefing_app.across.following import Since
from briefing_app.domain.library import Visit
from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.domain.threads import Bond, Follower, Thread
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.notebook import add_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits
from briefing_app.ui.deeds import PrintPage
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.printing.paper import lay_out, print_page, put_on_a4
from briefing_app.ui.printing.sheet import sheet_html
from briefing_app.ui.reader.page import (
    HeadingBlock,
    LineBlock,
    LinkTo,
    Page,
    PairBlock,
    PairSide,
    RowBlock,
    Status,
    TermBlock,
    TextBlock,
    Words,
)
from briefing_app.ui.reader.pages import document_page, minute_page
from briefing_app.ui.reader.table import TableBlock, TableCell, TableOrder
from briefing_app.ui.theme import apply_theme
from briefing_app.ui.theme.tokens import load_tokens
from tests.ui.reader.making import VISIT, long_document, small_finding, small_tree

_ASKED = "What needs to improve in this area of social work practice?"


def written(page: Page, path: Path) -> list[str]:
    """The text of each page of the PDF it prints to."""
    writer = QPdfWriter(str(path))
    put_on_a4(writer)
    print_page(page, writer)
    del writer
    return sheets_of(path)


def sheets_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        assert all(
            abs(width - 595) < 2 and abs(height - 842) < 2 for width, height in map(pdf.get_page_size, range(len(pdf)))
        )
        return [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]


def test_the_minute_page_prints_on_one_side(sample_folder: Path, tmp_path: Path, qapp: QApplication) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = max(list_visits(library), key=lambda visit: visit.start or "")
        page = page_at(library, notebook, Place(PageKind.MINUTE, visit.id))
    pages = written(page, tmp_path / "minute.pdf")
    assert len(pages) == 1
    assert "STRENGTHS" in pages[0]
    assert "Print…" not in pages[0]


@pytest.mark.parametrize("areas", [12, 60])
def test_however_much_must_improve_it_stays_one_side(areas: int, tmp_path: Path, qapp: QApplication) -> None:
    found = [
        small_finding(
            f"Area {n}: " + "the quality and timeliness of plans for children. " * 3, section=_ASKED, start=n * 200
        )
        for n in range(areas)
    ]
    pages = written(minute_page(small_tree(*found, kinds=(DocumentKind.LETTER,))), tmp_path / "minute.pdf")
    assert len(pages) == 1
    assert "Area 0:" in pages[0]
    assert "Area 5:" in pages[0]


def test_paper_says_all_the_words_that_the_screen_cuts(tmp_path: Path, qapp: QApplication) -> None:
    words = "The effectiveness of " + "management oversight in the progression of plans " * 4 + "for every child."
    pages = written(minute_page(small_tree(small_finding(words, section=_ASKED))), tmp_path / "minute.pdf")
    assert "for every child." in " ".join(pages[0].split())


def test_a_document_prints_on_as_many_pages_as_it_takes(tmp_path: Path, qapp: QApplication) -> None:
    pages = written(document_page(long_document(120), VISIT), tmp_path / "document.pdf")
    assert len(pages) > 2
    assert "Paragraph 120" in pages[-1]


def test_each_of_several_sheets_says_what_it_is_and_which(tmp_path: Path, qapp: QApplication) -> None:
    page = document_page(long_document(120), VISIT)
    sheets = written(page, tmp_path / "document.pdf")
    for number, sheet in enumerate(sheets, 1):
        assert f"{number} of {len(sheets)}" in sheet
        assert VISIT.council in sheet
        assert page.crumbs[2].label in sheet
    backwards = QPrinter(QPrinter.PrinterMode.HighResolution)
    backwards.setOutputFileName(str(tmp_path / "backwards.pdf"))
    backwards.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    print_page(page, backwards)
    assert "1 of " in sheets_of(tmp_path / "backwards.pdf")[-1]
    few = written(document_page(long_document(3), VISIT), tmp_path / "few.pdf")
    assert "1 of 1" not in few[0]


@pytest.mark.parametrize("above", range(0, 60, 7))
def test_a_heading_and_what_follows_it_stay_on_one_sheet(above: int, tmp_path: Path, qapp: QApplication) -> None:
    words = "Plans are late and reviews of them are not always held in time, whoever chairs them. " * 4
    side = PairSide("In the letter", Words(f"Begun. {words} Ended."))
    pair = (HeadingBlock(Words("Heading")), PairBlock(Status.PART, "Altered", side, side))
    filling = tuple(TextBlock(Words("One line.")) for _ in range(above))
    sheets = written(Page("Title", (*filling, *pair * 4), place=Place(PageKind.COMPARISON)), tmp_path / "pairs.pdf")
    for sheet in sheets:
        assert sheet.count("Heading") == sheet.count("Altered")
        assert sheet.count("Begun.") == sheet.count("Ended.") == 2 * sheet.count("Altered")


def test_only_the_sheets_that_are_wanted_are_printed(tmp_path: Path, qapp: QApplication) -> None:
    writer = QPdfWriter(str(tmp_path / "some.pdf"))
    put_on_a4(writer)
    writer.setPageRanges(QPageRanges.fromString("2-3"))
    print_page(document_page(long_document(120), VISIT), writer)
    del writer
    with pypdfium2.PdfDocument(tmp_path / "some.pdf") as pdf:
        assert len(pdf) == 2
        assert "2 of " in pdf[0].get_textpage().get_text_range()


def test_the_glossary_prints_its_terms(tmp_path: Path, qapp: QApplication) -> None:
    terms = (HeadingBlock(Words("M")), TermBlock("Mint", "A herb.", "Concerns gardens", "The council’s own"))
    (sheet,) = written(Page("Glossary", terms, place=Place(PageKind.GLOSSARY)), tmp_path / "glossary.pdf")
    for said in ("Mint", "A herb.", "Concerns gardens", "The council’s own"):
        assert said in sheet


def test_every_page_of_a_visit_and_of_my_own_leads_to_paper(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = max(list_visits(library), key=lambda visit: visit.start or "")
        add_note(notebook, anchor=Anchor(visit.id, visit.id), text="Who audits it?", category=NoteCategory.QUESTION)
        places = [
            *(Place(kind, visit.id) for kind in (PageKind.MINUTE, PageKind.COMPARISON, PageKind.SINCE)),
            Place(PageKind.COUNCILLORS, visit.id),
            Place(PageKind.DOCUMENT, visit.id, visit.documents[0].id),
            Place(PageKind.THEME, visit.id, "education"),
            Place(PageKind.COUNCIL, key=visit.council),
            Place(PageKind.GLOSSARY),
            Place(PageKind.QUESTIONS),
        ]
        pages = [page_at(library, notebook, place) for place in places]
    assert [page.title for page in pages if PrintPage() not in [crumb.deed for crumb in page.crumbs]] == []


def test_paper_is_light_also_in_the_dark(qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, "dark")
    tree = small_tree(small_finding("Leaders know their services.", FindingKind.STRENGTH))
    html = lay_out(minute_page(tree), QPdfWriter(str(tmp_path / "minute.pdf"))).toHtml()
    apply_theme(qapp, "light")
    assert load_tokens("light").strength_soft in html
    assert load_tokens("dark").strength_soft not in html


def test_what_a_document_says_is_never_markup() -> None:
    page = Page("<b>Bold</b>", (TextBlock(Words("<img src='file:///etc/passwd'>")),), place=Place(PageKind.MINUTE, "v"))
    html = sheet_html(page, load_tokens("light"), 10.0)
    assert "<img" not in html
    assert "&lt;b&gt;Bold" in html


def test_a_table_of_grades_prints_with_signs_words_and_headings(qapp: QApplication, tmp_path: Path) -> None:
    rows = (
        (TableCell("Marlshire", ("this council",), own=True), TableCell("Good", grade=True, own=True)),
        (TableCell("Oxley & Co"), TableCell("Inadequate", ("from your documents",), grade=True)),
    )
    block = TableBlock(
        "Grades", ("Council", "Overall effectiveness"), (TableOrder("In alphabetical order.", "", rows),)
    )
    html = sheet_html(Page("A page", (block,)), load_tokens("light"), 10.0)
    assert "<th" in html
    assert "Oxley &amp; Co" in html
    (text,) = written(Page("A page", (block,)), tmp_path / "table.pdf")
    for words in ("Overall effectiveness", "▲", "Good", "■", "Inadequate", "from your documents", "alphabetical order"):
        assert words in text, words


def test_rows_of_a_table_share_the_width_of_the_paper(qapp: QApplication, tmp_path: Path) -> None:
    long = "Overall effectiveness: requires improvement to be good; The impact of leaders: good"
    for cells in (1, 2, 3, 4):
        block = RowBlock(tuple(Words(f"{nth} {long}") for nth in range(cells)))
        (text,) = written(Page("A page", (block,)), tmp_path / "rows.pdf")
        assert text.count("effectiveness") == cells, "no word is broken into its letters"


def test_the_minute_page_tells_what_was_asked_for_before(
    sample_folder: Path, tmp_path: Path, qapp: QApplication
) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = max(list_visits(library), key=lambda visit: visit.start or "")
        page = page_at(library, notebook, Place(PageKind.MINUTE, visit.id))
    (words,) = written(page, tmp_path / "minute.pdf")
    words = " ".join(words.split())
    assert "Since last time" in words
    assert "Asked for in Feb 2022: What health partners offer" in words
    assert "▲ Now: a strength, suggested" in words
    assert "All 10" not in words


def test_what_was_asked_for_before_outlasts_the_themes_where_room_is_short(tmp_path: Path, qapp: QApplication) -> None:
    areas = [
        small_finding(f"Area {n}: " + "plans for children. " * 12, section=_ASKED, start=n * 300) for n in range(9)
    ]
    tree = small_tree(*areas, kinds=(DocumentKind.LETTER,))
    before = Visit("testshire-2022-01-01", VISIT.council, "Ofsted", "inspection", "2022-01-01", "2022-01-01")
    follower = Follower(VISIT.id, areas[0], Bond.SUGGESTED)
    thread = Thread(before.id, small_finding("The quality of plans."), (follower,))
    pages = written(minute_page(tree, since=Since((before, tree.visit), (thread,), ())), tmp_path / "minute.pdf")
    assert len(pages) == 1
    assert "Asked for in Jan 2022" in pages[0]
    assert "What was published" not in pages[0]


def test_a_councils_line_of_time_is_printed_with_its_table(
    sample_folder: Path, tmp_path: Path, qapp: QApplication
) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    apply_theme(qapp, "dark")
    with open_library(folder) as library, open_notebook(folder) as notebook:
        council = list_visits(library)[0].council
        page = page_at(library, notebook, Place(PageKind.COUNCIL, key=council))
    html = lay_out(page, QPdfWriter(str(tmp_path / "light.pdf"))).toHtml()
    (words,) = written(page, tmp_path / "council.pdf")
    apply_theme(qapp, "light")
    line, table = words.split("The same as a table")
    assert line.index("7–11 February 2022") < line.index("30–31 July 2024")
    assert "▲ Good: " in line
    assert "A focused visit has none" in line or "a focused visit has none" in line
    assert "Arrow keys" not in words
    assert "7–11 February 2022" in table
    assert load_tokens("light").strength in html
    assert load_tokens("dark").strength not in html


def test_a_heading_of_which_nothing_is_left_is_left_out() -> None:
    heading = HeadingBlock(Words("Ways"))
    page = Page("Title", (heading, LineBlock("visit", LinkTo("Go there"))), place=Place(PageKind.COUNCIL))
    assert "Ways" not in sheet_html(page, load_tokens("light"), 10.0)


def test_a_page_goes_by_the_paper_that_was_chosen(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "small.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Landscape, QMarginsF(20, 20, 20, 20))
    )
    print_page(document_page(long_document(40), VISIT), writer)
    del writer
    with pypdfium2.PdfDocument(file) as pdf:
        sizes = {tuple(round(side) for side in pdf.get_page_size(number)) for number in range(len(pdf))}
        text = pdf[len(pdf) - 1].get_textpage().get_text_range()
    assert sizes == {(595, 420)}
    assert "Paragraph 40" in text

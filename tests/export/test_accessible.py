"""What a screen reader needs is in the files: language, title, headings in order, real lists, headed tables, tags."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from docx import Document
from docx.text.paragraph import Paragraph
from selectolax.lexbor import LexborHTMLParser

from briefing_app.export import Format
from briefing_app.export.blocks import Block, Box, Boxes, Heading, Line, Paper, Passage, Table, Tone, own
from briefing_app.export.blocks import Paragraph as Said
from tests.export.reading_back import written


def levels_rise_one_by_one(levels: list[int]) -> bool:
    return levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))


@pytest.fixture(scope="module")
def graded(paper: Paper) -> Paper:
    """The sample with judgements, which a focused visit has none of."""
    rows = tuple((own(f"Area {n}"), own("Good")) for n in range(5))
    table = Table("Judgements", ("Area", "Grade"), rows)
    return Paper(paper.title, paper.subject, paper.made, paper.foot, (*paper.blocks, table))


@pytest.mark.parametrize("above", range(10, 16))
def test_grades_stay_on_one_page_of_a_pdf(graded: Paper, above: int) -> None:
    filling = tuple(Passage(Tone.STRENGTH, "Strength", own(f"Words {n}."), "Letter") for n in range(above))
    blocks = (Heading(own("Title"), 1), *filling, Heading(own("Judgements")), graded.blocks[-1])
    with pypdfium2.PdfDocument(written(replace(graded, blocks=blocks), Format.PDF)) as document:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    assert ["Judgements" in page for page in pages] == ["Area 0" in page for page in pages]
    assert ["Area 0" in page for page in pages] == ["Area 4" in page for page in pages]


@pytest.mark.parametrize("above", range(9, 14))
def test_what_stands_side_by_side_stays_on_one_page_of_a_pdf(graded: Paper, above: int) -> None:
    filling = tuple(Passage(Tone.STRENGTH, "Strength", own(f"Words {n}."), "Letter") for n in range(above))
    lines = tuple(
        Line(own(f"Line {n}, which says as much as a finding commonly says, and some more.")) for n in range(5)
    )
    boxes = Boxes((Box(Tone.IMPROVEMENT, "To improve", lines), Box(Tone.STRENGTH, "Strong", lines[:1])))
    blocks: tuple[Block, ...] = (Heading(own("Title"), 1), *filling, Heading(own("In one minute")), boxes)
    with pypdfium2.PdfDocument(written(replace(graded, blocks=blocks), Format.PDF)) as document:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    assert ["In one minute" in page for page in pages] == ["Line 0" in page for page in pages]
    assert ["Line 0" in page for page in pages] == ["Line 4" in page for page in pages]


def test_boxes_that_no_page_holds_go_on_overleaf_in_a_pdf(graded: Paper) -> None:
    lines = tuple(Line(own(f"Line {n}, " + "which says more than any other does, " * 12)) for n in range(8))
    blocks = (
        Heading(own("Title"), 1),
        Boxes((Box(Tone.IMPROVEMENT, "To improve", lines), Box(Tone.STRENGTH, "Strong"))),
    )
    with pypdfium2.PdfDocument(written(replace(graded, blocks=blocks), Format.PDF)) as document:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    assert "Line 0" in pages[0]
    assert any("Line 7" in page for page in pages[1:])


def test_grades_and_the_head_of_a_note_stay_with_what_follows_in_word(graded: Paper) -> None:
    document = Document(BytesIO(written(graded, Format.WORD)))
    grades = next(table for table in document.tables if table.cell(0, 1).text == "Grade")
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in grades.rows]
    assert kept == [True] * (len(kept) - 1) + [None]
    notes = [table for table in document.tables if table.cell(0, 0).text.startswith(("Question ·", "Note ·"))]
    assert notes
    assert all(table.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next for table in notes)


def test_a_pdf_is_tagged_and_says_its_title_and_language(graded: Paper) -> None:
    content = written(graded, Format.PDF)
    with pypdfium2.PdfDocument(content) as document:
        assert document.get_metadata_value("Title") == graded.title
        assert document.get_metadata_value("CreationDate").startswith("D:20261125100000")
        tags = {tag for number in range(len(document)) for tag in tags_of(document[number])}
        outline = [item.get_title() for item in document.get_toc()]
    assert {"H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "BlockQuote"} <= tags
    assert "Findings by theme" in outline
    assert b"/MarkInfo" in content
    assert re.search(rb"/Lang\s*\(en-GB\)", content)
    assert b"pdfuaid:part" in content
    assert re.search(rb"/DisplayDocTitle\s+true", content)


def tags_of(page: pypdfium2.PdfPage) -> set[str]:
    """The kinds of structure on a page."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    found: set[str] = set()
    waiting = [
        pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(pdfium.FPDF_StructTree_CountChildren(tree))
    ]
    while waiting:
        element = waiting.pop()
        if not element:
            continue
        found.add(kind_of(element))
        count = pdfium.FPDF_StructElement_CountChildren(element)
        waiting += [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in range(count)]
    pdfium.FPDF_StructTree_Close(tree)
    return found


def kind_of(element: object) -> str:
    length = pdfium.FPDF_StructElement_GetType(element, None, 0)
    buffer = bytes(length)
    pdfium.FPDF_StructElement_GetType(element, buffer, length)
    return buffer.decode("utf-16-le").rstrip("\0")


def test_a_pdf_page_has_its_number_and_its_source_at_the_foot(paper: Paper) -> None:
    with pypdfium2.PdfDocument(written(paper, Format.PDF)) as document:
        count = len(document)
        assert count > 3
        for number in range(count):
            width, height = document.get_page_size(number)
            assert (round(width), round(height)) == (595, 842)
            said = document[number].get_textpage().get_text_range()
            assert said.rstrip().endswith(f"{number + 1} of {count}")
            assert paper.foot in said


def test_no_heading_is_left_alone_at_the_end_of_a_page(paper: Paper) -> None:
    heads = {"".join(span.text for span in block.words) for block in paper.blocks if isinstance(block, Heading)}
    with pypdfium2.PdfDocument(written(paper, Format.PDF)) as document:
        for number in range(len(document)):
            lines = document[number].get_textpage().get_text_range().splitlines()
            assert lines[-2].strip() not in heads


FILLING = tuple(Passage(Tone.STRENGTH, "Strength", own(f"Words {n}."), "Letter") for n in range(12))
TALLY = Said(own("The letter names 3 areas that must improve: the release mentions all 3."))


def test_a_part_that_ends_in_a_sentence_does_not_follow_the_next_part_overleaf(paper: Paper) -> None:
    blocks: tuple[Block, ...] = (
        Heading(own("Title"), 1), *FILLING, Heading(own("What the release does not mention")), TALLY,
        Heading(own("Judgements")),
        Table("Judgements", ("Area", "Grade"), tuple((own(f"Area {n}"), own("Good")) for n in range(12))),
    )  # fmt: skip
    whole = replace(paper, blocks=blocks)
    with pypdfium2.PdfDocument(written(whole, Format.PDF)) as document:
        first = document[0].get_textpage().get_text_range()
    assert "the release mentions all 3" in first
    assert "Judgements" not in first
    said = next(
        one for one in Document(BytesIO(written(whole, Format.WORD))).paragraphs if one.text == TALLY.words[0].text
    )
    assert not said.paragraph_format.keep_with_next
    ahead = replace(paper, blocks=(Heading(own("Title"), 1), TALLY, *FILLING))
    said = Document(BytesIO(written(ahead, Format.WORD))).paragraphs[1]
    assert said.paragraph_format.keep_with_next, "what leads a part in stays with what it leads to"


def test_the_days_of_a_visit_are_not_parted_by_the_end_of_a_line_of_a_pdf(paper: Paper) -> None:
    for filling in range(120, 180, 2):
        blocks = (Said(own("a" * 20 + " " + "b " * (filling // 2) + "11–12 February 2025")), Heading(own("T"), 1))
        with pypdfium2.PdfDocument(written(replace(paper, blocks=blocks), Format.PDF)) as document:
            lines = document[0].get_textpage().get_text_range().splitlines()
        assert any("11–12 February 2025" in line for line in lines), lines


def test_a_long_headline_is_set_smaller_so_that_the_minute_has_room_below_it(paper: Paper) -> None:
    sizes = []
    for title in ("Focused visit: care leavers", "Children’s services are praised for their warm support " * 3):
        document = Document(BytesIO(written(replace(paper, title=title), Format.WORD)))
        sizes.append(document.styles["Heading 1"].font.size.pt)
    assert sizes == [20, 16]


def test_what_is_said_after_a_line_of_a_box_goes_on_in_the_next_line_in_word(paper: Paper) -> None:
    lines = (Line(own("The timeliness of health histories."), "finding 15; not mentioned in the release"),)
    blocks = (Heading(own("Title"), 1), Boxes((Box(Tone.IMPROVEMENT, "To improve", lines),)))
    table = Document(BytesIO(written(replace(paper, blocks=blocks), Format.WORD))).tables[0]
    assert table.cell(1, 0).text.endswith("(finding\u00a015; not mentioned in the release)")


def test_the_number_of_a_page_stays_whole_in_word(paper: Paper) -> None:
    footer = Document(BytesIO(written(paper, Format.WORD))).sections[0].footer.paragraphs[0]
    assert footer.text.endswith("\u00a0of\u00a0")


def style_of(paragraph: Paragraph) -> str:
    return (paragraph.style.name if paragraph.style else "") or ""


def test_word_has_real_headings_lists_and_headed_tables(graded: Paper) -> None:
    content = written(graded, Format.WORD)
    document = Document(BytesIO(content))
    names = [style_of(paragraph) for paragraph in document.paragraphs]
    levels = [int(name[-1]) for name in names if name.startswith("Heading")]
    assert levels_rise_one_by_one(levels)
    assert levels.count(1) == 1
    in_tables = [
        style_of(paragraph)
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
    ]
    assert in_tables.count("List Bullet") == 6
    assert in_tables.count("Heading 3") == 2
    judgements = document.tables[-1]
    assert judgements.rows[0]._tr.xpath("w:trPr/w:tblHeader")
    assert [cell.text for cell in judgements.rows[0].cells] == ["Area", "Grade"]
    assert all(table._tbl.tblPr.xpath("w:tblCaption/@w:val") for table in document.tables)


def test_word_knows_its_title_language_and_pages(paper: Paper) -> None:
    content = written(paper, Format.WORD)
    document = Document(BytesIO(content))
    assert (document.core_properties.title, document.core_properties.language) == (paper.title, "en-GB")
    assert document.core_properties.created.isoformat() == "2026-11-25T10:00:00+00:00"
    with zipfile.ZipFile(BytesIO(content)) as archive:
        styles, footer = archive.read("word/styles.xml").decode(), archive.read("word/footer1.xml").decode()
    assert re.findall(r"<w:lang [^>]*>", styles) == ['<w:lang w:val="en-GB"/>']
    assert paper.foot in footer
    assert re.findall(r'w:instr="(\w+)"', footer) == ["PAGE", "NUMPAGES"]


def test_word_opens_as_a_document_of_today_without_a_foreign_preview(paper: Paper) -> None:
    with zipfile.ZipFile(BytesIO(written(paper, Format.WORD))) as archive:
        settings = archive.read("word/settings.xml").decode()
        assert not [name for name in archive.namelist() if "thumbnail" in name]
    assert re.search(r'w:name="compatibilityMode"[^>]*w:val="15"', settings)
    assert "en-US" not in settings


def test_word_gives_each_passage_a_bar_of_its_own(paper: Paper) -> None:
    document = Document(BytesIO(written(paper, Format.WORD)))
    barred = [paragraph for paragraph in document.paragraphs if paragraph._p.xpath("w:pPr/w:pBdr")]
    indents = [(one.paragraph_format.left_indent, one.paragraph_format.right_indent) for one in barred]
    passages = [indents[at : at + 3] for at in range(0, len(indents), 3)]
    assert len(passages) > 30
    assert all(len(set(passage)) == 1 for passage in passages), "the bar goes down the whole passage"
    follow = [one._p.getprevious() is other._p for other, one in zip(barred[2::3], barred[3::3], strict=False)]
    pairs = zip(passages, passages[1:], follow, strict=False)
    assert all(above[0] != below[0] for above, below, together in pairs if together)


def test_word_puts_nothing_between_a_table_and_a_heading(graded: Paper) -> None:
    body = Document(BytesIO(written(graded, Format.WORD))).element.body
    headings = body.xpath("w:p[w:pPr/w:pStyle[starts-with(@w:val, 'Heading')]]")
    assert any(heading.getprevious() is not None and heading.getprevious().tag.endswith("}tbl") for heading in headings)
    assert not [heading for heading in headings[1:] if not "".join(heading.getprevious().itertext()).strip()]
    assert body[-2].tag.endswith("}p"), "Word wants a paragraph after the last table"


ORDERS = {
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
        "tblBorders shd tblLayout tblCellMar tblLook tblCaption"
    ),
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind contextualSpacing jc outlineLvl rPr"
    ),
}
"""What Word's standard asks to stand in this order; Word calls a file damaged where it does not."""


@pytest.mark.parametrize("kind", ORDERS)
def test_word_finds_everything_in_the_order_its_standard_asks(kind: str, paper: Paper) -> None:
    order = ORDERS[kind].split()
    found = Document(BytesIO(written(paper, Format.WORD))).element.xpath(f"//w:{kind}")
    assert len(found) >= 5
    for element in found:
        places = [order.index(child.tag.rpartition("}")[2]) for child in element]
        assert places == sorted(places)


def test_a_web_page_is_what_it_says_it_is(graded: Paper) -> None:
    page = LexborHTMLParser(written(graded, Format.WEB_PAGE).decode())
    assert [node.attributes["lang"] for node in page.css("html")] == ["en-GB"]
    assert [node.text() for node in page.css("title")] == [graded.title]
    assert levels_rise_one_by_one([int((node.tag or "h0")[1]) for node in page.css("h1, h2, h3")])
    assert len(page.css("h1")) == len(page.css("main")) == 1
    assert len(page.css("li")) == 6
    assert len(page.css('table th[scope="col"]')) == 2
    assert all(table.css_first("caption") for table in page.css("table"))
    assert all(figure.css_first("blockquote") and figure.css_first("figcaption") for figure in page.css("figure"))


def test_a_web_page_reaches_for_nothing_and_has_light_dark_and_paper(paper: Paper) -> None:
    text = written(paper, Format.WEB_PAGE).decode()
    assert "://" not in text
    assert not re.search(r"\b(src|href|url)\b\s*[=(]|@import|<script", text)
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "default-src 'none'" in text

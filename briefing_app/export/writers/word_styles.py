"""How the Word document looks: its styles, borders and footer, set once so that a person can change them in Word."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt, RGBColor, Twips
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from briefing_app.export.blocks import Tone
from briefing_app.export.colours import colours

FONT = "Arial"
_A4, _MARGIN = (Cm(21), Cm(29.7)), Cm(2.2)
PAGE_WIDE = Length(_A4[0] - 2 * _MARGIN)
"""Between the margins."""
ADDED, QUIET, LABEL, PASSAGE, CITE, NOTICE = (
    "Briefing Addition", "Briefing Quiet", "Briefing Label", "Briefing Passage", "Briefing Citation", "Briefing Notice",
)  # fmt: skip
_HEADINGS = {"Heading 1": (20, 4, 10), "Heading 2": (15, 22, 6), "Heading 3": (12, 14, 2)}
"""Size in points, room above and below."""
_LONG_TITLE = 16
"""In points: a news release's whole headline leaves room below it for "In one minute"."""
_BAR = Cm(0.45)


def styled(document: Document, *, long_title: bool = False) -> Document:
    """An empty document on A4 with every style the paper uses; a long title is set smaller."""
    section = document.sections[0]
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin, section.bottom_margin = Cm(2), Cm(2.2)
    normal = document.styles["Normal"]
    _font(normal, 11, "ink")
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(4), 1.15
    _language(document)
    for name, (size, above, below) in _HEADINGS.items():
        _heading(document.styles[name], size, above, below)
    if long_title:
        document.styles["Heading 1"].font.size = Pt(_LONG_TITLE)
    bullets = document.styles["List Bullet"].element.pPr
    bullets.remove(bullets.find(qn("w:contextualSpacing")))
    document.styles["List Bullet"].paragraph_format.space_after = Pt(3)
    _own_styles(document)
    _todays(document)
    return document


def _heading(style: ParagraphStyle, size: int, above: int, below: int) -> None:
    _font(style, size, "ink")
    style.font.bold = True
    form = style.paragraph_format
    form.space_before, form.space_after, form.keep_with_next, form.line_spacing = Pt(above), Pt(below), True, 1.05


def _own_styles(document: Document) -> None:
    for name, size, colour, above, below in (
        (QUIET, 9.5, "muted", 0, 4), (LABEL, 9.5, "ink", 9, 1), (PASSAGE, 11, "ink", 0, 1), (CITE, 9.5, "muted", 0, 6),
        (NOTICE, 11, "ink", 0, 4),
    ):  # fmt: skip
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        _font(style, size, colour)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
        # A finding's label, words and source stand on one page.
        style.paragraph_format.keep_with_next = name in {LABEL, PASSAGE}
        style.paragraph_format.keep_together = True
        style.font.bold = name in {LABEL, NOTICE}
    addition = document.styles.add_style(ADDED, WD_STYLE_TYPE.CHARACTER)
    addition.font.color.rgb = _rgb(colours("light")["muted"])
    table = document.styles.add_style("Briefing Table", WD_STYLE_TYPE.TABLE)
    table.base_style = document.styles["Normal Table"]
    form = OxmlElement("w:tblPr")
    form.append(_lines("top", "bottom", "insideH"))
    form.append(_room(top=3, left=0, bottom=0, right=8))
    table.element.append(form)


def _todays(document: Document) -> None:
    """As Word writes since 2013, which else says "Compatibility Mode"; without the preview of an empty template."""
    settings = document.settings.element
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    for language in settings.iter(qn("w:themeFontLang")):
        language.attrib.clear()
        language.set(qn("w:val"), "en-GB")
    parts = document.part.package.rels
    for name in [name for name, part in parts.items() if part.reltype.endswith("/thumbnail")]:
        del parts[name]


def _lines(*sides: str) -> BaseOxmlElement:
    borders = OxmlElement("w:tblBorders")
    for side in sides:
        borders.append(_edge(side, colours("light")["line"], 4))
    return borders


def _room(**sides: float) -> BaseOxmlElement:
    """Room inside the cells of a table, in points."""
    room = OxmlElement("w:tblCellMar")
    for name, points in sides.items():
        edge = OxmlElement(f"w:{name}")
        edge.set(qn("w:w"), str(round(points * 20)))
        edge.set(qn("w:type"), "dxa")
        room.append(edge)
    return room


def _edge(side: str, colour: str, eighths: int, space: int = 0, val: str = "single") -> BaseOxmlElement:
    edge = OxmlElement(f"w:{side}")
    for name, value in (("val", val), ("sz", str(eighths)), ("space", str(space)), ("color", colour.lstrip("#"))):
        edge.set(qn(f"w:{name}"), value)
    return edge


def _font(style: ParagraphStyle, size: float, colour: str) -> None:
    style.font.name, style.font.size, style.font.italic = FONT, Pt(size), False
    style.font.color.rgb = _rgb(colours("light")[colour])
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if "heme" in name:
            del fonts.attrib[name]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)


def _language(document: Document) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    defaults.append(language)


def footed(document: Document, text: str) -> None:
    """A footer: what the paper is made from, and "1 of 3"."""
    section = document.sections[0]
    paragraph = section.footer.paragraphs[0]
    paragraph.style = QUIET
    paragraph.paragraph_format.tab_stops.add_tab_stop(PAGE_WIDE, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{text}\t")
    _field(paragraph, "PAGE")
    paragraph.add_run("\u00a0of\u00a0")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run, shown = OxmlElement("w:r"), OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 (python-docx has no other way to a field)


def paint(run: Run, colour: str) -> Run:
    """The run in a colour."""
    run.font.color.rgb = _rgb(colour)
    return run


def barred(passage: Sequence[Paragraph], colour: str, *, further: bool) -> None:
    """A coloured bar to the left of a passage's paragraphs; further in where it is said of the one above."""
    # Word makes one bar of those of paragraphs indented alike: a twentieth of a point parts it from the one above.
    above = passage[0]._p.getprevious()  # noqa: SLF001 (python-docx has no way to what stands above)
    part = above is None or Twips(1) not in {indent.right for indent in above.iter(qn("w:ind"))}
    for paragraph in passage:
        _bar(paragraph, colour)
        paragraph.paragraph_format.left_indent = _BAR * (3 if further else 1)
        paragraph.paragraph_format.right_indent = Twips(1) if part else None


def _bar(paragraph: Paragraph, colour: str) -> None:
    borders = OxmlElement("w:pBdr")
    borders.append(_edge("left", colour, 18, 8))
    form = paragraph._p.get_or_add_pPr()  # noqa: SLF001 (python-docx has no borders)
    form.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def tinted(cell: _Cell, tone: Tone, *, edge: bool = False) -> None:
    """A cell on its tone's ground, with a stripe above it if wanted."""
    form = cell._tc.get_or_add_tcPr()  # noqa: SLF001 (python-docx has no shading)
    name = "muted" if tone is Tone.CONTEXT else tone.value
    if edge:
        borders = OxmlElement("w:tcBorders")
        borders.append(_edge("top", colours("light")[name], 24))
        form.append(borders)
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:color"), "auto")
    ground.set(qn("w:fill"), colours("light").get(f"{name}-soft", colours("light")["chrome"]).lstrip("#"))
    form.append(ground)


def edged(table: Table) -> None:
    """A frame round a whole table."""
    _dress(table, _lines("top", "left", "bottom", "right"), _room(top=4, left=7, bottom=1, right=7))


def parted(table: Table) -> None:
    """Columns on grounds of their own, a strip of paper between them, and no lines."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(_edge(side, "auto", 0, val="nil"))
    borders.append(_edge("insideV", colours("light")["paper"], 64))
    _dress(table, borders, _room(top=3, left=9, bottom=3, right=9))


def _dress(table: Table, borders: BaseOxmlElement, room: BaseOxmlElement) -> None:
    form = table._tbl.tblPr  # noqa: SLF001 (python-docx has no borders)
    form.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption")
    form.insert_element_before(room, "w:tblLook", "w:tblCaption")


def named(table: Table, title: str) -> None:
    """What a screen reader calls the table."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), title)
    table._tbl.tblPr.append(caption)  # noqa: SLF001 (python-docx has no titles of tables)


def repeated(row: _Row) -> None:
    """The row is its table's header, said again on each page."""
    form = row._tr.get_or_add_trPr()  # noqa: SLF001 (python-docx has no header rows)
    form.append(OxmlElement("w:tblHeader"))


def kept_together(row: _Row) -> None:
    """The row does not break across pages."""
    form = row._tr.get_or_add_trPr()  # noqa: SLF001 (python-docx has no such switch)
    form.insert(0, OxmlElement("w:cantSplit"))


def shown_small(paragraph: Paragraph) -> None:
    """A heading at the head of a box needs no room above."""
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(4), Pt(4)


def gap(paragraph: Paragraph) -> None:
    """An empty line of half the height, between a table and what follows."""
    paragraph.paragraph_format.space_after, paragraph.paragraph_format.line_spacing = Pt(0), Pt(6)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.lstrip("#").upper())

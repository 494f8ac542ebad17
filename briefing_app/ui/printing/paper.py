"""Lays a page out for a printer or a PDF."""

from dataclasses import replace

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QTextDocument

from briefing_app.ui.places import PageKind
from briefing_app.ui.printing.sheet import sheet_html
from briefing_app.ui.printing.sheets import FOOT_ROOM, draw, put_on_sheets
from briefing_app.ui.reader.page import BesideBlock, BoxesBlock, ChartBlock, Page, PageBlock
from briefing_app.ui.theme.tokens import load_tokens

_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
"""Sizes of running text in points, tried until the page fits on one side."""
MARGIN_MM = 12.0
_DOTS, _POINTS = 96, 72
FOOT = "Printed from Briefing. Findings are in the documents’ own words; how they were sorted is the program’s reading."


def put_on_a4(device: QPagedPaintDevice) -> None:
    """Give a printer or PDF the paper that it has until another is chosen."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    around = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(around, QPageLayout.Unit.Millimeter)


def print_page(page: Page, device: QPagedPaintDevice) -> None:
    """Print the page, on as many sheets as it takes."""
    draw(lay_out(page, device), device, _named(page), load_tokens("light").muted)


def _named(page: Page) -> str:
    """What each of several sheets says it is of: of a visit's page, council and visit too, as such pages are many."""
    if page.place is None or not page.place.visit:
        return page.title
    return " · ".join(crumb.label for crumb in page.crumbs if not crumb.deed) or page.title


def lay_out(page: Page, device: QPagedPaintDevice) -> QTextDocument:
    """The page as a document for the paper of this device, in light colours; the minute page on one side."""
    room = device.pageLayout().paintRect(QPageLayout.Unit.Point).size() * _DOTS / _POINTS
    if page.place is None or page.place.page is not PageKind.MINUTE:
        return _on_sheets(_document(page, room, _SIZES[0]), room)
    return _on_one_side(page, room)


def _on_sheets(document: QTextDocument, room: QSizeF) -> QTextDocument:
    """The document as it is where one sheet holds it; else with room for the foot of each."""
    if document.pageCount() > 1:
        put_on_sheets(document, QSizeF(room.width(), room.height() - FOOT_ROOM))
    return document


def _on_one_side(page: Page, room: QSizeF) -> QTextDocument:
    tries = (_document(page, room, points) for points in _SIZES)
    fitting = next((document for document in tries if document.pageCount() == 1), None)
    # At the smallest size that is still easily read, what comes last gives way.
    if fitting is None:
        page = _unfolded(page)
    while fitting is None:
        page = _shorter(page)
        shorter = _document(page, room, _SIZES[-1])
        fitting = shorter if shorter.pageCount() == 1 or not page.blocks else None
    return fitting


def _unfolded(page: Page) -> Page:
    """The page without columns: the chart at its end, as figures say less than words, the rest in its place."""
    blocks: list[PageBlock] = []
    charts: list[PageBlock] = []
    for block in page.blocks:
        sides = (block.left, block.right) if isinstance(block, BesideBlock) else ((block,),)
        for side in sides:
            (charts if any(isinstance(one, ChartBlock) for one in side) else blocks).extend(side)
    return replace(page, blocks=(*blocks, *charts))


def _shorter(page: Page) -> Page:
    """The page without its last block; of boxes that alone are too long, without the last line of the longest.

    So the themes go first, then the documents, what was asked for before, headline findings, and judgements.
    """
    *before, last = page.blocks
    if before or not isinstance(last, BoxesBlock):
        return replace(page, blocks=tuple(before))
    longest = max(last.boxes, key=lambda box: len(box.lines))
    shorter = replace(longest, lines=longest.lines[:-1], more="There are more, on screen.")
    boxes = tuple(shorter if box is longest else box for box in last.boxes)
    return replace(page, blocks=(BoxesBlock(boxes),) if shorter.lines else ())


def _document(page: Page, room: QSizeF, points: float) -> QTextDocument:
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setPageSize(room)
    document.setHtml(sheet_html(page, load_tokens("light"), points, FOOT))
    return document

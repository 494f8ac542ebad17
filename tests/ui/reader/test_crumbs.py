from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.blocks.text import RowView
from briefing_app.ui.reader.blocks.words import CellWords
from briefing_app.ui.reader.pages import council_page, minute_page
from tests.ui.reader.making import VISIT, Sample


def ends(reader: ReaderView, label: str) -> tuple[int, int]:
    """Right edge and top of a link."""
    link = next(one for one in reader.findChildren(QPushButton) if one.text() == label)
    at = link.mapTo(reader, QPoint(link.width(), 0))
    return at.x(), at.y()


def test_print_and_export_stand_at_the_right_of_the_crumbs(reader: ReaderView, sample: Sample) -> None:
    page = minute_page(sample.tree)
    reader.show_page(page)
    right, top = ends(reader, "Export…")
    assert top == ends(reader, page.crumbs[1].label)[1]
    heading = reader.view_at(1)
    assert heading is not None
    assert abs(right - heading.mapTo(reader, QPoint(heading.width(), 0)).x()) <= 1


def test_grades_have_the_widest_column_of_a_councils_visits(reader: ReaderView) -> None:
    reader.show_page(council_page(VISIT.council, [VISIT]))
    rows = reader.findChildren(RowView)
    assert rows
    for row in rows:
        first, second, third = (cell.width() for cell in row.findChildren(CellWords))
        assert third > first > second

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.blocks.fitted import FactLabel
from briefing_app.ui.reader.blocks.text import RowView
from briefing_app.ui.reader.blocks.words import CellWords
from briefing_app.ui.reader.page import Chip, ChipsBlock, LineBlock, LinkTo, Page
from briefing_app.ui.reader.pages import council_page, minute_page
from briefing_app.ui.theme import set_text_scale
from tests.ui.reader.making import VISIT, Sample

_AROUND = 4
"""What the style puts before the words of a link."""


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


def test_an_and_sign_in_a_councils_name_is_shown(reader: ReaderView, sample: Sample) -> None:
    page = minute_page(sample.tree)
    council = replace(page.crumbs[0], label="Fenwick & Holm Council")
    reader.show_page(replace(page, crumbs=(council, *page.crumbs[1:])))
    assert "Fenwick && Holm Council" in [each.text() for each in reader.findChildren(QPushButton)]


def test_crumbs_on_a_second_line_begin_where_the_first_does(reader: ReaderView, sample: Sample) -> None:
    reader.resize(400, 600)
    page = minute_page(sample.tree)
    council, _, step, *_ = page.crumbs
    council = replace(council, label="Brambleshire and Holm Council")
    step = replace(step, label="In one minute, and no longer than that")
    reader.show_page(replace(page, crumbs=(council, step)))
    (first,) = (each for each in reader.findChildren(QPushButton) if each.text() == council.label)
    (last,) = (each for each in reader.findChildren(QLabel) if each.text() == step.label)
    assert last.y() > first.y()
    assert last.mapTo(reader, last.contentsRect().topLeft()).x() == first.mapTo(reader, QPoint(_AROUND, 0)).x()


def test_a_council_too_long_for_its_crumb_is_cut_and_told_whole(reader: ReaderView, sample: Sample) -> None:
    page = minute_page(sample.tree)
    long = "Brambleshire, Holm and the Greater Western Marches Combined County Borough Council"
    reader.show_page(replace(page, crumbs=(replace(page.crumbs[0], label=long, said=""), *page.crumbs[1:])))
    reader.resize(400, 600)
    (link,) = (each for each in reader.findChildren(QPushButton) if each.accessibleName() == long)
    assert link.text().endswith("…")
    assert link.toolTip() == long
    assert ends(reader, link.text())[0] <= reader.viewport().width()


def test_a_fact_too_long_for_one_line_goes_on_below(reader: ReaderView) -> None:
    long = "Cabinet member for children, young people, families, education, skills and learning all their lives"
    reader.show_page(Page("Chips", (ChipsBlock((Chip(long), Chip("1 quote"))),)))
    reader.resize(400, 600)
    first, second = (each for each in reader.findChildren(QLabel) if each.accessibleName() in {long, "1 quote"})
    assert first.height() > first.fontMetrics().height() * 2
    assert second.height() < first.fontMetrics().height() * 2
    assert second.y() > first.geometry().bottom()
    reader.resize(1400, 600)
    assert first.height() == second.height()


@pytest.mark.parametrize("text", ["Inspection letter", "Removing or", "how or for", "only own, and for"])
@pytest.mark.parametrize("percent", [100, 110, 125, 150, 200])
def test_a_short_fact_stays_on_one_line(qapp: QApplication, qtbot: QtBot, text: str, percent: int) -> None:
    set_text_scale(percent)
    for role in ("crumb", "chip"):
        label = FactLabel(text, role)
        qtbot.addWidget(label)
        assert label.sizeHint().height() < label.fontMetrics().height() * 2
    set_text_scale(100)


def test_links_that_begin_a_line_of_chips_stand_where_chips_do(reader: ReaderView) -> None:
    place = Place(PageKind.GLOSSARY)
    left = []
    for chips in ((Chip("30 July 2024"), Chip("Letter", place)), (Chip("Letter", place),)):
        reader.show_page(Page("Chips", (ChipsBlock(chips),)))
        view = reader.view_at(1)
        assert view is not None
        shown = [*view.findChildren(QLabel), *view.findChildren(QPushButton)]
        first = min(shown, key=lambda each: each.x())
        left.append(first.x() + (_AROUND if isinstance(first, QPushButton) else 0))
    assert left[0] == left[1]


def test_a_link_too_long_for_its_page_is_cut_and_told_whole(reader: ReaderView) -> None:
    long = "The weather on both days was fine & dry, and every office painted"
    links = (LinkTo("Short", Place(PageKind.GLOSSARY)), LinkTo(long, Place(PageKind.GLOSSARY)))
    reader.show_page(Page("Lines", tuple(LineBlock("help", link, "why") for link in links)))
    reader.resize(400, 600)
    short, cut = (each for each in reader.findChildren(QPushButton) if each.accessibleName() in {"Short", long})
    assert (short.text(), short.toolTip()) == ("Short", "")
    assert cut.text().endswith("…")
    assert cut.toolTip() == long
    assert cut.mapTo(reader, QPoint(cut.width(), 0)).x() <= reader.viewport().width()
    reader.resize(900, 600)
    assert cut.text() == long.replace("&", "&&")
    assert cut.toolTip() == ""


def test_grades_have_the_widest_column_of_a_councils_visits(reader: ReaderView) -> None:
    reader.show_page(council_page(VISIT.council, [VISIT]))
    rows = reader.findChildren(RowView)
    assert rows
    for row in rows:
        first, second, third = (cell.width() for cell in row.findChildren(CellWords))
        assert third > first > second

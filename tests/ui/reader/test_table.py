"""The table as one walks and hears it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidgetItem
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader import Page, ReaderView
from briefing_app.ui.reader.blocks.table import TableView
from briefing_app.ui.reader.table import TableBlock, TableCell, TableOrder
from briefing_app.ui.theme import set_text_scale

OXLEY = Place(PageKind.COUNCIL, key="Oxley Council")


def row(name: str, grade: str, place: Place | None = None, *, own: bool = False) -> tuple[TableCell, ...]:
    name_cell = TableCell(name, ("this council",) if own else (), place=place, own=own, named=own)
    date = TableCell("14 March 2023", folded="14\N{NO-BREAK SPACE}Mar\N{NO-BREAK SPACE}2023")
    return (name_cell, date, *(TableCell(grade, grade=True, own=own) for _ in range(4)))


OWN, NEAR, FAR = row("Marlshire", "Good", own=True), row("Oxley", "Requires improvement", OXLEY), row("Brinmoor", "n/a")
BLOCK = TableBlock(
    "Grades of Marlshire and 2 statistical neighbours",
    ("Council", "Inspected", "Overall effectiveness", "Impact of leaders", "Help and protection", "Children in care"),
    (TableOrder("Closest first.", "Order by closeness", (OWN, NEAR, FAR)),
     TableOrder("In alphabetical order.", "Order by name", (OWN, FAR, NEAR))),
    frozenset({1}),
)  # fmt: skip


@pytest.fixture
def view(reader: ReaderView, qtbot: QtBot) -> TableView:
    reader.show_page(Page("Marlshire", (BLOCK,)))
    found = reader.findChild(TableView)
    assert found is not None
    return found


def heard(view: TableView) -> list[list[str]]:
    """What a screen reader hears of each row."""
    whole = QAccessible.queryAccessibleInterface(view.table)
    parts = [whole.child(nth) for nth in range(whole.childCount())]
    cells = [part.text(QAccessible.Text.Name) for part in parts if part.role() == QAccessible.Role.Cell]
    wide = view.table.columnCount()
    return [cells[at : at + wide] for at in range(0, len(cells), wide)]


def item(view: TableView, row: int, column: int = 0) -> QTableWidgetItem:
    found = view.table.item(row, column)
    assert found is not None
    return found


def test_it_is_heard_as_a_table_with_headings_and_each_cell_with_its_row_and_column(view: TableView) -> None:
    whole = QAccessible.queryAccessibleInterface(view.table)
    assert whole.role() == QAccessible.Role.Table
    assert whole.text(QAccessible.Text.Name) == BLOCK.title
    roles = [whole.child(nth).role() for nth in range(whole.childCount())]
    assert roles.count(QAccessible.Role.ColumnHeader) == view.table.columnCount()
    headers = [whole.child(nth).text(QAccessible.Text.Name) for nth, role in enumerate(roles)
               if role == QAccessible.Role.ColumnHeader]  # fmt: skip
    assert headers[-1] == "Children in care"
    assert heard(view)[1][-1] == "Oxley, Children in care: Requires improvement"
    assert heard(view)[1][0].endswith("link")
    assert heard(view)[0][0].startswith("Marlshire, this council")


def test_arrow_keys_walk_and_enter_follows_only_where_a_cell_leads(view: TableView, reader: ReaderView) -> None:
    went: list[Place] = []
    reader.place_wanted.connect(went.append)
    table = view.table
    table.setFocus()
    assert (table.currentRow(), table.currentColumn()) == (0, 0)
    assert table.selectedIndexes()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert went == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert went == [OXLEY]
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert went == [OXLEY]


def test_a_click_on_a_name_follows_it(view: TableView, reader: ReaderView) -> None:
    went: list[Place] = []
    reader.place_wanted.connect(went.append)
    for number in range(3):
        spot = view.table.visualItemRect(item(view, number)).center()
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert went == [OXLEY]


def test_tab_goes_on_past_the_table(view: TableView, reader: ReaderView) -> None:
    view.other.setFocus()
    QTest.keyClick(view.other, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.table
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view.table
    assert view.table.selectedIndexes() == []


def test_the_other_order_is_asked_for_by_key_and_said(view: TableView) -> None:
    assert (view.said.text(), view.other.text()) == ("Closest first.", "Order by name")
    view.other.setFocus()
    QTest.keyClick(view.other, Qt.Key.Key_Space)
    assert (view.said.text(), view.other.text()) == ("In alphabetical order.", "Order by closeness")
    assert [line[0].split(",")[0] for line in heard(view)] == ["Marlshire", "Brinmoor", "Oxley"]


def test_a_narrow_page_folds_the_date_below_the_name_and_a_wide_one_does_not(view: TableView) -> None:
    view.height_at(1400)
    assert view.table.columnCount() == 6
    assert view.table.model().headerData(1, Qt.Orientation.Horizontal) == "Inspected"
    view.height_at(520)
    assert view.table.columnCount() == 5
    assert heard(view)[1][0] == "Oxley, 14 Mar 2023, link"


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [300, 600, 1400])
def test_no_word_is_cut_and_no_row_is_hidden(view: TableView, scale: int, width: int, reader: ReaderView) -> None:
    set_text_scale(scale)
    found = reader.view_at(1)
    assert isinstance(found, TableView)
    height = found.height_at(width)
    found.resize(width, height)
    table = found.table
    assert found.minimumSizeHint().height() <= height
    last = table.visualItemRect(item(found, 2))
    assert last.bottom() <= table.viewport().height()
    assert table.verticalScrollBar().maximum() == 0
    scrolled = sum(table.columnWidth(nth) for nth in range(table.columnCount())) - table.viewport().width()
    assert (scrolled <= 0) or width < 1400


def test_the_wheel_scrolls_the_page_and_not_the_table(view: TableView) -> None:
    spot = QPointF(5, 5)
    wheel = QWheelEvent(
        spot, view.table.mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 (Qt takes no names)
    )  # fmt: skip
    QApplication.sendEvent(view.table.viewport(), wheel)
    assert not wheel.isAccepted()


def test_the_page_follows_the_cell_one_walks_to(reader: ReaderView) -> None:
    many = tuple(row(f"Council {number}", "Good") for number in range(40))
    reader.show_page(Page("Marlshire", (TableBlock("Grades", BLOCK.columns, (TableOrder("By name.", "", many),)),)))
    view = reader.view_at(1)
    assert isinstance(view, TableView)
    view.table.setFocus()
    for _ in range(39):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
    cell = view.table.visualItemRect(item(view, 39))
    top = view.table.viewport().mapTo(reader.viewport(), cell.topLeft()).y()
    assert 0 <= top <= reader.viewport().height() - cell.height()
    QTest.keyClick(view.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    first = view.table.viewport().mapTo(reader.viewport(), view.table.visualItemRect(item(view, 0)).topLeft()).y()
    assert first >= 0


def test_a_cell_is_copied_as_it_reads(view: TableView) -> None:
    view.table.setFocus()
    view.table.setCurrentCell(1, 2)
    QTest.keySequence(view.table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == "Requires improvement"

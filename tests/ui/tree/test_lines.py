from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"
LONG, SHORT = f"{VISIT}/theme/health", f"{VISIT}/theme/education"


def height(window: MainWindow, key: str) -> int:
    return window.tree.view.visualRect(window.tree.model.index_of(key)).height()


def test_a_long_theme_takes_two_lines_where_the_pane_is_narrow(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    line = height(window, SHORT)
    assert height(window, LONG) > line * 3 // 2
    window.panes.moveSplitter(window.tree.width() + 160, 1)
    QApplication.processEvents()
    assert height(window, LONG) == height(window, SHORT) == line
    index = window.tree.model.index_of(LONG)
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("Health and emotional health, ")


def test_larger_text_keeps_the_chosen_line_in_view(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    view = window.tree.view
    for size in (200, 100):
        window.looks.resize_text(size)
        rest(window, qtbot)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_the_first_visit_is_shown_with_the_name_of_its_council(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    view = window.tree.view
    assert view.verticalScrollBar().maximum() > 0
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex().parent()))

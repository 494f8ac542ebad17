"""What every dialog and menu has alike: lines that can be emptied, lists with an edge, room beside keys."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.ui.clearable import ClearableLine
from briefing_app.ui.filing.neighbours_dialog import NeighboursDialog
from briefing_app.ui.menu_room import make_room_for_keys
from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.theme import apply_theme, set_text_scale, tokens

UI = Path(__file__).parents[3] / "briefing_app" / "ui"


def test_no_line_has_the_button_that_qt_draws_in_black() -> None:
    assert not [path for path in UI.rglob("*.py") if re.search(r"setClearButtonEnabled", path.read_text("utf-8"))]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_words_in_a_line_can_be_taken_away_by_mouse(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "dark")
    set_text_scale(percent)
    line = ClearableLine()
    qtbot.addWidget(line)
    line.resize(200, line.sizeHint().height())
    line.show()
    assert not line.clear_button.isVisible()
    line.setText("attendance")
    assert line.rect().contains(line.clear_button.geometry())
    assert line.clear_button.height() >= 24
    QTest.mouseClick(line.clear_button, Qt.MouseButton.LeftButton)
    assert line.text() == ""
    assert not line.clear_button.isVisible()
    set_text_scale(100)
    apply_theme(qapp, "light")


def test_a_list_in_a_dialog_has_an_edge_as_a_line_has(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows, line = QListWidget(dialog), QLineEdit(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(line)
    column.addWidget(rows)
    dialog.resize(300, 200)
    dialog.show()
    line.setFocus()
    picture = dialog.grab().toImage()
    edge = rows.mapTo(dialog, QPoint(0, rows.height() // 2))
    assert picture.pixelColor(edge) == QColor(tokens().control)


def test_captions_of_a_table_of_neighbours_are_bold_as_in_other_dialogs(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NeighboursDialog(NeighbourTable("", (), (), "", "near.csv", ""), ["Ashby"], parent)
    asked = (dialog.council, dialog.date)
    captions = [label for label in dialog.findChildren(QLabel) if label.buddy() in asked]
    assert len(captions) == len(asked)
    assert all(label.property("role") == "pane-heading" for label in captions)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_longest_entry_of_a_menu_stands_clear_of_the_keys(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light")
    set_text_scale(percent)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Import from the clipboard", "Ctrl+Shift+V")
    make_room_for_keys(menu)
    width = menu.sizeHint().width()
    words, keys = (menu.fontMetrics().horizontalAdvance(said) for said in ("Import from the clipboard", "Ctrl+Shift+V"))
    assert width - words - keys >= 20 * percent // 100 + 40
    make_room_for_keys(menu)
    assert menu.sizeHint().width() == width
    set_text_scale(100)


def test_enter_presses_a_button_that_has_the_focus_and_no_other(qapp: QApplication, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows, button = QListWidget(dialog), QPushButton("Save a copy…", dialog)
    press_where_it_has_the_focus(button)
    column = QVBoxLayout(dialog)
    column.addWidget(rows)
    column.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    dialog.show()
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert not pressed
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(pressed) == 1


def test_every_button_of_a_dialog_is_pressed_by_enter() -> None:
    aside = [path.name for path in UI.rglob("*.py") if "setAutoDefault(False)" in path.read_text("utf-8")]
    assert aside == ["pressing.py"]

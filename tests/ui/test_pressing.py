"""What Enter presses in a dialog."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from briefing_app.ui.pressing import press_where_it_has_the_focus


@dataclass
class Asked:
    """A dialog with a line to type in and two buttons, and which of them were pressed."""

    dialog: QDialog
    line: QLineEdit
    keep: QPushButton
    drop: QPushButton
    pressed: list[str] = field(default_factory=list)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    made = Asked(dialog, QLineEdit(), QPushButton("Keep"), QPushButton("Drop"))
    for widget in (made.line, made.keep, made.drop):
        column.addWidget(widget)
    for button in (made.keep, made.drop):
        press_where_it_has_the_focus(button)
    made.keep.clicked.connect(lambda: made.pressed.append("Keep"))
    made.drop.clicked.connect(lambda: made.pressed.append("Drop"))
    dialog.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_button_presses_that_button_once(asked: Asked, key: Qt.Key) -> None:
    asked.drop.setFocus()
    QTest.keyClick(asked.drop, key)
    assert asked.pressed == ["Drop"]
    assert asked.dialog.isVisible()


def test_enter_in_a_line_presses_no_button(asked: Asked) -> None:
    asked.line.setFocus()
    QTest.keyClick(asked.line, Qt.Key.Key_Return)
    assert asked.pressed == []


def test_enter_that_is_held_down_presses_no_second_time(asked: Asked) -> None:
    asked.keep.setFocus()
    for again in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=again)
        QApplication.sendEvent(asked.keep, event)
    assert asked.pressed == ["Keep"]


def test_a_button_that_cannot_be_pressed_is_not(asked: Asked) -> None:
    asked.keep.setEnabled(False)
    QTest.keyClick(asked.keep, Qt.Key.Key_Return)
    assert asked.pressed == []

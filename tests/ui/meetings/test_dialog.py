from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.meetings import Meeting
from briefing_app.ui.meetings.dialog import MeetingDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[MeetingDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = MeetingDialog(Meeting("m", "One", ""), parent, lambda: date(2026, 9, 1))
    yield dialog
    # Its parent must live as long.
    parent.close()


def test_a_date_that_is_none_is_told_and_not_taken(dialog: MeetingDialog, qtbot: QtBot) -> None:
    assert (dialog.day, dialog.read.text()) == ("", "No date: it can be given later.")
    dialog.typed.setText("31/2/26")
    assert not dialog.accept_button.isEnabled()
    assert "not read as a date" in dialog.read.text()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    dialog.typed.setText("18 sep")
    assert dialog.read.text() == "Friday 18 September 2026"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == ["One", "2026-09-18"]


def test_a_date_is_picked_from_the_calendar(dialog: MeetingDialog) -> None:
    dialog.pick.menu().aboutToShow.emit()
    assert dialog.calendar.selectedDate() == QDate(2026, 9, 1)
    dialog.calendar.clicked.emit(QDate(2026, 9, 18))
    assert (dialog.typed.text(), dialog.day) == ("18 September 2026", "2026-09-18")

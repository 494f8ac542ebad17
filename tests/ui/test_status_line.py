from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.shell.status_line import StatusLine


def test_a_backup_that_could_not_be_made_is_said_in_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = StatusLine(QAction("Copies of my notes…", parent), parent)
    line.show_notes(settled=True, problem="", backup="14:02")
    assert "All notes saved · backup 14:02" in line.text
    line.show_notes(settled=True, problem="", backup="14:02", backup_problem="The folder is full; free some room.")
    assert "All notes saved · no backup could be made" in line.text
    assert "The folder is full; free some room." in [
        button.accessibleDescription() for button in line.findChildren(QPushButton)
    ]
    line.show_notes(settled=False, problem="The disk is full.", backup="14:02", backup_problem="The folder is full.")
    assert line.text.endswith("A note could not be saved")

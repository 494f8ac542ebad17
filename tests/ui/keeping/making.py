"""What tests of keeping notes do with the open window, and what a member answers there."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.notebook import list_notes
from briefing_app.storage import NotebookFile
from briefing_app.ui.keeping import Keeping
from briefing_app.ui.keeping.dialog import KeepingDialog
from briefing_app.ui.window import MainWindow
from tests.windows import hasten_copy, rest

VISIT = "shropshire-council-sample-2024-07-30"


class Answers:
    """What the member says to each question; what they were asked is kept."""

    def __init__(self) -> None:
        self.yes = True
        self.asked: list[str] = []

    def exec(self, box: QMessageBox) -> int:
        self.asked.append(f"{box.text()} {box.informativeText()}")
        role = QMessageBox.ButtonRole.AcceptRole if self.yes else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()
        return 0


def write(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """A note as a member types it."""
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, text)
    rest(window, qtbot)
    qtbot.waitUntil(lambda: text in stored(window, qtbot))


def stored(window: MainWindow, qtbot: QtBot) -> list[str]:
    told: list[list[str]] = []

    def read(notebook: NotebookFile) -> list[str]:
        return [note.text for note in list_notes(notebook)]

    window.desk.read_notebook(read, told.append, window)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def shown(window: MainWindow) -> list[str]:
    return [card.editor.toPlainText() for card in window.notes.cards if card.note_id]


def first_copy(window: MainWindow, qtbot: QtBot) -> None:
    """The copy that follows the first note, as soon as the pause before it is over."""
    hasten_copy(window.desk, qtbot)
    qtbot.waitUntil(lambda: window.desk.overview.backup is not None)


def dialog_of(window: MainWindow, qtbot: QtBot) -> KeepingDialog:
    window.asked.copies.trigger()
    (keeping,) = window.findChildren(Keeping)
    assert keeping.dialog is not None
    rest(window, qtbot)
    return keeping.dialog


def say_file(monkeypatch: pytest.MonkeyPatch, ask: str, name: str | Path) -> None:
    monkeypatch.setattr(QFileDialog, ask, lambda *_args: (str(name), ""))

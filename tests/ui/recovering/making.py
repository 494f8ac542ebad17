"""What tests of deleted notes and earlier wordings do with the open window."""

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.notebook import remove_note
from briefing_app.storage import NotebookFile
from briefing_app.ui.recovering import Binning
from briefing_app.ui.recovering.bin_dialog import BinDialog
from briefing_app.ui.window import MainWindow
from tests.windows import rest

T = TypeVar("T")


def told(window: MainWindow, ask: Callable[[NotebookFile], T], qtbot: QtBot) -> T:
    answers: list[T] = []
    window.desk.read_notebook(ask, answers.append, window)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def delete(window: MainWindow, qtbot: QtBot, *notes: str) -> None:
    def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
        return None, reduce(or_, (remove_note(notebook, note) for note in notes))

    window.desk.write_notebook(work, lambda _: None, window)
    rest(window, qtbot)


def bin_of(window: MainWindow, qtbot: QtBot) -> BinDialog:
    window.asked.deleted_notes.trigger()
    rest(window, qtbot)
    (binning,) = window.findChildren(Binning)
    assert binning.dialog is not None
    return binning.dialog


def stops_of(dialog: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab stops in a dialog, from its first stop on."""
    first.setFocus()
    stops: list[QWidget] = []
    while (focus := QApplication.focusWidget()) and focus not in stops:
        assert dialog.isAncestorOf(focus)
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return stops

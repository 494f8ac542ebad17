"""Notes kept safe in the window: looked over, a copy saved, an earlier one put back and taken back."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.joining import Joining
from briefing_app.ui.keeping import Keeping
from briefing_app.ui.keeping.dialog import KeepingDialog
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import hasten_copy, rest


def keeping(window: MainWindow) -> Keeping:
    joining = window.findChild(Joining)
    assert joining is not None
    return joining.keeping


def write(window: MainWindow, text: str, qtbot: QtBot) -> None:
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, text)
    rest(window, qtbot)
    hasten_copy(window.desk, qtbot)
    qtbot.waitUntil(lambda: window.keeper.settled and bool(window.desk.overview.backup))


def dialog_of(window: MainWindow, qtbot: QtBot) -> KeepingDialog:
    window.asked.copies.trigger()
    rest(window, qtbot)
    dialog = keeping(window).dialog
    assert dialog is not None
    return dialog


def every_look(window: MainWindow, shown: QWidget, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance, percent in LOOKS:
        wear(window, appearance, percent)
        if isinstance(shown, QMessageBox):
            # An answer is being taken while it is asked, so the window never comes to rest.
            QApplication.processEvents()
        else:
            rest(window, qtbot)
        assert shown.grab().save(str(folder / f"keeping-{name}-{appearance}-{percent}.png"))
    wear(window, Appearance.LIGHT)


def test_notes_are_copied_put_back_and_taken_back(
    window: MainWindow, tmp_path: Path, pictures: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "How long is the waiting list?", qtbot)
    write(window, "Who audits it?", qtbot)
    dialog = dialog_of(window, qtbot)
    dialog.check_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("All is well"))
    every_look(window, dialog, pictures, "1-checked", qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Briefing, copy.zip"), ""))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Saved"))

    def look_and_agree(box: QMessageBox) -> int:
        box.show()
        every_look(window, box, pictures, "2-question", qtbot)
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look_and_agree)
    dialog.back_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back"))
    every_look(window, window, pictures, "3-put-back", qtbot)
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: "as they were before" in window.message.text)
    again = dialog_of(window, qtbot)
    again.end("The disk refused to store this; what the notebook held before is intact: free some space.", error=True)
    every_look(window, again, pictures, "4-refused", qtbot)
    again.reject()

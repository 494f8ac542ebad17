"""Deleted notes looked over and put back, and an earlier wording used again, as they look in every light and size."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.joining import Joining
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import rest

TEXTS = ("How long is the waiting list now, against two years ago, and who keeps it? " * 3, "Who audits it?", "Thanks.")


def write(window: MainWindow, text: str, qtbot: QtBot) -> None:
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    editor.insertPlainText(text)
    rest(window, qtbot)


def every_look(window: MainWindow, shown: QWidget, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance, percent in LOOKS:
        wear(window, appearance, percent)
        if isinstance(shown, QMessageBox):
            # An answer is being taken while it is asked, so the window never comes to rest.
            QApplication.processEvents()
        else:
            rest(window, qtbot)
            assert cut(shown) == [], (name, appearance, percent)
        assert shown.grab().save(str(folder / f"recovering-{name}-{appearance}-{percent}.png"))
    wear(window, Appearance.LIGHT)
    rest(window, qtbot)


def cut(shown: QWidget) -> list[str]:
    """Buttons and sentences with less room than their words take."""
    buttons = [one for one in shown.findChildren(QAbstractButton) if one.isVisible()]
    labels = [one for one in shown.findChildren(QLabel) if one.isVisible()]
    narrow = [one.text() for one in buttons if one.width() < one.sizeHint().width()]
    return narrow + [one.text() for one in labels if one.height() < one.heightForWidth(one.width())]


def test_what_was_deleted_or_reworded_is_got_back(
    window: MainWindow, pictures: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    joining = window.findChild(Joining)
    assert joining is not None
    for text in TEXTS:
        write(window, text, qtbot)
    for _ in TEXTS[:2]:
        window.notes.cards[0].delete_wanted.emit()
        rest(window, qtbot)
    window.asked.deleted_notes.trigger()
    rest(window, qtbot)
    deleted = joining.binning.dialog
    assert deleted is not None
    every_look(window, deleted, pictures, "1-deleted", qtbot)

    def look_and_agree(box: QMessageBox) -> int:
        box.show()
        every_look(window, box, pictures, "2-question", qtbot)
        box.buttons()[0].click()
        return 0

    with monkeypatch.context() as patched:
        patched.setattr(QMessageBox, "exec", look_and_agree)
        deleted.discard_button.click()
    rest(window, qtbot)
    assert deleted.list.count() == 1
    deleted.back_button.click()
    rest(window, qtbot)
    assert window.message.text.startswith("Your note is back")
    every_look(window, window.message, pictures, "3-back", qtbot)
    card = next(card for card in window.notes.cards if card.editor.toPlainText() == TEXTS[2])
    card.editor.setFocus()
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "Thank the team.")
    card.wordings.trigger()
    rest(window, qtbot)
    wordings = joining.rewording.dialog
    assert wordings is not None
    every_look(window, wordings, pictures, "4-wordings", qtbot)
    QTest.keyClick(wordings.list, Qt.Key.Key_Return)
    rest(window, qtbot)
    assert card.editor.toPlainText() == TEXTS[2]
    window.asked.deleted_notes.trigger()
    rest(window, qtbot)
    empty = joining.binning.dialog
    assert empty is not None
    every_look(window, empty, pictures, "5-empty", qtbot)

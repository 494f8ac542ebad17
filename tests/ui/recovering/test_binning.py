import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.notebook import list_bin, list_notes, restore_note
from briefing_app.ui.notes.deleted import DeletedStrip
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.recovering import binning
from briefing_app.ui.recovering.wording import deleted_again
from briefing_app.ui.window import MainWindow
from tests.ui.keeping.making import VISIT, Answers, shown, stored, write
from tests.ui.recovering.making import bin_of, delete, stops_of, told
from tests.windows import rest


def texts(window: MainWindow, qtbot: QtBot) -> list[str]:
    return [note.text for note in told(window, list_bin, qtbot)]


def test_notes_are_put_back_beside_their_page_and_that_is_undone(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("Who audits it?", "How long is the list?", "stays"):
        write(window, text, qtbot)
    first, second, _ = told(window, list_notes, qtbot)
    delete(window, qtbot, first.id, second.id)
    dialog = bin_of(window, qtbot)
    assert dialog.about.text() == "2 deleted notes, the last deleted first; each stays here for 90 days."
    lines = [dialog.list.item(row).text().split("\n") for row in range(dialog.list.count())]
    assert [line[0] for line in lines] == ["How long is the list?", "Who audits it?"]
    assert lines[0][1] == f"Note on {first.anchor.title}"
    assert lines[0][2].startswith("Deleted today, ")
    assert " · kept until " in lines[0][2]
    assert (dialog.text.toPlainText(), dialog.stood.text()) == (second.text, f"On {first.anchor.title}.")
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.back_button.text() == "Put back 2 notes"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    rest(window, qtbot)
    assert (
        sorted(shown(window)) == sorted(stored(window, qtbot)) == ["How long is the list?", "Who audits it?", "stays"]
    )
    assert window.desk.overview.notes == {VISIT: 3}
    assert window.message.text == "2 notes are back."
    window.message.offer_button.click()
    rest(window, qtbot)
    assert texts(window, qtbot) == ["How long is the list?", "Who audits it?"]
    assert window.message.text == "2 notes are among the deleted notes again."
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.QUESTIONS))
    dialog = bin_of(window, qtbot)
    dialog.back_button.click()
    rest(window, qtbot)
    assert window.message.text == "Your note is back: “How long is the list?”"
    with qtbot.waitSignal(window.notes.notes_shown):
        window.message.other_button.click()
    assert "How long is the list?" in shown(window), "its page is one press away"


def test_put_back_is_done_once_however_often_it_is_pressed(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "Who audits it?", qtbot)
    (note,) = told(window, list_notes, qtbot)
    delete(window, qtbot, note.id)
    dialog = bin_of(window, qtbot)
    for _ in range(2):
        QTest.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    assert window.message.text == "Your note is back: “Who audits it?”"
    assert window.message.offer_button.isVisible()
    delete(window, qtbot, note.id)
    bin_of(window, qtbot).back_button.click()
    rest(window, qtbot)
    assert stored(window, qtbot) == ["Who audits it?"], "and done anew when it is asked for anew"


def test_undo_takes_along_what_is_being_written_in_the_note(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "audits it?", qtbot)
    (note,) = told(window, list_notes, qtbot)
    delete(window, qtbot, note.id)
    bin_of(window, qtbot).back_button.click()
    rest(window, qtbot)
    QTest.keyClicks(window.notes.cards[0].editor, "Who ")
    # Where a button takes no focus, as on a Mac, the card was not left.
    window.message.offer_button.click()
    rest(window, qtbot)
    assert (texts(window, qtbot), stored(window, qtbot)) == (["Who audits it?"], [])
    assert window.keeper.settled


def test_undo_says_of_notes_that_were_deleted_meanwhile_that_they_are(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("one", "two", "three"):
        write(window, text, qtbot)
    ids = [note.id for note in told(window, list_notes, qtbot)]
    delete(window, qtbot, *ids)
    for gone, said in (
        (ids[:1], "3 notes are among the deleted notes again."),
        (ids, "3 notes are among the deleted notes already."),
    ):
        dialog = bin_of(window, qtbot)
        dialog.list.selectAll()
        dialog.back_button.click()
        rest(window, qtbot)
        delete(window, qtbot, *gone)
        window.message.offer_button.click()
        rest(window, qtbot)
        assert window.message.text == said
        assert sorted(texts(window, qtbot)) == ["one", "three", "two"]


def test_what_is_said_of_notes_deleted_again() -> None:
    assert deleted_again(1, 0, 0) == "1 note is among the deleted notes again."
    assert deleted_again(0, 1, 0) == "1 note is among the deleted notes already."
    assert deleted_again(0, 0, 1) == "1 note was deleted for good before."
    assert deleted_again(1, 1, 2) == "2 notes are among the deleted notes again. 2 notes were deleted for good before."


def test_a_note_is_deleted_for_good_once_that_is_agreed_to(
    window: MainWindow, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "A secret of the ward.", qtbot)
    card = window.notes.cards[0]
    next(tool for tool in card.findChildren(type(card._delete)) if tool.accessibleName().startswith("Delete")).click()
    rest(window, qtbot)
    dialog = bin_of(window, qtbot)
    stops = stops_of(dialog, dialog.list)
    assert stops == [dialog.list, dialog.text, dialog.back_button, dialog.discard_button, dialog.close_button]
    assert all(QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name).strip() for stop in stops)
    answers.yes = False
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    rest(window, qtbot)
    assert answers.asked == [
        "Delete “A secret of the ward.” for good? It and its earlier wordings cannot be brought back; only copies of "
        "your notes that were made before still hold them."
    ]
    assert texts(window, qtbot) == ["A secret of the ward."]
    (gone,) = told(window, list_bin, qtbot)
    with monkeypatch.context() as patched:
        patched.setattr(binning.Binning, "_on_desk_changed", lambda *_: None)
        window.desk.write_notebook(lambda notebook: restore_note(notebook, gone.id), lambda _: None, window)
        dialog.back_button.click()
        rest(window, qtbot)
        assert "nothing was changed" in dialog.said.text(), "it was put back elsewhere meanwhile"
    dialog.resize(660, 600)
    delete(window, qtbot, gone.id)
    assert (dialog.width(), dialog.height()) == (660, 600), "listed anew it keeps the size it was given"
    answers.yes = True
    dialog.discard_button.click()
    rest(window, qtbot)
    assert (texts(window, qtbot), stored(window, qtbot)) == ([], [])
    assert dialog.about.text().startswith("There is no deleted note.")
    assert dialog.said.text() == "1 note was deleted for good."
    assert not window.notes.findChildren(DeletedStrip), "nothing offers to bring it back"
    assert QApplication.focusWidget() is dialog.close_button
    visible = [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Close"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert any(window.asked.deleted_notes in menu.actions() for menu in window.bar.findChildren(QMenu))

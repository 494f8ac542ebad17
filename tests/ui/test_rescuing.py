"""The data folder goes away under the open window: nothing is said to be stored, and no word is lost."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.notebook import list_notes
from briefing_app.storage import open_notebook
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.ui.test_filing import TEXT
from tests.windows import close_window, rest

WORDS = "Who audits this?"
LONG = "How often, and by whom? " * 2000


@pytest.fixture(autouse=True)
def _nobody_asks_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that fails amid it closes the window with words that are not stored."""
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[-1].click())


def type_note(window: MainWindow, words: str, qtbot: QtBot) -> None:
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, words)
    rest(window, qtbot)


def statuses(window: MainWindow) -> str:
    return " ".join(label.text() for card in window.notes.cards for label in card.findChildren(QLabel))


def lose_folder(window: MainWindow, data: Path, away: Path, qtbot: QtBot) -> None:
    """Have what is typed meet a folder that was deleted; a copy of it is `away`."""
    shutil.copytree(data, away)
    shutil.rmtree(data)
    type_note(window, WORDS, qtbot)


def test_words_typed_without_a_folder_are_not_said_to_be_saved(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lose_folder(window, data, tmp_path / "away", qtbot)
    said = window.message.text
    assert said.startswith(f"The notebook is no longer in {data}, so this could not be kept;")
    assert said.count(". ") == 0
    assert "Not saved" in statuses(window)
    assert "Saved" not in statuses(window)
    assert window.keeper.unsaved_texts() == [WORDS]
    assert window.notes.cards[-1].editor.toPlainText() == WORDS
    assert not data.exists()
    window.message.offer_button.click()
    rest(window, qtbot)
    assert window.message.text == said, "it is still away"
    shutil.copytree(tmp_path / "away", data)
    window.message.offer_button.click()
    rest(window, qtbot)
    assert window.message.text == "What you typed is kept now."
    assert window.keeper.settled
    close_window(window)
    with open_notebook(data) as nb:
        assert [note.text for note in list_notes(nb)] == [WORDS]


def test_a_drive_that_is_connected_again_takes_the_words_as_one_goes_on_typing(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    data.rename(tmp_path / "away")
    type_note(window, WORDS, qtbot)
    assert not window.keeper.settled
    (tmp_path / "away").rename(data)
    QTest.keyClicks(window.notes.cards[-1].editor, " And when?")
    rest(window, qtbot)
    assert window.keeper.unsaved_texts() == []
    assert window.message.text == "What you typed is kept now."
    assert window.message.offer_button.isHidden()
    close_window(window)
    with open_notebook(data) as nb:
        assert [note.text for note in list_notes(nb)] == [f"{WORDS} And when?"]


def have_room(window: MainWindow, pages: int) -> None:
    """Let the notebook grow to so many pages and no more, as on a disk that is full; pages are still read."""
    notebook = window.desk._files._notebook
    assert notebook is not None
    with notebook.alone() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}")


def insert(window: MainWindow, words: str, qtbot: QtBot) -> None:
    editor = window.notes.cards[0].editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(words)
    rest(window, qtbot)


@pytest.mark.parametrize("before", ["By whom? ", ""], ids=["stored before", "new"])
def test_words_that_could_not_be_stored_are_there_again_on_their_page(
    window: MainWindow, data: Path, qtbot: QtBot, before: str
) -> None:
    here = window.reader.page.place
    assert here is not None
    insert(window, before, qtbot)
    have_room(window, 1)
    insert(window, LONG, qtbot)
    for place in (Place(PageKind.QUESTIONS), here):
        window.navigator.go(place)
        rest(window, qtbot)
        assert window.reader.page.place == place
    assert window.notes.cards[0].editor.toPlainText() == before + LONG
    assert "Not saved" in statuses(window)
    have_room(window, 100_000)
    insert(window, "And when?", qtbot)
    assert window.keeper.settled
    close_window(window)
    with open_notebook(data) as nb:
        assert [note.text for note in list_notes(nb)] == [f"{before}{LONG}And when?"]


def test_words_left_behind_are_stored_as_soon_as_others_can_be(window: MainWindow, data: Path, qtbot: QtBot) -> None:
    have_room(window, 1)
    insert(window, LONG, qtbot)
    elsewhere = Place(PageKind.MINUTE, window.desk.overview.visits[-1].id)
    window.navigator.go(elsewhere)
    rest(window, qtbot)
    assert window.reader.page.place == elsewhere
    assert window.keeper.unsaved_texts() == [LONG]
    have_room(window, 100_000)
    insert(window, WORDS, qtbot)
    assert window.keeper.settled
    assert "All notes saved" in window.status.text
    close_window(window)
    with open_notebook(data) as nb:
        assert sorted(note.text for note in list_notes(nb)) == sorted([WORDS, LONG])


def test_the_words_can_be_put_into_a_file(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.md"
    answers = ["", str(tmp_path / "nowhere" / "mine.md"), str(file)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    lose_folder(window, data, tmp_path / "away", qtbot)
    for said in ("is no longer in", "nowhere", "What you typed was saved as"):
        assert not window.message.other_button.isHidden()
        QTest.mouseClick(window.message.other_button, Qt.MouseButton.LeftButton)
        rest(window, qtbot)
        assert said in window.message.text
    title, kind, where, typed, words = [line for line in file.read_text(encoding="utf-8").splitlines() if line]
    assert (title, kind, words) == ("# What you typed in Briefing", "## Note", WORDS)
    assert where.startswith("- On: Shropshire Council (sample), focused visit")
    assert typed.startswith("- Typed: ")
    assert window.keeper.unsaved_texts() == [WORDS]
    shutil.copytree(tmp_path / "away", data)
    window.message.offer_button.click()
    rest(window, qtbot)
    assert window.keeper.settled


def test_what_is_not_typed_is_not_said_to_be_done_either(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    type_note(window, WORDS, qtbot)
    shutil.copytree(data, tmp_path / "away")
    shutil.rmtree(data)
    window.notes.cards[0].delete_wanted.emit()
    rest(window, qtbot)
    assert "could not be kept" in window.message.text
    shutil.copytree(tmp_path / "away", data)


@pytest.mark.parametrize("deed", ["import", "remove"])
def test_what_could_not_be_done_without_the_folder_can_be_once_it_is_back(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot, deed: str
) -> None:
    """Nothing was typed that would be stored anew, and the files that are back are others than those that are open."""
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    newest = window.desk.overview.visits[0]
    removing = window.findChild(Removing)
    assert removing is not None

    def do() -> None:
        if deed == "import":
            window.importer.import_paths([path])
        else:
            removing.remove([card.id for card in newest.documents])
        rest(window, qtbot)

    shutil.copytree(data, tmp_path / "away")
    shutil.rmtree(data)
    do()
    qtbot.waitUntil(window.message.offer_button.isVisible)
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith(f"The folder {data} is not back yet"))
    qtbot.waitUntil(window.message.offer_button.isVisible)
    shutil.copytree(tmp_path / "away", data)
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("The folder with your notes is open again"))
    rest(window, qtbot)
    before = len(window.desk.overview.visits)
    do()
    assert len(window.desk.overview.visits) == before + (1 if deed == "import" else -1)


def test_the_window_can_be_closed_without_its_folder(
    window: MainWindow, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lose_folder(window, data, tmp_path / "away", qtbot)
    close_window(window)
    assert not data.exists()

"""The dialog of copies: listed, saved, put back and taken back, checked and put right, in the open window."""

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.corrections import change_theme
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.themes import Theme
from briefing_app.storage import LibraryFile, NotebookFile, open_library, open_notebook
from briefing_app.storage.copies import Contents, Copy, look_into, save_copy
from briefing_app.storage.corrections import correct
from briefing_app.storage.driver import connect
from briefing_app.storage.held import is_held
from briefing_app.storage.library import stored_document, visit_tree
from briefing_app.ui import opener
from briefing_app.ui.application import make_window
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.keeping import Keeping
from briefing_app.ui.keeping.dialog import KeepingDialog
from briefing_app.ui.keeping.wording import copy_line, last_made, question, when, when_shortly
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.ui.keeping.making import VISIT, Answers, dialog_of, first_copy, say_file, shown, stored, write
from tests.windows import close_window, rest

NOW = datetime(2026, 5, 4, 15, 0)


def test_a_copy_is_put_back_shown_at_once_and_taken_back(
    window: MainWindow, data: Path, answers: Answers, qtbot: QtBot
) -> None:
    write(window, "first", qtbot)
    first_copy(window, qtbot)
    write(window, "second", qtbot)
    dialog = dialog_of(window, qtbot)
    assert dialog.list.count() == 1
    assert "1 note" in dialog.list.item(0).text()
    dialog.back_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back"))
    assert "holds 1 note" in answers.asked[0]
    assert "now holds 2 notes" in answers.asked[0]
    assert "kept first" in answers.asked[0]
    assert "What was there before is kept" in window.message.text
    qtbot.waitUntil(lambda: shown(window) == ["first"])
    assert stored(window, qtbot) == ["first"]
    assert is_held(data / "notebook.db")
    assert window.desk.overview.notes[VISIT] == 1
    write(window, "third", qtbot)
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: "as they were before" in window.message.text)
    qtbot.waitUntil(lambda: shown(window) == ["first", "second"])
    rest(window, qtbot)
    copies = dialog_of(window, qtbot).list
    lines = [copies.item(row).text() for row in range(copies.count())]
    assert sum("replaced by a copy" in line for line in lines) == 2, "what was written since is kept too"


def test_what_is_being_typed_is_in_what_is_kept(window: MainWindow, data: Path, answers: Answers, qtbot: QtBot) -> None:
    write(window, "first", qtbot)
    first_copy(window, qtbot)
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "typed a moment ago")
    dialog_of(window, qtbot).back_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back"))
    kept = next((data / "backups").glob("notebook-*-before-restore.db"))
    with closing(connect(kept, how="immutable=1")) as connection:
        assert [text for (text,) in connection.execute("SELECT text FROM note ORDER BY number")] == [
            "first",
            "typed a moment ago",
        ]
    qtbot.waitUntil(lambda: shown(window) == ["first"])


def test_nothing_is_done_where_the_member_thinks_better_of_it(
    window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    write(window, "first", qtbot)
    first_copy(window, qtbot)
    write(window, "second", qtbot)
    answers.yes = False
    dialog = dialog_of(window, qtbot)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(answers.asked))
    rest(window, qtbot)
    assert stored(window, qtbot) == ["first", "second"]
    assert dialog.isVisible()


def test_a_copy_of_both_is_saved_and_put_back_from_its_file(
    window: MainWindow, data: Path, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "first", qtbot)
    file = tmp_path / "my copy.zip"
    say_file(monkeypatch, "getSaveFileName", file.with_suffix(""))
    dialog = dialog_of(window, qtbot)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Saved “my copy.zip”"))
    assert look_into(data, file) == Contents(notes=1, documents=4)
    dialog.reject()
    visits = len(window.desk.overview.visits)
    gone = window.desk.overview.visit(VISIT)
    assert gone is not None
    window.findChildren(Removing)[0].remove([card.id for card in gone.documents])
    qtbot.waitUntil(lambda: len(window.desk.overview.visits) == visits - 1)
    say_file(monkeypatch, "getOpenFileName", file)
    dialog_of(window, qtbot).choose_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back: “my copy.zip”"))
    assert "1 note and 4 documents" in answers.asked[0]
    assert len(window.desk.overview.visits) == visits
    qtbot.waitUntil(lambda: window.tree.model.index_for(Place(PageKind.MINUTE, VISIT)).isValid())
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: len(window.desk.overview.visits) == visits - 1)


def test_the_way_back_goes_once_something_is_put_right_in_a_document(
    window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would go too: the copy was of both files."""

    def put_right(library: LibraryFile) -> tuple[str, ChangeSet]:
        found = visit_tree(library, VISIT).findings[0]
        theme = next(theme for theme in Theme if theme is not found.theme)
        return correct(library, change_theme(stored_document(library, found.document).source, found, theme))

    write(window, "first", qtbot)
    file = tmp_path / "copy.zip"
    with qtbot.waitCallback() as saved:
        window.desk.read_both(lambda library, notebook: save_copy((notebook, library), file), saved, window)
    say_file(monkeypatch, "getOpenFileName", file)
    dialog_of(window, qtbot).choose_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back: “copy.zip”"))
    rest(window, qtbot)
    assert answers.asked
    assert window.message.offer_button.isVisible()
    window.desk.write_library(put_right, lambda _: None, window)
    qtbot.waitUntil(window.message.offer_button.isHidden)
    assert window.message.text.startswith("Put back: “copy.zip”")


def test_a_page_that_is_not_in_the_copy_gives_way_to_one_that_is(
    window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sample only.zip"
    say_file(monkeypatch, "getSaveFileName", file)
    dialog = dialog_of(window, qtbot)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Saved"))
    dialog.reject()
    (tmp_path / "release.txt").write_text(
        "Ofsted visits Ashby Council\n\nOfsted inspectors visited Ashby Council on 3 and 4 June 2025 for a focused "
        "visit.\n\nInspectors found that leaders know their services well and act on what they hear from children.\n"
    )
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([tmp_path / "release.txt"])
    rest(window, qtbot)
    place = window.reader.page.place
    assert place is not None
    assert place.visit != VISIT
    say_file(monkeypatch, "getOpenFileName", file)
    dialog_of(window, qtbot).choose_button.click()
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.MINUTE, VISIT))
    rest(window, qtbot)
    assert window.message.text.startswith("Put back"), "and nothing is said of the page that went"


@pytest.mark.parametrize("name", ["nowhere.zip", "letter.pdf", "cut.zip", "notebook.db"])
def test_what_is_no_copy_is_refused_in_one_sentence(
    name: str,
    window: MainWindow,
    data: Path,
    tmp_path: Path,
    answers: Answers,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(window, "first", qtbot)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "cut.zip").write_bytes(b"PK\3\4" + bytes(40))
    say_file(monkeypatch, "getOpenFileName", (data if name == "notebook.db" else tmp_path) / name)
    dialog = dialog_of(window, qtbot)
    dialog.choose_button.click()
    qtbot.waitUntil(lambda: name in dialog.said.text())
    assert "nothing was changed" in dialog.said.text()
    assert answers.asked == []
    assert dialog.choose_button.isEnabled()
    assert stored(window, qtbot) == ["first"]


def test_a_place_that_takes_no_copy_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    say_file(monkeypatch, "getSaveFileName", tmp_path / "nowhere" / "copy.zip")
    dialog = dialog_of(window, qtbot)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "could not be written" in dialog.said.text())
    assert dialog.said.property("role") == "error"


def test_a_disk_that_fills_up_while_a_copy_is_put_back_costs_nothing(
    window: MainWindow, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from briefing_app.storage import closed_files

    write(window, "first", qtbot)
    first_copy(window, qtbot)
    write(window, "second", qtbot)
    dialog = dialog_of(window, qtbot)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(closed_files, "copy_file", full)
    dialog.back_button.click()
    qtbot.waitUntil(lambda: "free some space" in dialog.said.text())
    assert stored(window, qtbot) == ["first", "second"]
    dialog.reject()
    write(window, "third", qtbot)


def test_nothing_is_put_back_while_documents_are_imported(
    window: MainWindow, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "first", qtbot)
    first_copy(window, qtbot)
    dialog = dialog_of(window, qtbot)
    monkeypatch.setattr(type(window.importer), "running", property(lambda _: True))
    dialog.back_button.click()
    qtbot.waitUntil(lambda: "being imported" in dialog.said.text())
    monkeypatch.undo()


def test_the_dialog_stays_until_a_copy_is_in_place(
    window: MainWindow, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.storage import copies

    write(window, "first", qtbot)
    first_copy(window, qtbot)
    dialog = dialog_of(window, qtbot)
    begun, go_on = threading.Event(), threading.Event()
    real = copies.put_back

    def slow(folder: Path, files: list[Path]) -> tuple[Path, ...]:
        begun.set()
        go_on.wait(30)
        return real(folder, files)

    monkeypatch.setattr(copies, "put_back", slow)
    dialog.back_button.click()
    qtbot.waitUntil(begun.is_set)
    dialog.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.back_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: window.message.text.startswith("Put back"))


def test_a_check_says_in_one_sentence_that_all_is_well(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "first", qtbot)
    dialog = dialog_of(window, qtbot)
    dialog.check_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("All is well"))
    assert "1 note" in dialog.said.text()
    assert "4 documents" in dialog.said.text()
    assert not dialog.mend_button.isVisible()


def test_a_search_index_that_is_wrong_is_made_anew(window: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    write(window, "waiting list", qtbot)

    def spoil(notebook: NotebookFile) -> None:
        with notebook.alone() as connection:
            connection.execute("DELETE FROM note_fts_idx")
            connection.execute("DELETE FROM note_fts_data WHERE id > 10")

    window.desk.read_notebook(spoil, lambda _: None, window)
    dialog = dialog_of(window, qtbot)
    dialog.check_button.click()
    qtbot.waitUntil(dialog.mend_button.isVisible)
    assert "changes no word" in dialog.said.text()
    dialog.mend_button.click()
    qtbot.waitUntil(lambda: "made anew" in dialog.said.text())
    assert stored(window, qtbot) == ["waiting list"]
    dialog.check_button.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("All is well"))


def test_a_note_that_is_not_as_written_is_found_and_put_right(
    window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    write(window, "as written", qtbot)
    first_copy(window, qtbot)

    def spoil(notebook: NotebookFile) -> None:
        with notebook.alone() as connection:
            connection.execute("UPDATE note SET text = 'otherwise'")

    window.desk.read_notebook(spoil, lambda _: None, window)
    dialog = dialog_of(window, qtbot)
    dialog.check_button.click()
    qtbot.waitUntil(dialog.mend_button.isVisible)
    assert "Something is damaged; nothing was changed" in dialog.said.text()
    dialog.mend_button.click()
    qtbot.waitUntil(lambda: "damaged notebook is kept in" in dialog.said.text())
    assert stored(window, qtbot) == ["as written"]
    qtbot.waitUntil(lambda: shown(window) == ["as written"])


@pytest.fixture
def damaged(data: Path) -> Path:
    """A data folder whose notebook is damaged, with a copy that is not."""
    from briefing_app.domain.notes import Anchor
    from briefing_app.notebook import add_note

    with open_notebook(data) as notebook:
        add_note(notebook, Anchor(on=VISIT, visit=VISIT), "kept safe")
    open_notebook(data).close()
    (data / "notebook.db").write_bytes((data / "notebook.db").read_bytes()[:3000])
    return data


@pytest.fixture
def shut(damaged: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window where the notebook could not be opened."""
    window = make_window(damaged)
    window.resize(1280, 720)
    with qtbot.waitSignal(window.desk.open_failed):
        window.show()
    yield window
    close_window(window)


def test_a_damaged_notebook_is_put_right_without_the_command_line(
    shut: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    assert "Copies of my notes" in shut.reader.page.blocks[0].text  # type: ignore[union-attr]  # the notice
    assert shut.message.offer_button.text() == "Copies of my notes…"
    shut.message.offer_button.click()
    (keeping,) = shut.findChildren(Keeping)
    dialog = keeping.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.check_button.click()
    qtbot.waitUntil(dialog.mend_button.isVisible)
    with qtbot.waitSignal(shut.notes.notes_shown):
        dialog.mend_button.click()
    rest(shut, qtbot)
    assert stored(shut, qtbot) == ["kept safe"]
    assert shut.notes.isEnabled()
    assert shut.bar.search.isEnabled()
    assert shut.message.text == ""


def test_a_library_that_cannot_be_opened_keeps_no_notebook_from_being_checked(data: Path, qtbot: QtBot) -> None:
    open_library(data).close()
    with closing(connect(data / "library.db")) as newer:
        newer.execute("PRAGMA user_version = 999")
    window = make_window(data)
    with qtbot.waitSignal(window.desk.open_failed):
        window.show()
    dialog = dialog_of(window, qtbot)
    dialog.check_button.click()
    qtbot.waitUntil(lambda: "The notebook is sound" in dialog.said.text())
    assert "another Briefing window" not in dialog.said.text()
    close_window(window)


def test_a_copy_is_put_in_the_place_of_a_damaged_notebook(shut: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    dialog = dialog_of(shut, qtbot)
    with qtbot.waitSignal(shut.notes.notes_shown):
        dialog.back_button.click()
    rest(shut, qtbot)
    assert "in the folder of the copies" in shut.message.text
    assert not shut.message.offer_button.isVisible()
    assert stored(shut, qtbot) == ["kept safe"]


def test_it_is_reached_from_the_status_line_the_menu_and_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    (keeping,) = window.findChildren(Keeping)
    for reach in (
        window.status.findChildren(QPushButton)[0].click,
        lambda: QTest.keyClick(
            window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ),
    ):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        reach()
        assert keeping.dialog is not None
        keeping.dialog.reject()
        assert keeping.dialog is None
    assert any(window.asked.copies in menu.actions() for menu in window.bar.findChildren(QMenu))


def test_the_dialog_is_used_by_keyboard_and_read_out(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "first", qtbot)
    first_copy(window, qtbot)
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(dialog.list.hasFocus)
    stops: list[QWidget] = []
    while (focus := QApplication.focusWidget()) and focus not in stops:
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    named = [QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name) for stop in stops]
    assert all(name.strip() for name in named), named
    assert len(named) == len(set(named))
    deeds = {dialog.back_button, dialog.choose_button, dialog.save_button, dialog.check_button, dialog.elsewhere_button}
    assert deeds <= set(stops)
    assert all(min(stop.width(), stop.height()) >= 24 for stop in stops)


@pytest.mark.parametrize("before", [True, False])
def test_no_line_of_the_dialog_is_cut_in_large_text(before: bool, window: MainWindow, qtbot: QtBot) -> None:
    if before:
        window.looks.resize_text(200)
    dialog = dialog_of(window, qtbot)
    window.looks.resize_text(200)
    dialog.end(
        "It went as it should, and here is a sentence that needs more than one line to be told. " * 2, error=True
    )
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    dialog.reject()
    window.looks.resize_text(100)


def test_a_folder_that_no_program_shows_is_named(
    window: MainWindow, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opener, "open_file", lambda _path: False)
    dialog = dialog_of(window, qtbot)
    dialog.folder_button.click()
    assert str(data / "backups") in dialog.said.text()


def test_times_and_copies_in_words() -> None:
    assert when(NOW.replace(hour=13), NOW) == "today, 13:00"
    assert when(NOW.replace(day=3), NOW) == "yesterday, 15:00"
    assert when(NOW.replace(year=2025), NOW) == "4 May 2025, 15:00"
    assert when_shortly(NOW.replace(hour=9), NOW) == "09:00"
    assert when_shortly(NOW.replace(day=3), NOW) == "3 May 2026"
    copy = Copy(Path("x"), NOW, 1, "before-restore")
    assert copy_line(copy, NOW) == "Today, 15:00 · 1 note · replaced by a copy"
    assert (
        copy_line(Copy(Path("x"), NOW, None, "later-reason"), NOW) == "Today, 15:00 · cannot be read · kept by Briefing"
    )
    assert "soon after your first note" in last_made((), NOW)
    assert "today, 15:00" in last_made((copy,), NOW)


@pytest.mark.parametrize(
    ("contents", "becomes"),
    [
        (Contents(notes=2), "Your notes become as they were in it; your documents stay as they are."),
        (Contents(documents=3), "Your documents become as they were in it; your notes stay as they are."),
        (Contents(notes=2, documents=3), "Your notes and your documents become as they were in it."),
    ],
)
def test_what_putting_back_will_do_is_said_in_plain_words(contents: Contents, becomes: str) -> None:
    said, explained = question("“a.zip”", contents, None)
    assert said.endswith("Put it back?")
    assert explained.startswith(becomes)


def test_months_are_english_where_the_system_is_not() -> None:
    class Abroad(datetime):
        def strftime(self, form: str) -> str:
            # Qt has Python's times speak the system's language.
            return super().strftime(form.replace("%B", "mars").replace("%b", "mrs"))

        def __format__(self, form: str) -> str:
            return self.strftime(form)

    then = Abroad(2025, 3, 30, 15, 0)
    assert " Mar 2025" in when_shortly(then, NOW)
    assert " March 2025, " in when(then, NOW)


def test_a_list_without_copies_says_so(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = KeepingDialog(tmp_path, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(dialog)
    dialog.show_copies("Copies", ())
    dialog.show()
    assert dialog.folder.toolTip() == str(tmp_path)
    colours = []
    for lines in ((), ("",)):
        dialog.list.clear()
        dialog.list.addItems(lines)
        image = dialog.list.viewport().grab().toImage()
        middle = image.height() // 2
        colours.append({image.pixel(x, y) for x in range(image.width()) for y in range(middle - 4, middle + 4)})
    assert len(colours[0]) > 1
    assert len(colours[1]) == 1

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefing_app.domain.imports import Outcome
from briefing_app.domain.progress import Progress
from briefing_app.notebook import list_notes
from briefing_app.storage import open_notebook
from briefing_app.storage.library import visit_tree
from briefing_app.storage.removing import remove_documents
from briefing_app.ui.application import end, make_window
from briefing_app.ui.closing import settle
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.theme import set_text_scale
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import joined
from tests.windows import rest

if TYPE_CHECKING:
    from briefing_app.domain.library import VisitTree

VISIT = "shropshire-council-sample-2024-07-30"
MINUTE = Place(PageKind.MINUTE, VISIT)
EDUCATION = Place(PageKind.THEME, VISIT, "education")
RELEASE = """# Council welcomes inspectors' findings

Dorset Council has welcomed a letter from Ofsted after a focused visit to its children's services on 4 and 5 March 2025.

Inspectors found that social workers know their children well. They said that supervision is not always regular.
"""


def here(window: MainWindow) -> Place | None:
    step = window.navigator.trail.here
    return step.place if step else None


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(place)


def test_the_newest_visit_opens_first(window: MainWindow) -> None:
    assert here(window) == MINUTE
    assert window.reader.page.place == MINUTE
    branch = window.tree.model.branch(window.tree.view.currentIndex())
    assert branch is not None
    assert branch.visit == VISIT
    assert "All notes saved" in window.status.text


def test_back_and_forward_return_as_far_down_as_one_was(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.reader.verticalScrollBar()
    bar.setValue(300)
    go(window, EDUCATION, qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert here(window) == MINUTE
    qtbot.waitUntil(lambda: abs(bar.value() - 300) < 40)
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.mouseClick(window, Qt.MouseButton.ForwardButton)
    assert here(window) == EDUCATION
    assert not window.asked.forward.isEnabled()


def test_the_tree_follows_and_leads(window: MainWindow, qtbot: QtBot) -> None:
    go(window, EDUCATION, qtbot)
    tree = window.tree
    qtbot.waitUntil(lambda: tree.view.currentIndex().data() == "Education")
    tree.view.setFocus()
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(tree.view, Qt.Key.Key_Down)
    branch = tree.model.branch(tree.view.currentIndex())
    assert branch is not None
    assert here(window) == branch.place
    QTest.keyClick(tree.view, Qt.Key.Key_Return)
    assert window.reader.hasFocus()


def test_a_page_slow_to_come_does_not_take_back_who_walked_on(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tree.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    passed = window.tree.model.branch(view.currentIndex())
    assert passed is not None
    assert passed.place is not None
    QTest.keyClick(view, Qt.Key.Key_Down)
    on = view.currentIndex()
    window.tree.show_place(passed.place)
    assert view.currentIndex() == on
    branch = window.tree.model.branch(on)
    qtbot.waitUntil(lambda: branch is not None and here(window) == branch.place)
    assert view.currentIndex() == on


def test_what_is_under_a_visit_that_was_opened_elsewhere_is_in_view(window: MainWindow, qtbot: QtBot) -> None:
    oldest = min(window.desk.overview.visits, key=lambda visit: visit.start or "")
    go(window, Place(PageKind.MINUTE, oldest.id), qtbot)
    view, model = window.tree.view, window.tree.model
    qtbot.waitUntil(lambda: model.index_of(f"{oldest.id}/themes").isValid())
    qtbot.waitUntil(lambda: view.currentIndex() == model.index_of(f"visit/{oldest.id}"))

    def shown(key: str) -> bool:
        return view.viewport().rect().contains(view.visualRect(model.index_of(key)))

    qtbot.waitUntil(lambda: shown(f"visit/{oldest.id}"))
    qtbot.waitUntil(lambda: shown(f"{oldest.id}/minute"))
    qtbot.waitUntil(lambda: shown(f"{oldest.id}/themes"))


def test_walking_the_tree_leaves_one_step_behind(window: MainWindow, qtbot: QtBot) -> None:
    window.tree.view.setFocus()
    for _ in range(4):
        QTest.keyClick(window.tree.view, Qt.Key.Key_Down)
        rest(window, qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.back()
    assert here(window) == MINUTE
    assert not window.navigator.trail.can_go_back


def test_the_tree_does_not_walk_on_by_itself_when_a_line_goes(window: MainWindow, qtbot: QtBot) -> None:
    read: list[VisitTree] = []
    window.desk.read_library(lambda library: visit_tree(library, VISIT), read.append, window)
    qtbot.waitUntil(lambda: bool(read))
    alone = [(group, {found.document for found in group.findings}) for group in read[0].themes]
    theme, document = next((group.theme, documents.pop()) for group, documents in alone if len(documents) == 1)
    place = Place(PageKind.THEME, VISIT, theme.value)
    go(window, place, qtbot)
    rest(window, qtbot)
    window.tree.view.setFocus()
    assert window.tree.model.branch(window.tree.view.currentIndex()).place == place  # type: ignore[union-attr] # it is shown, so it is there
    joined(window).filing.removing.remove([document])
    qtbot.waitUntil(lambda: "removed" in window.message.text)
    rest(window, qtbot)
    assert here(window) == window.reader.page.place == place
    branch = window.tree.model.branch(window.tree.view.currentIndex())
    assert branch is not None
    assert branch.place == MINUTE
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: "is back" in window.message.text)
    rest(window, qtbot)
    branch = window.tree.model.branch(window.tree.view.currentIndex())
    assert branch is not None
    assert branch.place == place, "the line that is back is chosen again"


def test_files_are_dropped_on_the_window(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    good, bad = tmp_path / "release.md", tmp_path / "empty.txt"
    good.write_text(RELEASE, encoding="utf-8")
    bad.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (good, bad)])
    event = QDropEvent(
        QPointF(600, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.importer.finished) as done:
        window.dropEvent(event)
    report = done.args[0]
    assert report.counts == {Outcome.ADDED: 1, Outcome.FAILED: 1}
    assert window.message.text == "1 document added, 1 could not be read."
    assert window.message.details.startswith("• empty.txt ")
    qtbot.waitUntil(lambda: (place := here(window)) is not None and place.visit.startswith("dorset"))
    assert not window.import_bar.isVisible()
    qtbot.waitUntil(lambda: window.tree.model.index_of("council/Dorset Council").isValid())


@pytest.mark.parametrize("percent", [100, 200])
def test_a_message_has_room_for_its_details_at_any_size_of_text(window: MainWindow, qtbot: QtBot, percent: int) -> None:
    why = "is a damaged PDF, perhaps cut short while it was copied; nothing was stored: fetch it again and import that."
    window.message.say("2 documents could not be read.", [("Why", (f"one.pdf {why}", f"two.pdf {why}"))], error=True)
    window.looks.resize_text(percent)
    (details,) = window.message.findChildren(QPlainTextEdit)
    rest(window, qtbot)
    qtbot.waitUntil(lambda: details.verticalScrollBar().maximum() == 0)
    assert details.height() < 12 * details.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: details.geometry().bottom() < window.message.height())
    window.message.say("Nothing more.", [("Why", ("Short.",))])
    rest(window, qtbot)
    qtbot.waitUntil(lambda: details.height() < 2 * details.fontMetrics().lineSpacing() + 24)


def test_a_message_with_many_details_never_makes_the_window_higher(window: MainWindow, qtbot: QtBot) -> None:
    lines = [f"{number}.pdf is a damaged PDF; nothing was stored: fetch it again." for number in range(30)]
    height = window.height()
    window.message.say("30 documents could not be read.", [("Why", lines)], error=True)
    window.looks.resize_text(200)
    rest(window, qtbot)
    assert window.minimumSizeHint().height() <= height
    assert window.height() == height
    (details,) = window.message.findChildren(QPlainTextEdit)
    assert details.height() >= 3 * details.fontMetrics().lineSpacing()
    assert details.geometry().bottom() < window.message.height()


def test_the_address_of_a_page_is_no_document(window: MainWindow, qtbot: QtBot) -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/news/visit")])
    link.setText("https://example.org/news/visit")
    link.setHtml('<a href="https://example.org/news/visit">Visit</a>')
    window.importer.import_dropped(link)
    assert not window.importer.running
    assert window.message.text.startswith("That is only the address of a page, so nothing was imported")


def test_several_addresses_of_pages_are_no_document_either(window: MainWindow) -> None:
    links = QMimeData()
    links.setUrls([QUrl("https://example.org/news/visit"), QUrl("https://example.org/news/letter")])
    window.importer.import_dropped(links)
    assert not window.importer.running
    assert window.message.text.startswith("Those are only the addresses of 2 pages, so nothing was imported")


@pytest.mark.parametrize("said", ["", " \n"])
def test_a_drop_without_words_is_told_of_as_a_drop(window: MainWindow, said: str) -> None:
    data = QMimeData()
    data.setText(said)
    window.importer.import_dropped(data)
    assert not window.importer.running
    assert window.message.text.startswith("What was dropped holds no text and no file, so nothing was imported; ")


@pytest.mark.parametrize("dropped", [True, False])
def test_pictures_without_words_are_told_of_by_how_they_came(window: MainWindow, qtbot: QtBot, dropped: bool) -> None:
    data = QMimeData()
    data.setHtml("<p><img src='visit.png'></p>")
    with qtbot.waitSignal(window.importer.finished) as done:
        if dropped:
            window.importer.import_dropped(data)
        else:
            QGuiApplication.clipboard().setMimeData(data)
            window.importer.import_clipboard()
    way = "Dropped" if dropped else "Pasted"
    said = f"{way} text holds no words, so there is nothing to read; nothing was stored: copy the document's text, or "
    assert done.args[0].files[0].reason.startswith(said)


def test_words_copied_in_rich_form_alone_are_imported(window: MainWindow, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setHtml("".join(f"<p>{line}</p>" for line in RELEASE.splitlines() if line))
    with qtbot.waitSignal(window.importer.finished) as done:
        window.importer.import_dropped(copied)
    assert done.args[0].counts == {Outcome.ADDED: 1}


def test_what_tells_of_a_council_is_opened_before_what_tells_of_none(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    paper, release = tmp_path / "a note.txt", tmp_path / "release.md"
    paper.write_text("The meeting begins at ten.\n\nTea is served afterwards.\n", encoding="utf-8")
    release.write_text(RELEASE, encoding="utf-8")
    with qtbot.waitSignal(window.importer.finished) as done:
        window.importer.import_paths([paper, release])
    assert done.args[0].counts == {Outcome.ADDED: 2}
    qtbot.waitUntil(lambda: (place := here(window)) is not None and place.visit.startswith("dorset"))


def test_an_import_that_ends_takes_nobody_away_who_is_writing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    release = tmp_path / "release.md"
    release.write_text(RELEASE, encoding="utf-8")
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Who audits ")
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([release])
    rest(window, qtbot)
    QTest.keyClicks(editor, "it?")
    assert editor.hasFocus()
    assert (here(window), editor.toPlainText()) == (MINUTE, "Who audits it?")
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(button_named(window, "Open what was imported", qtbot), Qt.Key.Key_Return)
    place = here(window)
    assert place is not None
    assert place.visit.startswith("dorset")
    assert window.reader.hasFocus()


def test_a_file_dropped_before_the_library_is_open_is_not_lost(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "release.md"
    file.write_text(RELEASE, encoding="utf-8")
    window = make_window(tmp_path / "data")
    window.importer.import_paths([file])
    window.show()
    qtbot.waitUntil(lambda: {visit.council for visit in window.desk.overview.visits} >= {"Dorset Council"})
    qtbot.waitUntil(lambda: window.message.text == "1 document added.")
    assert len(window.desk.overview.visits) > 1
    window.close()
    end(window)


def test_copied_text_is_imported(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(RELEASE)
    window.reader.setFocus()
    with qtbot.waitSignal(window.importer.finished):
        QTest.keyClick(window.reader, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.message.text == "1 document added."
    assert "Dorset Council" in {visit.council for visit in window.desk.overview.visits}


def test_an_empty_clipboard_says_what_to_do(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.asked.import_clipboard.trigger()
    assert window.message.text.startswith("There is no text and no file on the clipboard")
    assert not window.importer.running


def test_an_import_can_be_stopped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.md").write_text(RELEASE.replace("4 and 5", f"{number + 4} and {number + 5}"))

    def stop_at_one(progress: Progress) -> None:
        if progress.done >= 1:
            window.importer.cancel()

    window.importer.progressed.connect(stop_at_one)
    with qtbot.waitSignal(window.importer.cancelled):
        window.importer.import_paths([folder])
    assert window.message.text.startswith("The import was stopped.")
    assert 4 <= len(window.desk.overview.visits) < 12


def test_note_on_words_selected_in_the_reader(window: MainWindow, qtbot: QtBot) -> None:
    card = window.desk.overview.visits[0].documents[0]
    window.reader.note_wanted.emit(card.id, 0, 10)
    qtbot.waitUntil(lambda: window.notes.cards[-1].saving.anchor.document == card.id)
    editor = window.notes.cards[-1].editor
    qtbot.waitUntil(editor.hasFocus)
    with qtbot.waitSignal(window.desk.changed):
        QTest.keyClicks(editor, "Why?")
        window.keeper.flush()
    qtbot.waitUntil(lambda: "All notes saved" in window.status.text)
    index = window.tree.model.index_of(f"visit/{card.visit}")
    assert index.isValid()


def test_panes_give_way_and_come_back(window: MainWindow, qtbot: QtBot) -> None:
    assert window.tree.isVisible()
    assert window.notes.isVisible()
    window.looks.resize_text(200)
    qtbot.waitUntil(lambda: not window.notes.isVisible())
    assert window.bar.notes_button.isVisible()
    window.bar.notes_button.click()
    assert window.notes.isVisible()
    window.looks.resize_text(100)
    window.panes.arrange()
    assert window.notes.isVisible()
    assert window.tree.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.tree.isVisible()
    window.bar.tree_button.click()
    assert window.tree.isVisible()
    window.looks.resize_text(100)


def test_larger_text_arranges_the_panes_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    assert not window.tree.isHidden()
    assert not window.notes.isHidden()
    window.looks.resize_text(200)
    assert window.tree.isHidden() or window.notes.isHidden()
    qtbot.waitUntil(lambda: window.reader.width() > window.width() // 2)
    window.looks.resize_text(100)
    assert not window.tree.isHidden()
    assert not window.notes.isHidden()


@pytest.mark.parametrize("pane", ["tree", "notes"])
def test_larger_text_keeps_the_pane_that_is_typed_in(window: MainWindow, qtbot: QtBot, pane: str) -> None:
    field = window.notes.cards[-1].editor if pane == "notes" else window.tree.view
    field.setFocus()
    for percent in (125, 150, 175, 200):
        set_text_scale(percent)
        assert field.hasFocus(), percent
    assert field.isVisible()
    set_text_scale(100)


@pytest.mark.parametrize("pane", ["tree", "notes"])
def test_a_pane_that_is_hidden_gives_its_focus_to_the_page(window: MainWindow, qtbot: QtBot, pane: str) -> None:
    (window.notes.cards[-1].editor if pane == "notes" else window.tree.view).setFocus()
    QTest.keyClick(window, Qt.Key.Key_F8 if pane == "notes" else Qt.Key.Key_F9)
    assert window.reader.hasFocus()


def test_buttons_stand_in_one_row_again_when_the_text_is_small_again(window: MainWindow, qtbot: QtBot) -> None:
    def heights() -> set[tuple[int, int]]:
        buttons = (button for button in window.bar.findChildren(QAbstractButton) if button.isVisible())
        return {(button.y(), button.height()) for button in buttons}

    usual = heights()
    assert len(usual) == 1
    set_text_scale(200)
    qtbot.waitUntil(lambda: heights() != usual)
    set_text_scale(100)
    qtbot.waitUntil(lambda: heights() == usual)


def test_panes_take_the_room_that_the_page_has_no_use_for(window: MainWindow) -> None:
    tree, notes, page = window.tree.width(), window.notes.width(), window.reader.width()
    window.resize(1900, 720)
    QApplication.processEvents()
    assert window.tree.width() > tree * 5 // 4
    assert window.notes.width() > notes * 6 // 5
    assert window.reader.width() > page
    window.resize(1280, 720)
    QApplication.processEvents()
    assert (window.tree.width(), window.notes.width()) == (tree, notes)
    assert window.panes.widths == (0, 0)
    window.panes.moveSplitter(tree + 40, 1)
    assert window.panes.widths[0] == tree + 40
    window.resize(1900, 720)
    QApplication.processEvents()
    assert window.tree.width() == tree + 40


def test_a_message_takes_room_only_while_it_is_said(window: MainWindow, qtbot: QtBot) -> None:
    def top() -> int:
        return window.reader.mapTo(window, QPoint(0, 0)).y() - window.bar.height()

    assert top() == 0
    window.message.say("Something was done.")
    qtbot.waitUntil(lambda: top() >= window.message.height())
    assert window.message.isVisible()
    window.message.hide()
    qtbot.waitUntil(lambda: top() == 0)


def test_f6_walks_the_panes(window: MainWindow) -> None:
    window.tree.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.reader.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.notes.cards[-1].editor.hasFocus()
    QTest.keyClick(window.notes.cards[-1].editor, Qt.Key.Key_F6)
    assert window.bar.search.hasFocus()
    QTest.keyClick(window.bar.search, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.notes.cards[-1].editor.hasFocus()


def test_f6_leads_back_to_the_words_that_one_was_at(window: MainWindow) -> None:
    window.reader.setFocus()
    for _ in range(9):
        window.focusNextPrevChild(True)  # noqa: FBT003  # Qt takes it by place
    words = QApplication.focusWidget()
    assert words is not None
    assert window.reader.isAncestorOf(words)
    QTest.keyClick(words, Qt.Key.Key_F6)
    assert window.notes.cards[-1].editor.hasFocus()
    QTest.keyClick(window.notes.cards[-1].editor, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert words.hasFocus()


def test_f6_passes_by_notes_that_have_no_card(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(Place(PageKind.QUESTIONS))
    window.reader.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.bar.search.hasFocus()


def test_the_popup_lies_below_the_box(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.bar.search, "education")
    popup = window.search.popup
    qtbot.waitUntil(popup.isVisible)
    box = window.bar.search
    assert popup.y() >= box.mapTo(window, QPoint(0, box.height())).y()
    assert popup.geometry().bottom() <= window.height()


def test_a_visit_is_taken_up_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.reader.verticalScrollBar()
    bar.setValue(60)
    go(window, Place(PageKind.MINUTE, "shropshire-council-sample-2022-02-07"), qtbot)
    assert bar.value() == 0
    go(window, MINUTE, qtbot)
    qtbot.waitUntil(lambda: abs(bar.value() - 60) < 20)


def test_my_questions_are_marked_in_the_left_pane(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.questions.click()
    assert window.tree.questions.property("here")
    assert not window.tree.view.selectionModel().hasSelection()
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.back()
    assert not window.tree.questions.property("here")
    assert window.tree.view.selectionModel().hasSelection()


def test_good_news_goes_with_the_next_page_and_bad_news_stays(window: MainWindow, qtbot: QtBot) -> None:
    for error, stays in ((False, False), (True, True)):
        window.message.say("Something happened.", error=error)
        go(window, EDUCATION, qtbot)
        assert window.message.text
        go(window, MINUTE, qtbot)
        assert bool(window.message.text) is stays


def test_a_library_that_cannot_be_opened_is_said_where_one_looks(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "library.db").write_bytes(b"no library" * 1000)
    window = make_window(folder)
    with qtbot.waitSignal(window.desk.open_failed):
        window.show()
    assert window.reader.page.title == "Briefing could not open"
    assert not window.bar.search.isEnabled()
    assert not window.asked.import_files.isEnabled()
    window.close()
    end(window)


@pytest.mark.parametrize("end_of_work", ["close", "hide", "quit", "log off"])
def test_what_was_just_typed_is_stored(window: MainWindow, data: Path, qtbot: QtBot, end_of_work: str) -> None:
    window.notes.cards[-1].editor.insertPlainText("half a wo")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    match end_of_work:
        case "close":
            window.close()
        case "hide":
            window.hide()
        case "quit":
            app.aboutToQuit.emit()
        case "log off":
            settle(window.keeper)
    end(window)
    with open_notebook(data) as notebook:
        assert [note.text for note in list_notes(notebook)] == ["half a wo"]


def test_a_note_that_cannot_be_stored_keeps_the_window_open(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = window.desk._files._notebook
    assert notebook is not None
    with notebook.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
    window.notes.cards[-1].editor.insertPlainText("many words\n" * 3_000)
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    assert not window.close()
    assert asked[0].startswith("A note could not be saved.")
    assert window.isVisible()
    assert "A note could not be saved" in window.status.text
    with notebook.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 100000")
    with qtbot.waitSignal(window.notes.cards[-1].saving.saved):
        window.keeper.flush()
    assert "All notes saved" in window.status.text


def test_the_focus_does_not_go_astray_with_a_note(window: MainWindow, qtbot: QtBot) -> None:
    window.notes.cards[-1].editor.setFocus()
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(EDUCATION)
    assert window.reader.hasFocus()


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Why?")
    qtbot.waitUntil(lambda: bool(window.notes.cards[0].note_id))
    QTest.keyClick(button_named(window, "Delete the note on", qtbot), Qt.Key.Key_Return)
    QTest.keyClick(button_named(window, "Undo: bring the deleted note back", qtbot), Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: window.notes.cards[0].editor.toPlainText() == "Why?")
    QTest.keyClick(button_named(window, "All 10 themes", qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.page.title == "All themes")


def button_named(window: MainWindow, name: str, qtbot: QtBot) -> QAbstractButton:
    """The button on screen whose spoken name begins so, with the focus on it."""

    def named() -> list[QAbstractButton]:
        every = (button for button in window.findChildren(QAbstractButton) if button.isVisible())
        return [button for button in every if button.accessibleName().startswith(name)]

    qtbot.waitUntil(lambda: bool(named()))
    named()[0].setFocus()
    return named()[0]


def test_a_bar_that_goes_gives_its_focus_to_the_page_and_to_no_note(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Why?")
    qtbot.waitUntil(lambda: bool(window.notes.cards[0].note_id))
    done: list[str] = []
    window.message.say("Something was done.")
    window.message.offer("Undo", "Undo: take it back", lambda: done.append("undone"))
    for name in ("Undo: take it back", "Close this message"):
        QTest.keyClick(button_named(window, name, qtbot), Qt.Key.Key_Return)
        assert window.reader.hasFocus(), name
        QTest.keyClick(window.reader, Qt.Key.Key_Return)
        window.message.say("Something else was done.")
    window.import_bar.begin("Reading")
    QTest.keyClick(button_named(window, "Cancel what is under way", qtbot), Qt.Key.Key_Space)
    assert window.reader.hasFocus()
    assert (done, window.notes.cards[0].editor.toPlainText()) == (["undone"], "Why?")


def test_an_offer_that_is_replaced_gives_its_focus_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.message.say("Something was done.")
    window.message.offer("Undo", "Undo: take it back", lambda: None)
    button_named(window, "Undo: take it back", qtbot)
    window.message.say("Something else was done.")
    assert window.reader.hasFocus()


def test_where_no_note_can_be_written_none_is_begun(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.notes.notes_shown):
        go(window, Place(PageKind.QUESTIONS), qtbot)
    window.reader.setFocus()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.reader.hasFocus()
    assert "open one in the tree" in window.message.text


def test_going_back_to_what_was_removed_leaves_one_where_one_is(window: MainWindow, qtbot: QtBot) -> None:
    gone, first = Place(PageKind.MINUTE, window.desk.overview.visits[1].id), MINUTE
    go(window, gone, qtbot)
    go(window, EDUCATION, qtbot)
    documents = [card.id for card in window.desk.overview.visits[1].documents]
    window.desk.write_library(lambda library: remove_documents(library, documents), lambda _: None, window)
    rest(window, qtbot)
    with qtbot.waitSignal(window.navigator.failed):
        window.asked.back.trigger()
    assert here(window) == window.reader.page.place == EDUCATION
    assert not window.asked.forward.isEnabled()
    failures: list[str] = []
    window.navigator.failed.connect(failures.append)
    window.notes.focus_new_note()
    QTest.keyClicks(window.notes.cards[-1].editor, "Why?")
    rest(window, qtbot)
    assert failures == []
    with qtbot.waitSignal(window.navigator.arrived):
        window.asked.back.trigger()
    assert here(window) == first
    assert window.asked.forward.isEnabled()

"""The shared library in the window: nothing is connected to unasked, all of it beside the window's work."""

import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.notebook import add_note, anchor_on_passage, list_notes
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits, store_briefing, stored_document
from briefing_app.ui.joining import Joining
from briefing_app.ui.shelf import Shelving
from briefing_app.ui.shelf.dialog import ShelfDialog
from briefing_app.ui.shelf.publish_dialog import PublishDialog
from briefing_app.ui.shelf.wording import came, went
from briefing_app.ui.window import MainWindow
from tests.council import Council
from tests.postgres import PASSWORD
from tests.storage.making import briefing, words
from tests.windows import close_window, open_window, rest


def shelving(window: MainWindow) -> Shelving:
    joining = window.findChild(Joining)
    assert joining is not None
    return joining.shelving


def dialog_of(window: MainWindow) -> ShelfDialog:
    window.asked.shared_library.trigger()
    dialog = shelving(window).dialog
    assert dialog is not None
    return dialog


def store(folder: Path, text: str) -> str:
    with open_library(folder) as lib:
        _, document, _ = store_briefing(lib, briefing(text), (text + "letter.pdf").encode())
        return document


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def sync(window: MainWindow, url: str, qtbot: QtBot, password: str = "") -> None:
    dialog = dialog_of(window)
    dialog.address.setText(url)
    dialog.password.setText(password)
    with qtbot.waitSignal(window.importer.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    rest(window, qtbot)


def test_a_member_is_brought_up_to_date(council: Council, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    officer = tmp_path / "officer"
    store(officer, words(1, 40))
    council.publish("anna", officer)
    before = window.reader.page.place
    sync(window, council.url("cora", password=""), qtbot)
    assert window.message.text == "From the shared library: 1 document added."
    assert window.reader.page.place == before, "one stays where one was reading"
    assert any(visit.id == "shropshire-2024-07-30" for visit in window.desk.overview.visits)
    assert window.import_bar.isHidden()
    sync(window, council.url("cora", password=""), qtbot)
    assert window.message.text == "You have everything that is in the shared library."


def test_notes_are_on_their_words_again_where_a_document_changed(
    council: Council, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    officer = tmp_path / "officer"
    document = store(officer, words(1, 40))
    council.publish("anna", officer)
    council.sync("cora", data)
    with open_library(data) as lib, open_notebook(data) as nb:
        visit = next(visit for visit in list_visits(lib) if visit.id == "shropshire-2024-07-30")
        stored = stored_document(lib, document)
        found = stored.findings[7]
        add_note(nb, anchor_on_passage(stored, visit, found.start, found.end, found.id), "Ask about this")
    store(officer, words(9, 3) + "\n" + words(1, 40))
    council.publish("anna", officer)
    window = open_window(data, qtbot)
    sync(window, council.url("cora", password=""), qtbot)
    assert window.message.text == "From the shared library: 1 document brought up to date."
    close_window(window)
    with open_library(data) as lib, open_notebook(data) as nb:
        (note,) = list_notes(nb)
        assert stored_document(lib, document).source.text[note.anchor.start : note.anchor.end] == found.text


def test_an_officer_publishes_what_is_ticked(council: Council, data: Path, qtbot: QtBot) -> None:
    store(data, words(1, 40))
    window = open_window(data, qtbot)
    dialog = dialog_of(window)
    dialog.address.setText(council.url("anna", password=""))
    dialog.publish_button.click()
    question = dialog.findChild(PublishDialog)
    assert question is not None
    labels = [question.list.item(row).text() for row in range(question.list.count())]
    assert labels == ["Shropshire Council, focused visit, 30 July 2024 (1\u00a0document)"], "the sample is not offered"
    assert question.ticked == ["shropshire-2024-07-30"], "the visit on show is"
    QTest.keyClick(question.list, Qt.Key.Key_Space)
    assert not question.publish_button.isEnabled()
    QTest.keyClick(question.list, Qt.Key.Key_Space)
    assert question.publish_button.text() == "Publish 1 visit"
    with qtbot.waitSignal(window.importer.finished):
        question.publish_button.click()
    rest(window, qtbot)
    assert window.message.text == "1 visit published. Your notes stayed here."
    assert shelving(window).dialog is None
    assert council.do("SELECT visit, published_by::text FROM briefing.visit") == [("shropshire-2024-07-30", "anna")]
    close_window(window)


def test_the_address_is_remembered_and_the_password_is_not(
    council: Council, window: MainWindow, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    sync(window, council.url("cora", tcp=True, password=""), qtbot, password=PASSWORD)
    assert window.message.text.startswith("There is nothing in the shared library")
    sync(window, council.url("cora", tcp=True), qtbot)
    dialog = dialog_of(window)
    assert dialog.address.text() == council.url("cora", tcp=True, password="")
    assert (dialog.password.text(), dialog.login.text()) == ("", "")
    dialog.reject()
    close_window(window)
    kept = (data / "settings.json").read_text(encoding="utf-8")
    assert json.loads(kept)["shared_library"] == council.url("cora", tcp=True, password="")
    for secret in (PASSWORD, PASSWORD.replace(" ", "%20")):
        assert not any(secret.encode() in file.read_bytes() for file in data.rglob("*") if file.is_file())


def test_what_goes_wrong_is_told_and_can_be_tried_again(
    council: Council, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    dialog = dialog_of(window)
    dialog.address.setText("library.example")
    dialog.sync_button.click()
    assert dialog.said.text().startswith("That is no address of a shared library; nothing was sent")
    dialog.address.setText(council.url("cora", tcp=True, password=""))
    dialog.login.setText("anna")
    with qtbot.waitSignal(window.importer.failed):
        dialog.sync_button.click()
    rest(window, qtbot)
    assert window.message.text.startswith("127.0.0.1 wants a password for anna")
    window.message.offer_button.click()
    again = shelving(window).dialog
    assert again is not None
    again.reject()


def test_nothing_is_connected_to_before_a_button_is_pressed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[Any] = []
    monkeypatch.setattr(socket, "create_connection", lambda *where, **_: reached.append(where))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *where, **_: reached.append(where))
    window.settings.change(shared_library="postgresql://cora@library.example/briefing")
    dialog = dialog_of(window)
    rest(window, qtbot)
    dialog.publish_button.click()
    assert dialog.said.text() == "There is no visit to publish but the sample: import one first."
    dialog.reject()
    rest(window, qtbot)
    assert reached == []


def test_it_is_stopped_and_the_window_goes_on_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    """With a server that takes the call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        came_in, let_go = threading.Event(), threading.Event()

        def serve() -> None:
            way, _ = server.accept()
            with way:
                came_in.set()
                let_go.wait(30)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        dialog = dialog_of(window)
        dialog.address.setText(f"postgresql://cora@127.0.0.1:{server.getsockname()[1]}/library")
        dialog.sync_button.click()
        qtbot.waitUntil(came_in.is_set)
        assert window.import_bar.isVisible()
        assert any(label.text() == "Connected to 127.0.0.1" for label in window.status.findChildren(QLabel))
        answers: list[int] = []
        window.desk.write_library(lambda lib: (len(list_visits(lib)), ChangeSet()), answers.append, window)
        qtbot.waitUntil(lambda: bool(answers))
        (cancel,) = window.import_bar.findChildren(QPushButton)
        with qtbot.waitSignal(window.importer.cancelled):
            cancel.click()
        let_go.set()
        thread.join(10)
    assert window.message.text.startswith("That was stopped. The visits that had come whole by then are in")
    assert any(label.text() == "Offline" for label in window.status.findChildren(QLabel))


def test_everything_in_the_dialogs_has_a_name_and_is_reached_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.change(shared_library="postgresql://cora@library.example/briefing")
    dialog = dialog_of(window)
    question = PublishDialog("library.example", [("a", "A visit"), ("b", "Another")], "b", dialog)
    question.open()
    assert question.ticked == ["b"]
    for shown in (question, dialog):
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        parts = [*shown.findChildren(QLineEdit), *shown.findChildren(QPushButton)]
        parts = [part for part in parts if part.window() is shown]
        names = [spoken(part) for part in parts]
        assert all(names)
        assert len(set(names)) == len(names)
        assert all(part.height() >= 24 for part in parts if part.isVisible())
        if shown is question:
            question.reject()
    seen = set()
    for _ in range(8):
        focus = dialog.focusWidget()
        assert focus is not None
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen >= {dialog.address, dialog.login, dialog.password, dialog.sync_button, dialog.publish_button}
    dialog.reject()


def test_it_is_told_in_words() -> None:
    made = [FileOutcome("a", outcome, "d-1") for outcome in Outcome]
    assert came(ImportReport(tuple(made), ChangeSet())) == (
        "From the shared library: 1 document added, 1 brought up to date, 1 here already, 1 could not be taken in."
    )
    assert went(ImportReport((*made, made[0]), ChangeSet())) == (
        "2 visits published, 1 published anew, 1 there already, 1 not published. Your notes stayed here."
    )
    assert went(ImportReport((), ChangeSet())) == "There was nothing to publish."

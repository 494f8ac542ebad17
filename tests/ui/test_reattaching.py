"""In the open window notes stand on their words, whoever changed the documents."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import AnchorState, Note
from briefing_app.notebook import add_note, anchor_on_passage, list_notes
from briefing_app.storage import LibraryFile, NotebookFile, open_library, open_notebook
from briefing_app.storage.library import stored_document, visit_tree
from briefing_app.ui.desk import Desk
from briefing_app.ui.reattaching import Reattaching
from briefing_app.ui.window import MainWindow
from tests.ui.test_filing import TEXT, bring_in, line_of
from tests.windows import close_window, open_window, rest

VISIT = "shropshire-council-sample-2024-07-30"


def misplaced(library: LibraryFile, notebook: NotebookFile) -> Finding:
    """A finding with a note whose words stood elsewhere, and under another visit, when it was written."""
    tree = visit_tree(library, VISIT)
    found = tree.findings[3]
    anchor = anchor_on_passage(stored_document(library, found.document), tree.visit, found.start, found.end, found.id)
    add_note(notebook, replace(anchor, visit="v-before", start=found.start + 9, end=found.end + 9), "a note")
    return found


def stands(window: MainWindow, found: Finding, qtbot: QtBot) -> bool:
    read: list[tuple[Note, ...]] = []
    window.desk.read_notebook(list_notes, read.append, window)
    qtbot.waitUntil(lambda: bool(read))
    ((note,),) = read
    now = note.anchor
    return (now.state, now.visit, now.start, now.end) == (AnchorState.FOUND, VISIT, found.start, found.end)


def test_notes_are_looked_up_when_the_window_opens(data: Path, qtbot: QtBot) -> None:
    with open_library(data) as library, open_notebook(data) as notebook:
        found = misplaced(library, notebook)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    assert stands(window, found, qtbot)
    close_window(window)


def test_notes_are_looked_up_in_whatever_documents_changed(window: MainWindow, qtbot: QtBot) -> None:
    told: list[Finding] = []
    window.desk.read_both(misplaced, told.append, window)
    rest(window, qtbot)
    assert not stands(window, told[0], qtbot)
    window.desk.refresh()
    rest(window, qtbot)
    assert stands(window, told[0], qtbot)


def test_what_changes_while_notes_are_looked_up_is_looked_up_once_after_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Collection[str] | None] = []
    begun, go_on = Event(), Event()

    def slow(_notebook: NotebookFile, _library: LibraryFile, documents: Collection[str] | None) -> tuple[()]:
        asked.append(documents)
        begun.set()
        go_on.wait(10)
        return ()

    monkeypatch.setattr("briefing_app.notebook.out_of_place", slow)
    Reattaching(desk, desk)
    desk.changed.emit(ChangeSet(documents=frozenset({"d-1"})))
    assert begun.wait(10)
    for name in ("d-2", "d-3", "d-4"):
        desk.changed.emit(ChangeSet(documents=frozenset({name})))
    go_on.set()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert asked == [{"d-1"}, {"d-2", "d-3", "d-4"}]


def test_notes_are_looked_up_in_a_copy_that_is_put_back(window: MainWindow, qtbot: QtBot) -> None:
    told: list[Finding] = []

    def exchanged(folder: Path) -> Finding:
        with open_library(folder) as library, open_notebook(folder) as notebook:
            return misplaced(library, notebook)

    window.desk.exchange(exchanged, told.append, window, pytest.fail)
    qtbot.waitUntil(lambda: bool(told))
    assert stands(window, told[0], qtbot)
    rest(window, qtbot)


def test_a_note_on_words_of_a_version_that_was_replaced_meanwhile_stands_on_them(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """As an import on the command line replaces it, between the choice of the words and the first key."""
    path, words = tmp_path / "release.txt", "Social workers see children often"
    path.write_text(TEXT)
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    start = read(window, document, qtbot).index(words)
    window.notes.begin_note(document, start, start + len(words))
    rest(window, qtbot)
    path.write_text(
        TEXT.replace("Inspectors found", "The hall was painted in the week before they came.\n\nInspectors found")
    )
    assert bring_in(window, path, qtbot) == document
    rest(window, qtbot)
    card = window.notes.cards[-1]
    assert card.saving.anchor.exact == words
    QTest.keyClicks(card.editor, "How often?")
    rest(window, qtbot)
    with qtbot.waitCallback() as told:
        window.desk.read_notebook(list_notes, told, window)
    ((note,),) = told.args
    text = read(window, document, qtbot)
    assert text[note.anchor.start : note.anchor.end] == words
    assert note.anchor.start != start


def read(window: MainWindow, document: str, qtbot: QtBot) -> str:
    """The text of a document as it is now."""
    with qtbot.waitCallback() as told:
        window.desk.read_library(lambda library: stored_document(library, document).source.text, told, window)
    return str(told.args[0])

"""What is on screen is what the two files hold, however the answers of two reading threads overtake each other."""

from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import NoteCategory
from briefing_app.notebook import add_note, anchor_on_visit
from briefing_app.storage import NotebookFile
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader import Page
from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"
QUESTIONS = Place(PageKind.QUESTIONS)


class Slow:
    """Reads pages; the next one that is asked for is told only once it may."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._held = True
        self.has_read, self.go_on = Event(), Event()
        monkeypatch.setattr("briefing_app.ui.navigator.page_at", self._page_at)

    def _page_at(self, *asked: Any) -> Page:
        page, held, self._held = page_at(*asked), self._held, False
        if held:
            self.has_read.set()
            self.go_on.wait(10)
        return page


def ask(window: MainWindow, text: str, qtbot: QtBot) -> None:
    visit = window.desk.overview.visit(VISIT)
    assert visit is not None

    def write(notebook: NotebookFile) -> tuple[Any, ChangeSet]:
        return add_note(notebook, anchor_on_visit(visit), text, NoteCategory.QUESTION)

    with qtbot.waitSignal(window.desk.changed):
        window.desk.write_notebook(write, lambda _: None)


def is_up_to_date(window: MainWindow, qtbot: QtBot) -> bool:
    read: list[Page] = []
    window.desk.read_both(lambda library, notebook: page_at(library, notebook, QUESTIONS), read.append, window)
    qtbot.waitUntil(lambda: bool(read))
    return window.reader.page == read[0]


def test_a_page_as_it_was_does_not_come_after_the_page_as_it_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.navigator.go(QUESTIONS)
    rest(window, qtbot)
    slow = Slow(monkeypatch)
    ask(window, "first", qtbot)
    assert slow.has_read.wait(10)
    ask(window, "second", qtbot)
    qtbot.waitUntil(lambda: is_up_to_date(window, qtbot))
    slow.go_on.set()
    rest(window, qtbot)
    assert is_up_to_date(window, qtbot)


def test_a_page_that_changes_while_it_is_fetched_is_shown_as_it_is_now(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.navigator.go(Place(PageKind.MINUTE, VISIT))
    rest(window, qtbot)
    slow = Slow(monkeypatch)
    window.navigator.go(QUESTIONS)
    assert slow.has_read.wait(10)
    ask(window, "meanwhile", qtbot)
    # One thread is held: when this is answered, all that was asked of the other before it is.
    is_up_to_date(window, qtbot)
    slow.go_on.set()
    rest(window, qtbot)
    assert is_up_to_date(window, qtbot)

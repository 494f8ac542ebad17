"""Another program changes the library while the window is open, or a day ends: it shows, and nobody loses a place."""

import subprocess
import sys
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing_app.domain.dates import say_short
from briefing_app.domain.library import ChangeSet, Visit
from briefing_app.domain.notes import Anchor
from briefing_app.domain.progress import run_through
from briefing_app.importing import import_files
from briefing_app.notebook import add_meeting, add_note, list_notes
from briefing_app.storage import NotebookFile, open_library
from briefing_app.storage.removing import remove_documents
from briefing_app.ui.noticing import EVERY_MS
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.windows import close_window, open_window, rest

RELEASE = (
    "Ofsted visits Ashby Council\nAshby Council has welcomed the letter. The focused visit took place on 30 and 31 "
    "July 2024.\nInspectors found that the emotional health of children is well supported.\n"
)
LETTER = (
    "Focused visit to Ashby Council\n\nDear Ms Lee\n\nThis letter summarises the findings of the focused visit to "
    "Ashby Council children’s services on 30 and 31 July 2024.\n\nHeadline findings\n\nPlans are clear and timely.\n"
)


def command_line(data: Path, *arguments: str | Path) -> None:
    command = [sys.executable, "-m", "briefing_app", *map(str, arguments), "--data", str(data)]
    subprocess.run(command, check=True, capture_output=True)


def imported(data: Path, *files: Path) -> None:
    """What another program imports; by a connection of its own, as starting one takes a second each time."""
    with open_library(data) as library:
        run_through(import_files(library, files))


def removed(data: Path, visit: Visit) -> None:
    """What another program takes out of the library."""
    with open_library(data) as library:
        remove_documents(library, [card.id for card in visit.documents])


@pytest.fixture
def release(tmp_path: Path) -> Path:
    file = tmp_path / "release.txt"
    file.write_text(RELEASE)
    return file


def councils(window: MainWindow) -> set[str]:
    return {visit.council for visit in window.desk.overview.visits}


def look(window: MainWindow, qtbot: QtBot) -> None:
    """Put the clock on to the next look."""
    clock = next(timer for timer in window.findChildren(QTimer) if timer.interval() == EVERY_MS)
    assert clock.isActive()
    clock.timeout.emit()
    rest(window, qtbot)


def test_an_import_elsewhere_is_noticed_and_takes_nobody_away(
    window: MainWindow, data: Path, release: Path, qtbot: QtBot
) -> None:
    place = window.navigator.trail.here
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Half a sen")
    command_line(data, "import", release)
    look(window, qtbot)
    assert "Ashby Council" in councils(window)
    assert any("Ashby" in key for key in map(str.title, window.tree.model.keys))
    assert window.navigator.trail.here == place
    assert editor.hasFocus()
    QTest.keyClicks(editor, "tence")
    assert editor.toPlainText() == "Half a sentence"
    window.bar.search.setFocus()
    QTest.keyClicks(window.bar.search, "Ashby")
    rest(window, qtbot)
    assert window.search.popup.isVisible()


def test_the_page_on_show_is_shown_as_it_is_now(window: MainWindow, data: Path, release: Path, qtbot: QtBot) -> None:
    imported(data, release)
    look(window, qtbot)
    visit = next(visit for visit in window.desk.overview.visits if visit.council == "Ashby Council")
    (card,) = visit.documents
    window.navigator.go(Place(PageKind.DOCUMENT, visit.id, card.id))
    rest(window, qtbot)
    release.write_text(f"{RELEASE}Placements are much too far away from home.\n")
    command_line(data, "import", release)
    look(window, qtbot)
    assert "much too far" in repr(window.reader.page)


def test_nothing_is_shown_anew_where_nothing_changed(window: MainWindow, data: Path, qtbot: QtBot) -> None:
    told: list[object] = []
    window.desk.changed.connect(told.append)
    command_line(data, "list")
    look(window, qtbot)
    look(window, qtbot)
    assert told == []


def test_a_removal_elsewhere_is_noticed_too(window: MainWindow, data: Path, qtbot: QtBot) -> None:
    command_line(data, "remove", *[visit.id for visit in window.desk.overview.visits])
    look(window, qtbot)
    assert window.desk.overview.visits == ()
    assert window.tree.model.rowCount() == 0


@pytest.mark.parametrize("closed", [False, True], ids=["seen", "while closed"])
def test_notes_on_a_visit_go_with_its_documents_where_an_import_elsewhere_brings_visits_together(
    data: Path, tmp_path: Path, qtbot: QtBot, closed: bool
) -> None:
    for day, words in (
        ("30 August", "plans are often late"),
        ("2 September", "the health of children is well looked after"),
    ):
        file = tmp_path / f"{day}.txt"
        file.write_text(
            f"Council told that {words}\nPublished on {day} 2024\n\nAshby Council has welcomed the letter from Ofsted "
            f"about a focused visit.\n\nInspectors found that {words}.\n"
        )
        imported(data, file)
    window = open_window(data, qtbot)
    releases = [visit for visit in window.desk.overview.visits if visit.council == "Ashby Council"]
    assert len(releases) == 2
    for visit in releases:
        for on in (visit.id, f"{visit.id}/education"):
            with qtbot.waitCallback() as stored:
                anchor = Anchor(on=on, visit=visit.id, title=visit.id)
                window.desk.write_notebook(partial(add_note, anchor=anchor, text="Who?"), stored, window)
    rest(window, qtbot)
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER)
    imported(data, letter)
    if closed:
        close_window(window)
        window = open_window(data, qtbot)
        rest(window, qtbot)
    else:
        look(window, qtbot)
    (left,) = (visit for visit in window.desk.overview.visits if visit.council == "Ashby Council")
    with qtbot.waitCallback() as told_notes:
        window.desk.read_notebook(list_notes, told_notes, window)
    assert [note.anchor.visit for note in told_notes.args[0]] == [left.id] * 4
    close_window(window)


def test_a_page_that_is_back_is_no_longer_said_to_be_gone_and_once_gone_again_it_is(
    window: MainWindow, data: Path, release: Path, qtbot: QtBot
) -> None:
    imported(data, release)
    look(window, qtbot)
    visit = next(visit for visit in window.desk.overview.visits if visit.council == "Ashby Council")
    window.navigator.go(Place(PageKind.DOCUMENT, visit.id, visit.documents[0].id))
    rest(window, qtbot)
    for _ in range(2):
        removed(data, visit)
        look(window, qtbot)
        assert window.message.text.startswith("What stood there is not in the library any more")
        imported(data, release)
        look(window, qtbot)
        assert window.message.text == ""
    removed(data, visit)
    look(window, qtbot)
    window.message.say("Something else.")
    imported(data, release)
    look(window, qtbot)
    assert window.message.text == "Something else."


class Tomorrow(date):
    """A calendar whose page was turned."""

    @classmethod
    def today(cls) -> Self:
        return cls.fromordinal(date.today().toordinal() + 1)


def test_a_window_left_open_overnight_goes_on_to_the_new_day(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = date.today().isoformat()

    def prepare(notebook: NotebookFile) -> tuple[list[str], ChangeSet]:
        tonight, changes = add_meeting(notebook, "Tonight", today)
        later, others = add_meeting(notebook, "Next week", (date.today() + timedelta(days=7)).isoformat())
        return [tonight.id, later.id], changes | others

    def meetings() -> list[str]:
        lines = window.tree.meetings.lines
        return sorted(lines, key=lambda meeting: lines[meeting].y())

    def saved() -> str:
        return next(label.text() for label in window.notes.findChildren(QLabel) if label.text().startswith("Saved "))

    with qtbot.waitCallback() as told:
        window.desk.write_notebook(prepare, told, window)
    tonight, later = told.args[0]
    QTest.keyClicks(window.notes.cards[-1].editor, "Half a sentence")
    rest(window, qtbot)
    assert meetings() == [tonight, later]
    assert ":" in saved()
    for module in ("noticing", "tree.panel", "notes.saving"):
        monkeypatch.setattr(f"briefing_app.ui.{module}.date", Tomorrow)
    look(window, qtbot)
    qtbot.waitUntil(lambda: meetings() == [later, tonight])
    assert saved() == f"Saved {say_short(today)}"

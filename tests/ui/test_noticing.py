"""Another program changes the library while the window is open: it shows, and nobody loses their place."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.ui.noticing import EVERY_MS
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.windows import rest

RELEASE = (
    "Ofsted visits Ashby Council\nAshby Council has welcomed the letter. The focused visit took place on 30 and 31 "
    "July 2024.\nInspectors found that the emotional health of children is well supported.\n"
)


def command_line(data: Path, *arguments: str | Path) -> None:
    command = [sys.executable, "-m", "briefing_app", *map(str, arguments), "--data", str(data)]
    subprocess.run(command, check=True, capture_output=True)


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
    command_line(data, "import", release)
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

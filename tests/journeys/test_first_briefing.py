"""The whole story through the real window: a fresh machine, the sample, the real documents, a note, the next day."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import close_window, rest

VISIT = "shropshire-council-sample-2024-07-30"
REAL = "shropshire-2024-07-30"
MINUTE = Place(PageKind.MINUTE, VISIT)
NOTE = "How long is the waiting list now, against 2022?"
Open = Callable[[], MainWindow]


def place(window: MainWindow) -> Place | None:
    step = window.navigator.trail.here
    return step.place if step else None


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    """Keep what is on screen, once it has settled."""
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"{name}.png"))


def find(window: MainWindow, words: str, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.bar.search, words)
    qtbot.waitUntil(lambda: window.search.popup.isVisible() and window.search.popup.chosen() is not None)


def write(window: MainWindow, text: str, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    card = window.notes.cards[-1]
    qtbot.waitUntil(card.editor.hasFocus)
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, text)


def test_the_sample_is_there_the_first_time_and_a_note_the_next(
    start: Open, data: Path, pictures: Path, qtbot: QtBot
) -> None:
    shutil.rmtree(data)
    window = start()
    assert place(window) == MINUTE
    assert len(window.desk.overview.visits) == 3
    picture(window, pictures, "1-first-start", qtbot)

    walk_the_tree(window, pictures, qtbot)
    find(window, "emotional health", qtbot)
    picture(window, pictures, "3-search", qtbot)
    before = place(window)
    with qtbot.waitSignal(window.notes.notes_shown):
        QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    found = place(window)
    assert found is not None
    assert found.page is PageKind.DOCUMENT
    assert found.start is not None
    picture(window, pictures, "4-found-in-the-original", qtbot)

    write(window, NOTE, qtbot)
    assert "All notes saved" in window.status.text
    picture(window, pictures, "5-note", qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert place(window) == before
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    close_window(window)

    again = start()
    assert place(again) == found
    assert [card.editor.toPlainText() for card in again.notes.cards if card.note_id] == [NOTE]
    picture(again, pictures, "6-the-next-day", qtbot)


def walk_the_tree(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    """Down from the visit with the arrow keys, until a theme and then the people quoted are shown."""
    view = window.tree.view
    view.setFocus()
    seen: set[PageKind] = set()
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Down)
        branch = window.tree.model.branch(view.currentIndex())
        assert branch is not None
        if branch.place and branch.place.page not in seen:
            arrive(window, branch.place, qtbot)
            seen.add(branch.place.page)
            picture(window, pictures, f"2-{branch.place.page}", qtbot)
    assert seen >= {PageKind.MINUTE, PageKind.THEME, PageKind.SPEAKER, PageKind.DOCUMENT}


def arrive(window: MainWindow, wanted: Place, qtbot: QtBot) -> None:
    """Wait until a place is on screen."""
    qtbot.waitUntil(lambda: place(window) == wanted and window.reader.page.place == wanted)


def test_the_councils_release_and_the_inspectors_letter(
    start: Open, shared: Path, pictures: Path, qtbot: QtBot
) -> None:
    window = start()
    paths = [shared / "seeds", shared / "corpus" / "letters" / "shropshire-2024-08-30.pdf"]
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths(paths)
    qtbot.waitUntil(lambda: place(window) == Place(PageKind.MINUTE, REAL))
    picture(window, pictures, "7-imported", qtbot)
    visit = window.desk.overview.visit(REAL)
    assert visit is not None
    # The sample of the same visit stands apart, under a council of its own.
    assert len(visit.documents) == 2
    letters = [card for card in visit.documents if card.file_name == "shropshire-2024-08-30.pdf"]
    assert len(letters) == 1
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(Place(PageKind.DOCUMENT, REAL, letters[0].id))
    picture(window, pictures, "8-letter", qtbot)


@pytest.mark.parametrize(("appearance", "percent"), LOOKS)
def test_every_look(start: Open, pictures: Path, qtbot: QtBot, appearance: Appearance, percent: int) -> None:
    window = start()
    wear(window, appearance, percent)
    picture(window, pictures, f"look-{appearance}-{percent}-minute", qtbot)
    write(window, NOTE, qtbot)
    picture(window, pictures, f"look-{appearance}-{percent}-note", qtbot)
    find(window, "education", qtbot)
    picture(window, pictures, f"look-{appearance}-{percent}-search", qtbot)
    QTest.keyClick(window.bar.search, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.questions.click()
    picture(window, pictures, f"look-{appearance}-{percent}-questions", qtbot)

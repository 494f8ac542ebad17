"""A member with a dozen councils in the library looks for one matter in one of them, and opens another's page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.wish import Sort
from briefing_app.ui.window import MainWindow
from tests.a_dozen import fill
from tests.journeys.looks import LOOKS, wear
from tests.windows import rest

SAMPLE = "shropshire-council-sample-2024-07-30"


def look(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance, size in LOOKS:
        wear(window, appearance, size)
        rest(window, qtbot)
        assert window.grab().save(str(folder / f"narrowing-{name}-{appearance}-{size}.png"))
    wear(window, Appearance.LIGHT)
    rest(window, qtbot)


def test_one_matter_is_looked_for_in_a_dozen_councils(
    start: Callable[[], MainWindow], data: Path, pictures: Path, qtbot: QtBot
) -> None:
    fill(data)
    window = start()
    look(window, pictures, "1-whole", qtbot)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(window.tree.filter.words, "drift kent 2024")
    rest(window, qtbot)
    look(window, pictures, "2-words", qtbot)
    QTest.keyClick(window.tree.filter.words, Qt.Key.Key_Down)
    rest(window, qtbot)
    assert window.reader.page.title == window.tree.view.currentIndex().data()
    window.navigator.go(Place(PageKind.THEME, SAMPLE, "education"))
    rest(window, qtbot)
    assert window.tree.view.currentIndex().data() == "Education"
    look(window, pictures, "3-opened", qtbot)
    window.tree.filter.sorts[Sort.PRIORITIES].trigger()
    rest(window, qtbot)
    look(window, pictures, "4-nothing", qtbot)
    window.tree.filter.words.clear()
    window.tree.filter.sorts[Sort.STRENGTHS].trigger()
    rest(window, qtbot)
    look(window, pictures, "5-kinds", qtbot)
    window.tree.filter.whole.click()
    rest(window, qtbot)
    assert window.tree.view.currentIndex().data() == "Education"


def test_a_search_is_narrowed_to_the_council_that_is_shown(
    start: Callable[[], MainWindow], data: Path, pictures: Path, qtbot: QtBot
) -> None:
    fill(data)
    window = start()
    for appearance, size in LOOKS:
        wear(window, appearance, size)
        for words in ("plans", "drift risks"):
            window.reader.setFocus()
            window.asked.search.trigger()
            QTest.keyClicks(window.bar.search, words)
            rest(window, qtbot)
            QTest.keyClick(window.bar.search, Qt.Key.Key_Tab)
            QTest.keyClick(window.search.popup.switch, Qt.Key.Key_Space)
            rest(window, qtbot)
            name = f"council-{words.split()[0]}-{appearance}-{size}.png"
            assert window.grab().save(str(pictures / name))
    window.looks.resize_text(100)

"""The window says when it is at rest: pictures and tests go by it."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.resting import at_rest
from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"


def test_the_window_rests_only_once_page_and_what_is_beside_it_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    filled: list[bool] = []
    window.beside.filled.connect(lambda: filled.append(True))
    place = Place(PageKind.THEME, VISIT, "health")
    window.navigator.go(place)
    assert not at_rest(window)
    rest(window, qtbot)
    assert window.reader.page.place == place
    assert filled == [True]


def test_it_does_not_rest_while_words_are_to_be_searched_or_saved(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    window.search.begin()
    QTest.keyClicks(window.bar.search, "education")
    assert not at_rest(window)
    rest(window, qtbot)
    assert window.search.popup.isVisible()
    QTest.keyClicks(window.notes.cards[-1].editor, "Why?")
    assert not at_rest(window)
    rest(window, qtbot)
    assert window.desk.overview.notes


def test_corrections_in_a_row_are_looked_at_once_by_what_stands_beside(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    filled: list[bool] = []
    window.beside.filled.connect(lambda: filled.append(True))
    for _ in range(5):
        window.desk.changed.emit(ChangeSet(visits=frozenset({VISIT})))
    rest(window, qtbot)
    assert filled == [True]

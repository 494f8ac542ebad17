from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.searching.rows import summary
from briefing_app.ui.window import MainWindow
from tests.a_dozen import fill
from tests.windows import close_window, open_window, rest

SAMPLE = "Shropshire Council (sample)"


@pytest.fixture
def dozen(data: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on the sample and a dozen councils, the sample's newest visit on show."""
    fill(data)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    yield window
    close_window(window)


def find(window: MainWindow, text: str, qtbot: QtBot) -> None:
    window.asked.search.trigger()
    QTest.keyClicks(window.bar.search, text)
    rest(window, qtbot)


def narrow(window: MainWindow, qtbot: QtBot) -> None:
    """As by keyboard: Tab, then Space."""
    QTest.keyClick(window.bar.search, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.search.popup.switch
    QTest.keyClick(window.search.popup.switch, Qt.Key.Key_Space)
    rest(window, qtbot)


def result(window: MainWindow) -> SearchResult:
    found = window.search._result
    assert found is not None
    return found


def test_the_switch_names_the_council_that_is_shown_and_is_off(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "plans", qtbot)
    switch = dozen.search.popup.switch
    assert (switch.isVisible(), switch.isChecked()) == (True, False)
    assert switch.text() == f"Only {SAMPLE}"
    assert len({hit.visit for hit in result(dozen).hits}) > 3


def test_a_screen_reader_is_told_of_the_switch_only_where_it_is_there(dozen: MainWindow, qtbot: QtBot) -> None:
    assert f"Tab leads to a switch for only {SAMPLE}, Escape" in dozen.bar.search.accessibleDescription()
    with qtbot.waitSignal(dozen.navigator.arrived):
        dozen.navigator.go(Place(PageKind.GLOSSARY))
    assert "switch" not in dozen.bar.search.accessibleDescription()
    assert "Enter opens it, Escape closes the list" in dozen.bar.search.accessibleDescription()


def test_only_its_hits_are_found_and_it_is_said_how_many_there_are_elsewhere(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "plans", qtbot)
    everywhere = sum(count for kind, count in result(dozen).totals if kind is not HitType.TERM)
    narrow(dozen, qtbot)
    found = result(dozen)
    assert {hit.visit[:10] for hit in found.hits} == {"shropshire"}
    assert found.everywhere == everywhere
    assert summary(found).endswith(f" in {SAMPLE}; {everywhere} in all councils")
    assert dozen.search.popup.isVisible()
    QTest.keyClick(dozen.search.popup.switch, Qt.Key.Key_Space)
    rest(dozen, qtbot)
    assert result(dozen).council == ""


def test_keys_on_the_switch_are_for_the_answers_too(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "plans", qtbot)
    narrow(dozen, qtbot)
    first = dozen.search.popup.chosen()
    QTest.keyClick(dozen.search.popup.switch, Qt.Key.Key_Down)
    second = dozen.search.popup.chosen()
    assert second not in {None, first}
    QTest.keyClick(dozen.search.popup.switch, Qt.Key.Key_Escape)
    assert not dozen.search.popup.isVisible()
    assert dozen.bar.search.hasFocus()
    QTest.keyClick(dozen.bar.search, Qt.Key.Key_Down)
    rest(dozen, qtbot)
    assert dozen.search.popup.switch.isChecked(), "it is the same search still"
    with qtbot.waitSignal(dozen.search.place_wanted):
        QTest.keyClick(dozen.search.popup.switch, Qt.Key.Key_Return)
    assert not dozen.search.popup.isVisible()


def test_nothing_found_here_offers_all_councils(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "drift risks", qtbot)
    narrow(dozen, qtbot)
    found = result(dozen)
    assert not found.hits
    assert found.everywhere
    assert summary(found) == (
        f"Nothing found in {SAMPLE}. {found.everywhere} in all councils: press Enter to search them."
    )
    QTest.keyClick(dozen.search.popup.switch, Qt.Key.Key_Return)
    rest(dozen, qtbot)
    assert not dozen.search.popup.switch.isChecked()
    assert result(dozen).total == found.everywhere


def test_each_search_begins_in_all_councils(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "plans", qtbot)
    narrow(dozen, qtbot)
    dozen.reader.setFocus()
    assert not dozen.search.popup.isVisible()
    find(dozen, "plans", qtbot)
    assert not dozen.search.popup.switch.isChecked()
    assert result(dozen).council == ""


def test_where_no_council_is_shown_there_is_no_switch(dozen: MainWindow, qtbot: QtBot) -> None:
    for place, council in (
        (Place(PageKind.QUESTIONS), ""),
        (Place(PageKind.COUNCIL, key="Dunmere"), "Dunmere"),
        (Place(PageKind.MINUTE, "kent-2024-07-04"), "Kent County Council"),
    ):
        with qtbot.waitSignal(dozen.navigator.arrived):
            dozen.navigator.go(place)
        find(dozen, "plans", qtbot)
        switch = dozen.search.popup.switch
        assert switch.isVisible() is bool(council)
        assert not council or switch.text() == f"Only {council}"
        dozen.reader.setFocus()


def test_larger_text_closes_the_list_and_keeps_the_cursor(dozen: MainWindow, qtbot: QtBot) -> None:
    find(dozen, "plans", qtbot)
    narrow(dozen, qtbot)
    dozen.looks.resize_text(150)
    assert not dozen.search.popup.isVisible()
    assert dozen.bar.search.hasFocus()
    dozen.looks.resize_text(100)


def test_a_summary_says_no_more_than_is_known() -> None:
    hit = Hit(HitType.FINDING, "f-1", "Title", "words", ())
    here = SearchResult("w", (hit,), 1, 1.0, totals=((HitType.FINDING, 1),), council="Dunmere")
    assert summary(here) == "1 finding in Dunmere"
    assert summary(SearchResult("w", (), 0, 1.0, council="Dunmere")) == "Nothing found in Dunmere."
    assert summary(SearchResult("w", (), 0, 1.0, council="Dunmere", everywhere=0)) == "Nothing found."

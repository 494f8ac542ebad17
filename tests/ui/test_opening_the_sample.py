"""A library that was emptied says what to do, and the sample comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.window import MainWindow
from tests.windows import rest

NEWEST = Place(PageKind.MINUTE, "shropshire-council-sample-2024-07-30")


def empty(window: MainWindow, qtbot: QtBot) -> None:
    documents = [card.id for visit in window.desk.overview.visits for card in visit.documents]
    Removing(window).remove(documents)
    qtbot.waitUntil(lambda: not window.desk.overview.visits)
    rest(window, qtbot)


def here(window: MainWindow) -> Place | None:
    step = window.navigator.trail.here
    return step.place if step else None


def test_an_emptied_library_offers_the_sample_and_it_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    empty(window, qtbot)
    links = {link.text(): link for link in window.reader.findChildren(LinkButton)}
    assert {"Import files…", "Open the sample"} <= {*links}
    QTest.mouseClick(links["Open the sample"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: here(window) == NEWEST)
    assert len(window.desk.overview.visits) == 3


def test_the_sample_is_gone_to_where_it_was_never_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.go(Place(PageKind.GLOSSARY))
    rest(window, qtbot)
    before = window.desk.overview.counts
    window.asked.open_sample.trigger()
    qtbot.waitUntil(lambda: here(window) == NEWEST)
    rest(window, qtbot)
    assert window.desk.overview.counts == before
    assert window.message.text == ""


def test_the_sample_stands_under_import(window: MainWindow) -> None:
    menu = window.bar.import_button.menu()
    assert window.asked.open_sample in menu.actions()

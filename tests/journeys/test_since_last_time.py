"""What has changed since last time, through the real window: the sample, and the real chain of one council's visits."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.across.following import follow
from briefing_app.domain.threads import Bond
from briefing_app.settings import Appearance
from briefing_app.ui.linking import LinkDialog
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.timeline import TimelinePicture
from briefing_app.ui.reader.page import CardBlock, RowBlock, TimelineBlock
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import close_window, rest

CHAIN = (
    "reports/shropshire-2017-11-24.pdf", "letters/shropshire-2019-09-27.pdf", "reports/shropshire-2022-03-25.pdf",
    "letters/shropshire-2024-01-12.pdf", "letters/shropshire-2024-08-30.pdf",
)  # fmt: skip

SAME, OTHER = "Confirm", "Not the same matter"
Open = Callable[[], MainWindow]


def newest(window: MainWindow, like: str = "") -> str:
    visits = [visit for visit in window.desk.overview.visits if like in visit.id]
    return max(visits, key=lambda visit: visit.start or "").id


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"since-{name}.png"))


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    window.navigator.go(place)
    qtbot.waitUntil(lambda: window.reader.page.place == place)


def cards(window: MainWindow, bond: Bond) -> list[CardBlock]:
    return [one for one in window.reader.page.blocks if isinstance(one, CardBlock) and one.label.endswith(bond.value)]


def press(window: MainWindow, label: str, qtbot: QtBot) -> None:
    """Bring the first link of this name into view, and press it by keyboard."""
    index = next(
        nth
        for nth, block in enumerate(window.reader.page.shown)
        if isinstance(block, CardBlock) and any(deed.label == label for deed in block.deeds)
    )
    block = window.reader.page.shown[index]
    assert isinstance(block, CardBlock)
    assert window.reader.show_passage(block.words.document, block.words.start)
    qtbot.waitUntil(lambda: window.reader.view_at(index) is not None)
    view = window.reader.view_at(index)
    assert view is not None
    button = next(one for one in view.findChildren(QPushButton) if one.text() == label)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_sample_tells_what_was_asked_for_before(start: Open, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    visit = newest(window)
    index = window.tree.model.index_of(f"{visit}/since")
    assert index.isValid()
    go(window, Place(PageKind.SINCE, visit), qtbot)
    suggested = cards(window, Bond.SUGGESTED)
    assert suggested
    assert all(card.detail.startswith("Words in both:") for card in suggested)
    picture(window, pictures, "1-sample", qtbot)

    press(window, SAME, qtbot)
    qtbot.waitUntil(lambda: len(cards(window, Bond.CONFIRMED)) == 1)
    assert "same matter" in window.message.text
    picture(window, pictures, "2-confirmed", qtbot)
    close_window(window)

    again = start()
    go(again, Place(PageKind.SINCE, visit), qtbot)
    assert len(cards(again, Bond.CONFIRMED)) == 1
    press(again, "Take back", qtbot)
    qtbot.waitUntil(lambda: cards(again, Bond.CONFIRMED) == [])
    assert len(cards(again, Bond.SUGGESTED)) == len(suggested)


def test_not_the_same_matter_is_kept_and_undone(start: Open, qtbot: QtBot) -> None:
    window = start()
    go(window, Place(PageKind.SINCE, newest(window)), qtbot)
    before = len(cards(window, Bond.SUGGESTED))
    press(window, OTHER, qtbot)
    qtbot.waitUntil(lambda: len(cards(window, Bond.SUGGESTED)) == before - 1)
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: len(cards(window, Bond.SUGGESTED)) == before)


def test_an_area_is_linked_by_hand(start: Open, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    go(window, Place(PageKind.SINCE, newest(window)), qtbot)
    press(window, "Link by hand…", qtbot)
    qtbot.waitUntil(lambda: window.findChild(LinkDialog) is not None)
    dialog = window.findChild(LinkDialog)
    assert isinstance(dialog, LinkDialog)
    assert dialog.list.count() > 10
    QTest.keyClicks(dialog.search, "school")
    assert dialog.list.currentItem() is not None
    rest(window, qtbot)
    assert dialog.grab().save(str(pictures / "since-3-link-by-hand.png"))
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(cards(window, Bond.LINKED)) == 1)


def test_a_councils_visits_are_walked_by_keyboard(start: Open, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    council = window.desk.overview.visits[0].council
    place = Place(PageKind.COUNCIL, key=council)
    assert window.tree.model.index_for(place).isValid()
    go(window, place, qtbot)
    stops = next(block.stops for block in window.reader.page.blocks if isinstance(block, TimelineBlock))
    rows = [block for block in window.reader.page.blocks if isinstance(block, RowBlock) and not block.header]
    assert len(stops) == len(rows) == 3
    line = window.reader.findChild(TimelinePicture)
    assert line is not None
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert line.chosen == stops[0]
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.chosen == stops[1]
    assert stops[1].when in line.accessibleDescription()
    picture(window, pictures, "4-timeline", qtbot)
    assert window.message.text == ""
    chosen = window.tree.model.branch(window.tree.view.currentIndex())
    assert chosen is not None
    assert chosen.place == place
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.page.place == stops[1].place)


def test_what_is_said_of_councillors(start: Open, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    visit = next(one.id for one in window.desk.overview.visits if one.start and one.start.startswith("2022"))
    go(window, Place(PageKind.COUNCILLORS, visit), qtbot)
    said = [block for block in window.reader.page.blocks if isinstance(block, CardBlock)]
    assert len(said) >= 3
    assert any("lead member" in card.words.text for card in said)
    picture(window, pictures, "5-councillors", qtbot)


def test_the_real_chain(start: Open, shared: Path, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([shared / "corpus" / name for name in CHAIN])
    visit = "shropshire-2024-07-30"
    qtbot.waitUntil(lambda: window.desk.overview.visit(visit) is not None)
    go(window, Place(PageKind.SINCE, visit), qtbot)
    picture(window, pictures, "6-shropshire", qtbot)
    shown = [block for block in window.reader.page.blocks if isinstance(block, CardBlock)]
    asked = next(card for card in shown if card.detail.startswith("Speaks of:"))
    assert "February 2022" in asked.detail
    assert any("shropshire-2022-02-07" in (deed.place.visit if deed.place else "") for deed in asked.deeds)
    health = [card for card in cards(window, Bond.SUGGESTED) if "emotional health" in card.words.text]
    assert {card.tone for card in health} >= {"strength"}
    assert not any("resolved" in card.label.casefold() for card in shown)

    overview = window.desk.overview.visit(visit)
    assert overview is not None
    go(window, Place(PageKind.COUNCIL, key=overview.council), qtbot)
    stops = next(block.stops for block in window.reader.page.blocks if isinstance(block, TimelineBlock))
    assert [stop.start[:4] for stop in stops] == ["2017", "2019", "2022", "2023", "2024"]
    picture(window, pictures, "7-shropshire-timeline", qtbot)


@pytest.mark.parametrize(("appearance", "percent"), LOOKS)
def test_every_look(start: Open, pictures: Path, qtbot: QtBot, appearance: Appearance, percent: int) -> None:
    window = start()
    wear(window, appearance, percent)
    go(window, Place(PageKind.SINCE, newest(window)), qtbot)
    picture(window, pictures, f"look-{appearance}-{percent}", qtbot)
    go(window, Place(PageKind.COUNCIL, key=window.desk.overview.visits[0].council), qtbot)
    picture(window, pictures, f"look-{appearance}-{percent}-timeline", qtbot)


def test_follow_is_quick_the_second_time(start: Open, qtbot: QtBot) -> None:
    window = start()
    visit = window.desk.overview.visit(newest(window))
    assert visit is not None
    answers: list[object] = []
    for _ in range(2):
        window.desk.read_library(lambda library: follow(library, visit), answers.append, window)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[0] is answers[1]

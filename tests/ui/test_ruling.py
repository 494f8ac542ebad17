from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.across.holding import pairs
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.page import BoxesBlock, CardBlock, Tone
from briefing_app.ui.window import MainWindow


def compared(window: MainWindow, qtbot: QtBot) -> str:
    """Open the sample's comparison; the id of its visit."""
    visit = next(visit for visit in window.desk.overview.visits if pairs(visit))
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.COMPARISON, visit.id))
    return visit.id


def cards(window: MainWindow) -> list[CardBlock]:
    return [block for block in window.reader.page.blocks if isinstance(block, CardBlock)]


def press(window: MainWindow, label: str) -> None:
    button = next(found for found in window.reader.findChildren(LinkButton) if found.text() == label)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def counted(window: MainWindow, visit: str) -> int:
    branch = window.tree.model.branch(window.tree.model.index_of(f"{visit}/comparison"))
    assert branch is not None
    return branch.count


def test_a_person_overrules_the_program_and_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    visit = compared(window, qtbot)
    before = cards(window)
    qtbot.waitUntil(lambda: counted(window, visit) == len(before))

    press(window, "This is mentioned")
    qtbot.waitUntil(lambda: bool(cards(window)[-1].detail))
    assert cards(window)[-1].words == before[0].words
    assert cards(window)[-1].detail == "ruled by a person: it is mentioned"
    assert [deed.label for deed in cards(window)[-1].deeds] == ["Undo"]
    qtbot.waitUntil(lambda: counted(window, visit) == len(before) - 1)
    assert "This is mentioned" in window.message.text

    press(window, "Undo")
    qtbot.waitUntil(lambda: cards(window) == before)
    qtbot.waitUntil(lambda: counted(window, visit) == len(before))


def test_what_was_said_can_be_undone_where_it_is_told(window: MainWindow, qtbot: QtBot) -> None:
    compared(window, qtbot)
    before = cards(window)
    press(window, "This is mentioned")
    qtbot.waitUntil(lambda: cards(window) != before)
    QTest.mouseClick(window.message.offer_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cards(window) == before)


def test_the_minute_page_goes_by_what_a_person_says(window: MainWindow, qtbot: QtBot) -> None:
    visit = compared(window, qtbot)
    count = len(cards(window))
    press(window, "This is mentioned")
    qtbot.waitUntil(lambda: bool(cards(window)[-1].detail))
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.MINUTE, visit))
    boxes = [box for block in window.reader.page.blocks if isinstance(block, BoxesBlock) for box in block.boxes]
    notice = next(box.notice for box in boxes if box.tone is Tone.IMPROVEMENT)
    assert notice == f"{count - 1} of {count} not mentioned in the release."

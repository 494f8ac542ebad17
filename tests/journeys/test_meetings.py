"""A meeting through the real window: prepared on the sample, asked one question at a time, and looked back at."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.beside.cards import QuestionCard
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.page import NoteBlock
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.ui.meetings.making import ask, holding, kept, open_page, prepare, preparing
from tests.windows import rest

TODAY = date.today().isoformat()
ANSWER = "Eight weeks, down from fourteen two years ago. The director will send the figures by ward."
ASKED = (
    "How long is the waiting list for emotional health support now, against 2022?",
    "Who audits the recording of reviews, and when does this committee see the result?",
    "How many posts are vacant today, and how many of them in the teams for children in care?",
)


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    if window.floor.taken:
        # The offscreen platform's screen is smaller than a laptop's.
        window.resize(1280, 720)
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"meetings-{name}.png"))


def listed(window: MainWindow) -> list[str]:
    return [block.text for block in window.reader.page.blocks if isinstance(block, NoteBlock)]


def suggested(window: MainWindow) -> QuestionCard:
    return next(card for card in window.beside.findChildren(QuestionCard) if card.isVisibleTo(window.beside))


def prepared(window: MainWindow, pictures: Path, qtbot: QtBot) -> str:
    """A suggested question becomes the member's own, then a meeting is prepared for it; the question."""
    text = suggested(window).question.text
    suggested(window).add.click()
    qtbot.waitUntil(lambda: window.tree.questions.line == "My questions · 1 open")
    window.asked.prepare_meeting.trigger()
    dialog = preparing(window).dialog
    assert dialog is not None
    QTest.keyClicks(dialog.name, "People scrutiny")
    QTest.keyClicks(dialog.typed, date.today().strftime("%d/%m/%Y"))
    assert dialog.grab().save(str(pictures / "meetings-1-dialog.png"))
    dialog.accept()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.reader.page.title == "People scrutiny")
    picture(window, pictures, "2-prepared", qtbot)
    return text


def put_in_order(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """The question is put on the list, two more are typed, and the last is to be asked first."""
    next(one for one in window.reader.findChildren(LinkButton) if one.text() == "Add").click()
    qtbot.waitUntil(lambda: listed(window) == [text])
    rest(window, qtbot)
    line = next(one for one in window.reader.findChildren(QLineEdit) if "Type a question" in one.accessibleName())
    for typed in ASKED[:2]:
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda typed=typed: typed in listed(window))  # type: ignore[misc]  # bound now
        rest(window, qtbot)
    named = f"Ask earlier: {ASKED[1]}"
    next(one for one in window.reader.findChildren(QToolButton) if one.accessibleName() == named).setFocus()
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        rest(window, qtbot)
    assert listed(window) == [ASKED[1], text, ASKED[0]]


def hold(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    """One is answered, one is taken further, one is not reached."""
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.floor.taken)
    stage = holding(window).stage
    assert stage is not None
    assert stage.count.text() == "1 of 3"
    picture(window, pictures, "4-first-question", qtbot)
    QTest.keyClick(stage, Qt.Key.Key_Return)
    QTest.keyClicks(stage.box, ANSWER)
    qtbot.waitUntil(lambda: stage.ask.saved.text().startswith("Saved"))
    picture(window, pictures, "5-answered", qtbot)
    QTest.keyClick(stage.box, Qt.Key.Key_PageDown)
    QTest.keyClick(stage, Qt.Key.Key_O)
    original = holding(window).original
    assert original is not None
    qtbot.waitUntil(lambda: original.reader.page.target is not None)
    picture(window, pictures, "6-its-words", qtbot)
    QTest.keyClick(original.reader, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_F)
    picture(window, pictures, "7-follow-up", qtbot)
    for _ in range(2):
        QTest.keyClick(stage, Qt.Key.Key_Space)
    assert stage.end.told.text() == "Answered 1, follow-up 1, not asked 1."
    picture(window, pictures, "8-the-end", qtbot)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    rest(window, qtbot)


def test_a_meeting_from_its_preparation_to_looking_back(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    text = prepared(window, pictures, qtbot)
    put_in_order(window, text, qtbot)
    picture(window, pictures, "3-in-order", qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.back()
    before = window.navigator.trail.here
    hold(window, pictures, qtbot)
    assert window.navigator.trail.here == before

    (told,) = kept(window, qtbot)
    open_page(window, told.meeting.id, qtbot)
    chips = [chip.text for chip in window.reader.page.chips]
    assert chips[1:] == ["3 questions", "Answered 1, follow-up 1, not asked 1"]
    picture(window, pictures, "9-looking-back", qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.questions.click()
    assert f"Follow up: {text}" in listed(window)
    picture(window, pictures, "10-my-questions", qtbot)
    window.search.begin()
    QTest.keyClicks(window.bar.search, "fourteen ward")
    qtbot.waitUntil(lambda: window.search.popup.chosen() is not None)
    picture(window, pictures, "11-found", qtbot)


@pytest.mark.parametrize(("appearance", "percent"), LOOKS)
def test_every_look(window: MainWindow, pictures: Path, qtbot: QtBot, appearance: Appearance, percent: int) -> None:
    notes = ask(window, qtbot, ASKED)
    meeting = prepare(window, qtbot, notes, day=TODAY)
    prepare(window, qtbot, notes[:1], "Corporate parenting panel", "2027-03-04")
    wear(window, appearance, percent)
    open_page(window, meeting.id, qtbot)
    picture(window, pictures, f"look-page-{appearance}-{percent}", qtbot)
    window.asked.meeting_mode.trigger()
    qtbot.waitUntil(lambda: window.floor.taken)
    stage = holding(window).stage
    assert stage is not None
    QTest.keyClick(stage, Qt.Key.Key_A)
    QTest.keyClick(stage, Qt.Key.Key_T)
    QTest.keyClicks(stage.box, ANSWER)
    picture(window, pictures, f"look-mode-{appearance}-{percent}", qtbot)
    # A question without its words and its answer in sight would be of no use in a meeting.
    assert not stage.ask.question.visibleRegion().isEmpty()
    assert not stage.box.visibleRegion().isEmpty()
    QTest.keyClick(stage.box, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_Escape)


def test_with_nothing_prepared_it_teaches(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    window.asked.meeting_mode.trigger()
    qtbot.waitUntil(lambda: window.floor.taken)
    picture(window, pictures, "12-nothing-to-ask", qtbot)
    window.asked.meeting_mode.trigger()
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.QUESTIONS))
    picture(window, pictures, "13-no-questions", qtbot)

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.meetings import AskedState
from briefing_app.notebook import mark
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import NoteBlock, NoticeBlock
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import (
    TEXTS,
    ask,
    listed,
    open_page,
    prepare,
    preparing,
    press,
    removed,
    undo,
    write,
)
from tests.windows import close_window, open_window, rest


def test_a_meeting_is_prepared_by_key_and_its_page_opens(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = preparing(window).dialog
    assert dialog is not None
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name, "People scrutiny")
    QTest.keyClicks(dialog.typed, "18/9/27")
    assert dialog.read.text() == "Saturday 18 September 2027"
    dialog.accept()
    qtbot.waitUntil(lambda: window.reader.page.title == "People scrutiny")
    assert [chip.text for chip in window.reader.page.chips] == ["18 September 2027", "0 questions"]
    assert any(isinstance(block, NoticeBlock) for block in window.reader.page.blocks)
    (line,) = window.tree.meetings.lines.values()
    assert line.line == "People scrutiny · 18 Sep"
    assert line.here
    assert "is prepared" in window.message.text


def test_a_meeting_is_renamed_and_removed_and_both_are_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    meeting = prepare(window, qtbot, ask(window, qtbot), day="2027-09-18")
    open_page(window, meeting.id, qtbot)
    press(window, "Give this meeting another name or date")
    dialog = preparing(window).dialog
    assert dialog is not None
    assert (dialog.name.text(), dialog.typed.text()) == ("People scrutiny", "18 September 2027")
    dialog.name.setText("Full council")
    dialog.typed.clear()
    dialog.accept()
    qtbot.waitUntil(lambda: window.reader.page.title == "Full council")
    assert window.tree.meetings.lines[meeting.id].line == "Full council · 3"
    undo(window)
    qtbot.waitUntil(lambda: window.reader.page.title == "People scrutiny")
    rest(window, qtbot)
    press(window, "Remove this meeting; its questions are kept")
    qtbot.waitUntil(lambda: window.reader.page.title == "My questions")
    qtbot.waitUntil(lambda: "questions and answers are kept" in window.message.text)
    assert listed(window) == list(TEXTS)
    assert window.tree.meetings.lines == {}
    undo(window)
    qtbot.waitUntil(lambda: window.reader.page.title == "People scrutiny")
    assert listed(window) == list(TEXTS)


def test_my_questions_tell_what_became_of_each(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes[:2], day="2027-09-18")
    write(window, lambda nb: mark(nb, meeting.id, notes[1], AskedState.FOLLOW_UP), qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.questions.click()
    blocks = [block for block in window.reader.page.blocks if isinstance(block, NoteBlock)]
    told = [(block.label, block.text, [line.label for line in block.asked]) for block in blocks]
    assert told == [
        ("QUESTION", TEXTS[0], ["To be asked at People scrutiny, 18 September 2027"]),
        ("QUESTION", TEXTS[2], []),
        ("FOLLOW-UP", f"Follow up: {TEXTS[1]}", []),
        ("QUESTION", TEXTS[1], ["Follow-up from People scrutiny, 18 September 2027"]),
    ]
    assert window.tree.questions.line == "My questions · 3 open"


def test_a_deleted_question_that_was_asked_stays_on_the_record(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: mark(nb, meeting.id, notes[0], AskedState.ANSWERED), qtbot)
    for note in notes[:2]:
        write(window, partial(removed, note), qtbot)
    open_page(window, meeting.id, qtbot)
    blocks = [block for block in window.reader.page.blocks if isinstance(block, NoteBlock)]
    assert [(block.text, block.state) for block in blocks] == [
        (TEXTS[0], "Deleted from my questions since"), (TEXTS[2], ""),
    ]  # fmt: skip


def test_the_bars_menu_leads_to_each_meeting(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, [], "One", "2027-01-01")
    menu = window.bar.meetings_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Prepare a meeting…", "", "One · 1 Jan"]
    with qtbot.waitSignal(window.navigator.arrived):
        menu.actions()[-1].trigger()
    assert window.reader.page.title == "One"


def test_a_name_is_shown_as_it_was_written(window: MainWindow, qtbot: QtBot) -> None:
    meeting = prepare(window, qtbot, [], "Health & care <b>panel</b>")
    line = window.tree.meetings.lines[meeting.id]
    assert line.line == "Health & care <b>panel</b>"
    assert "&&" in line.text()
    window.bar.meetings_menu.aboutToShow.emit()
    assert window.bar.meetings_menu.actions()[-1].text() == "Health && care <b>panel</b>"
    open_page(window, meeting.id, qtbot)
    assert window.reader.page.title == "Health & care <b>panel</b>"


def test_a_long_list_of_meetings_scrolls_and_leaves_the_tree_its_room(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(1, 13):
        prepare(window, qtbot, [], f"Meeting {number}", f"2027-{number:02d}-01")
    last = list(window.tree.meetings.lines.values())[-1]
    assert window.tree.view.height() > window.tree.height() // 2
    last.setFocus()
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(last, Qt.Key.Key_Space)
    rest(window, qtbot)
    assert not last.visibleRegion().isEmpty()
    assert [line.here for line in window.tree.meetings.lines.values()].count(True) == 1


def test_where_no_meeting_is_the_pane_says_how_to_prepare_one(window: MainWindow) -> None:
    assert window.tree.meetings.first.isVisible()
    window.tree.meetings.first.click()
    dialog = preparing(window).dialog
    assert dialog is not None
    dialog.reject()


def test_a_meetings_page_is_shown_again_at_the_next_start(data: Path, qtbot: QtBot) -> None:
    window = open_window(data, qtbot)
    open_page(window, prepare(window, qtbot, [], "One").id, qtbot)
    close_window(window)
    again = open_window(data, qtbot)
    assert again.reader.page.title == "One"
    close_window(again)


def test_a_meeting_that_is_gone_says_what_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.go(Place(PageKind.MEETING, key="m-gone"))
    qtbot.waitUntil(lambda: "kept under My questions" in window.message.text)

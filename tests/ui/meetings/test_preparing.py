from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import AskedState, Meeting
from briefing_app.notebook import mark, remove_note
from briefing_app.storage import NotebookFile
from briefing_app.ui.meetings.dialog import MeetingDialog
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.page import NoteBlock, NoticeBlock, OfferBlock
from briefing_app.ui.theme import set_text_scale
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import TEXTS, ask, kept, open_page, prepare, preparing, write
from tests.windows import close_window, open_window, rest


def listed(window: MainWindow) -> list[str]:
    return [block.text for block in window.reader.page.blocks if isinstance(block, NoteBlock)]


def offered(window: MainWindow) -> list[str]:
    return [block.text for block in window.reader.page.blocks if isinstance(block, OfferBlock)]


def removed(note: str, nb: NotebookFile) -> tuple[None, ChangeSet]:
    return None, remove_note(nb, note)


def press(window: MainWindow, said: str) -> None:
    button = next(one for one in window.reader.findChildren(LinkButton) if one.accessibleName() == said)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def undo(window: MainWindow) -> None:
    QTest.mouseClick(window.message.offer_button, Qt.MouseButton.LeftButton)


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
    assert line.isChecked()
    assert "is prepared" in window.message.text


def test_questions_are_put_on_the_list_typed_and_ordered(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot)
    meeting = prepare(window, qtbot, [], day="2027-09-18")
    open_page(window, meeting.id, qtbot)
    assert (listed(window), offered(window)) == ([], list(TEXTS))
    for text in TEXTS:
        press(window, f"Add to this meeting: {text}")
        qtbot.waitUntil(lambda text=text: text in listed(window))  # type: ignore[misc]  # bound now
        rest(window, qtbot)
    assert (listed(window), offered(window)) == (list(TEXTS), [])
    line = next(one for one in window.reader.findChildren(QLineEdit) if "Type a question" in one.accessibleName())
    line.setFocus()
    for text in ("Who chairs it?", "And when?"):
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda text=text: text in listed(window))  # type: ignore[misc]  # bound now
        rest(window, qtbot)
        assert line.hasFocus()
        assert line.text() == ""
    assert window.tree.meetings.lines[meeting.id].line == "People scrutiny · 18 Sep · 5"
    assert window.tree.questions.line == "My questions · 5 open"


def test_the_focus_stays_with_the_next_question_offered(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot)
    meeting = prepare(window, qtbot, [])
    open_page(window, meeting.id, qtbot)
    press(window, f"Add to this meeting: {TEXTS[1]}")
    qtbot.waitUntil(lambda: TEXTS[1] in listed(window))
    rest(window, qtbot)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == f"Add to this meeting: {TEXTS[2]}"


@pytest.mark.parametrize("by_button", [False, True], ids=["by key", "by button"])
def test_a_question_is_moved_and_keeps_the_focus(window: MainWindow, qtbot: QtBot, by_button: bool) -> None:
    meeting = prepare(window, qtbot, ask(window, qtbot))
    open_page(window, meeting.id, qtbot)

    def mover(said: str) -> QToolButton:
        return next(one for one in window.reader.findChildren(QToolButton) if one.accessibleName() == said)

    later = mover(f"Ask later: {TEXTS[0]}")
    later.setFocus()
    if by_button:
        QTest.keyClick(later, Qt.Key.Key_Space)
    else:
        QTest.keyClick(later, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: listed(window) == [TEXTS[1], TEXTS[0], TEXTS[2]])
    rest(window, qtbot)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == f"Ask later: {TEXTS[0]}"
    QTest.keyClick(focus, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: listed(window) == list(TEXTS))
    rest(window, qtbot)
    block = window.reader.block_in_focus()
    assert isinstance(block, NoteBlock)
    assert block.text == TEXTS[0]
    assert not mover(f"Ask earlier: {TEXTS[0]}").isEnabled()
    assert not mover(f"Ask later: {TEXTS[2]}").isEnabled()


def test_without_a_question_in_focus_the_keys_say_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.asked.ask_earlier.trigger()
    assert "Alt+Up" in window.message.text
    meeting = prepare(window, qtbot, ask(window, qtbot))
    open_page(window, meeting.id, qtbot)
    window.reader.setFocus()
    window.asked.ask_later.trigger()
    assert [question.note.text for question in kept(window, qtbot)[0].questions] == list(TEXTS)


def test_a_question_taken_off_comes_back_to_its_place(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: mark(nb, meeting.id, notes[0], AskedState.ASKED), qtbot)
    open_page(window, meeting.id, qtbot)
    before = kept(window, qtbot)
    press(window, f"Take off the list: {TEXTS[0]}")
    qtbot.waitUntil(lambda: listed(window) == list(TEXTS[1:]))
    assert offered(window) == [TEXTS[0]]
    qtbot.waitUntil(lambda: "kept under My questions" in window.message.text)
    undo(window)
    qtbot.waitUntil(lambda: listed(window) == list(TEXTS))
    assert kept(window, qtbot) == before


@pytest.mark.parametrize("asked", [False, True], ids=["not asked", "asked"])
def test_a_question_taken_off_and_then_deleted_comes_back_only_if_it_was_asked(
    window: MainWindow, qtbot: QtBot, asked: bool
) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    if asked:
        write(window, lambda nb: mark(nb, meeting.id, notes[0], AskedState.ASKED), qtbot)
    open_page(window, meeting.id, qtbot)
    press(window, f"Take off the list: {TEXTS[0]}")
    qtbot.waitUntil(lambda: "kept under My questions" in window.message.text)
    write(window, partial(removed, notes[0]), qtbot)
    undo(window)
    rest(window, qtbot)
    if asked:
        assert len(kept(window, qtbot)[0].questions) == len(TEXTS)
        return
    assert window.message.text.startswith("This question was deleted meanwhile; the meeting's list is as it was:")
    assert listed(window) == list(TEXTS[1:])


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


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform cannot raise a menu
def test_a_card_offers_the_meetings_and_ticks_where_it_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, TEXTS[:1])
    first, second = prepare(window, qtbot, [], "One", "2027-01-01"), prepare(window, qtbot, [], "Two", "2027-02-01")
    card = next(card for card in window.notes.cards if card.editor.toPlainText() == TEXTS[0])
    button = next(one for one in card.findChildren(QToolButton) if one.toolTip() == "Add to a meeting…")
    button.click()
    menu = preparing(window).menu
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "One · 1 Jan", "Two · 1 Feb", "Prepare a meeting…",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: "on the list of “Two, 1 February 2027”" in window.message.text)
    assert [len(one.questions) for one in kept(window, qtbot)] == [0, 1]
    assert any("For Two · 1 Feb" in label.text() for label in card.findChildren(type(card._meetings)))
    button.click()
    again = preparing(window).menu
    assert again is not None
    assert [action.isChecked() for action in again.actions()[:2]] == [False, True]
    again.actions()[1].trigger()
    again.close()
    qtbot.waitUntil(lambda: window.desk.overview.meetings[1].questions == ())
    assert (first.id, second.id) == tuple(one.id for one in window.desk.overview.meetings)


def test_a_note_that_is_no_question_offers_no_meeting(window: MainWindow, qtbot: QtBot) -> None:
    card = window.notes.cards[-1]
    card.editor.setFocus()
    QTest.keyClicks(card.editor, "Bring the letter")
    qtbot.waitUntil(lambda: bool(card.note_id))
    button = next(one for one in card.findChildren(QToolButton) if one.toolTip() == "Add to a meeting…")
    assert button.isHidden()


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
    assert [line.isChecked() for line in window.tree.meetings.lines.values()].count(True) == 1


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


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[MeetingDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = MeetingDialog(Meeting("m", "One", ""), parent, lambda: date(2026, 9, 1))
    yield dialog
    # Its parent must live as long.
    parent.close()


def test_a_date_that_is_none_is_told_and_not_taken(dialog: MeetingDialog, qtbot: QtBot) -> None:
    assert (dialog.day, dialog.read.text()) == ("", "No date: it can be given later.")
    dialog.typed.setText("31/2/26")
    assert not dialog.accept_button.isEnabled()
    assert "not read as a date" in dialog.read.text()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    dialog.typed.setText("18 sep")
    assert dialog.read.text() == "Friday 18 September 2026"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == ["One", "2026-09-18"]


def test_a_date_is_picked_from_the_calendar(dialog: MeetingDialog) -> None:
    dialog.pick.menu().aboutToShow.emit()
    assert dialog.calendar.selectedDate() == QDate(2026, 9, 1)
    dialog.calendar.clicked.emit(QDate(2026, 9, 18))
    assert (dialog.typed.text(), dialog.day) == ("18 September 2026", "2026-09-18")


def question_line(window: MainWindow) -> QLineEdit:
    lines = (line for line in window.reader.findChildren(QLineEdit) if "question" in line.accessibleName())
    return next(line for line in lines if not line.visibleRegion().isEmpty())


def test_a_question_half_typed_outlives_its_line(window: MainWindow, qtbot: QtBot) -> None:
    meeting = prepare(window, qtbot, ask(window, qtbot)).id
    open_page(window, meeting, qtbot)
    question_line(window).setFocus()
    QTest.keyClicks(question_line(window), "How many ")
    set_text_scale(150)
    line = question_line(window)
    assert line.hasFocus()
    assert line.cursorPosition() == len("How many ")
    set_text_scale(100)
    QTest.keyClicks(question_line(window), "wait")
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.QUESTIONS))
    open_page(window, meeting, qtbot)
    assert question_line(window).text() == "How many wait"
    QTest.keyClick(question_line(window), Qt.Key.Key_Return)
    rest(window, qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.QUESTIONS))
    open_page(window, meeting, qtbot)
    assert question_line(window).text() == ""

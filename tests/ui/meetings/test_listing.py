from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.meetings import AskedState
from briefing_app.notebook import mark, move
from briefing_app.storage import NotebookFile
from briefing_app.ui.deeds import MoveQuestion, TakeOffList
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import NoteBlock
from briefing_app.ui.theme import set_text_scale
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import (
    TEXTS,
    ask,
    joined,
    kept,
    listed,
    offered,
    open_page,
    prepare,
    press,
    removed,
    undo,
    write,
)
from tests.windows import rest


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


def test_a_question_that_could_not_be_stored_stands_in_its_line_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = prepare(window, qtbot, [])
    open_page(window, meeting.id, qtbot)
    line = next(one for one in window.reader.findChildren(QLineEdit) if "Type a question" in one.accessibleName())

    def full(_self: NotebookFile) -> None:
        raise DiskFullError("The disk is full; what you typed is still here: free some space.")

    with monkeypatch.context() as patched:
        patched.setattr(NotebookFile, "writing", full)
        QTest.keyClicks(line, "Who chairs it?")
        QTest.keyClick(line, Qt.Key.Key_Return)
        QTest.keyClicks(line, "And")
        qtbot.waitUntil(lambda: "The disk is full" in window.message.text)
    assert line.text() == "Who chairs it? And"
    line.setText("Who chairs it?")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(window) == ["Who chairs it?"])


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


def test_a_key_that_moves_a_question_just_taken_off_its_list_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    questions = ask(window, qtbot)
    meeting = prepare(window, qtbot, questions)
    open_page(window, meeting.id, qtbot)
    for deed in (TakeOffList(meeting.id, questions[0]), MoveQuestion(meeting.id, questions[0], 1)):
        window.reader.deed_wanted.emit(deed)
    rest(window, qtbot)
    assert listed(window) == list(TEXTS[1:])
    assert window.message.text.startswith("The question is off the list")


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


@pytest.mark.parametrize(("off", "after"), [(1, [2, 0, 1]), (0, [0, 2, 1]), (2, [1, 2, 0])])
def test_a_question_that_comes_back_leaves_the_others_in_their_new_order(
    window: MainWindow, qtbot: QtBot, off: int, after: list[int]
) -> None:
    """Moving says nothing above the page, so that the way back stays there."""
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    open_page(window, meeting.id, qtbot)
    press(window, f"Take off the list: {TEXTS[off]}")
    rest(window, qtbot)
    last = [note for note in notes if note != notes[off]][-1]
    write(window, lambda nb: (None, move(nb, meeting.id, last, -1)), qtbot)
    undo(window)
    rest(window, qtbot)
    assert [question.note.id for question in kept(window, qtbot)[0].questions] == [notes[nth] for nth in after]


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


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform cannot raise a menu
def test_a_card_offers_the_meetings_and_ticks_where_it_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, TEXTS[:1])
    first, second = prepare(window, qtbot, [], "One", "2027-01-01"), prepare(window, qtbot, [], "Two", "2027-02-01")
    card = next(card for card in window.notes.cards if card.editor.toPlainText() == TEXTS[0])
    button = next(one for one in card.findChildren(QToolButton) if one.toolTip() == "Add to a meeting…")
    button.click()
    menu = joined(window).listing.menu
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
    again = joined(window).listing.menu
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

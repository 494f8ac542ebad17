"""Answers typed on a meeting's own page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.meetings import AskedState
from briefing_app.notebook import agenda, rewrite_note, take_off_list, wordings, write_answer
from briefing_app.storage import NotebookFile
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.blocks.notes import NoteView
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.theme import set_text_scale
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import TEXTS, VISIT, ask, holding, kept, open_page, prepare, write
from tests.windows import close_window, open_window, rest


def open_box(window: MainWindow, note: str, qtbot: QtBot) -> NoteView:
    """As a member does, by the keyboard."""
    view = window.reader.note_view(note)
    assert view is not None
    link = view.answer_link
    assert link is not None
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.box is not None and view.box.field.hasFocus())
    return view


def type_answer(view: NoteView, text: str) -> None:
    assert view.box is not None
    QTest.keyClicks(view.box.field, text)


def fill_disk(_notebook: NotebookFile) -> None:
    raise DiskFullError("The disk is full; what you typed is still here: free some space.")


def answers(window: MainWindow, qtbot: QtBot) -> list[str]:
    (told,) = kept(window, qtbot)
    return [question.answer.text if question.answer else "" for question in told.questions]


def on_page(window: MainWindow) -> list[tuple[str, str]]:
    return [(line.label, line.answer) for block in window.reader.page.blocks for line in getattr(block, "asked", ())]


def test_an_answer_is_typed_saved_and_shown_as_text(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = open_box(window, notes[1], qtbot)
    type_answer(view, "Two auditors")
    qtbot.waitUntil(lambda: on_page(window)[1] == ("Answered", "Two auditors"))
    rest(window, qtbot)
    assert window.reader.note_view(notes[1]) is view, "the box stays while its words are stored"
    assert view.box is not None
    field = view.box.field
    assert field.hasFocus()
    assert field.textCursor().position() == len("Two auditors")
    type_answer(view, ", and a third")
    field.undo()
    assert "third" not in field.toPlainText(), "and so does what can be undone"
    field.redo()
    qtbot.waitUntil(lambda: answers(window, qtbot) == ["", "Two auditors, and a third", ""])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.box is None)
    focus = QApplication.focusWidget()
    assert isinstance(focus, LinkButton)
    assert view.height() > 4 * view.fontMetrics().lineSpacing(), "it is all there at once"
    qtbot.waitUntil(lambda: "Change the answer" in [one.text() for one in window.reader.findChildren(LinkButton)])
    rest(window, qtbot)
    assert on_page(window)[1] == ("Answered", "Two auditors, and a third")


def test_another_text_size_leaves_the_cursor_in_the_answer(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    type_answer(open_box(window, notes[1], qtbot), "Two auditors")
    set_text_scale(150)
    rest(window, qtbot)
    view = window.reader.note_view(notes[1])
    assert view is not None
    assert view.box is not None
    assert view.box.field.hasFocus()
    type_answer(view, ", and a third")
    assert view.box.field.toPlainText() == "Two auditors, and a third"
    set_text_scale(100)


def test_what_is_typed_is_never_lost_on_the_way_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: write_answer(nb, meeting.id, notes[0], "Nine weeks"), qtbot)
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    type_answer(view, ", it is said")
    window.navigator.go(Place(PageKind.MINUTE, VISIT))
    rest(window, qtbot)
    assert answers(window, qtbot)[0] == "Nine weeks, it is said"
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    assert view.box is not None
    assert view.box.field.toPlainText() == "Nine weeks, it is said"
    view.box.field.selectAll()
    type_answer(view, "Ten")
    folder = window.desk.folder
    close_window(window)
    again = open_window(folder, qtbot)
    try:
        assert answers(again, qtbot)[0] == "Ten"
        answer = kept(again, qtbot)[0].questions[0].answer
        assert answer is not None
        told: list[list[str]] = []
        again.desk.read_notebook(lambda nb: [one.text for one in wordings(nb, answer.id)], told.append, again)
        qtbot.waitUntil(lambda: bool(told))
        assert "Nine weeks" in told[0], "the earlier wording is kept too"
    finally:
        close_window(again)


def test_moved_while_it_is_typed_it_keeps_box_and_cursor(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = open_box(window, notes[0], qtbot)
    type_answer(view, "Nine weeks")
    assert view.box is not None
    QTest.keyClick(view.box.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: on_page(window)[1] == ("Answered", "Nine weeks"))
    rest(window, qtbot)
    moved = window.reader.note_view(notes[0])
    assert moved is not None
    assert moved.box is not None
    assert moved.box.field.hasFocus()
    type_answer(moved, ".")
    qtbot.waitUntil(lambda: answers(window, qtbot) == ["", "Nine weeks.", ""])
    window.looks.resize_text(150)
    rest(window, qtbot)
    anew = window.reader.note_view(notes[0])
    assert anew is not None
    assert anew.box is not None
    assert anew.box.field.toPlainText() == "Nine weeks."
    window.looks.resize_text(100)


def test_an_answer_with_emojis_is_gone_on_with_at_its_end(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: write_answer(nb, meeting.id, notes[0], "🙂🙂 Nine"), qtbot)
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    type_answer(view, " weeks")
    assert view.box is not None
    assert view.box.field.toPlainText() == "🙂🙂 Nine weeks"
    window.looks.resize_text(150)
    rest(window, qtbot)
    anew = window.reader.note_view(notes[0])
    assert anew is not None
    type_answer(anew, ".")
    assert anew.box is not None
    assert anew.box.field.toPlainText() == "🙂🙂 Nine weeks."
    window.looks.resize_text(100)


def test_a_question_whose_words_were_clicked_is_answered_and_left(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = window.reader.note_view(notes[1])
    assert view is not None
    QTest.mouseClick(view.findChildren(WordsView)[0], Qt.MouseButton.LeftButton)
    type_answer(open_box(window, notes[1], qtbot), "Two auditors")
    assert window.reader.selection() is None
    window.navigator.go(Place(PageKind.MINUTE, VISIT))
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.MINUTE, VISIT))
    rest(window, qtbot)
    assert window.reader.shown_blocks()


def test_what_is_changed_beside_it_and_in_meeting_mode_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: write_answer(nb, meeting.id, notes[0], "Nine"), qtbot)
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    assert view.box is not None
    field = view.box.field
    window.reader.setFocus()
    answer = kept(window, qtbot)[0].questions[0].answer
    assert answer is not None
    write(window, lambda nb: rewrite_note(nb, answer.id, "Nine, says the director"), qtbot)
    qtbot.waitUntil(lambda: field.toPlainText() == "Nine, says the director")
    holding(window).begin(meeting.id, notes[0])
    qtbot.waitUntil(lambda: window.floor.taken)
    stage = holding(window).stage
    assert stage is not None
    assert stage.box.toPlainText() == "Nine, says the director"
    stage.box.setFocus()
    stage.box.setPlainText("Eight")
    holding(window).leave()
    qtbot.waitUntil(lambda: field.toPlainText() == "Eight")
    field.setFocus()
    QTest.keyClicks(field, "y")
    qtbot.waitUntil(lambda: answers(window, qtbot)[0] != "Eight")
    assert sorted(answers(window, qtbot)[0]) == sorted("Eighty")


def test_an_answer_made_empty_goes_and_can_be_typed_again(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    write(window, lambda nb: write_answer(nb, meeting.id, notes[0], "Nine"), qtbot)
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    assert view.box is not None
    view.box.field.selectAll()
    QTest.keyClick(view.box.field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: answers(window, qtbot)[0] == "")
    type_answer(view, "Ten")
    qtbot.waitUntil(lambda: answers(window, qtbot)[0] == "Ten")


def test_a_full_disk_is_said_and_what_was_typed_is_stored_later(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = open_box(window, notes[0], qtbot)
    with monkeypatch.context() as patched:
        patched.setattr(NotebookFile, "writing", fill_disk)
        type_answer(view, "Nine")
        qtbot.waitUntil(lambda: "The disk is full" in window.message.text)
        assert view.box is not None
        QTest.keyClick(view.box.field, Qt.Key.Key_Escape)
        rest(window, qtbot)
    view = open_box(window, notes[0], qtbot)
    assert view.box is not None
    assert view.box.field.toPlainText() == "Nine"
    window.keeper.flush()
    qtbot.waitUntil(lambda: answers(window, qtbot)[0] == "Nine")


def test_an_answer_that_could_not_be_stored_is_gone_on_with_in_meeting_mode_and_does_not_come_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = open_box(window, notes[0], qtbot)
    with monkeypatch.context() as patched:
        patched.setattr(NotebookFile, "writing", fill_disk)
        type_answer(view, "Nine")
        qtbot.waitUntil(lambda: "The disk is full" in window.message.text)
        QTest.keyClick(window, Qt.Key.Key_F11)
        qtbot.waitUntil(lambda: window.floor.taken)
        rest(window, qtbot)
        stage = holding(window).stage
        assert stage is not None
        assert stage.box.toPlainText() == "Nine"
    stage.box.setFocus()
    QTest.keyClicks(stage.box, " days")
    qtbot.waitUntil(lambda: window.keeper.settled)
    rest(window, qtbot)
    assert answers(window, qtbot)[0] == "Nine days"
    QTest.keyClick(stage.box, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    rest(window, qtbot)
    there = window.reader.note_view(notes[0])
    assert there is not None
    assert there.box is not None
    assert there.box.field.toPlainText() == "Nine days"
    assert answers(window, qtbot)[0] == "Nine days"


def test_a_question_that_goes_takes_its_box_along_and_no_answer(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes)
    open_page(window, meeting.id, qtbot)
    view = open_box(window, notes[0], qtbot)
    type_answer(view, "Nine")
    qtbot.waitUntil(lambda: answers(window, qtbot)[0] == "Nine")
    write(window, lambda nb: (None, take_off_list(nb, meeting.id, notes[0])), qtbot)
    qtbot.waitUntil(lambda: len(on_page(window)) == 2)
    rest(window, qtbot)
    assert window.reader.note_view(notes[0]) is None
    found: list[bool] = []
    window.desk.read_notebook(lambda nb: len(agenda(nb, meeting.id).questions) == 2, found.append, window)
    qtbot.waitUntil(lambda: found == [True])
    assert "Answer on" not in window.message.text


def test_in_large_text_the_line_that_is_typed_is_in_view(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    window.looks.resize_text(200)
    rest(window, qtbot)
    for note in (notes[0], notes[2]):
        view = open_box(window, note, qtbot)
        assert view.box is not None
        rest(window, qtbot)
        assert in_view(window, view)
    window.looks.resize_text(100)


def in_view(window: MainWindow, view: NoteView) -> bool:
    assert view.box is not None
    field, screen = view.box.field, window.reader.viewport()
    line = field.cursorRect()
    top, bottom = (field.viewport().mapTo(screen, at).y() for at in (line.topLeft(), line.bottomLeft()))
    return bool(top >= 0 and bottom <= screen.height())


def test_a_long_answer_grows_and_stays_in_view(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    open_page(window, prepare(window, qtbot, notes).id, qtbot)
    view = open_box(window, notes[2], qtbot)
    assert view.box is not None
    field = view.box.field
    before = view.height()
    for number in range(14):
        QTest.keyClicks(field, f"Line {number}")
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.height() > before + 8 * field.fontMetrics().lineSpacing())
    rest(window, qtbot)
    assert in_view(window, view)
    assert view.box.field.accessibleName() == f"Answer to: {TEXTS[2]}"
    assert AskedState.ANSWERED.value.capitalize() in [label for label, _ in on_page(window)]

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import DamagedFileError
from briefing_app.domain.meetings import AskedState
from briefing_app.domain.notes import NoteCategory
from briefing_app.notebook import add_question, agendas, list_notes, mark, write_answer
from briefing_app.storage import open_notebook
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.meetings import sitting
from briefing_app.ui.meetings.stage import MeetingStage
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.ui.meetings.making import TEXTS, VISIT, ask, holding, kept, open_page, prepare, write
from tests.windows import close_window, open_window, rest

TODAY = date.today().isoformat()
NEXT = (date.today() + timedelta(days=3)).isoformat()
GONE = (date.today() - timedelta(days=3)).isoformat()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read out."""
    heard: list[str] = []
    tell = QAccessible.updateAccessibility

    def listen(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return heard


def begin(window: MainWindow, qtbot: QtBot) -> MeetingStage:
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.floor.taken)
    rest(window, qtbot)
    stage = holding(window).stage
    assert stage is not None
    return stage


def states(window: MainWindow, qtbot: QtBot) -> list[AskedState]:
    return [question.state for question in kept(window, qtbot)[0].questions]


def press(stage: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(stage, key)


def test_questions_are_asked_one_by_one(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    assert window.isFullScreen()
    assert not window.tree.isVisible()
    assert not window.statusBar().isVisible()
    assert (stage.count.text(), stage.ask.question.text()) == ("1 of 3", TEXTS[0])
    assert stage.accessibleName() == f"Question 1 of 3: {TEXTS[0]}"
    assert not stage.back.isEnabled()
    for key, at in ((Qt.Key.Key_Space, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_PageDown, 3)):
        press(stage, key)
        assert (stage.count.text(), stage.ask.question.text()) == (f"{at} of 3", TEXTS[at - 1])
    assert any(one.startswith(f"Question 3 of 3. {TEXTS[2]}") for one in said)
    press(stage, Qt.Key.Key_Left)
    QTest.mouseClick(stage.on, Qt.MouseButton.LeftButton)
    assert stage.count.text() == "3 of 3"
    assert stage.hasFocus(), "a click leaves the keys to the stage"


def test_the_end_says_how_it_went_and_leads_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    meeting = prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert stage.at_end
    assert stage.end.told.text() == "Answered 1, not asked 2."
    assert not stage.on.isEnabled()
    press(stage, Qt.Key.Key_Left)
    assert stage.count.text() == "3 of 3"
    press(stage, Qt.Key.Key_Right, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.MEETING, key=meeting.id))
    assert not window.floor.taken
    assert "Answered 1, not asked 2" in [chip.text for chip in window.reader.page.chips]


def test_letters_say_what_became_of_a_question_and_take_it_back(
    window: MainWindow, qtbot: QtBot, said: list[str]
) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    for key, state, button in (
        (Qt.Key.Key_A, AskedState.ASKED, "Asked"), (Qt.Key.Key_N, AskedState.ANSWERED, "Answered"),
    ):  # fmt: skip
        press(stage, key)
        assert [one.text().split()[0] for one in stage.ask.states if one.isChecked()] == [button]
        assert states(window, qtbot)[0] is state
        assert button in said
    press(stage, Qt.Key.Key_N)
    assert not any(one.isChecked() for one in stage.ask.states)
    assert states(window, qtbot)[0] is AskedState.NOT_ASKED
    QTest.mouseClick(stage.ask.states[0], Qt.MouseButton.LeftButton)
    assert states(window, qtbot)[0] is AskedState.ASKED
    assert stage.ask.states[0].isChecked()


def test_a_follow_up_is_found_under_my_questions(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, ask(window, qtbot, TEXTS[:1]), day=TODAY)
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_F)
    assert stage.ask.state.text() == "Marked as follow-up, under My questions too"
    rest(window, qtbot)
    press(stage, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.questions.click()
    assert next(getattr(block, "text", "") for block in window.reader.page.blocks) == f"Follow up: {TEXTS[0]}"


def test_an_answer_is_saved_as_it_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_T)
    assert stage.box.hasFocus()
    QTest.keyClicks(stage.box, "Eight weeks, a fall")
    assert stage.ask.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: stage.ask.saved.text().startswith("Saved "))
    first = kept(window, qtbot)[0].questions[0]
    assert first.answer is not None
    assert (first.answer.text, first.state) == ("Eight weeks, a fall", AskedState.ANSWERED)
    assert stage.ask.states[1].isChecked(), "what is answered was asked"
    QTest.keyClick(stage.box, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert states(window, qtbot)[0] is AskedState.ASKED
    QTest.keyClick(stage.box, Qt.Key.Key_PageDown)
    assert (stage.count.text(), stage.box.toPlainText()) == ("2 of 3", "")
    press(stage, Qt.Key.Key_Left)
    assert stage.box.toPlainText() == "Eight weeks, a fall"
    press(stage, Qt.Key.Key_Return)
    QTest.keyClick(stage.box, Qt.Key.Key_Escape)
    assert stage.hasFocus()
    assert window.floor.taken, "the first Escape only leaves the box"


@pytest.mark.parametrize("how", ["turned", "left", "closed"])
def test_no_letter_is_lost_by_moving_on_leaving_or_closing(data: Path, qtbot: QtBot, how: str) -> None:
    window = open_window(data, qtbot)
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_T)
    QTest.keyClicks(stage.box, "Eight")
    if how == "turned":
        QTest.keyClick(stage.box, Qt.Key.Key_PageDown)
    elif how == "left":
        press(stage.box, Qt.Key.Key_Escape)
        press(stage, Qt.Key.Key_Escape)
    else:
        assert not window.keeper.settled
    close_window(window)
    with open_notebook(data) as nb:
        (told,) = agendas(nb)
        assert told.questions[0].answer is not None
        assert told.questions[0].answer.text == "Eight"
        assert [note.text for note in list_notes(nb) if note.category is NoteCategory.ANSWER] == ["Eight"]


def test_what_cannot_be_kept_is_said_and_tried_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)

    def fail(*_: object) -> None:
        raise DamagedFileError("The disk is full; your words are kept on the screen: free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(sitting.Sitting, "answer", fail)
        broken.setattr(sitting.Sitting, "mark", fail)
        press(stage, Qt.Key.Key_A)
        qtbot.waitUntil(lambda: "The disk is full" in stage.trouble.text())
        assert not stage.ask.states[0].isChecked()
        press(stage, Qt.Key.Key_T)
        QTest.keyClicks(stage.box, "Eight")
        qtbot.waitUntil(lambda: stage.ask.saved.text() == "Not saved")
        QTest.keyClick(stage.box, Qt.Key.Key_PageDown)
        press(stage, Qt.Key.Key_Left)
        assert stage.box.toPlainText() == "Eight"
        rest(window, qtbot)
    QTest.keyClicks(stage.box, " weeks")
    qtbot.waitUntil(lambda: window.keeper.settled)
    assert stage.trouble.isHidden()
    answer = kept(window, qtbot)[0].questions[0].answer
    assert answer is not None
    assert "Eight" in answer.text


@pytest.mark.parametrize("prepared", [True, False])
def test_an_answer_that_could_not_be_kept_is_there_again_and_no_older_words_take_its_place(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, prepared: bool
) -> None:
    notes = ask(window, qtbot)
    if prepared:
        prepare(window, qtbot, notes, day=TODAY)

    def fail(*_: object) -> None:
        raise DamagedFileError("The disk is full; your words are kept on the screen: free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(sitting.Sitting, "answer", fail)
        stage = begin(window, qtbot)
        press(stage, Qt.Key.Key_T)
        QTest.keyClicks(stage.box, "Eight")
        QTest.keyClick(stage.box, Qt.Key.Key_Escape)
        press(stage, Qt.Key.Key_Escape)
        rest(window, qtbot)
        assert window.keeper.unsaved_texts() == ["Eight"]
        stage = begin(window, qtbot)
        assert stage.box.toPlainText() == "Eight"
    press(stage, Qt.Key.Key_T)
    QTest.keyClicks(stage.box, " weeks")
    qtbot.waitUntil(lambda: window.keeper.settled)
    rest(window, qtbot)
    (told,) = kept(window, qtbot)
    assert stage.count.text() == "1 of 3"
    assert [question.answer and question.answer.text for question in told.questions] == ["Eight weeks", None, None]
    press(stage, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert stage.box.toPlainText() == "Eight weeks"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_leaving_comes_back_to_exactly_where_one_was(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.THEME, VISIT, "education"))
    rest(window, qtbot)
    window.tree.view.setFocus()
    size, way = window.size(), window.navigator.trail.here
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_Space, key)
    rest(window, qtbot)
    assert not window.floor.taken
    assert not window.isFullScreen()
    assert (window.size(), window.navigator.trail.here) == (size, way)
    assert window.tree.view.hasFocus()
    assert window.statusBar().isVisible()
    assert window.asked.search.isEnabled()


def test_in_meeting_mode_keys_of_hidden_panes_do_nothing(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    QTest.keyClick(stage, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert stage.hasFocus()
    assert not window.asked.back.isEnabled()
    window.looks.resize_text(125)
    assert window.asked.larger.isEnabled()
    window.looks.resize_text(100)


def test_the_words_open_in_their_document_and_one_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_Space, Qt.Key.Key_O)
    original = holding(window).original
    assert original is not None
    qtbot.waitUntil(lambda: original.reader.page.target is not None)
    place = original.reader.page.place
    assert place is not None
    assert place.page is PageKind.DOCUMENT
    assert original.isVisible()
    assert original.reader.hasFocus()
    press(original.reader, Qt.Key.Key_Escape)
    assert stage.isVisible()
    assert stage.hasFocus()
    assert stage.count.text() == "2 of 3"
    assert window.floor.taken


def test_the_nearest_meeting_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    prepare(window, qtbot, notes, "Over", GONE)
    prepare(window, qtbot, notes[:1], "Some day")
    following = prepare(window, qtbot, notes[1:], "The next", NEXT)
    stage = begin(window, qtbot)
    assert (stage.count.text(), stage.ask.question.text()) == ("1 of 2", TEXTS[1])
    press(stage, Qt.Key.Key_Escape)
    over = next(one for one in window.desk.overview.meetings if one.name == "Over")
    open_page(window, over.id, qtbot)
    assert begin(window, qtbot).count.text() == "1 of 3", "the meeting on the page comes first"
    assert following.id != over.id


def test_a_meeting_goes_on_at_what_was_not_asked_yet(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes, day=TODAY)
    write(window, lambda nb: mark(nb, meeting.id, notes[0], AskedState.ASKED), qtbot)
    assert begin(window, qtbot).count.text() == "2 of 3"


def test_without_a_meeting_all_open_questions_are_asked_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot)
    stage = begin(window, qtbot)
    assert stage.count.text() == "1 of 3"
    press(stage, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert kept(window, qtbot) == (), "only looking makes no meeting"
    stage = begin(window, qtbot)
    press(stage, Qt.Key.Key_T)
    QTest.keyClicks(stage.box, "Eight weeks")
    QTest.keyClick(stage.box, Qt.Key.Key_PageDown)
    press(stage, Qt.Key.Key_A)
    (told,) = kept(window, qtbot)
    assert (told.meeting.name, told.meeting.day) == ("Meeting", TODAY)
    assert [question.note.text for question in told.questions] == list(TEXTS)
    assert [question.state for question in told.questions] == [
        AskedState.ANSWERED, AskedState.ASKED, AskedState.NOT_ASKED,
    ]  # fmt: skip
    press(stage, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert not stage.end.look_back.isHidden()


def test_a_meeting_with_nothing_on_its_list_leads_to_its_page(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, [], day=TODAY)
    stage = begin(window, qtbot)
    assert stage.end.look_back.text() == "Open the meeting’s page", "there is nothing to look back at"
    assert stage.end.look_back.accessibleName().startswith("Open the meeting’s page")


def test_with_nothing_to_ask_it_teaches(window: MainWindow, qtbot: QtBot) -> None:
    stage = begin(window, qtbot)
    assert stage.at_end
    assert "Ctrl+Enter" in stage.end.told.text()
    assert stage.end.look_back.isHidden()
    press(stage, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Escape)
    assert not window.floor.taken
    prepare(window, qtbot, [], day=TODAY)
    stage = begin(window, qtbot)
    assert "meeting’s page" in stage.end.told.text()
    assert not stage.end.look_back.isHidden()


def test_where_nothing_can_be_read_it_says_what_to_do_first(window: MainWindow, qtbot: QtBot) -> None:
    Removing(window).remove([card.id for visit in window.desk.overview.visits for card in visit.documents])
    qtbot.waitUntil(lambda: not window.desk.overview.visits)
    stage = begin(window, qtbot)
    assert "Select words" not in stage.end.told.text()
    assert "import" in stage.end.told.text()
    assert "prepare a meeting" in stage.end.told.text()


def test_from_its_page_a_question_opens_to_be_answered(window: MainWindow, qtbot: QtBot) -> None:
    notes = ask(window, qtbot)
    meeting = prepare(window, qtbot, notes, day=GONE)
    write(window, lambda nb: write_answer(nb, meeting.id, notes[2], "Twelve"), qtbot)
    open_page(window, meeting.id, qtbot)
    said = f"Ask in meeting mode: {TEXTS[2]}"
    button = next(one for one in window.reader.findChildren(QPushButton) if one.accessibleName() == said)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.floor.taken)
    stage = holding(window).stage
    assert stage is not None
    assert (stage.count.text(), stage.box.toPlainText()) == ("3 of 3", "Twelve")
    press(stage, Qt.Key.Key_T)
    stage.box.selectAll()
    QTest.keyClicks(stage.box, "Ten")
    press(stage.box, Qt.Key.Key_Escape)
    press(stage, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any(line.answer == "Ten" for line in _asked(window)))


def _asked(window: MainWindow) -> list[Any]:
    return [line for block in window.reader.page.blocks for line in getattr(block, "asked", ())]


def test_a_question_on_no_document_has_no_words_to_open(window: MainWindow, qtbot: QtBot) -> None:
    meeting = prepare(window, qtbot, [], day=TODAY)
    write(window, lambda nb: add_question(nb, meeting.id, "Who chairs it?"), qtbot)
    stage = begin(window, qtbot)
    assert stage.ask.words.isHidden()
    press(stage, Qt.Key.Key_O)
    assert holding(window).original is None


def test_closing_in_meeting_mode_keeps_the_windows_own_size(data: Path, qtbot: QtBot) -> None:
    window = open_window(data, qtbot)
    size = window.size()
    begin(window, qtbot)
    close_window(window)
    again = open_window(data, qtbot)
    assert not again.isFullScreen()
    assert again.size().width() == size.width()
    close_window(again)


def test_everything_on_the_stage_has_a_name_and_room(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, qtbot, ask(window, qtbot), day=TODAY)
    stage = begin(window, qtbot)
    stops: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in stops:
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {stage, stage.box, stage.leave, stage.on, *stage.ask.states, stage.ask.words.open} == {*stops}
    for one in stops:
        assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
        assert min(one.width(), one.height()) >= 24
    window.looks.resize_text(200)
    window.resize(1280, 720)
    rest(window, qtbot)
    cut = [
        one.text()
        for one in stage.findChildren(QPushButton)
        if one.isVisible() and one.width() < one.sizeHint().width()
    ]
    window.looks.resize_text(100)
    assert cut == []


def test_the_way_out_stays_whole_beside_a_long_name_in_large_text(window: MainWindow, qtbot: QtBot) -> None:
    name = "Children, young people and families overview and scrutiny committee, joint with health and wellbeing"
    prepare(window, qtbot, ask(window, qtbot), name, TODAY)
    stage = begin(window, qtbot)
    window.looks.resize_text(200)
    window.resize(1280, 720)
    rest(window, qtbot)
    least, had = stage.leave.sizeHint().width(), stage.leave.width()
    window.looks.resize_text(100)
    assert had >= least


def test_an_address_in_a_question_goes_on_in_the_next_line(window: MainWindow, qtbot: QtBot) -> None:
    link = "https://council.example/committee/documents/s39541/" + "Appendix%201%20" * 12 + ".pdf"
    prepare(window, qtbot, ask(window, qtbot, (f"Does the plan at {link} still hold?",)), day=TODAY)
    stage = begin(window, qtbot)
    assert stage.ask.question.width() <= stage.ask.about.viewport().width()
    assert stage.ask.question.text().replace("\u200b", "") == f"Does the plan at {link} still hold?"
    assert stage.ask.question.accessibleName() == f"Does the plan at {link} still hold?"


def test_an_import_that_ends_meanwhile_leaves_the_page_below_where_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(window, qtbot)
    page = window.reader.page.place
    stage = begin(window, qtbot)
    release = tmp_path / "release.md"
    release.write_text("Dorset Council has welcomed a letter from Ofsted after a focused visit on 4 March 2025.\n")
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([release])
    rest(window, qtbot)
    assert window.reader.page.place == page
    assert not window.asked.back.isEnabled()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert window.message.offer_button.text() == "Open it"
    with qtbot.waitSignal(window.navigator.arrived):
        window.message.offer_button.click()
    assert window.asked.back.isEnabled()

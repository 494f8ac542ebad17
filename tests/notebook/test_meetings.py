from datetime import timedelta

import pytest
from sqlalchemy import event

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import AskedState, say_counts
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.notebook import (
    add_meeting,
    add_note,
    add_question,
    agenda,
    agendas,
    change_meeting,
    discard_note,
    list_bin,
    list_meetings,
    list_notes,
    mark,
    move,
    notes_to_hand_out,
    open_questions,
    put_on_list,
    remove_meeting,
    remove_note,
    restore_meeting,
    restore_note,
    rewrite_note,
    set_order,
    take_off_list,
    wordings,
    write_answer,
)
from briefing_app.storage import NotebookFile, clock, open_notebook
from briefing_app.storage.hashes import broken_rows

ANCHOR = Anchor("f-1", "v-1", "d-1", "The letter", "the words", "before ", " after", 7, 16)


def question(nb: NotebookFile, text: str) -> Note:
    return add_note(nb, ANCHOR, text, NoteCategory.QUESTION)[0]


def order(nb: NotebookFile, meeting: str) -> list[str]:
    return [each.note.text for each in agenda(nb, meeting).questions]


def handed_out(nb: NotebookFile) -> list[tuple[str, str]]:
    """What the notes say, and what each is an answer to."""
    told = notes_to_hand_out(nb, "v-1")
    return [(each.note.text, each.question.text if each.question else "") for each in told]


def sealed(nb: NotebookFile) -> bool:
    with nb.alone() as connection:
        return broken_rows(connection) == []


@pytest.fixture
def prepared(nb: NotebookFile) -> tuple[str, list[str]]:
    """A meeting with the questions one, two, three."""
    notes = [question(nb, text).id for text in ("one", "two", "three")]
    return add_meeting(nb, "People scrutiny", "2026-09-18", notes)[0].id, notes


def test_a_meeting_comes_back_as_it_was_prepared(nb: NotebookFile) -> None:
    meeting, changes = add_meeting(nb, "  People \n scrutiny ", "2026-09-18")
    assert (meeting.name, meeting.day, meeting.questions) == ("People scrutiny", "2026-09-18", ())
    assert (meeting.title, meeting.short) == ("People scrutiny, 18 September 2026", "People scrutiny · 18 Sep")
    assert changes == ChangeSet(meetings=frozenset({meeting.id}))
    other, _ = add_meeting(nb, " ")
    assert (other.name, other.title) == ("Meeting", "Meeting")
    assert list_meetings(nb) == (meeting, other)
    changed, _ = change_meeting(nb, other.id, "Full council", "2026-10-01")
    folder = nb.path.parent
    nb.close()
    with open_notebook(folder) as again:
        assert list_meetings(again) == (meeting, changed)
        assert sealed(again)


def test_a_removed_meeting_comes_back_with_its_list(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    mark(nb, meeting, notes[0], AskedState.ANSWERED)
    before = agenda(nb, meeting)
    remove_meeting(nb, meeting)
    assert list_meetings(nb) == ()
    assert [note.id for note in list_notes(nb)] == notes
    assert [note.id for note in open_questions(nb)] == notes
    with pytest.raises(NotFoundError, match="kept under My questions"):
        agenda(nb, meeting)
    restore_meeting(nb, meeting)
    assert agenda(nb, meeting) == before
    assert [note.id for note in open_questions(nb)] == notes[1:]


def test_all_meetings_are_told_at_once_however_many(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    asked: list[str] = []
    event.listen(nb._writer, "before_cursor_execute", lambda *sent: asked.append(sent[2]))
    agendas(nb)
    for_one = len(asked)
    others = [add_meeting(nb, name, notes=notes[1:])[0].id for name in ("Cabinet", "Council")]
    write_answer(nb, others[1], notes[2], "Eight weeks.")
    asked.clear()
    assert agendas(nb) == tuple(agenda(nb, each) for each in (meeting, *others))
    asked.clear()
    agendas(nb)
    assert len(asked) == for_one


def test_a_question_may_be_on_several_lists_and_on_each_once(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    other, _ = add_meeting(nb, "Full council")
    put_on_list(nb, other.id, notes[2])
    assert not put_on_list(nb, other.id, notes[2])
    assert order(nb, other.id) == ["three"]
    assert order(nb, meeting) == ["one", "two", "three"]
    with pytest.raises(NotFoundError, match="list is as it was"):
        put_on_list(nb, other.id, "n-none")


def test_questions_are_moved_up_and_down(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    assert move(nb, meeting, notes[2], -1).meetings == {meeting}
    assert order(nb, meeting) == ["one", "three", "two"]
    move(nb, meeting, notes[0], 5)
    assert order(nb, meeting) == ["three", "two", "one"]
    assert not move(nb, meeting, notes[0], 1)
    set_order(nb, meeting, [notes[1]])
    assert order(nb, meeting) == ["two", "three", "one"]
    assert sealed(nb)


def test_a_question_typed_for_a_meeting_is_a_note_on_no_document(nb: NotebookFile) -> None:
    meeting, _ = add_meeting(nb, "Full council", "2026-09-18")
    note, changes = add_question(nb, meeting.id, "Who chairs it?")
    assert (note.category, note.anchor.on, note.anchor.visit) == (NoteCategory.QUESTION, meeting.id, "")
    assert note.anchor.title == "Full council, 18 September 2026"
    assert changes == ChangeSet(notes=frozenset({note.id}), meetings=frozenset({meeting.id}))
    assert order(nb, meeting.id) == ["Who chairs it?"]


def test_a_question_taken_off_returns_with_what_became_of_it(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    write_answer(nb, meeting, notes[0], "Eight weeks.")
    asked = agenda(nb, meeting).questions[0]
    take_off_list(nb, meeting, notes[0])
    assert order(nb, meeting) == ["two", "three"]
    assert "Eight weeks." in [note.text for note in list_notes(nb)]
    put_on_list(nb, meeting, notes[0], asked)
    set_order(nb, meeting, notes)
    assert agenda(nb, meeting).questions[0] == asked


def test_an_answer_is_a_note_on_the_words_of_its_question(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    note, changes = write_answer(nb, meeting, notes[1], "Eight weeks.\r\nIt was twelve.")
    assert note is not None
    assert (note.text, note.category, note.anchor) == ("Eight weeks.\nIt was twelve.", NoteCategory.ANSWER, ANCHOR)
    assert changes == ChangeSet(notes=frozenset({note.id}), meetings=frozenset({meeting}))
    told = agenda(nb, meeting).questions[1]
    assert (told.answer, told.state) == (note, AskedState.ANSWERED)
    again, _ = write_answer(nb, meeting, notes[1], "Nine weeks.")
    assert again is not None
    assert again.id == note.id
    assert [said.text for said in wordings(nb, note.id)] == ["Eight weeks.\nIt was twelve."]
    assert not write_answer(nb, meeting, notes[1], "Nine weeks.")[1]


def test_notes_are_handed_out_with_each_answer_behind_its_question(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    for note, said in ((notes[1], "two's"), (notes[0], "one's")):
        write_answer(nb, meeting, note, said)
    assert handed_out(nb) == [("one", ""), ("one's", "one"), ("two", ""), ("two's", "two"), ("three", "")]
    assert notes_to_hand_out(nb, "v-2") == ()


def test_an_answer_without_its_question_is_handed_out_in_its_own_place(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    for note, said in ((notes[1], "two's"), (notes[0], "one's")):
        write_answer(nb, meeting, note, said)
    remove_note(nb, notes[1])
    take_off_list(nb, meeting, notes[0])
    assert handed_out(nb) == [("one", ""), ("three", ""), ("two's", "two"), ("one's", "")]


def test_an_emptied_answer_can_be_typed_again_into_the_same_note(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    first, _ = write_answer(nb, meeting, notes[0], "Eight weeks.")
    assert first is not None
    assert write_answer(nb, meeting, notes[0], " \n")[0] is None
    assert agenda(nb, meeting).questions[0].answer is None
    assert [note.text for note in list_bin(nb)] == ["Eight weeks."]
    assert not write_answer(nb, meeting, notes[0], "")[1]
    second, _ = write_answer(nb, meeting, notes[0], "Nine.")
    assert second is not None
    assert second.id == first.id
    assert sealed(nb)


def test_what_is_asked_already_keeps_its_state_when_an_answer_is_typed(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    mark(nb, meeting, notes[0], AskedState.ASKED)
    write_answer(nb, meeting, notes[0], "They will write.")
    assert agenda(nb, meeting).questions[0].state is AskedState.ASKED
    assert notes[0] in [note.id for note in open_questions(nb)]


def test_a_follow_up_becomes_a_note_once_and_goes_with_its_mark(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    asked, _ = mark(nb, meeting, notes[0], AskedState.FOLLOW_UP)
    mark(nb, meeting, notes[0], AskedState.FOLLOW_UP)
    follow_ups = [note for note in list_notes(nb) if note.category is NoteCategory.FOLLOW_UP]
    assert [(note.id, note.text, note.anchor) for note in follow_ups] == [(asked.follow_up, "Follow up: one", ANCHOR)]
    mark(nb, meeting, notes[0], AskedState.NOT_ASKED)
    assert asked.follow_up in [note.id for note in list_bin(nb)]
    mark(nb, meeting, notes[0], AskedState.FOLLOW_UP)
    rewrite_note(nb, asked.follow_up, "Ask again in May.")
    mark(nb, meeting, notes[0], AskedState.ANSWERED)
    assert "Ask again in May." in [note.text for note in list_notes(nb)]


def test_a_deleted_question_leaves_the_list_unless_it_was_asked(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    write_answer(nb, meeting, notes[0], "Eight weeks.")
    mark(nb, meeting, notes[0], AskedState.NOT_ASKED)
    mark(nb, meeting, notes[2], AskedState.ASKED)
    for note in notes:
        remove_note(nb, note)
    told = agenda(nb, meeting).questions
    assert [(each.note.text, each.removed) for each in told] == [("one", True), ("three", True)]
    assert list_meetings(nb)[0].questions == (notes[0], notes[2])
    restore_note(nb, notes[1])
    assert order(nb, meeting) == ["one", "two", "three"]


def test_the_bin_keeps_for_good_what_a_meeting_tells_of(
    nb: NotebookFile, prepared: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting, notes = prepared
    gone, _ = add_meeting(nb, "Long gone", "2025-01-01", notes)
    write_answer(nb, meeting, notes[0], "Eight weeks.")
    remove_note(nb, notes[0])
    remove_note(nb, notes[1])
    remove_meeting(nb, gone.id)
    monkeypatch.setattr(clock, "age", lambda then: timedelta(days=91) if then else None)
    monkeypatch.setattr(clock, "ago", lambda passed: "" if passed > timedelta(days=7) else "9999")
    remove_note(nb, notes[2])
    assert [(note.text, note.kept_until) for note in list_bin(nb)] == [("one", "")]
    assert order(nb, meeting) == ["one"]
    with pytest.raises(NotFoundError):
        restore_meeting(nb, gone.id)
    assert sealed(nb)


def test_a_question_discarded_for_good_takes_only_its_place_along(
    nb: NotebookFile, prepared: tuple[str, list[str]]
) -> None:
    meeting, notes = prepared
    write_answer(nb, meeting, notes[0], "Eight weeks.")
    remove_note(nb, notes[0])
    discard_note(nb, notes[0])
    assert order(nb, meeting) == ["two", "three"]
    assert "Eight weeks." in [note.text for note in list_notes(nb)]
    assert sealed(nb)


def test_how_a_meeting_went_in_words(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    mark(nb, meeting, notes[0], AskedState.ANSWERED)
    mark(nb, meeting, notes[1], AskedState.FOLLOW_UP)
    assert say_counts(agenda(nb, meeting).questions) == "Answered 1, follow-up 1, not asked 1"
    assert [each.meeting.id for each in agendas(nb)] == [meeting]
    assert say_counts(()) == ""


def test_a_question_that_is_on_no_list_is_told_of_in_words(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, _ = prepared
    for act in (lambda: mark(nb, meeting, "n-none", AskedState.ASKED), lambda: take_off_list(nb, meeting, "n-none")):
        with pytest.raises(NotFoundError, match="not on the meeting's list"):
            act()
    assert not move(nb, meeting, "n-none", 1)


def test_an_answer_that_lost_its_note_is_none(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, notes = prepared
    answer, _ = write_answer(nb, meeting, notes[0], "Eight weeks.")
    assert answer is not None
    remove_note(nb, answer.id)
    discard_note(nb, answer.id)
    assert agenda(nb, meeting).questions[0].answer is None
    again, _ = write_answer(nb, meeting, notes[0], "Nine.")
    assert again is not None
    assert again.id != answer.id


def test_a_seal_that_is_broken_names_the_meeting(nb: NotebookFile, prepared: tuple[str, list[str]]) -> None:
    meeting, _ = prepared
    with nb.alone() as connection:
        connection.execute("UPDATE meeting SET name = 'Other'")
        connection.execute("UPDATE agenda_question SET place = 9 WHERE place = 1")
        assert broken_rows(connection) == [meeting, meeting]


def test_a_meetings_name_is_one_line_that_turns_nothing_round(nb: NotebookFile) -> None:
    meeting, _ = add_meeting(nb, "Scrutiny\u202e\n of care")
    assert meeting.name == "Scrutiny of care"
    assert change_meeting(nb, meeting.id, "\u202e", "")[0].name == "Meeting"

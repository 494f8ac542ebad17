"""Meetings carried with the notes: order and states kept, nothing merged in silence, nothing lost."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.carrying import Carriage, Carried, CarriedMeeting, CarriedQuestion, Fate
from briefing_app.domain.errors import DiskFullError, UnreadableFileError
from briefing_app.domain.meetings import Agenda, AskedState
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.notebook import (
    add_meeting,
    add_note,
    add_question,
    agendas,
    change_meeting,
    list_bin,
    list_meetings,
    list_notes,
    mark,
    move,
    remove_meeting,
    remove_note,
    restore_meeting,
    restore_note,
    rewrite_note,
    take_off_list,
    write_answer,
)
from briefing_app.sharing import meetings
from briefing_app.sharing.note_file import from_json, to_json
from briefing_app.sharing.notes import export_notes, import_notes
from briefing_app.storage import NotebookFile, open_library, open_notebook

ON = Anchor(on="ashby-2024-07-30", visit="ashby-2024-07-30", title="Ashby")
TEXTS = ("How long is the wait?", "Who audits reviews?", "How many posts are vacant?")


@dataclass
class Computer:
    """One computer's data folder."""

    folder: Path

    def do(self, work: Callable[[NotebookFile], Any]) -> Any:
        with open_notebook(self.folder) as nb:
            return work(nb)

    def send(self, other: "Computer") -> tuple[dict[Fate, int], dict[Fate, int]]:
        """What becomes of its notes and its meetings at another."""
        self.do(lambda nb: export_notes(nb, self.file, replace=True))
        return other.take(self.file)

    @property
    def file(self) -> Path:
        return self.folder / "notes.jsonld"

    def take(self, file: Path) -> tuple[dict[Fate, int], dict[Fate, int]]:
        with open_library(self.folder) as library, open_notebook(self.folder) as nb:
            brought, _ = import_notes(library, nb, file)
        return dict(brought.notes), dict(brought.meetings)

    @property
    def meetings(self) -> dict[str, list[tuple[str, str, str]]]:
        """By name: each question in speaking order with what became of it."""
        return {agenda.meeting.title: asked(agenda) for agenda in self.do(agendas)}

    def at(self, work: Callable[[NotebookFile, str, tuple[str, ...]], object]) -> None:
        """Do something at the first meeting, given its id and those of its questions."""
        with open_notebook(self.folder) as nb:
            meeting = list_meetings(nb)[0]
            work(nb, meeting.id, meeting.questions)


def asked(agenda: Agenda) -> list[tuple[str, str, str]]:
    return [(one.note.text, one.state.value, one.answer.text if one.answer else "") for one in agenda.questions]


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    """With a meeting at which two of three questions were asked."""
    computer = Computer(tmp_path / "here")

    def prepare(nb: NotebookFile) -> None:
        notes = [add_note(nb, ON, text, NoteCategory.QUESTION)[0].id for text in TEXTS]
        meeting, _ = add_meeting(nb, "People scrutiny", "2026-09-18", notes)
        move(nb, meeting.id, notes[2], -2)
        write_answer(nb, meeting.id, notes[0], "Nine weeks")
        mark(nb, meeting.id, notes[1], AskedState.FOLLOW_UP)

    computer.do(prepare)
    return computer


@pytest.fixture
def there(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "there")


AS_PREPARED = [(TEXTS[2], "not asked", ""), (TEXTS[0], "answered", "Nine weeks"), (TEXTS[1], "follow-up", "")]
TITLE = "People scrutiny, 18 September 2026"
OTHER = "People scrutiny (other computer), 18 September 2026"


def test_order_and_states_are_kept_and_the_same_again_changes_nothing(here: Computer, there: Computer) -> None:
    assert here.send(there) == ({Fate.ADDED: 5}, {Fate.ADDED: 1})
    assert there.meetings == here.meetings == {TITLE: AS_PREPARED}
    before = (there.folder / "notebook.db").read_bytes()
    assert there.take(here.file) == ({Fate.UNCHANGED: 5}, {Fate.UNCHANGED: 1})
    assert (there.folder / "notebook.db").read_bytes() == before
    assert there.send(here) == ({Fate.UNCHANGED: 5}, {Fate.UNCHANGED: 1})
    assert here.file.read_bytes() == there.file.read_bytes()


def test_taken_back_the_follow_up_goes_there_as_it_would_here(here: Computer, there: Computer) -> None:
    here.send(there)
    there.at(lambda nb, m, q: mark(nb, m, q[2], AskedState.ASKED))
    assert [note.text for note in there.do(list_bin)] == [f"Follow up: {TEXTS[1]}"]


@pytest.mark.parametrize(
    "change",
    [
        lambda nb, m, q: move(nb, m, q[0], 1),
        lambda nb, m, q: mark(nb, m, q[0], AskedState.ASKED),
        lambda nb, m, q: write_answer(nb, m, q[0], "Twelve"),
        lambda nb, m, q: take_off_list(nb, m, q[0]),
        lambda nb, _, q: rewrite_note(nb, q[0], "How many posts are vacant now?"),
        lambda nb, m, _: change_meeting(nb, m, "People scrutiny", "2026-10-01"),
        lambda nb, m, _: add_question(nb, m, "And what does it cost?"),
    ],
)
def test_what_was_changed_on_one_side_only_is_brought_up_to_date(
    change: Callable[[NotebookFile, str, tuple[str, ...]], object], here: Computer, there: Computer
) -> None:
    here.send(there)
    old = here.file.read_bytes()
    here.at(change)
    assert here.send(there)[1] == {Fate.UPDATED: 1}
    assert there.meetings == here.meetings
    here.file.write_bytes(old)
    assert there.take(here.file)[1] == {Fate.UNCHANGED: 1}, "what is older changes nothing"
    assert there.meetings == here.meetings
    assert there.send(here)[1] == {Fate.UNCHANGED: 1}
    there.at(lambda nb, m, __: change_meeting(nb, m, "Scrutiny", ""))
    assert there.send(here)[1] == {Fate.UPDATED: 1}, "and back"
    assert there.meetings == here.meetings


def test_what_was_changed_back_is_carried_as_any_other_change(here: Computer, there: Computer) -> None:
    def day(computer: Computer, iso: str) -> None:
        computer.at(lambda nb, m, _: change_meeting(nb, m, "People scrutiny", iso))

    here.send(there)
    first = here.file.read_bytes()
    day(here, "2026-10-01")
    here.send(there)
    second = here.file.read_bytes()
    day(here, "2026-09-18")
    assert there.send(here)[1] == {Fate.UNCHANGED: 1}, "what was changed back here stands"
    assert here.send(there)[1] == {Fate.UPDATED: 1}
    assert set(here.meetings) == set(there.meetings) == {TITLE}
    for old in (first, second):
        here.file.write_bytes(old)
        assert there.take(here.file)[1] == here.take(here.file)[1] == {Fate.UNCHANGED: 1}, "nothing is older than that"
    day(there, "2026-10-01")
    assert there.send(here)[1] == {Fate.UPDATED: 1}, "and once more, from the other side"
    there.at(lambda nb, m, q: move(nb, m, q[0], 1))
    there.send(here)
    here.at(lambda nb, m, q: move(nb, m, q[0], 1))
    assert here.send(there)[1] == {Fate.UPDATED: 1}
    assert there.meetings == here.meetings == {"People scrutiny, 1 October 2026": AS_PREPARED}


def test_what_was_changed_on_both_sides_is_kept_twice(here: Computer, there: Computer) -> None:
    here.send(there)
    here.at(lambda nb, m, q: write_answer(nb, m, q[0], "Twelve"))
    there.at(lambda nb, m, q: write_answer(nb, m, q[0], "Eleven"))
    there.at(lambda nb, m, q: move(nb, m, q[0], 2))
    assert here.send(there) == ({Fate.ADDED: 1, Fate.UNCHANGED: 5}, {Fate.BOTH: 1})
    twelve = [(TEXTS[2], "answered", "Twelve"), *AS_PREPARED[1:]]
    eleven = [*AS_PREPARED[1:], (TEXTS[2], "answered", "Eleven")]
    assert there.meetings == {TITLE: eleven, OTHER: twelve}
    assert there.take(here.file)[1] == {Fate.UNCHANGED: 1}, "once"
    assert there.send(here)[1] == {Fate.BOTH: 1, Fate.UNCHANGED: 1}
    assert here.meetings == {TITLE: twelve, OTHER: eleven}
    for _ in range(2):
        assert here.send(there)[1] == {Fate.UNCHANGED: 2}
        assert there.send(here)[1] == {Fate.UNCHANGED: 2}


def test_one_answer_in_two_wordings_stands_at_the_meeting_it_was_given_at(here: Computer, there: Computer) -> None:
    here.send(there)
    here.at(lambda nb, m, q: write_answer(nb, m, q[1], "Nine weeks here"))
    there.at(lambda nb, m, q: write_answer(nb, m, q[1], "Nine weeks there"))
    assert here.send(there) == ({Fate.BOTH: 1, Fate.UNCHANGED: 4}, {Fate.BOTH: 1})
    assert [meeting[1][2] for meeting in there.meetings.values()] == ["Nine weeks there", "Nine weeks here"]
    assert there.send(here)[1] == {Fate.BOTH: 1, Fate.UNCHANGED: 1}
    assert [meeting[1][2] for meeting in here.meetings.values()] == ["Nine weeks here", "Nine weeks there"]
    assert here.send(there)[1] == {Fate.UNCHANGED: 2}


def test_a_second_copy_that_was_worked_on_is_carried_too(here: Computer, there: Computer) -> None:
    here.send(there)
    here.at(lambda nb, m, q: mark(nb, m, q[0], AskedState.ASKED))
    there.at(lambda nb, m, q: move(nb, m, q[0], 1))
    here.send(there)
    other = there.do(list_meetings)[1]
    there.do(lambda nb: change_meeting(nb, other.id, "Agreed list", ""))
    assert there.send(here)[1] == {Fate.BOTH: 1, Fate.ADDED: 1}
    assert set(here.meetings) == {TITLE, OTHER, "Agreed list"}


def test_a_question_deleted_since_it_was_asked_stays_on_the_record(here: Computer, there: Computer) -> None:
    here.at(lambda nb, _, q: remove_note(nb, q[1]))
    here.at(lambda nb, _, q: remove_note(nb, q[0]))
    assert here.send(there) == ({Fate.ADDED: 3}, {Fate.ADDED: 1})
    assert there.meetings == here.meetings == {TITLE: AS_PREPARED[1:]}
    assert there.do(agendas)[0].questions[0].removed
    assert [note.text for note in there.do(list_bin)] == [TEXTS[0]]
    assert there.send(here)[1] == {Fate.UNCHANGED: 1}


def test_a_question_taken_out_of_the_bin_is_out_of_it_there_unless_it_was_deleted_there(
    here: Computer, there: Computer
) -> None:
    here.at(lambda nb, _, q: remove_note(nb, q[1]))
    here.send(there)
    question = here.do(list_bin)[0].id
    here.do(lambda nb: restore_note(nb, question))
    here.do(lambda nb: rewrite_note(nb, question, "How long is the wait now?"))
    assert here.send(there)[0] == {Fate.UPDATED: 1, Fate.UNCHANGED: 4}
    assert (there.do(list_bin), there.meetings) == ((), here.meetings)
    assert here.send(there)[0] == {Fate.UNCHANGED: 5}
    there.do(lambda nb: remove_note(nb, question))
    assert here.send(there)[0] == {Fate.BINNED: 1, Fate.UNCHANGED: 4}


def test_a_meeting_in_the_bin_stays_there_and_is_not_carried(here: Computer, there: Computer) -> None:
    here.send(there)
    (meeting,) = (one.id for one in there.do(list_meetings))
    there.do(lambda nb: remove_meeting(nb, meeting))
    assert there.take(here.file)[1] == {Fate.BINNED: 1}
    assert there.send(here)[1] == {}
    here.at(lambda nb, m, q: mark(nb, m, q[0], AskedState.ASKED))
    assert here.send(there)[1] == {Fate.BOTH: 1}, "but not what became of it since"
    there.do(lambda nb: restore_meeting(nb, meeting))
    assert set(there.meetings) == {TITLE, OTHER}


def test_a_full_disk_does_not_keep_notes_from_being_carried_off_it(
    here: Computer, there: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.sharing import notes

    def full(*_: object) -> None:
        raise DiskFullError("The disk is full.")

    monkeypatch.setattr(notes, "note_carried", full)
    assert here.send(there)[1] == {Fate.ADDED: 1}


def test_the_file_is_json_ld_that_others_read_as_before(here: Computer, there: Computer) -> None:
    here.send(there)
    collection = json.loads(here.file.read_text(encoding="utf-8"))
    assert (collection["type"], collection["total"], len(collection["first"]["items"])) == (
        "AnnotationCollection",
        5,
        5,
    )
    (meeting,) = collection["briefing:meetings"]
    assert (meeting["type"], meeting["briefing:name"], meeting["briefing:day"]) == (
        "briefing:Meeting", "People scrutiny", "2026-09-18",
    )  # fmt: skip
    listed = meeting["briefing:questions"]["@list"]
    assert [question["briefing:became"] for question in listed] == ["not asked", "answered", "follow-up"]
    named = {item["id"] for item in collection["first"]["items"]}
    assert {question["briefing:question"]["id"] for question in listed} <= named
    assert {listed[1]["briefing:answer"]["id"], listed[2]["briefing:followUp"]["id"]} <= named
    del collection["briefing:meetings"]
    here.file.write_text(json.dumps(collection), encoding="utf-8")
    assert there.take(here.file) == ({Fate.UNCHANGED: 5}, {}), "a file from before there were meetings in it"


def entry(collection: dict[str, Any]) -> dict[str, Any]:
    meeting: dict[str, Any] = collection["briefing:meetings"][0]
    return meeting


def first(collection: dict[str, Any]) -> dict[str, Any]:
    question: dict[str, Any] = entry(collection)["briefing:questions"]["@list"][0]
    return question


@pytest.mark.parametrize(
    "harm",
    [
        lambda c: c.update({"briefing:meetings": {}}),
        lambda c: c["briefing:meetings"].append(7),
        lambda c: c["briefing:meetings"].append(entry(c)),
        lambda c: entry(c).update(id="urn:briefing:meeting:../x"),
        lambda c: entry(c).pop("created"),
        lambda c: entry(c).update({"briefing:name": "x" * 1_000_001}),
        lambda c: entry(c).update({"briefing:day": "soon"}),
        lambda c: entry(c).update({"briefing:earlier": ["x"]}),
        lambda c: entry(c).update({"briefing:questions": []}),
        lambda c: entry(c).update({"briefing:questions": {"@list": "all"}}),
        lambda c: entry(c)["briefing:questions"]["@list"].append(first(c)),
        lambda c: first(c).update({"briefing:became": "forgotten"}),
        lambda c: first(c).update({"briefing:question": {"id": "urn:briefing:note:n-nowhere"}}),
        lambda c: first(c).update({"briefing:question": {"id": "urn:briefing:note:n-1", "type": "Annotation"}}),
        lambda c: first(c).update({"briefing:question": []}),
        lambda c: first(c).update({"briefing:answer": {"id": "urn:briefing:note:n-nowhere"}}),
        lambda c: first(c).update({"briefing:answer": "n-1"}),
    ],
)
def test_a_broken_meeting_gets_one_sentence_and_changes_nothing(
    harm: Callable[[dict[str, Any]], object], here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.send(Computer(tmp_path / "elsewhere"))
    collection = json.loads(here.file.read_text(encoding="utf-8"))
    harm(collection)
    here.file.write_text(json.dumps(collection), encoding="utf-8")
    with pytest.raises(UnreadableFileError) as told:
        there.take(here.file)
    assert "\n" not in str(told.value)
    assert "nothing was changed" in str(told.value)
    assert (there.do(list_notes), there.do(list_meetings)) == ((), ())


def test_a_list_of_more_questions_than_a_file_may_hold_is_refused(
    here: Computer, there: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.send(Computer(tmp_path / "elsewhere"))
    most = len(entry(json.loads(here.file.read_text(encoding="utf-8")))["briefing:questions"]["@list"])
    monkeypatch.setattr(meetings, "MOST_NOTES", most - 1)
    with pytest.raises(UnreadableFileError, match="its questions are no list"):
        there.take(here.file)
    assert there.do(list_meetings) == ()
    monkeypatch.setattr(meetings, "MOST_NOTES", most)
    there.take(here.file)
    assert len(there.do(list_meetings)) == 1


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@given(NAMES, st.lists(st.tuples(st.sampled_from(AskedState), st.booleans(), st.booleans()), max_size=4))
@settings(max_examples=50, deadline=None)
def test_any_meeting_comes_back_as_it_was(name: str, listed: list[tuple[AskedState, bool, bool]]) -> None:
    def note(number: int, of: str) -> Note:
        return Note(f"n-{of}{number}", ON, NoteCategory.QUESTION, of, "2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z")

    kept = [Carried(note(number, "q")) for number, (_, removed, _) in enumerate(listed) if not removed]
    answers = [Carried(note(number, "a")) for number, (_, _, answered) in enumerate(listed) if answered]
    questions = tuple(
        CarriedQuestion(f"n-q{number}", state, f"n-a{number}" if answered else "", f"n-a{number}" if answered else "")
        for number, (state, _, answered) in enumerate(listed)
    )
    removed = tuple(note(number, "q") for number, (_, removed, _) in enumerate(listed) if removed)
    meeting = CarriedMeeting(
        "m-1", name, "2026-09-18", "2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z", questions, removed,
        ("a" * 64, "b" * 64, "a" * 64),
    )  # fmt: skip
    sent = Carriage((*kept, *answers), (meeting,))
    assert from_json(to_json(sent)) == sent

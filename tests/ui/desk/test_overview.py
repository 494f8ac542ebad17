from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import event

from briefing_app.domain.meetings import AskedState
from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.notebook import add_meeting, add_note, mark, open_questions, remove_note
from briefing_app.storage import open_notebook
from briefing_app.storage.rows.notebook import NoteRow
from briefing_app.ui.desk.overview import notebook_part


@contextmanager
def reads() -> Iterator[list[str]]:
    """The notes that are read meanwhile, by id."""
    read: list[str] = []

    def loaded(row: NoteRow, _context: object) -> None:
        read.append(row.id)

    event.listen(NoteRow, "load", loaded)
    try:
        yield read
    finally:
        event.remove(NoteRow, "load", loaded)


def test_open_questions_are_counted_and_no_note_is_read_for_that(tmp_path: Path) -> None:
    sorts = (NoteCategory.QUESTION, NoteCategory.FOLLOW_UP, NoteCategory.NOTE, NoteCategory.QUESTION)
    with open_notebook(tmp_path) as notebook:
        notes = [add_note(notebook, Anchor(on="v-1", visit="v-1"), sort, sort)[0].id for sort in (*sorts, *sorts)]
        meeting = add_meeting(notebook, "People scrutiny", "", notes[:1])[0].id
        mark(notebook, meeting, notes[0], AskedState.ANSWERED)
        remove_note(notebook, notes[4])
        assert [note.id for note in open_questions(notebook)] == [notes[1], notes[3], notes[5], notes[7]]
        with reads() as read:
            assert notebook_part(notebook).questions == 4
        assert read == notes[:1], "only what is on a meeting's list is read, with that"

from pathlib import Path

import pytest

from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.meetings import AgendaQuestion
from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.notebook import add_note, agendas, list_meetings
from briefing_app.storage import NotebookFile, open_notebook
from briefing_app.ui.meetings.sitting import Sitting


def limit(notebook: NotebookFile, pages: int) -> None:
    """As on a disk that takes so many pages and no more."""
    with notebook.alone() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_an_answer_that_a_full_disk_refused_is_kept_once_there_is_room(tmp_path: Path) -> None:
    with open_notebook(tmp_path) as notebook:
        question, _ = add_note(notebook, Anchor(on="v-1"), "How long is the wait?", NoteCategory.QUESTION)
        sitting = Sitting(None, (AgendaQuestion(question),))
        limit(notebook, 1)
        with pytest.raises(DiskFullError):
            sitting.answer(notebook, question.id, "Two weeks. " * 9000)
        assert (list_meetings(notebook), sitting.kept_at()) == ((), "")
        limit(notebook, 2**30)
        stored, _ = sitting.answer(notebook, question.id, "Two weeks.")
        (told,) = agendas(notebook)
        assert (told.questions, told.meeting.id) == ((stored,), sitting.kept_at())

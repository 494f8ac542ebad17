import shutil
from pathlib import Path

from briefing_app.domain.notes import NoteCategory
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits
from briefing_app.ui.beside.reading import Beside, add_question, beside_at
from briefing_app.ui.places import PageKind, Place


def test_a_question_that_is_the_members_own_is_offered_no_more(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = max(list_visits(library), key=lambda visit: visit.start or "")
        place = Place(PageKind.MINUTE, visit.id)
        first = beside_at(library, notebook, place).questions[0]
        note, changes = add_question(notebook, first)
        after = beside_at(library, notebook, place)
    assert changes.notes == {note.id}
    assert (note.category, note.text, note.anchor.exact) == (NoteCategory.QUESTION, first.text, first.words)
    assert first not in after.questions
    assert note.anchor.on not in {question.anchor.on for question in after.questions}
    assert note.id in after.own


def test_the_council_page_has_nothing_beside_it(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        told = beside_at(library, notebook, Place(PageKind.COUNCIL, key="Shropshire Council (sample)"))
    assert (told.questions, told.earlier) == ((), ())


def test_a_visit_that_is_no_more_has_nothing_beside_it_and_no_message(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        place = Place(PageKind.MINUTE, "gone")
        assert beside_at(library, notebook, place) == Beside(place)

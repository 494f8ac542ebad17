from pathlib import Path

import pytest

from briefing_app.domain.library import ChangeSet, Visit
from briefing_app.domain.notes import Anchor
from briefing_app.domain.words import DocumentKind
from briefing_app.notebook import add_note, list_notes, look_up_notes, misfiled, refile_visit_notes
from briefing_app.storage import LibraryFile, NotebookFile, open_library
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.library import list_visits, move_document, store_briefing
from briefing_app.storage.removing import put_back_documents, remove_documents
from tests.storage.making import briefing, words

DAYS = ("2024-08-30", "2024-09-02")


def store(lib: LibraryFile, seed: int, day: str | None = None, published: str | None = None) -> str:
    kind = DocumentKind.LETTER if day else DocumentKind.RELEASE
    told = briefing(words(seed, 8), kind=kind, start=day, published=published, name=str(seed))
    return store_briefing(lib, told, b"")[1]


def visit_of(lib: LibraryFile, document: str) -> Visit:
    return next(visit for visit in list_visits(lib) for card in visit.documents if card.id == document)


def note_on(nb: NotebookFile, visit: str) -> None:
    for on in (visit, f"{visit}/education", f"{visit}/speaker/Ann Lee"):
        add_note(nb, Anchor(on=on, visit=visit, title="The first"), "Who?")


def filed(nb: NotebookFile) -> list[str]:
    return [note.anchor.visit for note in list_notes(nb)]


def test_notes_on_a_visit_follow_its_documents_from_one_to_the_next_and_find_back(
    nb: NotebookFile, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library") as lib:
        moving = store(lib, 1, "2020-01-06")
        own, second, third = (
            visit_of(lib, each).id for each in (moving, store(lib, 2, "2021-02-08"), store(lib, 3, "2022-03-07"))
        )
        note_on(nb, own)
        before = list_visits(lib)
        for target in (second, third, second):
            move_document(lib, moving, target)
            assert look_up_notes(nb, lib, (), before).notes
            assert filed(nb) == [target] * 3
        assert look_up_notes(nb, lib, ()) == ChangeSet()
        move_document(lib, moving, None)
        assert look_up_notes(nb, lib, ()).notes
        assert filed(nb) == [own] * 3
    with nb.alone() as connection:
        assert not broken_rows(connection)


def test_where_the_documents_of_a_visit_went_is_told_by_those_it_had(nb: NotebookFile, tmp_path: Path) -> None:
    """A document that a member put under another visit says nothing of it itself."""
    with open_library(tmp_path / "library") as lib:
        moving, other = store(lib, 1, "2020-01-06"), store(lib, 2, "2021-02-08")
        target = visit_of(lib, store(lib, 3, "2022-03-07")).id
        own = visit_of(lib, other).id
        note_on(nb, own)
        move_document(lib, moving, own)
        remove_documents(lib, [other])
        before = list_visits(lib)
        move_document(lib, moving, target)
        assert not look_up_notes(nb, lib, ())
        assert look_up_notes(nb, lib, (), before)
    assert filed(nb) == [target] * 3


def test_notes_on_a_visit_go_with_the_documents_that_made_it_and_not_with_one_put_there(
    nb: NotebookFile, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library") as lib:
        own, guest, *others = (store(lib, year, f"202{year}-01-06") for year in range(4))
        name, *targets = (visit_of(lib, each).id for each in (own, *others))
        note_on(nb, name)
        move_document(lib, guest, name)
        move_document(lib, own, targets[0])
        before = list_visits(lib)
        move_document(lib, guest, targets[1])
        look_up_notes(nb, lib, (), before)
        assert filed(nb) == [targets[0]] * 3
        assert not look_up_notes(nb, lib, ())


def test_notes_on_visits_that_were_brought_together_unseen_stand_on_the_one_that_is_left(
    nb: NotebookFile, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library") as lib:
        for seed, day in enumerate(DAYS):
            store(lib, seed, published=day)
        for visit in list_visits(lib):
            add_note(nb, Anchor(on=visit.id, visit=visit.id), "Who?")
        store(lib, 3, "2024-07-30")
        (left,) = list_visits(lib)
        look_up_notes(nb, lib)
    assert filed(nb) == [left.id, left.id]


def test_notes_on_a_visit_that_was_removed_stay_as_they_are(nb: NotebookFile, tmp_path: Path) -> None:
    with open_library(tmp_path / "library") as lib:
        going, _ = store(lib, 1, "2020-01-06"), store(lib, 2, "2021-02-08")
        before = list_visits(lib)
        own = visit_of(lib, going).id
        note_on(nb, own)
        add_note(nb, Anchor(on="m-1"), "On no visit")
        removed, _ = remove_documents(lib, [going])
        assert look_up_notes(nb, lib, None, before) == ChangeSet()
        put_back_documents(lib, removed)
        assert look_up_notes(nb, lib, None, before) == ChangeSet()
    assert filed(nb) == [own] * 3 + [""]


def test_notes_stay_where_it_is_in_doubt_which_visit_took_theirs(nb: NotebookFile, tmp_path: Path) -> None:
    """Two visits of one day: both documents may have made either."""
    with open_library(tmp_path / "library") as lib:
        first = store(lib, 1, "2020-01-06")
        own = visit_of(lib, first).id
        second = store(lib, 2, "2020-01-06")
        note_on(nb, own)
        for document, seed in ((first, 3), (second, 4)):
            move_document(lib, document, visit_of(lib, store(lib, seed, f"202{seed}-03-07")).id)
        assert not misfiled(nb, lib)


@pytest.mark.parametrize("moved", [("n-1", "x"), ("a-1", "x")])
def test_a_note_that_was_put_elsewhere_meanwhile_stays_there(nb: NotebookFile, moved: tuple[str, str]) -> None:
    add_note(nb, Anchor(on="a-1", visit="a-1"), "Who?")
    assert refile_visit_notes(nb, {moved: "b-2"}) == ChangeSet()
    assert filed(nb) == ["a-1"]

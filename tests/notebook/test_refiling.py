from pathlib import Path

import pytest

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor
from briefing_app.domain.words import DocumentKind
from briefing_app.notebook import add_note, list_notes, look_up_notes, refile_visit_notes
from briefing_app.storage import NotebookFile, open_library
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.library import list_visits, store_briefing
from tests.storage.making import briefing, words


def filed(nb: NotebookFile) -> list[str]:
    return [note.anchor.visit for note in list_notes(nb)]


def test_notes_on_a_visit_follow_it_from_one_to_the_next_and_find_back(nb: NotebookFile) -> None:
    for on in ("a-1", "a-1/education", "a-1/speaker/Ann Lee"):
        add_note(nb, Anchor(on=on, visit="a-1", title="The first"), "Who?")
    assert refile_visit_notes(nb, {"c-3"}, {("a-1", "b-2"), ("b-2", "c-3")}).notes
    assert filed(nb) == ["c-3"] * 3
    assert not refile_visit_notes(nb, {"c-3"})
    assert refile_visit_notes(nb, {"a-1", "c-3"}).notes
    assert filed(nb) == ["a-1"] * 3
    with nb.alone() as connection:
        assert not broken_rows(connection)


@pytest.mark.parametrize("gone_into", [(), {("a-1", "gone-too")}, {("a-1", "b-2"), ("b-2", "a-1")}])
def test_notes_on_a_visit_that_was_removed_stay_as_they_are(nb: NotebookFile, gone_into: set[tuple[str, str]]) -> None:
    add_note(nb, Anchor(on="a-1", visit="a-1"), "Who?")
    add_note(nb, Anchor(on="m-1"), "On no visit")
    assert refile_visit_notes(nb, {"c-3"}, gone_into) == ChangeSet()
    assert filed(nb) == ["a-1", ""]


def test_notes_on_visits_that_an_import_brings_together_stand_on_the_one_that_is_left(
    nb: NotebookFile, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library") as lib:
        for number, day in enumerate(("2024-08-30", "2024-09-02")):
            release = briefing(words(number, 8), kind=DocumentKind.RELEASE, start=None, published=day, name=day)
            store_briefing(lib, release, b"")
        for visit in list_visits(lib):
            add_note(nb, Anchor(on=visit.id, visit=visit.id), "Who?")
        _, document, changes = store_briefing(lib, briefing(words(3, 8)), b"")
        look_up_notes(nb, lib, {document}, changes.gone_into)
        (left,) = list_visits(lib)
    assert filed(nb) == [left.id, left.id]

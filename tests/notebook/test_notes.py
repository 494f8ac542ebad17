import threading
import unicodedata
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory
from briefing_app.notebook import (
    add_note,
    discard_note,
    documents_noted,
    list_bin,
    list_notes,
    note_counts,
    put_note_on,
    recategorise_note,
    remove_note,
    restore_note,
    rewrite_note,
    wordings,
)
from briefing_app.storage import NotebookFile, open_notebook
from briefing_app.storage.hashes import broken_rows

ANCHOR = Anchor("f-1", "v-1", "d-1", "The letter", "the words", "before ", " after", 7, 16, AnchorState.FOUND)


def test_a_note_comes_back_as_it_was_written(nb: NotebookFile, tmp_path: Path) -> None:
    note, changes = add_note(nb, ANCHOR, "Ask who audits this.", NoteCategory.QUESTION)
    assert (note.anchor, note.text, note.category) == (ANCHOR, "Ask who audits this.", NoteCategory.QUESTION)
    assert changes == ChangeSet(notes=frozenset({note.id}))
    assert note.id.startswith("n-")
    nb.close()
    with open_notebook(tmp_path) as again:
        assert list_notes(again) == (note,)


def test_a_note_is_put_on_other_words_and_says_the_same(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "Ask who audits this.", NoteCategory.QUESTION)
    other = Anchor("f-2", "v-1", "d-1", "The letter", "other words", "", "", 30, 41, AnchorState.FOUND)
    put, changes = put_note_on(nb, note.id, other)
    assert (put.anchor, put.text, put.category) == (other, note.text, note.category)
    assert changes == ChangeSet(notes=frozenset({note.id}))
    assert list_notes(nb) == (put,)
    with nb.alone() as connection:
        assert broken_rows(connection) == []
    with pytest.raises(NotFoundError):
        put_note_on(nb, "n-none", other)


def test_notes_are_listed_by_what_they_are_on_and_by_visit(nb: NotebookFile) -> None:
    one, _ = add_note(nb, Anchor(on="f-1", visit="v-1"), "one")
    two, _ = add_note(nb, Anchor(on="f-2", visit="v-1"), "two")
    three, _ = add_note(nb, Anchor(on="f-1", visit="v-2", document="d-2"), "three")
    assert list_notes(nb) == (one, two, three)
    assert list_notes(nb, on="f-1") == (one, three)
    assert list_notes(nb, visit="v-1") == (one, two)
    assert list_notes(nb, on="f-1", visit="v-2") == (three,)
    assert list_notes(nb, document="d-2") == (three,)
    assert note_counts(nb) == {"f-1": 2, "f-2": 1}


def test_the_documents_are_told_that_notes_are_on(nb: NotebookFile) -> None:
    on_visit, _ = add_note(nb, Anchor(on="v-1", visit="v-1"), "on the visit")
    kept, _ = add_note(nb, ANCHOR, "kept")
    gone, _ = add_note(nb, Anchor(on="f-9", visit="v-1", document="d-9"), "gone")
    add_note(nb, Anchor(on="f-3", visit="v-1", document="d-3"), "another")
    remove_note(nb, gone.id)
    assert documents_noted(nb, {on_visit.id, kept.id, gone.id}) == {"d-1"}
    assert documents_noted(nb, ()) == frozenset()


def test_rewriting_keeps_the_earlier_wording(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "first")
    changed, changes = rewrite_note(nb, note.id, "second")
    assert (changed.text, changed.created, changed.anchor) == ("second", note.created, ANCHOR)
    assert changes.notes == {note.id}
    assert [(said.sequence, said.text) for said in wordings(nb, note.id)] == [(1, "first")]


def test_the_same_words_again_change_nothing(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "first")
    same, changes = rewrite_note(nb, note.id, "first")
    assert same == note
    assert not changes
    assert wordings(nb, note.id) == ()


def test_a_note_in_the_bin_is_nowhere_else_until_it_is_restored(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "text")
    assert remove_note(nb, note.id).notes == {note.id}
    assert list_notes(nb) == ()
    assert note_counts(nb) == {}
    (deleted,) = list_bin(nb)
    kept = {field.name: getattr(deleted, field.name) for field in fields(note)}
    assert Note(**kept) == note
    with pytest.raises(NotFoundError, match="nothing was changed"):
        rewrite_note(nb, note.id, "no")
    restored, _ = restore_note(nb, note.id)
    assert restored == note
    assert list_bin(nb) == ()


def test_a_discarded_note_and_its_wordings_are_gone_from_the_file(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "a secret of the ward")
    rewrite_note(nb, note.id, "nothing")
    with pytest.raises(NotFoundError):
        discard_note(nb, note.id)
    remove_note(nb, note.id)
    discard_note(nb, note.id)
    path = nb.path
    nb.close()
    assert b"secret" not in path.read_bytes()


def test_a_note_can_be_meant_as_something_else(nb: NotebookFile) -> None:
    note, _ = add_note(nb, ANCHOR, "text")
    changed, _ = recategorise_note(nb, note.id, NoteCategory.FOLLOW_UP)
    assert changed.category is NoteCategory.FOLLOW_UP
    assert list_notes(nb) == (changed,)


@pytest.mark.parametrize("act", [restore_note, remove_note, discard_note, wordings])
def test_an_unknown_note_is_named(nb: NotebookFile, act: object) -> None:
    with pytest.raises(NotFoundError, match="n-none"):
        act(nb, "n-none")  # type: ignore[operator]  # several functions share one test


def test_text_is_kept_in_one_form(nb: NotebookFile) -> None:
    decomposed = unicodedata.normalize("NFD", "Café, Mödling")
    assert add_note(nb, ANCHOR, decomposed)[0].text == "Café, Mödling"
    assert add_note(nb, ANCHOR, "one\r\ntwo\rthree")[0].text == "one\ntwo\nthree"
    assert add_note(nb, ANCHOR, "half a \ud83d character")[0].text == "half a ? character"


def test_the_words_of_the_document_stay_as_the_document_has_them(nb: NotebookFile) -> None:
    exact = unicodedata.normalize("NFD", "Café")
    assert add_note(nb, Anchor(on="f", exact=exact), "")[0].anchor.exact == exact


def test_ten_megabytes_are_a_note_like_any_other(nb: NotebookFile) -> None:
    long = "All the papers, pasted in. " * 390_000
    note, _ = add_note(nb, ANCHOR, long)
    rewrite_note(nb, note.id, long + "And more.")
    assert list_notes(nb)[0].text == long + "And more."
    assert wordings(nb, note.id)[0].text == long


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(), st.text())
def test_any_text_is_kept_and_sealed(nb: NotebookFile, first: str, second: str) -> None:
    note, _ = add_note(nb, ANCHOR, first)
    changed, _ = rewrite_note(nb, note.id, second)
    assert changed in list_notes(nb)
    with nb.alone() as connection:
        assert broken_rows(connection) == []
    remove_note(nb, note.id)


def test_notes_may_be_written_from_several_threads(nb: NotebookFile) -> None:
    threads = [threading.Thread(target=lambda: [add_note(nb, ANCHOR, "x") for _ in range(10)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert note_counts(nb) == {"f-1": 40}
    assert len({note.id for note in list_notes(nb)}) == 40

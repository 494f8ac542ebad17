"""Notes carried from one notebook to another: nothing lost on the way, nothing written over where they arrive."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.carrying import Carriage, Carried, Fate
from briefing_app.domain.errors import ExportError, TooLargeError, UnreadableFileError
from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory
from briefing_app.notebook import (
    add_meeting,
    add_note,
    bring_in,
    foresee,
    list_bin,
    list_notes,
    recategorise_note,
    remove_note,
    rewrite_note,
    wordings,
)
from briefing_app.sharing import notes as sharing
from briefing_app.sharing.checked import NotAnnotationsError
from briefing_app.sharing.note_file import from_json, to_json
from briefing_app.sharing.notes import export_notes, import_notes, look_into_notes, take_in_notes
from briefing_app.storage import clock, open_library, open_notebook
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.library import list_visits, store_briefing
from tests.storage.making import briefing, words

WORDS = Anchor(
    on="f-1", visit="ashby-2024-07-30", document="d-1", title="Ashby Council’s letter (focused visit)",
    exact="too long", before="waits are ", after=" for some", start=10, end=18, state=AnchorState.CHECK,
)  # fmt: skip


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    with open_notebook(folder) as nb:
        add_note(nb, WORDS, "How long?\n\n*Ask* the director. 🙂", NoteCategory.QUESTION)
        add_note(nb, Anchor(on="ashby-2024-07-30", visit="ashby-2024-07-30", title="Ashby"), "On it all")
        add_note(nb, WORDS, "", NoteCategory.HIGHLIGHT)
        add_note(nb, WORDS, "By whom?", NoteCategory.FOLLOW_UP)
    return folder


def exported(folder: Path, file: Path) -> Path:
    with open_notebook(folder) as nb:
        export_notes(nb, file, replace=True)
    return file


def taken(folder: Path, file: Path) -> dict[Fate, int]:
    with open_library(folder) as library, open_notebook(folder) as nb:
        return dict(import_notes(library, nb, file)[0].notes)


def all_notes(folder: Path) -> tuple[Note, ...]:
    with open_notebook(folder) as nb:
        return list_notes(nb)


def rewrite(folder: Path, at: int, text: str) -> None:
    with open_notebook(folder) as nb:
        rewrite_note(nb, list_notes(nb)[at].id, text)


def test_a_round_trip_loses_nothing_and_the_same_again_changes_nothing(here: Path, tmp_path: Path) -> None:
    file, there = exported(here, tmp_path / "notes.jsonld"), tmp_path / "there"
    assert taken(there, file) == {Fate.ADDED: 4}
    assert all_notes(there) == all_notes(here)
    before = (there / "notebook.db").read_bytes()
    assert taken(there, file) == {Fate.UNCHANGED: 4}
    assert taken(here, file) == {Fate.UNCHANGED: 4}
    assert (there / "notebook.db").read_bytes() == before
    assert exported(there, tmp_path / "again.jsonld").read_bytes() == file.read_bytes()


def test_the_file_is_what_other_programs_understand(here: Path, tmp_path: Path) -> None:
    collection = json.loads(exported(here, tmp_path / "notes.jsonld").read_text(encoding="utf-8"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 4)
    items = collection["first"]["items"]
    assert [item["motivation"] for item in items] == ["questioning", "commenting", "highlighting", "assessing"]
    assert items[0]["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": "too long", "prefix": "waits are ", "suffix": " for some"},
        {"type": "TextPositionSelector", "start": 10, "end": 18},
    ]
    assert items[0]["body"]["value"].startswith("How long?")
    assert "body" not in items[2]
    assert all(item["id"].startswith("urn:briefing:note:n-") for item in items)


def test_what_was_changed_on_one_side_only_is_brought_up_to_date(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    taken(there, exported(here, tmp_path / "first"))
    rewrite(here, 1, "On all of it")
    assert taken(there, exported(here, tmp_path / "second")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    with open_notebook(there) as nb:
        note = list_notes(nb)[1]
        assert note.text == "On all of it"
        assert "On it all" in [wording.text for wording in wordings(nb, note.id)]
    rewrite(there, 1, "On every bit of it")
    assert taken(there, tmp_path / "second") == {Fate.UNCHANGED: 4}, "the newer wording here stands"
    assert all_notes(there)[1].text == "On every bit of it"


def test_words_put_back_are_carried_as_any_others(here: Path, tmp_path: Path) -> None:
    there, first = tmp_path / "there", exported(here, tmp_path / "first")
    taken(there, first)
    rewrite(here, 1, "On all of it")
    second = exported(here, tmp_path / "second")
    taken(there, second)
    rewrite(there, 1, "On it all")
    assert taken(there, exported(here, tmp_path / "third")) == {Fate.UNCHANGED: 4}, "what was put back here stands"
    assert taken(here, exported(there, tmp_path / "back")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    assert all_notes(here)[1].text == all_notes(there)[1].text == "On it all"
    for file in (first, second, tmp_path / "third"):
        assert taken(here, file) == taken(there, file) == {Fate.UNCHANGED: 4}, "what is older changes nothing"


def test_typing_on_right_after_carrying_makes_no_second_note(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    rewrite(here, 1, "On it all, and")
    taken(there, exported(here, tmp_path / "first"))
    rewrite(here, 1, "On it all, and more")
    assert taken(there, exported(here, tmp_path / "second")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    rewrite(there, 1, "On it all, and more than that")
    assert taken(here, exported(there, tmp_path / "back")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    assert all_notes(here)[1].text == all_notes(there)[1].text == "On it all, and more than that"


def test_what_was_changed_on_both_sides_is_kept_in_both_wordings(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    taken(there, exported(here, tmp_path / "first"))
    rewrite(here, 1, "Words from here")
    rewrite(there, 1, "Words from there")
    changed = exported(here, tmp_path / "second")
    assert taken(there, changed) == {Fate.BOTH: 1, Fate.UNCHANGED: 3}
    kept = all_notes(there)
    assert [note.text for note in kept[1:2] + kept[4:]] == ["Words from there", "Words from here"]
    assert kept[4].anchor == kept[1].anchor
    assert taken(there, changed) == {Fate.UNCHANGED: 4}
    assert taken(here, exported(there, tmp_path / "third")) == {Fate.BOTH: 1, Fate.UNCHANGED: 4}
    assert sorted(note.text for note in all_notes(here)) == sorted(note.text for note in all_notes(there))


def recategorise(folder: Path, at: int, category: NoteCategory) -> None:
    with open_notebook(folder) as nb:
        recategorise_note(nb, list_notes(nb)[at].id, category)


def test_what_a_note_is_meant_as_is_told_apart_from_its_words_and_never_by_the_clock(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, old = tmp_path / "there", exported(here, tmp_path / "first")
    taken(there, old)
    monkeypatch.setattr(clock, "now", lambda: "2001-01-01T00:00:00Z")
    recategorise(there, 1, NoteCategory.QUESTION)
    rewrite(here, 1, "On all of it")
    assert taken(there, exported(here, tmp_path / "second")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    assert taken(here, exported(there, tmp_path / "third")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    for folder in (here, there):
        note = all_notes(folder)[1]
        assert (note.text, note.category) == ("On all of it", NoteCategory.QUESTION)
        assert taken(folder, old) == {Fate.UNCHANGED: 4}
    recategorise(here, 1, NoteCategory.NOTE)
    assert taken(there, exported(here, tmp_path / "fourth")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}, "and back"
    assert taken(here, tmp_path / "third") == {Fate.UNCHANGED: 4}
    recategorise(here, 1, NoteCategory.FOLLOW_UP)
    recategorise(there, 1, NoteCategory.HIGHLIGHT)
    assert taken(there, exported(here, tmp_path / "fifth")) == {Fate.UNCHANGED: 4}, "nothing is written over"


def test_what_a_note_was_meant_as_in_between_is_told_on_to_a_third_notebook(here: Path, tmp_path: Path) -> None:
    there, elsewhere = tmp_path / "there", tmp_path / "elsewhere"
    taken(there, exported(here, tmp_path / "first"))
    recategorise(here, 1, NoteCategory.QUESTION)
    taken(elsewhere, exported(here, tmp_path / "second"))
    recategorise(here, 1, NoteCategory.FOLLOW_UP)
    taken(there, exported(here, tmp_path / "third"))
    assert taken(elsewhere, exported(there, tmp_path / "fourth")) == {Fate.UPDATED: 1, Fate.UNCHANGED: 3}
    assert all_notes(elsewhere)[1].category is NoteCategory.FOLLOW_UP


def test_what_is_in_the_bin_stays_there_and_is_not_carried(here: Path, tmp_path: Path) -> None:
    file = exported(here, tmp_path / "first")
    with open_notebook(here) as nb:
        remove_note(nb, list_notes(nb)[1].id)
    assert taken(here, file) == {Fate.BINNED: 1, Fate.UNCHANGED: 3}
    with open_notebook(here) as nb:
        assert [note.text for note in list_bin(nb)] == ["On it all"]
    assert taken(tmp_path / "there", exported(here, tmp_path / "second")) == {Fate.ADDED: 3}


def test_newer_words_of_a_note_that_is_in_the_bin_here_come_as_another(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    taken(there, exported(here, tmp_path / "first"))
    with open_notebook(there) as nb:
        remove_note(nb, list_notes(nb)[1].id)
    rewrite(here, 1, "On all of it")
    changed = exported(here, tmp_path / "second")
    assert taken(there, changed) == {Fate.BOTH: 1, Fate.UNCHANGED: 3}
    with open_notebook(there) as nb:
        assert [note.text for note in list_bin(nb)] == ["On it all"]
        assert [note.text for note in list_notes(nb)][3:] == ["On all of it"]
    assert taken(there, changed) == {Fate.UNCHANGED: 4}
    assert taken(there, tmp_path / "first") == {Fate.BINNED: 1, Fate.UNCHANGED: 3}


def test_a_copy_is_kept_before_anything_changes_and_only_then(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    file = exported(here, tmp_path / "first")
    taken(there, file)
    taken(there, file)
    assert copies(there) == 1
    rewrite(here, 0, "Otherwise")
    taken(there, exported(here, tmp_path / "second"))
    taken(there, tmp_path / "second")
    assert copies(there) == 2


def copies(folder: Path) -> int:
    return [kept.why for kept in backups_in(folder / "backups", "notebook")].count("before-import")


def test_it_is_foreseen_what_would_come_and_what_is_about_something_else(here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    taken(there, exported(here, tmp_path / "first"))
    rewrite(here, 1, "From here")
    rewrite(there, 1, "From there")
    rewrite(here, 3, "By whom, and when?")
    with open_notebook(here) as nb:
        add_note(nb, Anchor(on="m-1", title="People scrutiny"), "A question on no words", NoteCategory.QUESTION)
    file = exported(here, tmp_path / "second")
    with open_library(there) as library, open_notebook(there) as nb:
        before = list_notes(nb)
        told = look_into_notes(library, nb, file)
        assert list_notes(nb) == before
        assert told.notes == {Fate.UNCHANGED: 2, Fate.BOTH: 1, Fate.UPDATED: 1, Fate.ADDED: 1}
        assert (told.elsewhere, told.here) == (2, ()), "a question of a meeting needs no document"
        brought, changes = take_in_notes(nb, told)
        assert brought.notes == told.notes
        assert len(changes.notes) == 3
        assert take_in_notes(nb, look_into_notes(library, nb, file))[0].copy is None
    assert brought.copy is not None
    assert brought.copy.is_file()


def test_words_are_looked_up_in_the_documents_that_are_here(tmp_path: Path) -> None:
    """They may be another version here, and stand under another visit."""
    text = words(1, 12)
    exact, start = text[200:260], 200
    with open_library(tmp_path / "there") as library:
        _, document, _ = store_briefing(library, briefing(text), b"original")
        visit = list_visits(library)[0].id
    with open_notebook(tmp_path / "here") as nb:
        for before, state in ((text[168:200], AnchorState.LOST), ("other words", AnchorState.FOUND)):
            anchor = Anchor("f-1", "v-elsewhere", document, "A letter", exact, before, text[260:292], 3, 63, state)
            add_note(nb, anchor, f"On words after “{before}”")
        add_note(nb, Anchor("d-2", "v-elsewhere", "d-2", "Another", "gone", "", "", 3, 7), "On another document")
    taken(tmp_path / "there", exported(tmp_path / "here", tmp_path / "notes.jsonld"))
    found, doubtful, other = (note.anchor for note in all_notes(tmp_path / "there"))
    assert (found.state, found.start, found.visit) == (AnchorState.FOUND, start, visit)
    assert (doubtful.state, doubtful.visit) == (AnchorState.CHECK, visit)
    assert (other.state, other.start, other.visit) == (AnchorState.FOUND, 3, "v-elsewhere")


Harm = Callable[[dict[str, Any]], object]


def item(collection: dict[str, Any]) -> dict[str, Any]:
    first: dict[str, Any] = collection["first"]["items"][0]
    return first


@pytest.mark.parametrize(
    "harm",
    [
        lambda c: c.pop("first"),
        lambda c: c["first"].update(items={}),
        lambda c: c["first"]["items"].append("a note"),
        lambda c: c["first"]["items"].append(item(c)),
        lambda c: item(c).update(id="urn:briefing:note:../../etc/passwd"),
        lambda c: item(c).update(id=7),
        lambda c: item(c).pop("created"),
        lambda c: item(c).update(created="yesterday"),
        lambda c: item(c).update(created="2024-05-06T07:08:09"),
        lambda c: item(c).update(created="0001-01-01T00:00:00+23:59"),
        lambda c: item(c).update({"briefing:category": "order"}),
        lambda c: item(c).update({"briefing:on": ""}),
        lambda c: item(c).update({"briefing:on": "two\nlines"}),
        lambda c: item(c).update({"briefing:state": []}),
        lambda c: item(c).update(body={"value": {"deep": 1}}),
        lambda c: item(c).update(body={"value": "x" * 1_000_001}),
        lambda c: item(c).update(body={"value": "nothing\0more"}),
        lambda c: item(c)["target"]["selector"][1].update(start=-1),
        lambda c: item(c)["target"]["selector"][1].update(start=2**80),
        lambda c: item(c)["target"]["selector"][1].update(start=1.5),
        lambda c: item(c)["target"].update(selector="all"),
        lambda c: item(c).update({"briefing:earlier": ["x"]}),
        lambda c: item(c).update({"briefing:earlier": 5}),
    ],
)
def test_a_broken_file_gets_one_sentence_and_changes_nothing(harm: Harm, here: Path, tmp_path: Path) -> None:
    file = exported(here, tmp_path / "notes.jsonld")
    collection = json.loads(file.read_text(encoding="utf-8"))
    harm(collection)
    file.write_text(json.dumps(collection), encoding="utf-8")
    refused(file, tmp_path / "there")


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xfe\xfd", b"[]", b"null", b"[" * 200_000, b'{"first": {"items": [' + b"9" * 50_000 + b"]}}",
        b"%PDF-1.7", b'{"first": {"items": [NaN]}}', b'{"first": {"items": [{"id": "\\ud800"}]}}',
    ],
)  # fmt: skip
def test_what_is_no_json_of_ours_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "notes.jsonld").write_bytes(data)
    refused(tmp_path / "notes.jsonld", tmp_path / "there")


def refused(file: Path, folder: Path) -> None:
    open_notebook(folder).close()
    with pytest.raises(UnreadableFileError) as told:
        taken(folder, file)
    assert "\n" not in str(told.value)
    assert "nothing was changed" in str(told.value)
    assert all_notes(folder) == ()


def test_a_file_that_is_missing_or_too_large_is_refused(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused(tmp_path / "nowhere.jsonld", tmp_path / "there")
    refused(tmp_path, tmp_path / "there")
    file = exported(here, tmp_path / "notes.jsonld")
    monkeypatch.setattr(sharing, "LARGEST", 100)
    with pytest.raises(TooLargeError, match="nothing was changed"):
        taken(tmp_path / "there", file)


def test_nothing_is_written_that_could_not_be_taken_in(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(here, 1, "nul \0 here")
    assert all_notes(here)[1].text == "nul  here"
    with open_notebook(here) as nb:
        add_meeting(nb, "P" * 30_000)
    assert taken(tmp_path / "there", exported(here, tmp_path / "first")) == {Fate.ADDED: 4}
    rewrite(here, 1, "Long words. " * 100_000)
    refuses(here, tmp_path, r"The note “Long words\. .*…” is longer than the 1,000,000 characters")
    assert len(all_notes(here)[1].text) == 1_200_000
    rewrite(here, 1, "Short words.")
    monkeypatch.setattr(sharing, "LARGEST", 100)
    refuses(here, tmp_path, "that can be carried in one file")
    monkeypatch.undo()
    with open_notebook(here) as nb:
        add_note(nb, Anchor(on="no id at all"), "On nothing")
    refuses(here, tmp_path, "on nothing that Briefing knows")


def refuses(folder: Path, tmp_path: Path, why: str) -> None:
    with open_notebook(folder) as nb, pytest.raises(ExportError, match=why) as told:
        export_notes(nb, tmp_path / "refused.jsonld")
    assert "nothing was written" in str(told.value)
    assert not (tmp_path / "refused.jsonld").exists()


def test_nothing_is_written_over_unasked(here: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.jsonld").write_text("mine")
    with open_notebook(here) as nb:
        for place in (tmp_path / "notes.jsonld", tmp_path / "none" / "notes.jsonld", tmp_path):
            with pytest.raises(ExportError):
                export_notes(nb, place)
    assert (tmp_path / "notes.jsonld").read_text() == "mine"


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
IDS = st.from_regex(r"[a-z]-[0-9a-z%/?#é]{1,20}", fullmatch=True)


@given(st.lists(st.tuples(TEXTS, TEXTS, IDS, st.sampled_from(NoteCategory), st.sampled_from(AnchorState)), max_size=5))
@settings(max_examples=60, deadline=None)
def test_any_words_come_back_as_they_were(written: list[tuple[str, str, str, NoteCategory, AnchorState]]) -> None:
    notes = tuple(
        Carried(
            Note(
                f"n-{number}", Anchor(on, on, on, title, text, text, text, 0, len(text), state) if text else Anchor(on),
                category, text, "2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z",
            ),
            ("b" * 64, "a" * 64, "b" * 64),
            (NoteCategory.NOTE, category),
        )
        for number, (text, title, on, category, state) in enumerate(written)
    )  # fmt: skip
    assert from_json(to_json(Carriage(notes))) == Carriage(notes)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | TEXTS,
        lambda c: (
            st.lists(c)
            | st.dictionaries(
                st.sampled_from(["first", "items", "id", "target", "selector", "body", "type", "created"]), c
            )
        ),
        max_leaves=20,
    )
)
@settings(max_examples=150, deadline=None)
def test_no_json_breaks_it(value: Any) -> None:  # fmt: skip
    for tried in (value, {"first": {"items": [value]}}):
        with suppress(NotAnnotationsError):
            assert from_json(json.dumps(tried).encode()) == Carriage()


def test_the_same_words_under_two_names_come_once_as_was_foreseen(tmp_path: Path) -> None:
    anchor, at = Anchor(on="v-1", visit="v-1", title="The visit"), "2026-01-05T10:00:00Z"
    one, other = (Carried(Note(name, anchor, NoteCategory.NOTE, "Why?", at, at)) for name in ("n-1", "n-2"))
    carried = Carriage((one, other), ())
    with open_notebook(tmp_path) as nb:
        assert foresee(nb, carried).notes == (Fate.ADDED, Fate.UNCHANGED)
        assert bring_in(nb, carried)[0].notes == {Fate.ADDED: 1, Fate.UNCHANGED: 1}
        assert [note.id for note in list_notes(nb)] == ["n-1"]

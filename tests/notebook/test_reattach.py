from pathlib import Path
from random import Random
from threading import Thread

import pytest

from briefing_app.domain.library import StoredDocument
from briefing_app.domain.notes import Anchor, AnchorState
from briefing_app.notebook import add_note, anchor_on_passage, check_anchors, list_notes, look_up_notes, out_of_place
from briefing_app.notebook.reattach import Place, find_words
from briefing_app.storage import LibraryFile, NotebookFile, open_library
from briefing_app.storage.hashes import broken_rows
from briefing_app.storage.library import finding, list_visits, store_briefing, stored_document
from briefing_app.storage.removing import remove_documents
from tests.storage.making import briefing, words

FOUND, CHECK, LOST = AnchorState.FOUND, AnchorState.CHECK, AnchorState.LOST


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("one two three four five", Place(FOUND, 8, 13)),
        ("nought one two three four five", Place(FOUND, 15, 20)),
        ("one two three four three six", Place(FOUND, 8, 13)),
        ("one 2 three four five", Place(CHECK, 6, 11)),
        ("one two three 4", Place(CHECK, 8, 13)),
        ("six three seven three eight", Place(CHECK)),
        ("one two three four five. one two three four five", Place(CHECK)),
        ("one two thre four five", Place(LOST)),
        ("", Place(LOST)),
    ],
)
def test_words_are_found_only_where_there_is_no_doubt(text: str, place: Place) -> None:
    assert find_words(text, "three", "two ", " four") == place


def test_words_at_the_ends_of_a_document_have_nothing_around_them() -> None:
    assert find_words("all of it", "all of it", "", "") == Place(FOUND, 0, 9)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('She said "the child\'s plan - at last - is clear" today.', "the child's plan - at last - is clear"),
        ("She said ‘the child’s plan—at last—is clear’ today.", "the child’s plan—at last—is clear"),
        ("She said ‘the child’s plan -- at last--is clear’ today.", "the child’s plan -- at last--is clear"),
        ("She said ‘the child’s plan --- at last - - is clear’ today.", "the child’s plan --- at last - - is clear"),
        ("She said ‘the child’s plan at last is clear’ today.", ""),
        ("She said ‘the child’s plan – at\u00a0last – is clear’ today.", "the child’s plan – at\u00a0last – is clear"),
        (
            "She s\u00adaid “the chi\u00adld’s plan – at last – is clear” today.",
            "the chi\u00adld’s plan – at last – is clear",
        ),
        ("She said “the child’s plans – at last – are clear” today.", ""),
    ],
)
def test_words_typed_with_other_marks_are_the_same_words(text: str, found: str) -> None:
    place = find_words(text, "the child’s plan – at last – is clear", "She said “", "” today.")
    assert place.state is (FOUND if found else LOST)
    assert text[place.start : place.end] == found or not found


DASHES = ("--", " -- ", "–", " – ", "—", " — ", " - ", "---")


@pytest.mark.parametrize("was", DASHES)
@pytest.mark.parametrize("now", DASHES)
@pytest.mark.parametrize(
    ("before", "exact", "after"),
    [
        ("The plan", "{}late again", ""),
        ("The plan{}", "late again", "{}was not seen"),
        ("late", "again", "{}late again"),
        ("Leaders know this{}", "plans are late{}and act on it", " in time{}mostly"),
        ("Leaders know this ", "and act on it{}", "in time"),
    ],
)
def test_words_are_found_beside_and_around_a_dash_however_it_is_typed(
    was: str, now: str, before: str, exact: str, after: str
) -> None:
    old = [part.format(was) for part in (before, exact, after)]
    new = [part.format(now) for part in (before, exact, after)]
    place = find_words(f"One. {''.join(new)} Two.", old[1], f"One. {old[0]}", f"{old[2]} Two.")
    assert place.state is FOUND
    assert f"One. {''.join(new)} Two."[place.start : place.end].strip(" ") == new[1].strip(" ")


def test_a_dash_that_only_begins_or_ends_the_words_around_is_no_doubt() -> None:
    text = "Leaders know — and say — that plans are late — and why."
    assert find_words(text, "plans are late", "- that ", " -").state is FOUND
    assert find_words(text, "plans are late", " that ", " ").state is FOUND


def test_a_word_that_lost_its_hyphen_is_another_word() -> None:
    assert find_words("The recovered plan.", "re-covered", "The ", " plan.").state is LOST


def test_a_place_between_a_dropped_sign_and_a_longer_one_is_told_exactly() -> None:
    text = "So … the\u00ad plan… was late."
    place = find_words(text, "the plan... was", "So ... ", " late.")
    assert (place.state, text[place.start : place.end]) == (FOUND, "the\u00ad plan… was")


def test_words_that_differ_only_in_marks_stand_in_several_places() -> None:
    assert find_words("a ‘plan’ here. b 'plan' there", "‘plan’", "c ", " gone") == Place(CHECK)


WAYS = ("'‘’“”\"", "-–—", " \u00a0", "…")


def retyped(char: str, chance: Random) -> str:
    """The character as somebody else might have typed it."""
    if char == "…":
        return chance.choice(("…", "..."))
    way = next((way for way in WAYS if char in way), None)
    if way == "-–—" and chance.random() < 0.2:
        return "--"
    soft = "\u00ad" if char.isalpha() and chance.random() < 0.002 else ""
    return (chance.choice(way) if way else char) + soft


@pytest.mark.parametrize("seed", range(4))
def test_every_note_finds_its_words_however_the_document_is_retyped(
    nb: NotebookFile, lib: LibraryFile, seed: int
) -> None:
    chance = Random(seed)
    marks = ("‘{}’", "“{}”", "{}’s", "– {}", "{}…", "{}", "{}", "well-{}")
    written = [
        " ".join(chance.choice(marks).format(word) for word in line.split(" ")) for line in words(seed, 60).split("\n")
    ]
    text = "\n".join(written)
    _, name, _ = store_briefing(lib, briefing(text), b"1")
    before, visit = stored_document(lib, name), list_visits(lib)[0]
    for _ in range(150):
        start = chance.randrange(len(text) - 60)
        add_note(nb, anchor_on_passage(before, visit, start, start + chance.randrange(8, 60), name), "a note")
    parts = [retyped(char, chance) for char in text]
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    expected = {note.id: "".join(parts[note.anchor.start : note.anchor.end]).strip("\u00ad") for note in list_notes(nb)}
    begins = {note.id: starts[note.anchor.start or 0] for note in list_notes(nb)}
    store_briefing(lib, briefing("".join(parts)), b"2")
    after = stored_document(lib, name)
    check_anchors(nb, after)
    for note in list_notes(nb):
        now = note.anchor
        assert (now.state, now.start) == (FOUND, begins[note.id]), now.exact
        assert after.source.text[now.start : now.end] == expected[note.id]
    lib.close()


@pytest.fixture
def lib(tmp_path: Path) -> LibraryFile:
    return open_library(tmp_path / "library")


def note_on(nb: NotebookFile, lib: LibraryFile, document: StoredDocument, number: int) -> Anchor:
    found = document.findings[number]
    anchor = anchor_on_passage(document, list_visits(lib)[0], found.start, found.end, found.id)
    return add_note(nb, anchor, f"note {number}")[0].anchor


def test_notes_follow_their_words_into_the_next_version(nb: NotebookFile, lib: LibraryFile) -> None:
    lines = words(1, 12).split("\n")
    _, name, _ = store_briefing(lib, briefing("\n".join(lines)), b"1")
    before = stored_document(lib, name)
    kept, neighbour, gone = (note_on(nb, lib, before, number) for number in (9, 4, 5))
    assert not check_anchors(nb, before)
    store_briefing(lib, briefing("\n".join(["A new first line.", *lines[:5], "Another line.", *lines[6:]])), b"2")
    after = stored_document(lib, name)
    changes = check_anchors(nb, after)
    anchors = {note.anchor.exact: note.anchor for note in list_notes(nb)}
    assert len(changes.notes) == 3
    for anchor, state in ((kept, FOUND), (neighbour, CHECK), (gone, LOST)):
        now = anchors[anchor.exact]
        assert (now.state, now.on, now.before, now.after) == (state, anchor.on, anchor.before, anchor.after)
        if now.start is not None:
            assert after.source.text[now.start : now.end] == anchor.exact
    assert (anchors[gone.exact].start, anchors[gone.exact].end) == (None, None)
    with nb.alone() as connection:
        assert broken_rows(connection) == []
    lib.close()


def test_words_that_come_back_are_found_again(nb: NotebookFile, lib: LibraryFile) -> None:
    lines = words(1, 12).split("\n")
    _, name, _ = store_briefing(lib, briefing("\n".join(lines)), b"1")
    first = stored_document(lib, name)
    anchor = note_on(nb, lib, first, 3)
    store_briefing(lib, briefing("\n".join([*lines[:3], *lines[4:]])), b"2")
    check_anchors(nb, stored_document(lib, name))
    assert list_notes(nb)[0].anchor.state is LOST
    check_anchors(nb, first)
    assert list_notes(nb)[0].anchor == anchor
    lib.close()


def test_notes_on_whole_documents_and_on_others_are_left(nb: NotebookFile, lib: LibraryFile) -> None:
    _, name, _ = store_briefing(lib, briefing(words(1, 12)), b"1")
    add_note(nb, Anchor(on=name, document=name), "on all of it")
    add_note(nb, Anchor(on="f", document="d-other", exact="not here", start=1, end=9), "elsewhere")
    before = list_notes(nb)
    assert not check_anchors(nb, stored_document(lib, name))
    assert list_notes(nb) == before
    lib.close()


def test_notes_are_looked_up_only_where_they_stand_elsewhere_now(nb: NotebookFile, lib: LibraryFile) -> None:
    lines = words(1, 12).split("\n")
    _, name, _ = store_briefing(lib, briefing("\n".join(lines)), b"1")
    note_on(nb, lib, stored_document(lib, name), 3)
    add_note(nb, Anchor(on="f", visit="v", document="d-other", exact="not here", start=1, end=9), "elsewhere")
    assert out_of_place(nb, lib) == ()
    assert not look_up_notes(nb, lib)
    store_briefing(lib, briefing("\n".join([*lines[:3], *lines[4:]])), b"2")
    assert out_of_place(nb, lib, ["d-other"]) == ()
    assert [document.card.id for document, _ in out_of_place(nb, lib)] == [name]
    assert look_up_notes(nb, lib, [name]).notes == {list_notes(nb)[0].id}
    assert list_notes(nb)[0].anchor.state is LOST
    assert out_of_place(nb, lib) == ()
    lib.close()


def test_a_note_is_stored_while_documents_are_looked_through(
    nb: NotebookFile, lib: LibraryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, name, _ = store_briefing(lib, briefing(words(1, 12)), b"1")
    note_on(nb, lib, stored_document(lib, name), 3)
    waited: list[bool] = []

    def reading(library: LibraryFile, document: str) -> StoredDocument:
        typing = Thread(target=add_note, args=(nb, Anchor(on="v", visit="v"), "typed meanwhile"), daemon=True)
        typing.start()
        typing.join(5)
        waited.append(typing.is_alive())
        return stored_document(library, document)

    monkeypatch.setattr("briefing_app.notebook.reattach.stored_document", reading)
    assert out_of_place(nb, lib) == ()
    assert waited == [False]
    lib.close()


def test_notes_that_were_there_before_their_document_stand_under_its_visit(nb: NotebookFile, lib: LibraryFile) -> None:
    _, name, _ = store_briefing(lib, briefing(words(1, 12)), b"1")
    visit = list_visits(lib)[0].id
    add_note(nb, Anchor(on=name, visit="v-where-it-was", document=name, title="Old"), "on all of it")
    look_up_notes(nb, lib)
    (note,) = list_notes(nb)
    assert (note.anchor.visit, note.anchor.title) != ("v-where-it-was", "Old")
    assert note.anchor.visit == visit
    lib.close()


def test_notes_find_their_document_again_by_any_version_that_was_held(nb: NotebookFile, lib: LibraryFile) -> None:
    text = words(1, 12)
    _, name, _ = store_briefing(lib, briefing(text), b"1")
    anchor = note_on(nb, lib, stored_document(lib, name), 3)
    later = briefing("A new first line.\n" + text)
    store_briefing(lib, later, b"2")
    remove_documents(lib, [name])
    assert store_briefing(lib, later, b"2")[1] == name
    look_up_notes(nb, lib)
    (note,) = list_notes(nb)
    assert (note.anchor.on, note.anchor.state) == (anchor.on, FOUND)
    assert finding(lib, anchor.on).text == anchor.exact
    lib.close()

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.briefing import Finding, Grade, PreviousVisit, Speaker
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.ids import passage_id
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import ChangeSet, Counts
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.storage import LibraryFile
from briefing_app.storage.examine import index_problems
from briefing_app.storage.library import (
    counts,
    document_versions,
    find_by_sha256,
    finding,
    list_visits,
    move_document,
    original,
    quote,
    store_briefing,
    stored_document,
    visit_tree,
)
from briefing_app.storage.passages import named
from tests.storage.making import briefing, words

JO = Speaker("Jo Bloggs", "cabinet member", "Shropshire Council")
SAM = Speaker("Sam Poe", "director", "")


def test_a_document_comes_back_as_it_was_read(lib: LibraryFile) -> None:
    read = briefing(words(1, 9), said=(JO, SAM), published="2024-08-30", grades=(Grade("Overall", "good"),))
    outcome, name, changes = store_briefing(lib, read, b"the bytes")
    assert (outcome, name) == (Outcome.ADDED, read.document.id)
    assert changes == ChangeSet(frozenset({"shropshire-2024-07-30"}), frozenset({name}))
    stored = stored_document(lib, name)
    assert stored.source == read.document.source
    assert stored.findings == read.findings
    assert stored.quotes == read.quotes
    assert stored.audit == read.audit
    assert stored.card.title == "A letter"
    assert stored.card.version == 1
    assert original(lib, name) == ("letter.pdf", b"the bytes")
    assert find_by_sha256(lib, read.document.sha256) == stored.card
    assert finding(lib, read.findings[3].id) == read.findings[3]
    assert quote(lib, read.quotes[1].id) == read.quotes[1]


def test_a_visit_holds_what_its_document_says(lib: LibraryFile) -> None:
    grades, previous = (
        (Grade("Overall", "good"), Grade("Leaders", "good")),
        (PreviousVisit("inspection", "2022", "2022"),),
    )
    store_briefing(lib, briefing(words(1, 9), end="2024-07-31", grades=grades, previous=previous), b"")
    (visit,) = list_visits(lib)
    assert (visit.council, visit.inspectorate, visit.kind) == ("Shropshire Council", "Ofsted", "focused visit")
    assert (visit.start, visit.end, visit.grades, visit.previous) == ("2024-07-30", "2024-07-31", grades, previous)
    assert visit.inspectors == ("A. Inspector",)
    assert visit.findings == 6
    assert counts(lib) == Counts(documents=1, findings=6)


def test_the_same_bytes_again_change_nothing(lib: LibraryFile) -> None:
    read = briefing(words(1, 9))
    store_briefing(lib, read, b"bytes")
    before = list_visits(lib)
    outcome, name, changes = store_briefing(lib, read, b"bytes")
    assert (outcome, name) == (Outcome.UNCHANGED, read.document.id)
    assert not changes
    assert list_visits(lib) == before


def test_a_changed_document_keeps_its_id_and_those_of_findings_that_did_not_change(lib: LibraryFile) -> None:
    text = words(1, 12)
    old = briefing(text)
    store_briefing(lib, old, b"old")
    lines = text.split("\n")
    lines[4] = "This sentence was put in the place of another."
    new = briefing("A new first line.\n" + "\n".join(lines))
    outcome, name, changes = store_briefing(lib, new, b"new")
    assert (outcome, name) == (Outcome.UPDATED, old.document.id)
    assert changes.documents == {name}
    stored = stored_document(lib, name)
    kept = {found.text: found.id for found in old.findings}
    assert [found.id for found in stored.findings if found.text in kept] == [
        kept[found.text] for found in stored.findings if found.text in kept
    ]
    assert len([found for found in stored.findings if found.text in kept]) == 11
    assert stored.card.version == 2
    assert counts(lib).documents == 1
    assert original(lib, name)[1] == b"new"


def test_the_earlier_version_stays_readable(lib: LibraryFile) -> None:
    old, new = briefing(words(1, 12)), briefing(words(1, 12) + "\nOne line more.")
    store_briefing(lib, old, b"old")
    _, name, _ = store_briefing(lib, new, b"new")
    assert [version for version, _ in document_versions(lib, name)] == [1, 2]
    assert stored_document(lib, name, 1).source.text == old.document.source.text
    assert stored_document(lib, name, 1).source.blocks == old.document.source.blocks
    assert stored_document(lib, name, 2) == stored_document(lib, name)
    with pytest.raises(NotFoundError):
        stored_document(lib, name, 3)


def test_an_earlier_version_imported_again_does_not_take_the_place_of_the_later(lib: LibraryFile) -> None:
    old, new = briefing(words(1, 12)), briefing(words(1, 12) + "\nOne line more.")
    store_briefing(lib, old, b"old")
    store_briefing(lib, new, b"new")
    assert store_briefing(lib, old, b"old")[0] is Outcome.UNCHANGED
    assert stored_document(lib, old.document.id).card.version == 2


def test_words_said_twice_are_two_findings(lib: LibraryFile) -> None:
    _, name, _ = store_briefing(lib, briefing("The same words.\nThe same words.\nThe “same” words"), b"")
    assert len({found.id for found in stored_document(lib, name).findings}) == 3


def test_ids_follow_the_order_of_the_text() -> None:
    first = Finding("", "d-1", FindingKind.STRENGTH, Theme.PLANS, 0, 5, "Same.", 1)
    later = replace(first, start=10, end=15)
    ids = [name for name, _ in named("f", "d-1", (later, first))]
    assert ids == [passage_id("f", "d-1", "Same.", nth) for nth in (0, 1)]
    assert [found.start for _, found in named("f", "d-1", (later, first))] == [0, 10]


def test_the_indexes_follow_every_change(lib: LibraryFile) -> None:
    store_briefing(lib, briefing(words(1, 12), said=(JO,)), b"old")
    store_briefing(lib, briefing(words(1, 12) + "\nOne line more.", said=(SAM,)), b"new")
    with lib.alone() as connection:
        assert index_problems(connection, lib.schema) == []
        found = "SELECT count(*) FROM quote_fts WHERE quote_fts MATCH ?"
        assert connection.execute(found, ('"director"',)).fetchone() == (1,)
        assert connection.execute(found, ('"bloggs"',)).fetchone() == (0,)


@pytest.mark.parametrize("look", [stored_document, finding, quote, original, visit_tree, document_versions])
def test_an_unknown_name_is_said(lib: LibraryFile, look: object) -> None:
    with pytest.raises(NotFoundError, match="x-none"):
        look(lib, "x-none")  # type: ignore[operator]  # several functions share one test
    assert find_by_sha256(lib, "0" * 64) is None


def test_a_wrong_match_can_be_undone(lib: LibraryFile) -> None:
    _, letter, _ = store_briefing(lib, briefing(words(1, 9), end="2024-07-31"), b"1")
    release = briefing(words(2, 9), kind=DocumentKind.RELEASE, name="release.txt", start="2024-07-30")
    _, moved, _ = store_briefing(lib, release, b"2")
    assert len(list_visits(lib)) == 1
    changes = move_document(lib, moved, None)
    first, second = sorted(list_visits(lib), key=lambda visit: visit.id)
    assert changes.visits == {first.id, second.id}
    assert [card.id for card in first.documents] == [letter]
    assert [card.id for card in second.documents] == [moved]
    move_document(lib, moved, first.id)
    (only,) = list_visits(lib)
    assert {card.id for card in only.documents} == {letter, moved}
    assert not move_document(lib, moved, only.id)
    for document, visit, missing in ((moved, "none", "visit called “none”"), ("none", None, "document called “none”")):
        with pytest.raises(NotFoundError, match=f"no {missing}; nothing was moved"):
            move_document(lib, document, visit)


def test_a_moved_document_stays_where_it_was_put(lib: LibraryFile) -> None:
    store_briefing(lib, briefing(words(1, 9)), b"1")
    text = words(2, 9)
    _, moved, _ = store_briefing(lib, briefing(text, kind=DocumentKind.RELEASE, name="release.txt"), b"2")
    move_document(lib, moved, None)
    own = next(visit.id for visit in list_visits(lib) if moved in {card.id for card in visit.documents})
    changed = briefing(text + "\nMore.", kind=DocumentKind.RELEASE, name="release.txt")
    assert store_briefing(lib, changed, b"3")[:2] == (Outcome.UPDATED, moved)
    assert stored_document(lib, moved).card.visit == own


@pytest.mark.parametrize("council", ["Shropshire Council", None])
@pytest.mark.parametrize("alone", [True, False])
def test_a_moved_document_is_known_again_whichever_visit_it_was_put_under(
    lib: LibraryFile, council: str | None, alone: bool
) -> None:
    start = "2024-07-30" if council else None
    if not alone:
        store_briefing(lib, briefing(words(1, 9), council=council, start=start), b"1")
    text = words(2, 9)
    _, moved, _ = store_briefing(lib, briefing(text, council=council, start=start, name="moved.txt"), b"2")
    store_briefing(lib, briefing(words(3, 9), council="Ashby Council", start="2020-01-06"), b"3")
    move_document(lib, moved, "ashby-2020-01-06")
    changed = briefing(text + "\nMore.", council=council, start=start, name="moved.txt")
    assert store_briefing(lib, changed, b"4")[:2] == (Outcome.UPDATED, moved)
    assert stored_document(lib, moved).card.visit == "ashby-2020-01-06"
    other = briefing(words(4, 9), council=council, start=start, name="moved.txt")
    assert store_briefing(lib, other, b"5")[0] is Outcome.ADDED


def test_a_failed_import_leaves_nothing(lib: LibraryFile, tmp_path: Path) -> None:
    read = briefing(words(1, 9))
    broken = replace(read, findings=(*read.findings, replace(read.findings[0], section=None)))  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(Exception, match="NOT NULL"):
        store_briefing(lib, broken, b"bytes")
    assert counts(lib) == Counts()
    assert list_visits(lib) == ()
    assert store_briefing(lib, read, b"bytes")[0] is Outcome.ADDED

from typing import Any

import pytest
from sqlalchemy import select

from briefing_app.domain.briefing import Grade, Speaker
from briefing_app.domain.corrections import change_kind
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.storage import LibraryFile
from briefing_app.storage.corrections import correct
from briefing_app.storage.examine import deep_problems, index_problems
from briefing_app.storage.library import counts, list_visits, store_briefing, stored_document, visit_tree
from briefing_app.storage.removing import OF_A_DOCUMENT, leading_to_a_document, put_back_documents, remove_documents
from briefing_app.storage.rows.library import LibraryBase
from briefing_app.storage.schema import LIBRARY
from briefing_app.storage.threads import rule_on_thread, thread_rulings
from tests.storage.making import briefing, words

JO = Speaker("Jo Bloggs", "cabinet member", "Shropshire Council")
GOOD = (Grade("Overall effectiveness", "good"),)


def everything(lib: LibraryFile) -> dict[str, list[dict[str, Any]]]:
    """All that stands in the library, but for the numbers that the file gives its rows."""
    with lib.reading() as session:
        return {
            table.name: sorted(
                (
                    {one.name: value for one, value in zip(table.columns, row, strict=True) if one.name != "number"}
                    for row in session.execute(select(*table.columns))
                ),
                key=repr,
            )
            for table in LibraryBase.metadata.sorted_tables
        }


def two(lib: LibraryFile) -> tuple[str, str]:
    """A letter that a person put right, and a release about the same visit."""
    _, letter, _ = store_briefing(lib, briefing(words(1, 9), said=(JO,), grades=GOOD), b"letter")
    _, release, _ = store_briefing(lib, briefing(words(2, 5), kind=DocumentKind.RELEASE, name="r.txt"), b"release")
    stored = stored_document(lib, letter)
    correct(lib, change_kind(stored.source, stored.findings[0], FindingKind.PRIORITY_ACTION))
    return letter, release


def sound(lib: LibraryFile) -> bool:
    with lib.alone() as connection:
        return not [*deep_problems(connection, LIBRARY), *index_problems(connection, LIBRARY)]


def test_a_document_goes_with_all_that_was_read_from_it(lib: LibraryFile) -> None:
    letter, release = two(lib)
    removed, changes = remove_documents(lib, [letter, "d-unknown"])
    assert removed.documents == (letter,)
    assert changes.documents == {letter}
    (visit,) = list_visits(lib)
    assert changes.visits == {visit.id}
    assert [card.id for card in visit.documents] == [release]
    assert visit.grades == ()
    left = everything(lib)
    assert letter not in repr({name: rows for name, rows in left.items() if name not in {"original", "held_before"}})
    assert [row["content"] for row in left["original"]] == [b"release"]
    assert sound(lib)


def test_a_visit_goes_with_its_last_document(lib: LibraryFile) -> None:
    _, changes = remove_documents(lib, two(lib))
    assert list_visits(lib) == ()
    assert len(changes.visits) == 1


def test_what_was_removed_comes_back_as_it_was(lib: LibraryFile) -> None:
    letter, release = two(lib)
    before, told = everything(lib), stored_document(lib, letter)
    for documents in ([letter], [release], [letter, release]):
        removed, changes = remove_documents(lib, documents)
        # Another takes the numbers that the rows had.
        _, other, _ = store_briefing(lib, briefing(words(3, 30), council="Ashby Council", name="a.txt"), b"other")
        assert put_back_documents(lib, removed) == changes
        remove_documents(lib, [other])
        after = everything(lib)
        before["council"] = after["council"]
        after["held_before"] = [row for row in after["held_before"] if row["document"] != other]
        assert after == before
        assert stored_document(lib, letter) == told
        assert sound(lib)


def test_what_was_imported_again_meanwhile_is_left_alone(lib: LibraryFile) -> None:
    letter, _ = two(lib)
    removed, _ = remove_documents(lib, [letter])
    store_briefing(lib, briefing(words(1, 9), said=(JO,), grades=GOOD), b"letter")
    before = everything(lib)
    assert put_back_documents(lib, removed).visits == frozenset()
    assert everything(lib) == before


def test_what_was_not_imported_again_meanwhile_comes_back_beside_it(lib: LibraryFile) -> None:
    letter, release = two(lib)
    told = stored_document(lib, release)
    removed, _ = remove_documents(lib, [letter, release])
    store_briefing(lib, briefing(words(1, 9), said=(JO,), grades=GOOD), b"letter")
    again = stored_document(lib, letter)
    changes = put_back_documents(lib, removed)
    (visit,) = list_visits(lib)
    assert changes == ChangeSet(visits=frozenset({visit.id}), documents=frozenset({release}))
    assert {card.id for card in visit.documents} == {letter, release}
    assert (stored_document(lib, letter), stored_document(lib, release)) == (again, told)
    assert remove_documents(lib, [release])[0].documents == (release,)
    assert sound(lib)


def test_a_later_version_that_was_imported_again_meanwhile_stands_alone(lib: LibraryFile) -> None:
    text = words(1, 9)
    _, letter, _ = store_briefing(lib, briefing(text), b"first")
    later = briefing(text + "\nOne more.")
    assert store_briefing(lib, later, b"second")[1] == letter
    removed, _ = remove_documents(lib, [letter])
    _, again, _ = store_briefing(lib, later, b"second")
    before = everything(lib)
    assert again == letter
    assert put_back_documents(lib, removed) == ChangeSet()
    assert everything(lib) == before


@pytest.mark.parametrize("order", [(0, 2), (2, 0), (1, 2)])
def test_any_version_that_was_held_comes_back_under_the_same_id(lib: LibraryFile, order: tuple[int, int]) -> None:
    text = words(1, 9)
    # The last shares no sentence with the first, so that only its bytes tell whose it is.
    versions = [briefing(text), briefing(text[: len(text) // 2] + words(2, 4)), briefing(words(2, 9))]
    ids = {store_briefing(lib, each, b"bytes")[1] for each in versions}
    assert len(ids) == 1
    for _ in range(2):
        remove_documents(lib, [*ids])
        assert {store_briefing(lib, versions[each], b"bytes")[1] for each in order} == ids
        assert counts(lib).documents == 1
    assert sound(lib)


def test_other_bytes_get_an_id_of_their_own(lib: LibraryFile) -> None:
    _, letter, _ = store_briefing(lib, briefing(words(1, 9)), b"first")
    remove_documents(lib, [letter])
    other = briefing(words(3, 9), name="other.pdf")
    assert store_briefing(lib, other, b"other")[1] == other.document.id


def test_of_two_documents_in_a_thread_one_comes_back_without_the_other(lib: LibraryFile) -> None:
    letter, release = two(lib)
    area, finding = (stored_document(lib, name).findings[1].id for name in (letter, release))
    rule_on_thread(lib, ThreadRuling(area, finding, Verdict.SAME))
    before = everything(lib)
    first, _ = remove_documents(lib, [letter])
    second, _ = remove_documents(lib, [release])
    assert put_back_documents(lib, first).documents == {letter}
    assert thread_rulings(lib) == ()
    put_back_documents(lib, second)
    assert {name: rows for name, rows in everything(lib).items() if name != "thread_ruling"} == {
        name: rows for name, rows in before.items() if name != "thread_ruling"
    }
    assert sound(lib)


def test_no_table_of_a_document_is_forgotten() -> None:
    named = {kind.__tablename__ for kind in OF_A_DOCUMENT}
    assert named == {
        mapper.class_.__tablename__ for mapper in LibraryBase.registry.mappers if leading_to_a_document(mapper.class_)
    }


def test_what_was_removed_is_not_found_any_more(lib: LibraryFile) -> None:
    from briefing_app.search import search

    letter, release = two(lib)
    remove_documents(lib, [letter])
    hits = search(lib, None, "children", 500).hits
    assert {hit.document for hit in hits} <= {release}
    assert visit_tree(lib, list_visits(lib)[0].id).speakers == ()

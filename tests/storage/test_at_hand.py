"""What is kept at hand is what the file holds, whoever changed it."""

from contextlib import closing

import pytest

from briefing_app.domain.errors import NotFoundError
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.at_hand import at_hand
from briefing_app.storage.library import list_visits, store_briefing, stored_document, visit_tree
from briefing_app.storage.removing import remove_documents
from tests.storage.making import briefing, words


def test_the_same_is_read_once_until_something_is_written(lib: LibraryFile) -> None:
    letter = briefing(words(1, 12))
    store_briefing(lib, letter, b"")
    first = stored_document(lib, letter.document.id)
    visit = list_visits(lib)[0].id
    tree = visit_tree(lib, visit)
    assert stored_document(lib, letter.document.id) is first
    assert visit_tree(lib, visit) is tree
    store_briefing(lib, briefing(words(2, 8), name="another.txt"), b"")
    again = stored_document(lib, letter.document.id)
    assert again is not first
    assert again == first
    assert len(list_visits(lib)[0].documents) == 2


def test_what_another_program_writes_is_seen(lib: LibraryFile) -> None:
    letter = briefing(words(1, 12))
    store_briefing(lib, letter, b"")
    assert stored_document(lib, letter.document.id).findings
    with closing(open_library(lib.path.parent)) as other, other.writing() as session:
        session.connection().exec_driver_sql("UPDATE finding SET confirmed = 1")
    assert all(found.confirmed for found in stored_document(lib, letter.document.id).findings)


def test_what_was_removed_is_not_at_hand_any_more(lib: LibraryFile) -> None:
    letter = briefing(words(1, 12))
    store_briefing(lib, letter, b"")
    assert stored_document(lib, letter.document.id).findings
    remove_documents(lib, [letter.document.id])
    with pytest.raises(NotFoundError):
        stored_document(lib, letter.document.id)
    assert list_visits(lib) == ()


def test_only_the_last_few_are_kept(lib: LibraryFile) -> None:
    read: list[int] = []
    with lib.reading() as session:
        for number in [*range(40), 39, 0]:
            at_hand(session, number, lambda number=number: read.append(number))  # type: ignore[misc]  # bound now
    assert read == [*range(40), 0]

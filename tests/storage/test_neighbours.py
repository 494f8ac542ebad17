from pathlib import Path

import pytest

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.imports import Outcome
from briefing_app.domain.neighbours import Neighbour, NeighbourTable
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.library import store_briefing
from briefing_app.storage.neighbours import (
    councils_without_visits,
    find_neighbours,
    keep_neighbours,
    neighbour_table,
    neighbours_of,
    put_back_neighbours,
    remove_neighbours,
)
from tests.storage.making import briefing, words

ROWS = (
    Neighbour("Shropshire", ("Good", ""), closeness="1"),
    Neighbour("Oxley Council", ("n/a", "Inadequate"), "2023-03", "South", "very close"),
)


def table(sha256: str = "a", as_of: str = "2025-03-01", council: str = "Shropshire County Council") -> NeighbourTable:
    return NeighbourTable(council, ("Overall effectiveness", "Fostering"), ROWS, as_of, f"{sha256}.csv", sha256)


def files(lib: LibraryFile, council: str = "Shropshire") -> list[str]:
    return [kept.table.sha256 for kept in neighbours_of(lib, council)]


def test_a_table_is_there_the_next_day_under_whatever_name_the_council_is_called(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        outcome, kept, changes = keep_neighbours(lib, table())
        assert (outcome, bool(changes)) == (Outcome.ADDED, False)
    with open_library(tmp_path) as lib:
        for name in ("Shropshire Council", "Shropshire County Council"):
            assert neighbours_of(lib, name) == (kept,)
        (found,) = neighbours_of(lib, "Shropshire")
        assert found == kept
        assert found.table.areas == table().areas
        own, other = found.table.rows
        assert (own.own, own.key, other.own, other.key) == (True, "shropshire", False, "oxley")
        assert (other.grades, other.inspected, other.region, other.closeness) == (
            ("n/a", "Inadequate"), "2023-03", "South", "very close",
        )  # fmt: skip
        assert neighbour_table(lib, kept.id) == kept
        assert find_neighbours(lib, "a") == kept
        assert find_neighbours(lib, "b") is None
        assert neighbours_of(lib, "Oxley") == ()


def test_the_library_s_own_name_for_the_council_and_its_visits_are_told(lib: LibraryFile) -> None:
    _, _, stored = store_briefing(lib, briefing(words(1, 4)), b"bytes")
    _, kept, changes = keep_neighbours(lib, table())
    assert kept.table.council == "Shropshire Council"
    assert changes.visits == stored.visits


def test_the_same_file_is_unchanged_and_a_newer_one_comes_first(lib: LibraryFile) -> None:
    keep_neighbours(lib, table("a", "2025-03-01"))
    assert keep_neighbours(lib, table("a", "2025-03-01"))[0] is Outcome.UNCHANGED
    assert keep_neighbours(lib, table("b", "2025-09-01"))[0] is Outcome.UPDATED
    assert keep_neighbours(lib, table("c", "2024-09-01"))[0] is Outcome.UPDATED
    assert files(lib) == ["b", "a", "c"]
    assert keep_neighbours(lib, table("a", council="Oxley"))[0] is Outcome.ADDED
    assert files(lib, "Oxley Council") == ["a"]


def test_a_table_without_a_date_is_listed_by_the_day_it_was_imported(lib: LibraryFile) -> None:
    keep_neighbours(lib, table("a", "2025-03-01"))
    keep_neighbours(lib, table("b", ""))
    assert files(lib) == ["b", "a"]


def test_what_is_removed_is_gone_and_can_be_put_back_as_it_was(lib: LibraryFile) -> None:
    _, _, stored = store_briefing(lib, briefing(words(1, 4)), b"bytes")
    keep_neighbours(lib, table("b", "2024-09-01"))
    keep_neighbours(lib, table("c", council="Oxley"))
    _, kept, _ = keep_neighbours(lib, table())
    removed, changes = remove_neighbours(lib, kept.id)
    assert removed == kept
    assert changes.visits == stored.visits
    assert (files(lib), files(lib, "Oxley")) == (["b"], ["c"])
    with pytest.raises(NotFoundError, match="import its file again"):
        neighbour_table(lib, kept.id)
    assert remove_neighbours(lib, kept.id)[0] is None
    assert put_back_neighbours(lib, kept).visits == stored.visits
    assert not put_back_neighbours(lib, kept)
    assert neighbours_of(lib, "Shropshire")[0] == kept
    assert files(lib) == ["a", "b"]


def test_removing_leaves_no_rows_behind(lib: LibraryFile) -> None:
    _, kept, _ = keep_neighbours(lib, table())
    remove_neighbours(lib, kept.id)
    with lib.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM neighbour").scalar_one() == 0


def test_councils_known_by_a_table_alone_are_told(lib: LibraryFile) -> None:
    keep_neighbours(lib, table("a", council="Oxley"))
    keep_neighbours(lib, table("b"))
    assert councils_without_visits(lib) == ("Oxley", "Shropshire County Council")
    store_briefing(lib, briefing(words(1, 4)), b"bytes")
    assert councils_without_visits(lib) == ("Oxley",)

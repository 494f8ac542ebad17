"""One table as officers save it in different programs: whatever the file, the same is read."""

from pathlib import Path

import pytest

from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.reading import read_any
from briefing_app.reading.document import read_table_bytes
from tests.neighbouring import workbook

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "neighbours").glob("*.*sv"))


def words(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def whole(table: NeighbourTable) -> tuple[object, ...]:
    return table.council, table.as_of, table.areas, table.rows


@pytest.fixture(scope="module")
def expected() -> NeighbourTable:
    (path,) = (path for path in SAMPLES if "commas" in path.name)
    table = read_any(path)
    assert isinstance(table, NeighbourTable)
    assert (table.council, table.as_of, len(table.rows)) == ("Marlshire", "2025-03-01", 5)
    assert table.rows[4].council == "St Aldhelm’s"
    assert table.rows[2].grades == ("Inadequate", "Inadequate", "Inadequate", "Requires improvement", "n/a")
    assert table.rows[2].inspected == "2022-09"
    return table


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_however_it_was_saved_the_same_is_read(path: Path, expected: NeighbourTable) -> None:
    table = read_any(path)
    assert isinstance(table, NeighbourTable)
    assert whole(table) == whole(expected)


def test_a_workbook_of_the_same_gives_the_same(tmp_path: Path, expected: NeighbourTable) -> None:
    (path,) = (path for path in SAMPLES if "commas" in path.name)
    rows = [line.split(",") for line in words(path).splitlines()]
    assert whole(read_table_bytes(workbook(rows), "a.xlsx")) == whole(expected)
    (tmp_path / "a.xlsx").write_bytes(workbook(rows))
    table = read_any(tmp_path / "a.xlsx")
    assert isinstance(table, NeighbourTable)
    assert whole(table) == whole(expected)

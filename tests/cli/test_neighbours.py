"""`import`, `read` and `neighbours` with a table of neighbours, from outside."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.neighbouring import TABLE, plain_table

if TYPE_CHECKING:
    import subprocess

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "neighbours.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_the_way_from_a_file_to_the_table(run: Run, table: Path) -> None:
    done = run("import", table)
    assert done.returncode == 0
    assert "[neighbours of Marlshire]" in done.stdout
    shown = run("neighbours", "Marlshire County Council").stdout
    assert "Unofficial: from neighbours.csv, as at 1 March 2025, imported on " in shown
    assert "Not checked against Ofsted." in shown
    assert "In order of closeness, the closest first." in shown
    assert shown.index("Marlshire, this council") < shown.index("Shropshire Council") < shown.index("Oxley Council")
    assert "  Impact of leaders: n/a" in shown


def test_json_has_every_row_and_says_that_it_is_unofficial(run: Run, table: Path) -> None:
    report = json.loads(run("import", table, "--json").stdout)
    assert report["files"][0]["neighbours_of"] == "Marlshire"
    assert report["files"][0]["document"] is None
    out = json.loads(run("neighbours", "marlshire", "--json").stdout)
    assert (out["council"], out["file"], out["as_at"], out["official"]) == (
        "Marlshire", "neighbours.csv", "2025-03-01", False,
    )  # fmt: skip
    assert [each["council"] for each in out["neighbours"]] == [
        "Marlshire", "Shropshire Council", "Oxley Council", "Brinmoor",
    ]  # fmt: skip
    assert out["neighbours"][3]["grades"][1] == {"area": "Impact of leaders", "grade": "n/a"}
    assert out["earlier"] == []


def test_an_earlier_table_is_listed_below_the_newest(run: Run, table: Path) -> None:
    run("import", table)
    table.write_text(TABLE.replace("2025", "2026"), encoding="utf-8")
    assert "updated" in run("import", table).stdout
    out = json.loads(run("neighbours", "Marlshire", "--json").stdout)
    assert (out["as_at"], [each["as_at"] for each in out["earlier"]]) == ("2026-03-01", ["2025-03-01"])
    assert "Earlier: Unofficial: from neighbours.csv, as at 1 March 2025" in run("neighbours", "Marlshire").stdout


def test_whose_and_when_are_named_on_the_command_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(plain_table(), encoding="utf-8")
    refused = run("import", path)
    assert refused.returncode == 1
    assert "does not say whose neighbours it lists" in refused.stderr
    assert run("import", path, "--for", "Kelby", "--as-at", "May 2025").returncode == 0
    out = json.loads(run("neighbours", "Kelby", "--json").stdout)
    assert out["as_at"] == "2025-05"
    assert run("import", path, "--as-at", "soon").returncode == 2


def test_read_shows_a_table_and_stores_nothing(run: Run, table: Path, tmp_path: Path) -> None:
    assert "Statistical neighbours of Marlshire, as at 1 March 2025" in run("read", table).stdout
    out = json.loads(run("read", table, "--json").stdout)
    assert (out["neighbours_of"], len(out["neighbours"])) == ("Marlshire", 4)
    assert not (tmp_path / "data").exists()


def test_a_council_without_a_table_gets_one_sentence(run: Run) -> None:
    done = run("neighbours", "Nowhere")
    assert done.returncode == 1
    assert "holds no table of neighbours of Nowhere" in done.stderr


def test_a_table_cannot_be_compared_as_a_document(run: Run, table: Path, tmp_path: Path) -> None:
    done = run("compare", table, table)
    assert done.returncode == 1
    assert "is a table of neighbours’ grades, not a document" in done.stderr

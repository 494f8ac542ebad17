"""Tables of neighbours among the files of an import."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.neighbours import Told
from briefing_app.domain.progress import run_through
from briefing_app.importing import import_files, settled
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.library import list_visits
from briefing_app.storage.neighbours import neighbours_of
from tests.neighbouring import TABLE, plain_table, workbook


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryFile]:
    with open_library(tmp_path / "data") as opened:
        yield opened


def run(library: LibraryFile, *paths: Path, told: Told | None = None) -> ImportReport:
    return run_through(import_files(library, paths, told))


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def outcomes(report: ImportReport) -> list[tuple[str, Outcome, str]]:
    return [(Path(each.path).name, each.outcome, each.neighbours_of) for each in report.files]


def test_a_folder_gives_its_tables_beside_its_documents(tmp_path: Path, library: LibraryFile) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    written(folder / "a.csv", TABLE)
    (folder / "b.xlsx").write_bytes(workbook([["Council", "Own", "Overall"], ["Oxley", "x", "Good"], ["Kelby", "", 2]]))
    written(folder / "c.csv", "Budget,2025\nPaper,3\n")
    written(folder / "d.txt", "Ashby Council\nInspectors found that leaders know their services well.\n")
    report = run(library, folder)
    assert outcomes(report) == [
        ("a.csv", Outcome.ADDED, "Marlshire"), ("b.xlsx", Outcome.ADDED, "Oxley"), ("c.csv", Outcome.FAILED, ""),
        ("d.txt", Outcome.ADDED, ""),
    ]  # fmt: skip
    assert "c.csv is not a table of neighbours’ grades" in report.files[2].reason
    assert [row.grades for row in neighbours_of(library, "Oxley")[0].table.rows] == [("Good",), ("Good",)]
    assert outcomes(run(library, folder / "a.csv")) == [("a.csv", Outcome.UNCHANGED, "Marlshire")]
    assert len(list_visits(library)) == 1


def test_a_person_s_word_stands_above_the_file_s(tmp_path: Path, library: LibraryFile) -> None:
    path = written(tmp_path / "a.csv", TABLE)
    report = run(library, path, told=Told("Shropshire County Council", "2025-06"))
    assert outcomes(report) == [("a.csv", Outcome.ADDED, "Shropshire Council")]
    (kept,) = neighbours_of(library, "Shropshire")
    assert kept.table.as_of == "2025-06"
    assert [row.council for row in kept.table.rows if row.own] == ["Shropshire Council"]


def test_a_table_that_does_not_say_whose_it_is_is_refused_or_left_for_a_person(
    tmp_path: Path, library: LibraryFile
) -> None:
    path = written(tmp_path / "a.csv", plain_table())
    refused = run(library, path)
    assert outcomes(refused) == [("a.csv", Outcome.FAILED, "")]
    assert "--for COUNCIL" in refused.files[0].reason
    asked = run(library, path, told=Told(asked=True))
    assert asked.files == ()
    (table,) = asked.open_tables
    assert settled(table, Told("Shropshire", "2025")).council == "Shropshire Council"
    assert outcomes(run(library, path, told=Told("Oxley"))) == [("a.csv", Outcome.ADDED, "Oxley")]
    assert neighbours_of(library, "Oxley")[0].table.as_of == ""
    assert outcomes(run(library, path, told=Told(asked=True))) == [("a.csv", Outcome.UNCHANGED, "Oxley")]


def test_a_table_without_a_date_is_asked_about_only_where_one_can_be_asked(
    tmp_path: Path, library: LibraryFile
) -> None:
    path = written(tmp_path / "a.csv", plain_table("Marlshire (own)"))
    assert len(run(library, path, told=Told(asked=True)).open_tables) == 1
    assert outcomes(run(library, path)) == [("a.csv", Outcome.ADDED, "Marlshire")]


def test_nothing_is_asked_of_a_table_that_leaves_nothing_open(tmp_path: Path, library: LibraryFile) -> None:
    nameless = written(tmp_path / "a.csv", plain_table())
    assert len(run(library, nameless, told=Told("", "2025", asked=True)).open_tables) == 1
    told = run(library, nameless, told=Told("Oxley", "2025", asked=True))
    assert (outcomes(told), told.open_tables) == ([("a.csv", Outcome.ADDED, "Oxley")], ())

"""A file is written whole or not at all, and only where it may be."""

import os
import stat
from pathlib import Path

import pytest

from briefing_app.domain.errors import ExportError, NotFoundError
from briefing_app.export import Format, format_of
from briefing_app.export.saving import export_visit
from briefing_app.storage import clock, open_library
from tests.export.conftest import MADE, VISIT


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: MADE)


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".html", ".md", ".PDF"])
def test_each_ending_gives_its_format_and_the_same_bytes_again(data: Path, tmp_path: Path, ending: str) -> None:
    first, second = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    with open_library(data) as library:
        assert export_visit(library, VISIT, first) == first
        export_visit(library, VISIT, second)
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes()[:2] == {".docx": b"PK", ".pdf": b"%P", ".html": b"<!", ".md": b"Sh"}[ending.lower()]


@pytest.mark.parametrize("name", ["visit.doc", "visit", "visit.txt", ".docx", "visit.pdf.exe"])
def test_another_ending_is_refused(data: Path, tmp_path: Path, name: str) -> None:
    with open_library(data) as library, pytest.raises(ExportError, match=r"\.docx, \.pdf, \.html or \.md"):
        export_visit(library, VISIT, tmp_path / name)
    assert not (tmp_path / name).exists()


def test_format_of_takes_any_case() -> None:
    assert format_of(Path("A.Docx")) is Format.WORD


def test_a_read_only_file_is_left_as_it_is(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "visit.md"
    file.write_text("Mine")
    file.chmod(stat.S_IRUSR)
    with open_library(data) as library, pytest.raises(ExportError, match="may only be read"):
        export_visit(library, VISIT, file)
    assert file.read_text() == "Mine"


def test_an_older_export_is_written_over(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "visit.md"
    file.write_text("Old")
    with open_library(data) as library:
        export_visit(library, VISIT, file)
    assert "Findings by theme" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "why"),
    [("none/visit.md", "there is no folder"), ("folder.md", "that is a folder"), ("file/a.md", "folder")],
)
def test_a_place_that_is_none_is_said(data: Path, tmp_path: Path, place: str, why: str) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "file").write_text("")
    with open_library(data) as library, pytest.raises(ExportError, match=why):
        export_visit(library, VISIT, tmp_path / place)


@pytest.mark.skipif(os.name != "posix" or not Path("/proc/self").exists(), reason="needs a folder nobody may write to")
def test_a_folder_that_takes_no_files_is_said(data: Path) -> None:
    with open_library(data) as library, pytest.raises(ExportError, match="could not be written"):
        export_visit(library, VISIT, Path("/proc/visit.md"))


def test_what_fails_on_the_way_leaves_the_old_file_and_no_rest(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out" / "visit.md"
    file.parent.mkdir()
    file.write_text("Old")

    def full(_path: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with open_library(data) as library, pytest.raises(ExportError, match="No space left on device"):
        export_visit(library, VISIT, file)
    assert file.read_text() == "Old"
    assert [path.name for path in file.parent.iterdir()] == ["visit.md"]


def test_a_visit_that_is_not_there_writes_nothing(data: Path, tmp_path: Path) -> None:
    with open_library(data) as library, pytest.raises(NotFoundError):
        export_visit(library, "nobody-2024-01-01", tmp_path / "visit.md")
    assert not (tmp_path / "visit.md").exists()


def test_the_date_comes_from_the_clock(data: Path, tmp_path: Path) -> None:
    with open_library(data) as library:
        export_visit(library, VISIT, tmp_path / "visit.md")
    assert "made with Briefing on 25 November 2026" in (tmp_path / "visit.md").read_text(encoding="utf-8")

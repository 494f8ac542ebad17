"""Nothing that a person saves takes the place of Briefing's own files, or of a device."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.notes import Anchor
from briefing_app.export.saving import export_visit
from briefing_app.notebook import add_note
from briefing_app.sharing.handing_out import hand_out
from briefing_app.sharing.notes import export_notes
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.backup_file import backup_data
from briefing_app.storage.copies import save_copy
from briefing_app.storage.library import store_briefing
from tests.storage.making import briefing, words

VISIT = "shropshire-2024-07-30"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with open_library(data) as lib, open_notebook(data) as nb:
        store_briefing(lib, briefing(words(1, 8)), b"original")
        add_note(nb, Anchor(on="f-1", visit="v"), "first")
    # The first copy of its own is made now.
    open_notebook(data).close()
    return data


def saved(folder: Path, file: Path) -> None:
    with open_notebook(folder) as nb, open_library(folder) as lib:
        save_copy((nb, lib), file)


def noted(folder: Path, file: Path) -> None:
    with open_notebook(folder) as nb:
        export_notes(nb, file, replace=True)


def packed(folder: Path, file: Path) -> None:
    with open_library(folder) as lib:
        hand_out(lib, [VISIT], file)


def exported(folder: Path, file: Path) -> None:
    with open_library(folder) as lib:
        export_visit(lib, VISIT, file)


def backed_up(folder: Path, file: Path) -> None:
    backup_data(folder, file, replace=True)


WAYS: dict[Callable[[Path, Path], None], str] = {saved: ".zip", noted: ".jsonld", packed: ".briefing",
                                                 exported: ".md", backed_up: ".zip"}  # fmt: skip


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("way", [saved, noted, backed_up])
@pytest.mark.parametrize(
    "name", ["library.db", "Notebook.db", "notebook.db-journal", "library.db-wal", "settings.json", "briefing.log"]
)
def test_nothing_is_written_over_briefings_own_files(
    folder: Path, way: Callable[[Path, Path], None], name: str
) -> None:
    before = everything(folder)
    with pytest.raises(BriefingError, match="own files"):
        way(folder, folder / "backups" / ".." / name)
    assert everything(folder) == before


@pytest.mark.parametrize("way", WAYS)
def test_nor_among_the_copies_it_keeps(folder: Path, way: Callable[[Path, Path], None]) -> None:
    (folder / "backups" / "inner").mkdir()
    before = everything(folder)
    for place in (folder / "backups", folder / "backups" / "inner"):
        with pytest.raises(BriefingError, match="own files"):
            way(folder, place / f"mine{WAYS[way]}")
    assert everything(folder) == before


def test_a_missing_library_is_not_replaced_by_a_backup(folder: Path) -> None:
    (folder / "library.db").unlink()
    with pytest.raises(BriefingError, match="own files"):
        backup_data(folder, folder / "library.db")
    assert not (folder / "library.db").exists()


@pytest.mark.parametrize("way", WAYS)
def test_other_names_in_the_data_folder_and_the_same_names_elsewhere_are_nobodys(
    folder: Path, tmp_path: Path, way: Callable[[Path, Path], None]
) -> None:
    way(folder, folder / f"mine{WAYS[way]}")
    assert (folder / f"mine{WAYS[way]}").is_file()
    backup_data(folder, tmp_path / "notebook.db")
    backup_data(folder, tmp_path / "notebook.db", replace=True)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
@pytest.mark.parametrize("way", WAYS)
def test_a_pipe_stays_a_pipe(folder: Path, tmp_path: Path, way: Callable[[Path, Path], None]) -> None:
    pipe = tmp_path / f"pipe{WAYS[way]}"
    os.mkfifo(pipe)
    with pytest.raises(BriefingError, match="device"):
        way(folder, pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)

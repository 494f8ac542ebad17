import zipfile
from pathlib import Path

import pytest

from briefing_app.domain.errors import FolderError, NotFoundError
from briefing_app.storage.backup_file import backup_data, backup_notebook
from briefing_app.storage.restoring import restore


def test_a_backup_does_not_take_the_place_of_another_file(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_text("mine")
    with pytest.raises(FolderError, match="exists already"):
        backup_data(folder, tmp_path / "all.zip")
    assert (tmp_path / "all.zip").read_text() == "mine"
    backup_data(folder, tmp_path / "all.zip", replace=True)
    assert zipfile.is_zipfile(tmp_path / "all.zip")


@pytest.mark.parametrize("name", ["all.zip", "notes.db"])
def test_an_empty_file_has_nothing_to_lose(name: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    backup_data(folder, tmp_path / name)
    assert (tmp_path / name).stat().st_size > 1000


def test_what_cannot_be_done_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="could not be written"):
        backup_data(folder, tmp_path / "none" / "all.zip")
    with pytest.raises(FolderError, match="could not be written"):
        backup_notebook(folder, tmp_path / "none" / "all.db")
    with pytest.raises(NotFoundError):
        backup_data(tmp_path / "empty", tmp_path / "all.zip")
    with pytest.raises(NotFoundError):
        restore(folder, tmp_path / "none.zip")

import errno
import os
import shutil
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from briefing_app.domain.errors import (
    BriefingError,
    DamagedFileError,
    DiskFullError,
    FolderError,
    InUseError,
    NewerFileError,
)
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note
from briefing_app.storage import NotebookFile, closed_files, open_library, open_notebook, restoring
from briefing_app.storage.backup_file import backup_data, backup_notebook
from briefing_app.storage.driver import connect, connect_library
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.library import counts
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.restoring import restore
from tests.spoiling import spoilt_archive
from tests.storage.noted import held, rewrite, texts


@pytest.mark.parametrize("name", ["all.zip", "notes.db", "100% & so on.briefing-backup"])
def test_a_backup_put_back_brings_everything_back(folder: Path, tmp_path: Path, name: str) -> None:
    assert name in backup_data(folder, tmp_path / name)
    rewrite(folder, "second")
    said = restore(folder, tmp_path / name)
    assert texts(folder) == ["first"]
    assert any("kept in" in sentence for sentence in said)
    with open_library(folder) as lib:
        assert counts(lib).documents == 1


def test_what_a_restore_replaces_is_backed_up_and_set_aside(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    rewrite(folder, "second")
    restore(folder, tmp_path / "kept.db")
    newest = backups_in(folder / FOLDER, "notebook")
    assert [held(backup.path) for backup in newest[:2]] == [["first"], ["second"]]
    (aside,) = (folder / FOLDER).glob("replaced-notebook-*/notebook.db")
    assert held(aside) == ["second"]


@pytest.mark.parametrize("fails", ["copy_file", "keep_copy"])
@pytest.mark.parametrize("apart", [False, True], ids=["in one file", "in two files"])
def test_where_the_library_cannot_be_put_back_the_notebook_is_as_it_was_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str, *, apart: bool
) -> None:
    """As where the disk is full by then: notes written since the copy would be gone, and said to be there."""
    backup_data(folder, tmp_path / "all.zip")
    files = [tmp_path / "all.zip"]
    if apart:
        with zipfile.ZipFile(files[0]) as archive:
            files = [Path(archive.extract(name, tmp_path)) for name in ("notebook.db", "library.db")]
    rewrite(folder, "second")
    module = closed_files if fails == "copy_file" else restoring
    real = getattr(module, fails)

    calls: list[object] = []

    def full(*given: Any) -> Any:
        calls.append(given)
        if len(calls) == (2 if fails == "copy_file" else 4):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*given)

    monkeypatch.setattr(module, fails, full)
    with pytest.raises(DiskFullError, match="intact"):
        restore(folder, *files)
    assert texts(folder) == ["second"]
    assert held(backups_in(folder / FOLDER, "notebook")[0].path) == ["second"], "what a repair would take"
    assert not list((folder / FOLDER).glob("replaced-*/*"))
    monkeypatch.undo()
    restore(folder, *files)
    assert texts(folder) == ["first"]


@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
def test_where_a_file_cannot_take_its_place_the_old_one_and_what_is_beside_it_are_as_they_were(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, late: bool
) -> None:
    """As where a virus scanner holds the file, or the drive fails once the new one has its name."""
    backup_notebook(folder, tmp_path / "kept.db")
    place, beside = folder / "notebook.db", folder / "notebook.db-journal"
    place.write_bytes(b"rubbish")
    beside.write_bytes(b"of a crash")
    real = Path.replace

    def refused(path: Path, target: Path) -> Path:
        if target == place and path.parent == folder:
            if late:
                real(path, target)
            raise OSError(errno.EIO, "Input/output error")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(BriefingError):
        restore(folder, tmp_path / "kept.db")
    assert (place.read_bytes(), beside.read_bytes()) == (b"rubbish", b"of a crash")
    assert not list((folder / FOLDER).glob("replaced-*"))


def test_files_left_by_a_crash_are_not_mixed_into_what_is_restored(folder: Path, tmp_path: Path) -> None:
    backup_data(folder, tmp_path / "all.zip")
    crashed = tmp_path / "crashed"
    with closing(connect_library(folder / "library.db")) as connection:
        connection.execute("UPDATE council SET name = 'Changed after the backup'")
        shutil.copytree(folder, crashed)
    restore(crashed, tmp_path / "all.zip")
    with closing(connect(crashed / "library.db")) as connection:
        assert connection.execute("SELECT name FROM council").fetchone() == ("Shropshire Council",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_folder_that_holds_nothing_can_be_restored_into(folder: Path, tmp_path: Path) -> None:
    backup_data(folder, tmp_path / "all.zip")
    restore(tmp_path / "fresh", tmp_path / "all.zip")
    assert texts(tmp_path / "fresh") == ["first"]


def test_a_damaged_notebook_can_be_restored_over_and_is_kept(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    (folder / "notebook.db").write_bytes(b"rubbish")
    restore(folder, tmp_path / "kept.db")
    assert texts(folder) == ["first"]
    (aside,) = (folder / FOLDER).glob("replaced-notebook-*/notebook.db")
    assert aside.read_bytes() == b"rubbish"


def test_nothing_is_restored_where_it_could_not_be_opened(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    synced, taken = tmp_path / "Dropbox" / "data", tmp_path / "file"
    taken.write_bytes(b"")
    for place in (synced, taken, taken / "below"):
        with pytest.raises(FolderError, match=f"data folder {place} "):
            restore(place, tmp_path / "kept.db")
    assert not synced.exists()


def test_a_damaged_backup_is_refused_and_nothing_changed(folder: Path, tmp_path: Path) -> None:
    backup_data(folder, tmp_path / "all.zip")
    backup_notebook(folder, tmp_path / "kept.db")
    before = (folder / "notebook.db").read_bytes()
    for name in ("all.zip", "kept.db"):
        whole = (tmp_path / name).read_bytes()
        for spoilt in (b"", b"PK\3\4 no zip", whole[: len(whole) // 2], whole[:100] + bytes(1100) + whole[1200:]):
            (tmp_path / name).write_bytes(spoilt)
            with pytest.raises(DamagedFileError, match=r"nothing was changed|left as it is"):
                restore(folder, tmp_path / name)
    assert (folder / "notebook.db").read_bytes() == before
    assert not list(folder.glob(".restore-*"))


def test_what_a_virus_scanner_has_open_for_a_moment_makes_no_failure_of_a_restore(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup_data(folder, tmp_path / "all.zip")
    unlink = os.unlink

    def scanned(path: str, *, dir_fd: int | None = None) -> None:
        if dir_fd is not None or ".restore-" in os.fspath(path):
            raise PermissionError(13, "The file is being used by another process")
        unlink(path)

    monkeypatch.setattr(os, "unlink", scanned)
    assert "The notebook was restored" in restore(folder, tmp_path / "all.zip")[0]


def test_a_damaged_backup_that_another_program_packed_is_refused(folder: Path, tmp_path: Path) -> None:
    spoilt_archive(tmp_path / "all.zip", "backup.json")
    with pytest.raises(DamagedFileError, match="nothing was changed"):
        restore(folder, tmp_path / "all.zip")


def test_a_changed_file_inside_an_archive_is_noticed(folder: Path, tmp_path: Path) -> None:
    backup_data(folder, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as whole, zipfile.ZipFile(tmp_path / "forged.zip", "w") as forged:
        forged.writestr("backup.json", whole.read("backup.json"))
        forged.writestr("notebook.db", whole.read("library.db"))
        forged.writestr("library.db", whole.read("library.db"))
    with pytest.raises(DamagedFileError):
        restore(folder, tmp_path / "forged.zip")


def test_a_backup_of_a_later_version_is_refused(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    with closing(connect(tmp_path / "kept.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerFileError):
        restore(folder, tmp_path / "kept.db")
    assert texts(folder) == ["first"]


def test_an_open_notebook_is_neither_copied_by_another_nor_replaced(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    with open_notebook(folder) as nb:
        assert isinstance(nb, NotebookFile)
        for act in (
            lambda: backup_notebook(folder, tmp_path / "again.db"),
            lambda: restore(folder, tmp_path / "kept.db"),
        ):
            with pytest.raises(InUseError):
                act()
        add_note(nb, Anchor(on="f-2"), "still mine")
    assert texts(folder) == ["first", "still mine"]


def test_nothing_is_restored_over_a_file_that_may_only_be_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "copy.zip"
    backup_data(folder, file)
    before = {path: path.read_bytes() for path in folder.glob("*.db")}
    # Root may write over such files, so it is not enough to make it one.
    monkeypatch.setattr(os, "access", lambda path, mode: not (mode == os.W_OK and Path(path).name == "library.db"))
    with pytest.raises(FolderError, match="library cannot be written where it is"):
        restore(folder, file)
    assert {path: path.read_bytes() for path in folder.glob("*.db")} == before

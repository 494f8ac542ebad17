"""Copies as the window deals with them: listed, looked into, saved from open files, put back and taken back."""

import errno
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefing_app.domain.errors import BriefingError, DamagedFileError, DiskFullError, FolderError, NewerFileError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, list_notes
from briefing_app.storage import archive, open_library, open_notebook
from briefing_app.storage.backup_file import backup_data
from briefing_app.storage.copies import Contents, list_copies, look_into, put_back, save_copy
from briefing_app.storage.driver import connect
from briefing_app.storage.library import counts, store_briefing
from briefing_app.storage.restoring import restore
from tests.storage.making import briefing, words
from tests.storage.noted import texts


def write(folder: Path, text: str) -> None:
    with open_notebook(folder) as nb:
        add_note(nb, Anchor(on="f-1", visit="v"), text)


def saved(folder: Path, file: Path) -> Path:
    with open_notebook(folder) as nb, open_library(folder) as lib:
        save_copy((nb, lib), file)
    return file


def test_a_copy_saved_while_both_are_open_holds_both(folder: Path, tmp_path: Path) -> None:
    file = saved(folder, tmp_path / "copy.zip")
    assert look_into(folder, file) == Contents(notes=1, documents=1)
    put_back(tmp_path / "elsewhere", (file,))
    assert texts(tmp_path / "elsewhere") == ["first"]
    with open_library(tmp_path / "elsewhere") as lib:
        assert counts(lib).documents == 1
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_looking_into_a_copy_changes_nothing_while_all_is_open(folder: Path, tmp_path: Path) -> None:
    file = saved(folder, tmp_path / "copy.zip")
    with open_notebook(folder) as nb, open_library(folder):
        before = sorted(folder.rglob("*"))
        assert look_into(folder, file) == Contents(1, 1)
        assert sorted(folder.rglob("*")) == before
        add_note(nb, Anchor(on="f-2"), "still mine")
    assert texts(folder) == ["first", "still mine"]


def test_automatic_copies_are_listed_with_how_much_they_hold_and_why(folder: Path) -> None:
    open_notebook(folder).close()
    (first,) = list_copies(folder)
    assert (first.notes, first.why) == (1, "")
    assert first.made.tzinfo is not None
    write(folder, "second")
    put_back(folder, (first.path,))
    assert [(copy.notes, copy.why) for copy in list_copies(folder)] == [(1, "restored"), (2, "before-restore"), (1, "")]
    first.path.write_bytes(first.path.read_bytes()[:5000])
    assert list_copies(folder)[-1].notes is None


def test_what_was_put_back_can_be_taken_back(folder: Path, tmp_path: Path) -> None:
    file = saved(folder, tmp_path / "copy.zip")
    write(folder, "second")
    with open_library(folder) as lib:
        store_briefing(lib, briefing(words(90, 30), name="other.txt", start="2023-01-10", bytes_of="other"), b"other")
    undo = put_back(folder, (file,))
    assert texts(folder) == ["first"]
    assert [path.name.split("-")[0] for path in undo] == ["notebook", "library"]
    put_back(folder, undo)
    assert texts(folder) == ["first", "second"]
    with open_library(folder) as lib:
        assert counts(lib).documents == 2


def test_a_lone_library_is_told_from_a_notebook(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "library.db", tmp_path / "any name")
    assert look_into(folder, tmp_path / "any name") == Contents(documents=1)


def newer(file: Path) -> None:
    with closing(connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def another(file: Path) -> None:
    file.write_text("a shopping list")


def spoilt(file: Path) -> None:
    with closing(connect(file)) as connection:
        connection.execute("UPDATE note SET text = 'not as written'")


@pytest.mark.parametrize(
    ("harm", "error"),
    [(newer, NewerFileError), (cut, DamagedFileError), (another, DamagedFileError), (spoilt, DamagedFileError)],
)
def test_what_is_no_good_copy_is_refused_before_anything_is_touched(
    folder: Path, tmp_path: Path, harm: Callable[[Path], None], error: type[BriefingError]
) -> None:
    shutil.copy(folder / "notebook.db", tmp_path / "copy.db")
    harm(tmp_path / "copy.db")
    with open_notebook(folder) as nb:
        with pytest.raises(error) as told:
            look_into(folder, tmp_path / "copy.db")
        assert [note.text for note in list_notes(nb)] == ["first"]
    assert "nothing" in str(told.value)
    assert "check --repair" not in str(told.value)
    assert not list(folder.glob(".look-*"))


def test_the_notebook_in_use_is_no_copy_of_itself(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "shortcut").symlink_to(folder / "notebook.db")
    with open_notebook(folder) as nb:
        for name in (folder / "notebook.db", tmp_path / "shortcut"):
            with pytest.raises(FolderError, match="is the notebook itself"):
                look_into(folder, name)
        add_note(nb, Anchor(on="f-2"), "its lock is still held")
        assert subprocess.run([sys.executable, "-c", _TRY, str(folder)], check=False).returncode == _IN_USE


_IN_USE = 3
_TRY = """
import sys, pathlib
from briefing_app.storage import open_notebook
from briefing_app.domain.errors import InUseError
try:
    open_notebook(pathlib.Path(sys.argv[1]))
except InUseError:
    sys.exit(3)
"""


def test_an_archive_that_unpacks_to_more_than_there_is_room_for_is_refused(folder: Path, tmp_path: Path) -> None:
    file = saved(folder, tmp_path / "copy.zip")
    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1000))
        with pytest.raises(DiskFullError):
            look_into(folder, file)
    with zipfile.ZipFile(tmp_path / "list.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("backup.json", " " * 50_000_000)
    with pytest.raises(DamagedFileError):
        look_into(folder, tmp_path / "list.zip")


@pytest.mark.parametrize("name", ["all.zip", "notes.db"])
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_disk_that_is_full_while_a_copy_is_unpacked_is_not_taken_for_a_damaged_copy(
    name: str, fault: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup_data(folder, tmp_path / name)

    def full(*_: object) -> None:
        raise OSError(fault, "no more")

    monkeypatch.setattr(archive, "copy_file", full)
    monkeypatch.setattr(shutil, "copyfileobj", full)
    for work in (look_into, restore):
        with pytest.raises(DamagedFileError if fault == errno.EIO else DiskFullError):
            work(folder, tmp_path / name)
    assert not [*folder.glob(".*")]


def test_a_place_that_takes_no_file_is_said_in_one_sentence(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="could not be written"):
        saved(folder, tmp_path / "nowhere" / "copy.zip")
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_a_copy_written_over_keeps_the_old_one_until_all_is_well(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(folder, tmp_path / "copy.zip")
    old = file.read_bytes()
    monkeypatch.setattr(zipfile.ZipFile, "testzip", lambda _archive: "notebook.db")
    with pytest.raises(DamagedFileError, match="thrown away"):
        saved(folder, file)
    assert file.read_bytes() == old
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.zip", "data 100%"]


def test_copies_of_a_folder_without_any_are_none(tmp_path: Path) -> None:
    assert list_copies(tmp_path / "nowhere") == ()

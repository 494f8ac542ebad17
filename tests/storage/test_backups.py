import os
import shutil
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing_app.domain.errors import DamagedFileError, FolderError, InUseError, NewerFileError, NotFoundError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, list_notes, rewrite_note
from briefing_app.storage import NotebookFile, backups, open_library, open_notebook
from briefing_app.storage.backups import backup_data, backup_notebook, restore
from briefing_app.storage.driver import READ_ONLY, connect, connect_library, load_driver
from briefing_app.storage.examine import deep_problems
from briefing_app.storage.faults import explain, explained
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.library import counts, store_briefing
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.repair import check_open
from briefing_app.storage.schema import LIBRARY, NOTEBOOK
from tests.storage.making import briefing, words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data 100%"
    with open_library(data) as lib:
        store_briefing(lib, briefing(words(1, 8)), b"original")
    with open_notebook(data) as nb:
        add_note(nb, Anchor(on="f-1", visit="v"), "first")
    return data


def texts(folder: Path) -> list[str]:
    with open_notebook(folder) as nb:
        return [note.text for note in list_notes(nb)]


def write(folder: Path, text: str) -> None:
    with open_notebook(folder) as nb:
        rewrite_note(nb, list_notes(nb)[0].id, text)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> "Hours":
    watch = Hours()
    monkeypatch.setattr(backups, "datetime", watch)
    return watch


class Hours:
    """A clock that moves on by an hour at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, tzinfo=UTC)

    def now(self, _zone: object) -> datetime:
        self.time += timedelta(hours=1)
        return self.time


def test_the_notebook_is_backed_up_at_start_when_it_has_changed(folder: Path, hours: Hours) -> None:
    for expected in (1, 1):
        open_notebook(folder).close()
        assert len(backups_in(folder / FOLDER, "notebook")) == expected
    write(folder, "second")
    open_notebook(folder).close()
    first, second = reversed(backups_in(folder / FOLDER, "notebook"))
    assert (held(first.path), held(second.path)) == (["first"], ["second"])


def held(path: Path) -> list[str]:
    with closing(connect(path, how="immutable=1")) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM note ORDER BY number")]


def test_within_half_an_hour_no_second_backup_is_made(folder: Path) -> None:
    open_notebook(folder).close()
    write(folder, "second")
    open_notebook(folder).close()
    assert len(backups_in(folder / FOLDER, "notebook")) == 1


def test_a_long_session_can_ask_for_backups_itself(folder: Path, hours: Hours) -> None:
    with open_notebook(folder) as nb:
        assert nb.back_up() is None
        rewrite_note(nb, list_notes(nb)[0].id, "changed")
        assert nb.back_up() is not None
        assert nb.backup_problem == ""


def test_an_empty_notebook_is_not_backed_up(tmp_path: Path) -> None:
    open_notebook(tmp_path).close()
    open_notebook(tmp_path).close()
    assert not (tmp_path / FOLDER).exists()


def test_a_backup_that_cannot_be_made_does_not_keep_the_notebook_shut(folder: Path) -> None:
    (folder / FOLDER).write_text("in the way")
    with open_notebook(folder) as nb:
        assert nb.backup_problem
        assert [note.text for note in list_notes(nb)] == ["first"]


@pytest.mark.parametrize("name", ["all.zip", "notes.db", "100% & so on.briefing-backup"])
def test_a_backup_put_back_brings_everything_back(folder: Path, tmp_path: Path, name: str) -> None:
    assert name in backup_data(folder, tmp_path / name)
    write(folder, "second")
    said = restore(folder, tmp_path / name)
    assert texts(folder) == ["first"]
    assert any("kept in" in sentence for sentence in said)
    with open_library(folder) as lib:
        assert counts(lib).documents == 1


def test_what_a_restore_replaces_is_backed_up_and_set_aside(folder: Path, tmp_path: Path) -> None:
    backup_notebook(folder, tmp_path / "kept.db")
    write(folder, "second")
    restore(folder, tmp_path / "kept.db")
    newest = backups_in(folder / FOLDER, "notebook")
    assert [held(backup.path) for backup in newest[:2]] == [["first"], ["second"]]
    (aside,) = (folder / FOLDER).glob("replaced-notebook-*/notebook.db")
    assert held(aside) == ["second"]


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


def test_a_backup_does_not_take_the_place_of_another_file(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_text("mine")
    with pytest.raises(FolderError, match="exists already"):
        backup_data(folder, tmp_path / "all.zip")
    assert (tmp_path / "all.zip").read_text() == "mine"
    backup_data(folder, tmp_path / "all.zip", replace=True)
    assert zipfile.is_zipfile(tmp_path / "all.zip")


def test_what_cannot_be_done_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="could not be written"):
        backup_data(folder, tmp_path / "none" / "all.zip")
    with pytest.raises(FolderError, match="could not be written"):
        backup_notebook(folder, tmp_path / "none" / "all.db")
    with pytest.raises(NotFoundError):
        backup_data(tmp_path / "empty", tmp_path / "all.zip")
    with pytest.raises(NotFoundError):
        restore(folder, tmp_path / "none.zip")


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


def test_a_file_that_may_only_be_read_is_told_so_and_not_called_damaged(folder: Path) -> None:
    for schema in (NOTEBOOK, LIBRARY):
        with closing(connect(folder / schema.file_name, how=READ_ONLY)) as connection:
            with pytest.raises(FolderError, match="cannot be written where it is"), explained(schema.name):
                check_open(connection, schema)
            assert deep_problems(connection, schema) == []


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


def test_a_failing_disk_is_not_called_full() -> None:
    said = str(explain(load_driver().OperationalError("disk I/O error"), "library"))
    assert said.startswith("The disk could not be read or written")
    assert "free some space" in str(explain(load_driver().OperationalError("database or disk is full"), "library"))

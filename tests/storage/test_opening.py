import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from briefing_app.domain.errors import FolderError, InUseError
from briefing_app.storage import open_library, open_notebook, opening
from briefing_app.storage.backup_file import backup_data, backup_notebook
from briefing_app.storage.driver import wal_allowed
from briefing_app.storage.repair import check_data, repair_data
from briefing_app.storage.restoring import restore
from briefing_app.storage.to_read import library_to_read, notebook_to_read


def test_a_missing_folder_is_made_and_both_files_put_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "Briefing 100%"
    with open_library(folder) as lib, open_notebook(folder) as nb:
        assert (lib.path, nb.path) == (folder / "library.db", folder / "notebook.db")
    assert {path.name for path in folder.iterdir() if path.stat().st_size} == {"library.db", "notebook.db"}


def test_a_second_briefing_is_told_at_once_that_the_notebook_is_open(tmp_path: Path) -> None:
    with open_notebook(tmp_path):
        began = time.monotonic()
        with pytest.raises(InUseError, match="another Briefing"):
            open_notebook(tmp_path)
        assert time.monotonic() - began < 4, "SQLite itself would wait for five seconds"
        assert "InUseError" in _open_elsewhere(tmp_path)
    open_notebook(tmp_path).close()


def test_looking_at_the_folder_does_not_lose_the_lock_on_the_notebook(tmp_path: Path) -> None:
    with open_library(tmp_path), open_notebook(tmp_path):
        assert not check_data(tmp_path).sound
        assert not repair_data(tmp_path).sound
        with pytest.raises(InUseError):
            restore(tmp_path, _backup_elsewhere(tmp_path))
        assert "InUseError" in _open_elsewhere(tmp_path)


def test_keeping_safe_waits_for_another_command_to_be_done(tmp_path: Path) -> None:
    with open_library(tmp_path), open_notebook(tmp_path):
        pass
    kept = tmp_path / "kept.zip"
    acts = (
        lambda: backup_data(tmp_path, kept, replace=True),
        lambda: restore(tmp_path, kept),
        lambda: check_data(tmp_path),
        lambda: repair_data(tmp_path),
    )
    program = (
        "import sys, time; from pathlib import Path; from briefing_app.storage import *\n"
        f"with open_notebook(Path({str(tmp_path)!r})): print(flush=True); time.sleep(0.5)"
    )
    for act in acts:
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            other.stdout.readline()
            said = act()
        assert "another Briefing" not in str(said)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links in folders")
@pytest.mark.parametrize("name", ["library.db", "notebook.db"])
def test_a_pipe_or_a_link_to_nothing_is_refused_and_never_waited_for(name: str, tmp_path: Path) -> None:
    def refused(saying: str) -> None:
        reading = library_to_read if name == "library.db" else notebook_to_read
        for opened in (open_library if name == "library.db" else open_notebook, reading):
            with pytest.raises(FolderError, match=saying):
                opened(tmp_path)
        for report in (check_data(tmp_path), repair_data(tmp_path)):
            assert not report.sound
            assert any(saying in said for said in report.sentences)
        with pytest.raises(FolderError, match=saying):
            backup_data(tmp_path, tmp_path / "kept.zip")

    (tmp_path / "backups").mkdir()
    place = tmp_path / name
    os.mkfifo(place)
    refused("is a pipe")
    place.unlink()
    place.symlink_to(tmp_path / "elsewhere" / name)
    refused("is a link to")
    assert place.is_symlink(), "a repair puts nothing in the place of what is on a drive that is not there"


def _open_elsewhere(folder: Path) -> str:
    program = f"from pathlib import Path; from briefing_app.storage import *; open_notebook(Path({str(folder)!r}))"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stderr


def _backup_elsewhere(folder: Path) -> Path:
    other = folder / "other"
    open_notebook(other).close()
    backup_notebook(other, folder / "kept.db")
    return folder / "kept.db"


def test_opening_an_ordinary_file_imports_no_alembic(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from briefing_app.storage import *; "
        f"open_library(Path({str(tmp_path)!r})).close(); open_notebook(Path({str(tmp_path)!r})).close(); "
        "sys.exit(any(name.split('.')[0] in {'alembic', 'mako'} for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_program_that_finds_no_folder_to_write_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(FolderError, match="cannot be written"):
        open_library(tmp_path / "file")


def test_a_large_library_is_looked_over_after_a_crash_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    monkeypatch.setattr(opening, "_look_over", lambda _connection, schema: looked.append(schema.name))
    monkeypatch.setattr(opening, "LOOKED_OVER_UP_TO", 0)
    open_library(tmp_path / "whole").close()
    assert looked == []
    with open_library(tmp_path / "whole") as lib:
        with lib.writing() as session:
            session.execute(text("INSERT INTO council (id, name) VALUES ('a', 'a')"))
        shutil.copytree(tmp_path / "whole", tmp_path / "crashed")
    if not wal_allowed():
        (tmp_path / "crashed" / "library.db-journal").write_bytes(b"left by a crash")
    open_library(tmp_path / "crashed").close()
    assert looked == ["library"]

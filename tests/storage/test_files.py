import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from briefing_app.domain.errors import FolderError, InUseError
from briefing_app.storage import LibraryFile, files, open_library, open_notebook
from briefing_app.storage.backups import backup_notebook, restore
from briefing_app.storage.driver import wal_allowed
from briefing_app.storage.repair import check_data, repair_data

ADD = text("INSERT INTO council (id, name) VALUES (:id, :id)")
COUNT = text("SELECT count(*) FROM council")


def councils(lib: LibraryFile) -> int:
    with lib.reading() as session:
        return int(session.execute(COUNT).scalar_one())


def test_a_missing_folder_is_made_and_both_files_put_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "Briefing 100%"
    with open_library(folder) as lib, open_notebook(folder) as nb:
        assert (lib.path, nb.path) == (folder / "library.db", folder / "notebook.db")
    assert {path.name for path in folder.iterdir() if path.stat().st_size} == {"library.db", "notebook.db"}


def test_opening_again_finds_what_was_stored(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib, lib.writing() as session:
        session.execute(ADD, {"id": "a"})
    with open_library(tmp_path) as lib:
        assert councils(lib) == 1


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        with suppress(ZeroDivisionError), lib.writing() as session:
            session.execute(ADD, {"id": "a"})
            raise ZeroDivisionError
        assert councils(lib) == 0


@pytest.mark.skipif(not wal_allowed(), reason="without a write-ahead log a writer waits for readers")
def test_readers_see_what_was_there_when_they_began(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib, lib.reading() as reader:
        assert reader.execute(COUNT).scalar_one() == 0
        with lib.writing() as session:
            session.execute(ADD, {"id": "a"})
        assert reader.execute(COUNT).scalar_one() == 0
        assert councils(lib) == 1


def test_readers_cannot_write_but_may_keep_tables_of_their_own(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        with pytest.raises(FolderError), lib.reading() as session:
            session.execute(ADD, {"id": "a"})
        with lib.reading() as session:
            session.execute(text("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, finding_fts, row)"))
            assert session.execute(text("SELECT count(*) FROM temp.v")).scalar_one() == 0


def test_many_threads_may_write_and_read_at_once(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        faults: list[BaseException] = []

        def work(name: int) -> None:
            try:
                for number in range(10):
                    with lib.writing() as session:
                        session.execute(ADD, {"id": f"{name}-{number}"})
                    assert councils(lib) > 0
            except BaseException as fault:
                faults.append(fault)

        threads = [threading.Thread(target=work, args=(name,)) for name in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not faults
        assert councils(lib) == 60


def test_notebook_threads_take_turns(tmp_path: Path) -> None:
    with open_notebook(tmp_path) as nb:
        add = text("INSERT INTO meta (key, value) VALUES (:key, '')")

        def work(name: int) -> None:
            for number in range(10):
                with nb.writing() as session:
                    session.execute(add, {"key": f"{name}-{number}"})

        threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with nb.reading() as session:
            assert session.execute(text("SELECT count(*) FROM meta")).scalar_one() == 40


def test_a_write_within_a_write_is_part_of_it(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        with suppress(ZeroDivisionError), lib.writing() as outer:
            with lib.writing() as inner:
                inner.execute(ADD, {"id": "a"})
            assert inner is outer
            raise ZeroDivisionError
        assert councils(lib) == 0


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


def _open_elsewhere(folder: Path) -> str:
    program = f"from pathlib import Path; from briefing_app.storage import *; open_notebook(Path({str(folder)!r}))"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stderr


def _backup_elsewhere(folder: Path) -> Path:
    other = folder / "other"
    open_notebook(other).close()
    backup_notebook(other, folder / "kept.db")
    return folder / "kept.db"


def test_the_library_can_be_read_by_two_programs(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib, open_library(tmp_path) as other:
        with other.writing() as session:
            session.execute(ADD, {"id": "a"})
        assert councils(lib) == 1


def test_closing_lets_go_of_everything(tmp_path: Path) -> None:
    lib, nb = open_library(tmp_path), open_notebook(tmp_path)
    councils(lib)
    lib.close()
    nb.close()
    if sys.platform == "linux":
        links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        assert not [link for link in links if str(tmp_path) in str(link.readlink())]


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
    monkeypatch.setattr(files, "_look_over", lambda _connection, schema: looked.append(schema.name))
    monkeypatch.setattr(files, "LOOKED_OVER_UP_TO", 0)
    open_library(tmp_path / "whole").close()
    assert looked == []
    with open_library(tmp_path / "whole") as lib:
        with lib.writing() as session:
            session.execute(ADD, {"id": "a"})
        shutil.copytree(tmp_path / "whole", tmp_path / "crashed")
    if not wal_allowed():
        (tmp_path / "crashed" / "library.db-journal").write_bytes(b"left by a crash")
    open_library(tmp_path / "crashed").close()
    assert looked == ["library"]

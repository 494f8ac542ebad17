import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from briefing_app.domain.errors import FolderError
from briefing_app.storage import LibraryFile, open_library, open_notebook
from briefing_app.storage.driver import wal_allowed

ADD = text("INSERT INTO council (id, name) VALUES (:id, :id)")
COUNT = text("SELECT count(*) FROM council")


def councils(lib: LibraryFile) -> int:
    with lib.reading() as session:
        return int(session.execute(COUNT).scalar_one())


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


@pytest.mark.skipif(sys.platform == "win32", reason="there nobody takes a folder away from under an open file")
def test_a_file_is_let_go_of_though_the_way_to_it_is_gone(tmp_path: Path) -> None:
    folder, way = tmp_path / "drive", tmp_path / "way"
    folder.mkdir()
    way.symlink_to(folder, target_is_directory=True)
    notebook = open_notebook(way)
    way.unlink()
    notebook.close()
    open_notebook(folder).close()

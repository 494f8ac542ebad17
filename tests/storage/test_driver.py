from contextlib import closing, suppress
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from sqlalchemy import Integer, Select, literal_column, select, text
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from briefing_app.storage import driver
from briefing_app.storage.driver import (
    NEW,
    connect,
    connect_library,
    connect_notebook,
    load_driver,
    reader_engine,
    uri_of,
    wal_allowed,
    writer_engine,
)

ODD_NAMES = ["plain", "Program Files 100%", "what?#%20;&", "Städte ‘x’"]


def pragma(connection: object, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]  # type: ignore[attr-defined]  # the driver has no types


def test_the_notebook_is_opened_so_that_nothing_is_lost(tmp_path: Path) -> None:
    connect(tmp_path / "n.db", how=NEW).close()
    with closing(connect_notebook(tmp_path / "n.db")) as connection:
        assert pragma(connection, "journal_mode") == "truncate"
        assert pragma(connection, "synchronous") == 2
        assert pragma(connection, "locking_mode") == "exclusive"
        assert pragma(connection, "foreign_keys") == 1
        # Older versions do not let search indexes be kept by triggers otherwise.
        assert pragma(connection, "trusted_schema") == (0 if wal_allowed() else 1)


def test_what_is_written_is_on_the_drive_of_a_mac_too(tmp_path: Path) -> None:
    for connecting in (connect_notebook, connect_library):
        connect(tmp_path / "n.db", how=NEW).close()
        with closing(connecting(tmp_path / "n.db")) as connection:
            assert pragma(connection, "fullfsync") == 1
            assert pragma(connection, "checkpoint_fullfsync") == 1


def test_a_shared_folder_of_windows_is_no_host_to_sqlite() -> None:
    assert uri_of(PureWindowsPath(r"\\server\share\my notes.db")) == "file:////server/share/my%20notes.db"
    assert uri_of(PureWindowsPath(r"C:\my notes.db")) == "file:///C:/my%20notes.db"
    assert uri_of(PurePosixPath("/home/my notes.db")) == "file:///home/my%20notes.db"


def test_the_library_uses_a_log_only_where_sqlite_can_be_trusted_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(tmp_path / "l.db", how=NEW).close()
    with closing(connect_library(tmp_path / "l.db")) as connection:
        assert pragma(connection, "journal_mode") == ("wal" if wal_allowed() else "truncate")
        assert pragma(connection, "synchronous") == 2
    monkeypatch.setattr(driver, "WAL_SAFE", (99, 0, 0))
    with closing(connect_library(tmp_path / "l.db")) as connection:
        assert pragma(connection, "journal_mode") == "truncate"


def test_the_log_needs_the_version_that_mended_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert driver.WAL_SAFE == (3, 51, 3)
    monkeypatch.setattr(load_driver(), "sqlite_version_info", (3, 51, 2))
    assert not wal_allowed()
    monkeypatch.setattr(load_driver(), "sqlite_version_info", (3, 51, 3))
    assert wal_allowed()


def test_without_sqlcipher_pythons_own_sqlite_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "sqlcipher3.dbapi2", None)
    assert load_driver().__name__ == "sqlite3"


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_a_folder_may_have_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with closing(connect(folder / "a%41.db", how=NEW)) as connection:
        connection.execute("CREATE TABLE t (a)")
    assert [path.name for path in folder.iterdir()] == ["a%41.db"]


def test_a_missing_file_is_not_made_by_looking(tmp_path: Path) -> None:
    with pytest.raises(load_driver().OperationalError):
        connect(tmp_path / "none.db")
    assert not list(tmp_path.iterdir())


def test_a_transaction_undoes_a_new_table_too(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", how=NEW)
    engine = writer_engine(lambda: connection)
    with suppress(ZeroDivisionError), engine.connect() as session, session.begin():
        session.execute(text("CREATE TABLE t (a)"))
        raise ZeroDivisionError
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    connection.close()


def test_readers_leave_the_write_lock_to_the_writer(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(connect(path, how=NEW)) as connection:
        connection.execute("CREATE TABLE t (a)")
        readers = reader_engine(lambda: connect(path, how="mode=ro"))
        with readers.connect() as session, session.begin():
            session.execute(text("SELECT count(*) FROM t")).scalar_one()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        readers.dispose()


def test_what_was_compiled_for_one_file_serves_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    statement: Select[int, int] = select(literal_column("1", Integer).label("one"), literal_column("2", Integer))
    compiled: list[object] = []
    compiling: Any = SQLiteCompiler.visit_select

    def visit_select(*given: object, **how: object) -> Any:
        compiled.append(given)
        return compiling(*given, **how)

    monkeypatch.setattr(SQLiteCompiler, "visit_select", visit_select)
    for name in ("a.db", "b.db"):
        connect(tmp_path / name, how=NEW).close()
        for engine in (writer_engine, reader_engine):
            opened = engine(partial(connect, tmp_path / name))
            with opened.begin() as connection:
                assert connection.execute(statement).one() == (1, 2)
            opened.dispose()
    assert len(compiled) == 1

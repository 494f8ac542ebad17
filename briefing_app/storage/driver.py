"""The one place that picks the SQLite driver and says how each connection behaves.

sqlcipher3 brings one known, modern SQLite to every system; where it has no wheel, Python's own is used.
"""

from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, Pool, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import QueuePool, StaticPool
from sqlalchemy.util import LRUCache

# Versions before this can corrupt a write-ahead log that is reset while another connection reads.
WAL_SAFE = (3, 51, 3)
NOTEBOOK_WAIT = 0.2
PATIENT_WAIT = 2.0
LIBRARY_WAIT = 5.0
READ_ONLY = "mode=ro"
UNTOUCHED = "immutable=1"
NEW = "mode=rwc"


def load_driver() -> ModuleType:
    """The DB-API module in use: sqlcipher3 where it is installed, else sqlite3."""
    # Plain imports, so that the builder of the application sees what must go in.
    try:
        import sqlcipher3.dbapi2 as driver
    except ImportError:
        import sqlite3 as driver
    module: ModuleType = driver
    return module


@cache
def _indexes_in_distrust(driver: ModuleType) -> bool:
    """Whether this SQLite lets triggers write search indexes where the schema is not trusted; older ones do not."""
    with closing(driver.connect(":memory:")) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("CREATE TABLE words (text)")
        connection.execute("CREATE VIRTUAL TABLE words_fts USING fts5(text)")
        connection.execute(
            "CREATE TRIGGER learn AFTER INSERT ON words BEGIN INSERT INTO words_fts VALUES (new.text); END"
        )
        try:
            connection.execute("INSERT INTO words VALUES ('a')")
        except driver.Error:
            return False
    return True


def wal_allowed() -> bool:
    """Whether this SQLite may use a write-ahead log without the reset bug."""
    version: tuple[int, ...] = load_driver().sqlite_version_info
    return version >= WAL_SAFE


def connect(path: Path, *, wait: float = NOTEBOOK_WAIT, how: str = "mode=rw") -> Any:
    """A plain DB-API connection in autocommit mode, foreign keys on.

    `how` is SQLite's own word: "mode=rw" an existing file, "mode=rwc" a new one, "mode=ro" for reading only,
    "immutable=1" for reading a file that nobody is writing, without locks or files beside it.
    """
    name = f"{uri_of(path.absolute())}?{how}"
    connection = load_driver().connect(name, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    if _indexes_in_distrust(load_driver()):
        connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def uri_of(path: PurePath) -> str:
    """A whole path as SQLite takes it: it knows no other computer, so that of a shared folder is part of the path."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def connect_notebook(path: Path, *, wait: float = NOTEBOOK_WAIT) -> Any:
    """A connection that owns the notebook alone and loses nothing when the power goes."""
    connection = connect(path, wait=wait)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        _write_through(connection)
        # What a member deletes for good is not left readable in the file.
        connection.execute("PRAGMA secure_delete = ON")
        # The lock is taken now and kept: without a write SQLite would wait until the first one.
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_library(path: Path) -> Any:
    """A connection for writing the library, which may be read elsewhere at the same time."""
    connection = connect(path, wait=LIBRARY_WAIT)
    try:
        connection.execute(f"PRAGMA journal_mode = {'WAL' if wal_allowed() else 'TRUNCATE'}")
        _write_through(connection)
        connection.execute("PRAGMA cache_size = -16000")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reader(path: Path, how: str = READ_ONLY) -> Any:
    """A connection that reads the library and cannot change it; temporary tables are allowed."""
    return connect(path, wait=LIBRARY_WAIT, how=how)


def _write_through(connection: Any) -> None:
    """Have each transaction on the drive once it is stored."""
    connection.execute("PRAGMA synchronous = FULL")
    # A Mac's drive may else keep it in a cache that goes with the power; no other system knows the difference.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


def writer_engine(creator: Callable[[], Any]) -> Engine:
    """An engine over one connection whose transactions take the write lock at once."""
    return _engine(creator, StaticPool, "BEGIN IMMEDIATE")


def only_reading_engine(creator: Callable[[], Any]) -> Engine:
    """An engine in place of the writer's, over one connection to a file that may only be read."""
    return _engine(creator, StaticPool, "BEGIN")


def reader_engine(creator: Callable[[], Any]) -> Engine:
    """An engine over several connections whose transactions take no write lock."""
    return _engine(creator, QueuePool, "BEGIN")


class OneDialect(SQLiteDialect_pysqlite):
    """SQLite as all engines here speak it: what is compiled for one file serves the next.

    A statement costs a hundred times as much to compile as to look up, and every pack, copy and notebook that is opened
    has an engine of its own.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OneDialect)

    def __hash__(self) -> int:
        return hash(OneDialect)


registry.register("sqlite.briefing", __name__, OneDialect.__name__)
_COMPILED: LRUCache[Any, Any] = LRUCache(500)


def _engine(creator: Callable[[], Any], pool: type[Pool], begin: str) -> Engine:
    engine = create_engine(
        # The path stays out of the URL, so no character in it can be misread.
        "sqlite+briefing://",
        module=load_driver(),
        creator=creator,
        poolclass=pool,
        execution_options={"compiled_cache": _COMPILED},
    )

    @event.listens_for(engine, "connect")
    def _leave_transactions_to_us(connection: Any, _record: object) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine

"""Bringing an older file up to date: a checked copy first, then one real transaction that all or nothing survives."""

import hashlib
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from briefing_app.domain.errors import BriefingError, UpgradeError
from briefing_app.storage.backups import keep_copy
from briefing_app.storage.driver import connect, writer_engine
from briefing_app.storage.faults import explain
from briefing_app.storage.hashes import sealed_tables
from briefing_app.storage.schema import Schema, upgrade

_WORDS = {"note": "SELECT id, text, exact FROM note", "meeting": "SELECT id, name, day FROM meeting"}


def migrate(engine: Engine, connection: Any, schema: Schema, folder: Path, scripts: Path | None = None) -> None:
    """Run the migrations that are due; raises UpgradeError with the file as it was if one fails."""
    copy = keep_copy(connection, schema, folder, "before-upgrade")
    # Rebuilding a table drops it first, which would take along every row that belongs to it.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        _in_one_transaction(engine, schema, scripts)
    except BriefingError:
        raise
    except Exception as fault:
        raise explain(fault, schema.name) or UpgradeError(
            f"The {schema.name} could not be brought up to date; it is as it was, and a copy is in {copy}: "
            "send both to whoever looks after Briefing, and use the earlier version until then."
        ) from fault
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def bring_up_to_date(path: Path, schema: Schema) -> None:
    """The same for a copy that nobody has open, such as a backup that is about to be put back."""
    with closing(connect(path)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == schema.revision:
            return
        engine = writer_engine(lambda: connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        _in_one_transaction(engine, schema, None)
        engine.dispose()


def _in_one_transaction(engine: Engine, schema: Schema, scripts: Path | None) -> None:
    with engine.connect() as session, session.begin():
        raw = session.connection.driver_connection
        before = words(raw, schema)
        upgrade(session, schema, scripts)
        session.exec_driver_sql(f"PRAGMA user_version = {schema.revision}")
        if raw is None or words(raw, schema) != before or raw.execute("PRAGMA foreign_key_check").fetchone():
            raise UpgradeError(
                f"Bringing the {schema.name} up to date would have changed its words, so it was left as it was: "
                "use the earlier version of Briefing until a mended one is out."
            )


def words(connection: Any, schema: Schema) -> tuple[int, str]:
    """How many notes and meetings or documents there are, and a hash over their words: a migration may change none."""
    queries = ["SELECT document_id, text FROM document_version"]
    if schema.holds_notes:
        tables = sealed_tables(connection)
        queries = [query for table, query in _WORDS.items() if table in tables]
    digest, count = hashlib.sha256(), 0
    for query in queries:
        for row in connection.execute(f"{query} ORDER BY number"):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
            count += 1
    return count, digest.hexdigest()

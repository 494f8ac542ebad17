"""The shape of the two files: the current revision, how a fresh file is made and an older one brought up to date."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from briefing_app import paths
from briefing_app.storage.driver import NEW, connect


@dataclass(frozen=True, slots=True)
class Schema:
    """One of the two files: its name, the number stamped in its header, and its current revision."""

    name: str
    application: int
    revision: int

    @property
    def holds_notes(self) -> bool:
        """Whether this is the notebook."""
        return self.name == "notebook"

    @property
    def file_name(self) -> str:
        """Such as "library.db"."""
        return f"{self.name}.db"


LIBRARY = Schema("library", 0x42724C69, 7)
NOTEBOOK = Schema("notebook", 0x42724E6F, 2)
_SECTION = "-- file: "


def snapshot_sql(schema: Schema) -> str:
    """The statements that make a fresh file, as generated from the migrations."""
    text = (paths.bundled("db") / "schema.sql").read_text(encoding="utf-8")
    for section in text.split(_SECTION)[1:]:
        name, _, statements = section.partition("\n")
        if name.strip() == schema.name:
            return statements
    raise LookupError(f"schema.sql has no section for {schema.name}")


def stamp_sql(schema: Schema) -> str:
    """The statements that mark a file as ours, at its current revision."""
    return f"PRAGMA application_id = {schema.application};\nPRAGMA user_version = {schema.revision};\n"


def create_file(path: Path, schema: Schema) -> None:
    """Write an empty library or notebook at its current revision, without Alembic."""
    connection = connect(path, how=NEW)
    try:
        connection.executescript(
            "PRAGMA synchronous = FULL;\nBEGIN IMMEDIATE;\n" + snapshot_sql(schema) + stamp_sql(schema) + "COMMIT;\n"
        )
    finally:
        connection.close()


def upgrade(connection: Connection, schema: Schema, scripts: Path | None = None) -> None:
    """Run the migrations that are due inside the connection's open transaction; the caller commits."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", str(scripts or paths.migrations(schema.name)).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def objects(connection: Any) -> list[tuple[str, str]]:
    """Every table, index, view and trigger of ours in a file, as (name, statement), full-text internals left out."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    indexes = [name for name, sql in rows if "USING fts5" in sql]
    shadows = {f"{name}_{part}" for name in indexes for part in ("data", "idx", "content", "docsize", "config")}
    return [(name, sql) for name, sql in rows if name not in shadows]

import importlib
import pkgutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData

from briefing_app import paths
from briefing_app.storage import rows
from briefing_app.storage.driver import NEW, connect, writer_engine
from briefing_app.storage.rows.library import LibraryBase
from briefing_app.storage.rows.notebook import NotebookBase
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, create_file, objects, upgrade

for module in pkgutil.iter_modules(rows.__path__, f"{rows.__name__}."):
    importlib.import_module(module.name)  # every table is known once its class is

BOTH = pytest.mark.parametrize("schema", [LIBRARY, NOTEBOOK], ids=["library", "notebook"])
ROOT = Path(__file__).resolve().parents[2]


def plain(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted((name, " ".join(sql.split()).replace("( ", "(").replace(" )", ")")) for name, sql in found)


def details(connection: Any) -> list[object]:
    tables = [name for name, sql in objects(connection) if sql.upper().startswith("CREATE TABLE")]
    looks = ("table_xinfo", "foreign_key_list", "index_list")
    return [connection.execute(f"PRAGMA {look}('{table}')").fetchall() for table in sorted(tables) for look in looks]


def migrated(path: Path, schema: Schema) -> Any:
    connection = connect(path, how=NEW)
    engine = writer_engine(lambda: connection)
    with engine.connect() as session, session.begin():
        upgrade(session, schema)
    return connection


@BOTH
def test_a_fresh_file_is_what_the_migrations_make(tmp_path: Path, schema: Schema) -> None:
    create_file(tmp_path / "fresh.db", schema)
    with closing(connect(tmp_path / "fresh.db")) as fresh, closing(migrated(tmp_path / "old.db", schema)) as old:
        assert plain(objects(fresh)) == plain(objects(old))
        assert details(fresh) == details(old)
        stamp = "SELECT version_num FROM alembic_version"
        assert fresh.execute(stamp).fetchall() == old.execute(stamp).fetchall()


@BOTH
def test_the_revision_in_the_code_is_the_last_of_the_chain(tmp_path: Path, schema: Schema) -> None:
    scripts = ScriptDirectory(str(paths.migrations(schema.name)))
    assert scripts.get_current_head() == f"{schema.revision:04d}"
    create_file(tmp_path / "fresh.db", schema)
    with closing(connect(tmp_path / "fresh.db")) as fresh:
        assert fresh.execute("PRAGMA user_version").fetchone() == (schema.revision,)
        assert fresh.execute("PRAGMA application_id").fetchone() == (schema.application,)
        assert fresh.execute("SELECT version_num FROM alembic_version").fetchone() == (f"{schema.revision:04d}",)


@pytest.mark.parametrize(
    ("schema", "metadata"),
    [(LIBRARY, LibraryBase.metadata), (NOTEBOOK, NotebookBase.metadata)],
    ids=["library", "notebook"],
)
def test_the_classes_say_what_the_tables_are(tmp_path: Path, schema: Schema, metadata: MetaData) -> None:
    connection = migrated(tmp_path / "a.db", schema)
    shown = {name for name, _ in objects(connection)}

    def ours(thing: Any, name: str | None, kind: str, _reflected: object, _other: object) -> bool:
        return kind != "table" or (name in shown and "_fts" not in name)

    engine = writer_engine(lambda: connection)
    with engine.connect() as session:
        context = MigrationContext.configure(session, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, metadata) == []
    connection.close()


@BOTH
def test_migrations_import_only_what_the_built_application_carries(schema: Schema) -> None:
    for script in paths.migrations(schema.name).rglob("*.py"):
        imports = [
            line for line in script.read_text(encoding="utf-8").splitlines() if line.startswith(("import", "from"))
        ]
        assert all(line.split()[1].split(".")[0] in {"alembic", "sqlalchemy"} for line in imports), script


@BOTH
def test_migrating_a_current_file_changes_nothing(tmp_path: Path, schema: Schema) -> None:
    create_file(tmp_path / "fresh.db", schema)
    with closing(connect(tmp_path / "fresh.db")) as connection:
        before = objects(connection)
        engine = writer_engine(lambda: connection)
        with engine.connect() as session, session.begin():
            upgrade(session, schema)
        assert objects(connection) == before


def test_a_chain_below_a_folder_with_any_name_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Program Files 100% (x86)" / "db"
    folder.parent.mkdir()
    folder.symlink_to(ROOT / "db")
    monkeypatch.setattr(paths, "bundled", lambda _name: folder)
    migrated(tmp_path / "a.db", NOTEBOOK).close()
    create_file(tmp_path / "b.db", LIBRARY)


def test_the_snapshot_is_fresh_and_a_stale_one_is_told(tmp_path: Path) -> None:
    check = [sys.executable, str(ROOT / "db" / "snapshot.py"), "--check"]
    assert subprocess.run(check, check=False, cwd=tmp_path).returncode == 0
    copy = tmp_path / "db"
    copy.mkdir()
    (copy / "snapshot.py").write_text((ROOT / "db" / "snapshot.py").read_text(encoding="utf-8"), encoding="utf-8")
    (copy / "schema.sql").write_text("-- old", encoding="utf-8")
    stale = subprocess.run([sys.executable, str(copy / "snapshot.py"), "--check"], check=False, capture_output=True)
    assert stale.returncode == 1

"""A migration stopped at every statement, of both chains and of one that a later version might bring."""

from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from briefing_app import paths
from briefing_app.domain.errors import BriefingError, UpgradeError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, rewrite_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.driver import NEW, connect, connect_notebook, writer_engine
from briefing_app.storage.library import store_briefing
from briefing_app.storage.migrate import migrate, words
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, objects, snapshot_sql
from tests.safety.later import LIBRARY_CHANGE, NOTEBOOK_CHANGE, later_version
from tests.safety.stops import stop_making, stop_upgrading
from tests.storage.making import briefing
from tests.storage.making import words as made_up

LATER_LIBRARY = Schema(LIBRARY.name, LIBRARY.application, LIBRARY.revision + 1)


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    with open_notebook(tmp_path) as nb:
        for number in range(5):
            note, _ = add_note(nb, Anchor(on="f-1", exact="the words"), f"Note {number}\0 with a nought")
            rewrite_note(nb, note.id, "Changed " * 500)
        add_note(nb, Anchor(on="f-2"), "x" * 10_000_000)
    return tmp_path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with open_library(tmp_path) as lib:
        for number in range(3):
            store_briefing(lib, briefing(made_up(number, 8), start=f"2023-0{number + 1}-01"), b"bytes")
    return tmp_path


@pytest.mark.parametrize("schema", [LIBRARY, NOTEBOOK], ids=["library", "notebook"])
def test_the_chain_stopped_at_any_statement_leaves_nothing_and_can_be_run_again(tmp_path: Path, schema: Schema) -> None:
    stops, wrong = stop_making(tmp_path / schema.file_name, schema)
    assert wrong == []
    assert stops >= 10


def test_an_upgrade_of_the_notebook_stopped_at_any_statement_keeps_every_note(
    notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    later, chain = later_version(NOTEBOOK, NOTEBOOK_CHANGE, tmp_path_factory.mktemp("later"))
    stops, wrong = stop_upgrading(notebook, NOTEBOOK, later, chain)
    assert wrong == []
    assert stops >= 8


def test_an_upgrade_of_the_library_stopped_at_any_statement_keeps_every_document(
    library: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    later, chain = later_version(LIBRARY, LIBRARY_CHANGE, tmp_path_factory.mktemp("later"))
    stops, wrong = stop_upgrading(library, LIBRARY, later, chain)
    assert wrong == []
    assert stops >= 8


def test_a_migration_that_loses_a_note_is_taken_back(notebook: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    said = refused(notebook, tmp_path_factory.mktemp("chain"), "DELETE FROM note WHERE number = 3")
    assert "left as it was" in said


def test_data_that_a_migration_cannot_take_leaves_the_notebook_as_it_was(
    notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    said = refused(notebook, tmp_path_factory.mktemp("chain"), "CREATE UNIQUE INDEX once ON note (on_id)")
    assert "as it was" in said
    assert "before-upgrade" in said


def test_words_that_belong_to_nothing_stop_a_migration(
    notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    said = refused(
        notebook, tmp_path_factory.mktemp("chain"),
        "INSERT INTO wording (note_id, sequence, text, saved, sha256) VALUES ('n-none', 1, '', '', '')",
    )  # fmt: skip
    assert "left as it was" in said


def test_a_full_disk_in_a_migration_leaves_the_notebook_as_it_was(
    notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    later, chain = later_version(NOTEBOOK, NOTEBOOK_CHANGE, tmp_path_factory.mktemp("later"))
    with closing(connect_notebook(notebook / NOTEBOOK.file_name)) as connection:
        before, shape = words(connection, NOTEBOOK), objects(connection)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(BriefingError, match="disk"):
            migrate(writer_engine(lambda: connection), connection, later, notebook, chain)
        assert (words(connection, NOTEBOOK), objects(connection)) == (before, shape)


def refused(folder: Path, place: Path, statement: str) -> str:
    later, chain = later_version(NOTEBOOK, f'op.execute("""{statement}""")', place)
    connection = connect_notebook(folder / NOTEBOOK.file_name)
    before, shape = words(connection, NOTEBOOK), objects(connection)
    with pytest.raises(UpgradeError) as refusal:
        migrate(writer_engine(lambda: connection), connection, later, folder, chain)
    assert (words(connection, NOTEBOOK), objects(connection)) == (before, shape)
    connection.close()
    open_notebook(folder).close()
    return str(refusal.value)


@pytest.mark.parametrize(
    ("schema", "revision"),
    [(schema, revision) for schema in (LIBRARY, NOTEBOOK) for revision in range(1, schema.revision)],
)
def test_a_file_of_each_earlier_revision_opens_with_all_it_holds(tmp_path: Path, schema: Schema, revision: int) -> None:
    make_old(tmp_path / schema.file_name, schema, revision)
    with (open_notebook if schema.holds_notes else open_library)(tmp_path) as file, file.alone() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.revision,)
        assert connection.execute(f"SELECT count(*) FROM {OLD_ROWS[schema.name][0]}").fetchone() == (1,)  # noqa: S608 - our own table names
        with closing(connect(tmp_path / "fresh.db", how=NEW)) as fresh:
            fresh.executescript(snapshot_sql(schema))
            assert {name for name, _ in objects(connection)} == {name for name, _ in objects(fresh)}
    assert len(list((tmp_path / "backups").glob("*before-upgrade.db"))) == 1


OLD_ROWS = {
    "library": ("council", "INSERT INTO council (id, name) VALUES ('a', 'A Council')"),
    "notebook": ("meta", "INSERT INTO meta (key, value) VALUES ('a', 'b')"),
}


def make_old(path: Path, schema: Schema, revision: int) -> None:
    """A file as an earlier version of Briefing left it."""
    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", str(paths.migrations(schema.name)).replace("%", "%%"))
    with closing(connect(path, how=NEW)) as connection:
        with writer_engine(lambda: connection).connect() as session, session.begin():
            config.attributes["connection"] = session
            command.upgrade(config, f"{revision:04d}")
        connection.execute(OLD_ROWS[schema.name][1])
        connection.execute(f"PRAGMA user_version = {revision}")
        connection.execute(f"PRAGMA application_id = {schema.application}")

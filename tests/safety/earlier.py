"""A notebook as an earlier version of Briefing left it."""

from contextlib import closing
from pathlib import Path

from briefing_app.storage.driver import connect


def before_meetings(notebook: Path) -> None:
    """Take a notebook back to the version that knew no meetings; its notes stay as they are."""
    with closing(connect(notebook)) as connection:
        connection.execute("DROP TABLE agenda_question")
        connection.execute("DROP TABLE meeting")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute("PRAGMA user_version = 1")

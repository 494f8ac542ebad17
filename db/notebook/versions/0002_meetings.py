"""Meetings, and which questions are asked at each, in their order."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    CREATE TABLE meeting (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        day TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        binned TEXT,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )
    """,
    """
    CREATE TABLE agenda_question (
        number INTEGER NOT NULL,
        meeting_id TEXT NOT NULL,
        note_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        state TEXT NOT NULL,
        answer TEXT NOT NULL,
        follow_up TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (meeting_id, note_id),
        FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
        FOREIGN KEY(note_id) REFERENCES note (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_agenda_question_note_id ON agenda_question (note_id)",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)

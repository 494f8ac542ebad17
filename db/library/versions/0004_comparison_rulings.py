"""What a person says of a release held against a letter."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE comparison_ruling (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        release_id TEXT NOT NULL,
        letter_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        words TEXT NOT NULL,
        says TEXT NOT NULL,
        made TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (release_id, letter_id, subject, words),
        UNIQUE (id),
        FOREIGN KEY(release_id) REFERENCES document (id) ON DELETE CASCADE,
        FOREIGN KEY(letter_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_comparison_ruling_letter_id ON comparison_ruling (letter_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

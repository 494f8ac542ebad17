"""What a person puts right in a document, and what the reader had found before."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE finding ADD COLUMN confirmed BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE quote ADD COLUMN confirmed BOOLEAN DEFAULT '0' NOT NULL",
    """
    CREATE TABLE correction (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        batch TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        exact TEXT NOT NULL,
        "before" TEXT NOT NULL,
        "after" TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        says JSON NOT NULL,
        made TEXT NOT NULL,
        standing TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_correction_document_id ON correction (document_id)",
    """
    CREATE TABLE reading (
        document_id TEXT NOT NULL,
        placed INTEGER NOT NULL,
        findings JSON NOT NULL,
        quotes JSON NOT NULL,
        unplaced JSON NOT NULL,
        PRIMARY KEY (document_id),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

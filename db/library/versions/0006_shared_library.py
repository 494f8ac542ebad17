"""Which versions of visits in a shared library are known here."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """
    CREATE TABLE shared_visit (
        number INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        visit TEXT NOT NULL,
        documents JSON NOT NULL,
        seen TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (sha256, visit)
    )
    """,
    """
    CREATE TABLE shared_document (
        number INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        visit TEXT NOT NULL,
        document_id TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (sha256, visit, document_id),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_shared_document_document_id ON shared_document (document_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

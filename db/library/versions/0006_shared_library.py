"""Which versions of visits in a shared library are known here."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """
    CREATE TABLE shared_visit (
        sha256 TEXT NOT NULL,
        visit TEXT NOT NULL,
        documents JSON NOT NULL,
        seen TEXT NOT NULL,
        PRIMARY KEY (sha256, visit)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

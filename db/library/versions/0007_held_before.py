"""Under which id the bytes of removed documents were held, for notes to find them by."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE held_before (
            sha256 TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (sha256)
        )
        """
    )

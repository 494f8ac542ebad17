"""What a person says of an earlier area for improvement and a later finding."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE thread_ruling (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        area_document_id TEXT NOT NULL,
        area TEXT NOT NULL,
        finding_document_id TEXT NOT NULL,
        finding TEXT NOT NULL,
        verdict TEXT NOT NULL,
        made TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (area, finding),
        UNIQUE (id),
        FOREIGN KEY(area_document_id) REFERENCES document (id) ON DELETE CASCADE,
        FOREIGN KEY(finding_document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_thread_ruling_area_document_id ON thread_ruling (area_document_id)",
    "CREATE INDEX ix_thread_ruling_finding_document_id ON thread_ruling (finding_document_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

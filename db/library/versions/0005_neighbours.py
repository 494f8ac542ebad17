"""Tables of statistical neighbours and their grades, as people import them."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
    CREATE TABLE neighbour_table (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        council_key TEXT NOT NULL,
        council TEXT NOT NULL,
        areas JSON NOT NULL,
        as_of TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        imported TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (council_key, sha256),
        UNIQUE (id)
    )
    """,
    """
    CREATE TABLE neighbour (
        number INTEGER NOT NULL,
        table_number INTEGER NOT NULL,
        position INTEGER NOT NULL,
        council TEXT NOT NULL,
        grades JSON NOT NULL,
        inspected TEXT NOT NULL,
        region TEXT NOT NULL,
        closeness TEXT NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(table_number) REFERENCES neighbour_table (number) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_neighbour_table_number ON neighbour (table_number)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

"""The notebook's first tables and the index of its words."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE note (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        on_id TEXT NOT NULL,
        visit TEXT NOT NULL,
        document TEXT NOT NULL,
        title TEXT NOT NULL,
        exact TEXT NOT NULL,
        "before" TEXT NOT NULL,
        "after" TEXT NOT NULL,
        start INTEGER,
        stop INTEGER,
        state TEXT NOT NULL,
        category TEXT NOT NULL,
        text TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        binned TEXT,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )
    """,
    "CREATE INDEX ix_note_on_id ON note (on_id)",
    "CREATE INDEX ix_note_visit ON note (visit)",
    """
    CREATE TABLE wording (
        number INTEGER NOT NULL,
        note_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        text TEXT NOT NULL,
        saved TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (note_id, sequence),
        FOREIGN KEY(note_id) REFERENCES note (id) ON DELETE CASCADE
    )
    """,
)

# A note in the bin is not found: the index covers a view of the others.
FORGET = (
    "INSERT INTO note_fts(note_fts, rowid, text, exact) "
    "SELECT 'delete', old.number, old.text, old.exact WHERE old.binned IS NULL;"
)
LEARN = "INSERT INTO note_fts(rowid, text, exact) SELECT new.number, new.text, new.exact WHERE new.binned IS NULL;"

FULL_TEXT = (
    "CREATE VIEW kept_note AS SELECT number, text, exact FROM note WHERE binned IS NULL",
    "CREATE VIRTUAL TABLE note_fts USING fts5(text, exact, content='kept_note', content_rowid='number', "
    "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    f"CREATE TRIGGER note_added AFTER INSERT ON note BEGIN {LEARN} END",
    f"CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN {FORGET} END",
    f"CREATE TRIGGER note_changed AFTER UPDATE OF text, exact, binned ON note BEGIN {FORGET} {LEARN} END",
)


def upgrade() -> None:
    for statement in (*TABLES, *FULL_TEXT):
        op.execute(statement)

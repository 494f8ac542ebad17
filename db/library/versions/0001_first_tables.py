"""The library's first tables and the indexes of their words."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE council (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE original (
        sha256 TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE speaker (
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        organisation TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (name, role, organisation)
    )
    """,
    """
    CREATE TABLE visit (
        id TEXT NOT NULL,
        council_id TEXT,
        inspectorate TEXT,
        kind TEXT NOT NULL,
        starts TEXT,
        ends TEXT,
        focus TEXT,
        inspectors JSON NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(council_id) REFERENCES council (id)
    )
    """,
    "CREATE INDEX ix_visit_council_id ON visit (council_id)",
    """
    CREATE TABLE document (
        id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        publisher TEXT,
        published TEXT,
        pages INTEGER,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        version INTEGER NOT NULL,
        imported TEXT NOT NULL,
        paragraphs INTEGER NOT NULL,
        placed INTEGER NOT NULL,
        facts JSON NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(visit_id) REFERENCES visit (id)
    )
    """,
    "CREATE INDEX ix_document_sha256 ON document (sha256)",
    "CREATE INDEX ix_document_visit_id ON document (visit_id)",
    """
    CREATE TABLE judgement (
        number INTEGER NOT NULL,
        visit_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        area TEXT NOT NULL,
        grade TEXT NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(visit_id) REFERENCES visit (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_judgement_visit_id ON judgement (visit_id)",
    """
    CREATE TABLE previous_visit (
        number INTEGER NOT NULL,
        visit_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        said TEXT NOT NULL,
        starts TEXT,
        PRIMARY KEY (number),
        FOREIGN KEY(visit_id) REFERENCES visit (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_previous_visit_visit_id ON previous_visit (visit_id)",
    """
    CREATE TABLE block (
        number INTEGER NOT NULL,
        document_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        paragraph INTEGER NOT NULL,
        page INTEGER,
        level INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_block_document_id ON block (document_id)",
    """
    CREATE TABLE document_version (
        number INTEGER NOT NULL,
        document_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        imported TEXT NOT NULL,
        pages INTEGER,
        text TEXT NOT NULL,
        blocks JSON NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (document_id, version),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
        FOREIGN KEY(sha256) REFERENCES original (sha256)
    )
    """,
    "CREATE INDEX ix_document_version_sha256 ON document_version (sha256)",
    """
    CREATE TABLE finding (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        theme TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        text TEXT NOT NULL,
        paragraph INTEGER NOT NULL,
        page INTEGER,
        section TEXT NOT NULL,
        said_by TEXT NOT NULL,
        confidence DOUBLE NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_finding_document_id ON finding (document_id)",
    """
    CREATE TABLE link (
        number INTEGER NOT NULL,
        document_id TEXT NOT NULL,
        text TEXT NOT NULL,
        url TEXT,
        PRIMARY KEY (number),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_link_document_id ON link (document_id)",
    """
    CREATE TABLE quote (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        speaker_number INTEGER NOT NULL,
        speaker TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        text TEXT NOT NULL,
        paragraph INTEGER NOT NULL,
        page INTEGER,
        PRIMARY KEY (number),
        UNIQUE (id),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
        FOREIGN KEY(speaker_number) REFERENCES speaker (number)
    )
    """,
    "CREATE INDEX ix_quote_document_id ON quote (document_id)",
    "CREATE INDEX ix_quote_speaker_number ON quote (speaker_number)",
    """
    CREATE TABLE unplaced (
        number INTEGER NOT NULL,
        document_id TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        why TEXT NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_unplaced_document_id ON unplaced (document_id)",
)

SEARCHED = {"finding": ("text",), "quote": ("text", "speaker"), "block": ("text",)}


def full_text(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """An index over a table's words, and the triggers that keep it in step."""
    names = ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    forget = f"INSERT INTO {table}_fts({table}_fts, rowid, {names}) VALUES ('delete', old.number, {old});"  # noqa: S608 - our own names
    learn = f"INSERT INTO {table}_fts(rowid, {names}) VALUES (new.number, {new});"  # noqa: S608 - our own names
    return (
        f"CREATE VIRTUAL TABLE {table}_fts USING fts5({names}, content='{table}', content_rowid='number', "
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
        f"CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {table}_changed AFTER UPDATE OF {names} ON {table} BEGIN {forget} {learn} END",
    )


FULL_TEXT = tuple(statement for table, columns in SEARCHED.items() for statement in full_text(table, columns))


def upgrade() -> None:
    for statement in (*TABLES, *FULL_TEXT):
        op.execute(statement)

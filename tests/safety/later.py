"""What a later version of Briefing might bring: the present chain of a file, and one migration more."""

import shutil
from pathlib import Path
from textwrap import indent

from briefing_app import paths
from briefing_app.storage.schema import Schema

SCRIPT = '''"""A change such as a later version may bring."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
{body}
'''
# A new table filled from an old one, a new column, and a table rebuilt under its index.
NOTEBOOK_CHANGE = """\
op.create_table("later", sa.Column("name", sa.Text, primary_key=True))
op.add_column("meta", sa.Column("since", sa.Text))
op.execute("INSERT INTO later (name) SELECT DISTINCT category FROM note")
with op.batch_alter_table("wording") as batch:
    batch.add_column(sa.Column("why", sa.Text, server_default=""))
    batch.create_index("ix_wording_saved", ["saved"])
op.execute("UPDATE wording SET why = 'typed'")
"""
LIBRARY_CHANGE = """\
with op.batch_alter_table("visit") as batch:
    batch.add_column(sa.Column("later", sa.Text))
op.execute("UPDATE finding SET text = text || ' '")
op.execute("UPDATE finding SET text = rtrim(text)")
"""


def later_version(schema: Schema, body: str, folder: Path) -> tuple[Schema, Path]:
    """The schema after one more migration with this body, and its chain, written into `folder`."""
    chain = folder / "chain 100%"
    shutil.copytree(paths.migrations(schema.name), chain, ignore=shutil.ignore_patterns("__pycache__"))
    later = Schema(schema.name, schema.application, schema.revision + 1)
    script = SCRIPT.format(
        revision=f"{later.revision:04d}", before=f"{schema.revision:04d}", body=indent(body.strip("\n"), "    ")
    )
    (chain / "versions" / f"{later.revision:04d}_later.py").write_text(script, encoding="utf-8")
    return later, chain

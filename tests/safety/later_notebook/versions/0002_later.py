"""A change such as a later version may bring: a new table, a new column, and a table rebuilt under its index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table("tag", sa.Column("name", sa.Text, primary_key=True))
    op.add_column("meta", sa.Column("since", sa.Text))
    op.execute("INSERT INTO tag (name) SELECT DISTINCT category FROM note")
    with op.batch_alter_table("wording") as batch:
        batch.add_column(sa.Column("why", sa.Text, server_default=""))
        batch.create_index("ix_wording_saved", ["saved"])
    op.execute("UPDATE wording SET why = 'typed'")

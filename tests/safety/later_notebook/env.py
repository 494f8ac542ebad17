"""Runs this chain inside the transaction that Briefing opened, so that an interrupted migration leaves no trace."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()

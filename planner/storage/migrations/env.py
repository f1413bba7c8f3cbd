"""What alembic runs: the migrations, on the connection and in the transaction of the caller."""

from alembic import context

from planner.storage.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
context.run_migrations()

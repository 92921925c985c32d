"""Alembic runs on the connection it is given; there is no URL and no configuration file."""

from alembic import context

from commitstats_desktop.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()

"""Brings a database to the current schema with Alembic, all steps in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from commitstats_desktop.store import backup
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import Database, stored_version

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def upgrade(path: Path, migrations: Path = MIGRATIONS) -> None:
    """Migrate the file, after a checked backup where there is something to lose.

    SQLite takes part in transactions with DDL too: a step that fails leaves the old schema.
    """
    is_filled = path.exists() and stored_version(path) > 0
    if is_filled:
        backup.back_up(path, datetime.now(UTC))
    database = Database(path)
    try:
        with database.writing() as connection:
            run_migrations(connection, migrations)
            if is_filled:
                recount.recount_all(connection)
        path.chmod(0o600)
    finally:
        database.close()


def run_migrations(connection: Connection, migrations: Path = MIGRATIONS) -> None:
    """Apply the missing steps on a connection that is already in a transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")

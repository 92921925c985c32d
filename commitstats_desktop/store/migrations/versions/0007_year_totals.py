"""Totals of years, so that a list of repositories does not read every day."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table; it is filled when everything is counted again."""
    op.execute(
        """
        CREATE TABLE year_totals (
            repository_id INTEGER NOT NULL,
            year INTEGER NOT NULL,
            commits INTEGER NOT NULL,
            merges INTEGER NOT NULL,
            added INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            PRIMARY KEY (repository_id, year)
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute("PRAGMA user_version = 7")

"""Totals of days by language, so that a filter by language reads no commit."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table; it is filled when everything is counted again."""
    op.execute(
        """
        CREATE TABLE language_days (
            day INTEGER NOT NULL,
            repository_id INTEGER NOT NULL,
            language_id INTEGER NOT NULL,
            commits INTEGER NOT NULL,
            merges INTEGER NOT NULL,
            unknown INTEGER NOT NULL,
            open_source INTEGER NOT NULL,
            assisted INTEGER NOT NULL,
            shared INTEGER NOT NULL,
            bulk INTEGER NOT NULL,
            files INTEGER NOT NULL,
            added INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            written INTEGER NOT NULL,
            files_unknown INTEGER NOT NULL,
            line_files INTEGER NOT NULL,
            PRIMARY KEY (day, repository_id, language_id)
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute("PRAGMA user_version = 8")

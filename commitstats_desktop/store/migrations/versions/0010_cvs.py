"""Named CVs, with every edit of them."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables."""
    op.execute(
        """
        CREATE TABLE cvs (
            uuid TEXT NOT NULL,
            title TEXT NOT NULL,
            position INTEGER NOT NULL,
            step INTEGER NOT NULL,
            is_locked INTEGER DEFAULT '0' NOT NULL,
            created_at INTEGER NOT NULL,
            deleted_at INTEGER,
            seen_choices TEXT,
            seen_figures TEXT,
            seen_at INTEGER,
            PRIMARY KEY (uuid)
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute(
        """
        CREATE TABLE cv_edits (
            cv_uuid TEXT NOT NULL,
            step INTEGER NOT NULL,
            choices TEXT NOT NULL,
            edited_at INTEGER NOT NULL,
            PRIMARY KEY (cv_uuid, step),
            FOREIGN KEY(cv_uuid) REFERENCES cvs (uuid) ON DELETE CASCADE
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute("PRAGMA user_version = 10")

"""Where pages are published, and what is there."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 11")


STATEMENTS = (
    """
    CREATE TABLE publish_targets (
        uuid TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        settings TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        PRIMARY KEY (uuid),
        UNIQUE (name)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE publications (
        uuid TEXT NOT NULL,
        target_uuid TEXT NOT NULL,
        cv TEXT NOT NULL,
        "key" TEXT NOT NULL,
        choices TEXT NOT NULL,
        address TEXT NOT NULL,
        checksums TEXT NOT NULL,
        revision TEXT DEFAULT '' NOT NULL,
        standing TEXT NOT NULL,
        message TEXT DEFAULT '' NOT NULL,
        figures TEXT DEFAULT '' NOT NULL,
        published_at INTEGER,
        checked_at INTEGER,
        PRIMARY KEY (uuid),
        UNIQUE (target_uuid, "key"),
        FOREIGN KEY(target_uuid) REFERENCES publish_targets (uuid) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
)

"""The send log: every export as it left, and what opens its commitment later."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 9")


STATEMENTS = (
    """
    CREATE TABLE sent_commits (
        digest TEXT NOT NULL,
        oids BLOB NOT NULL,
        PRIMARY KEY (digest)
    )
     STRICT
    """,
    """
    CREATE TABLE sent_exports (
        uuid TEXT NOT NULL,
        document_id TEXT NOT NULL,
        cv_uuid TEXT,
        title TEXT NOT NULL,
        variant TEXT NOT NULL,
        exported_at INTEGER NOT NULL,
        sent_to TEXT DEFAULT '' NOT NULL,
        figures_version TEXT NOT NULL,
        figures TEXT NOT NULL,
        secret BLOB NOT NULL,
        root BLOB NOT NULL,
        size INTEGER NOT NULL,
        signer TEXT DEFAULT '' NOT NULL,
        commits TEXT,
        PRIMARY KEY (uuid),
        UNIQUE (document_id),
        FOREIGN KEY(commits) REFERENCES sent_commits (digest) ON DELETE RESTRICT
    )
     STRICT
    """,
    "CREATE INDEX exports_of_commits ON sent_exports (commits)",
    """
    CREATE TABLE sent_files (
        export_uuid TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        form TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (export_uuid, position),
        FOREIGN KEY(export_uuid) REFERENCES sent_exports (uuid) ON DELETE CASCADE
    )
     STRICT
    """,
)

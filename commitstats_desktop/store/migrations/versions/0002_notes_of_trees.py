"""What a repository's newest tree says of its own history: revisions to ignore, and the mailmap."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 2")


STATEMENTS = (
    """
    CREATE TABLE ignored_revisions (
        repository_id INTEGER NOT NULL,
        oid BLOB NOT NULL,
        PRIMARY KEY (repository_id, oid),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE mailmap_entries (
        repository_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        proper_name TEXT NOT NULL,
        proper_email TEXT NOT NULL,
        commit_name TEXT NOT NULL,
        commit_email TEXT NOT NULL,
        PRIMARY KEY (repository_id, position),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
)

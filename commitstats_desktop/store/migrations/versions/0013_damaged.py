"""Commits that could not be read whole are found without looking through a history."""

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the index; few commits are in it."""
    op.execute("CREATE INDEX commits_with_reason ON commits (id) WHERE reason != ''")
    op.execute("PRAGMA user_version = 13")

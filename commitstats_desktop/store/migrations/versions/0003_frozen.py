"""Since when a repository is not there any more."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.execute("ALTER TABLE repositories ADD COLUMN frozen_since INTEGER")
    op.execute("PRAGMA user_version = 3")

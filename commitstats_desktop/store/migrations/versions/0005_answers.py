"""What the person said of addresses that are not theirs."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE answered_addresses (
            email_key TEXT NOT NULL,
            answer TEXT NOT NULL,
            answered_at INTEGER NOT NULL,
            PRIMARY KEY (email_key),
            CHECK (answer IN ('not me', 'taken back'))
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute("PRAGMA user_version = 5")

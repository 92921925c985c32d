"""Accounts at hosts, the repositories they list, and pull requests."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 6")


STATEMENTS = (
    """
    CREATE TABLE accounts (
        uuid TEXT NOT NULL,
        provider TEXT NOT NULL,
        name TEXT NOT NULL,
        base_url TEXT NOT NULL,
        login TEXT NOT NULL,
        user_id TEXT NOT NULL,
        scopes TEXT,
        expires_at INTEGER,
        is_expiry_known INTEGER DEFAULT '0' NOT NULL,
        token_place TEXT NOT NULL,
        state TEXT NOT NULL,
        message TEXT DEFAULT '' NOT NULL,
        hint TEXT DEFAULT '' NOT NULL,
        link TEXT DEFAULT '' NOT NULL,
        keeps_no_code INTEGER DEFAULT '0' NOT NULL,
        added_at INTEGER NOT NULL,
        checked_at INTEGER,
        listed_at INTEGER,
        waiting_until INTEGER,
        pulls_cursor TEXT,
        pulls_problem TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (uuid)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE hosted_repositories (
        repository_id INTEGER NOT NULL,
        account_uuid TEXT,
        provider TEXT NOT NULL,
        base_url TEXT NOT NULL,
        host_id TEXT,
        full_name TEXT NOT NULL,
        clone_url TEXT NOT NULL,
        web_url TEXT DEFAULT '' NOT NULL,
        default_branch TEXT DEFAULT '' NOT NULL,
        visibility TEXT DEFAULT 'unknown' NOT NULL,
        is_extra INTEGER DEFAULT '0' NOT NULL,
        is_fork INTEGER DEFAULT '0' NOT NULL,
        is_archived INTEGER DEFAULT '0' NOT NULL,
        is_disabled INTEGER DEFAULT '0' NOT NULL,
        host_bytes INTEGER,
        licence TEXT,
        stars INTEGER,
        openness_checked_at INTEGER,
        listed_at INTEGER,
        mirror_id TEXT,
        mirror_bytes INTEGER DEFAULT '0' NOT NULL,
        fetched_at INTEGER,
        new_commits INTEGER DEFAULT '0' NOT NULL,
        waiting_until INTEGER,
        PRIMARY KEY (repository_id),
        UNIQUE (provider, base_url, host_id),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE,
        FOREIGN KEY(account_uuid) REFERENCES accounts (uuid) ON DELETE SET NULL,
        UNIQUE (mirror_id)
    )
     STRICT
    """,
    """
    CREATE INDEX hosted_by_account ON hosted_repositories (account_uuid)
    """,
    """
    CREATE TABLE pull_requests (
        id INTEGER NOT NULL,
        provider TEXT NOT NULL,
        base_url TEXT NOT NULL,
        user_id TEXT NOT NULL,
        host_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        repository_host_id TEXT,
        repository TEXT DEFAULT '' NOT NULL,
        web_url TEXT DEFAULT '' NOT NULL,
        state TEXT NOT NULL,
        opened_at INTEGER NOT NULL,
        merged_at INTEGER,
        closed_at INTEGER,
        is_author INTEGER NOT NULL,
        is_reviewer INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (provider, base_url, user_id, host_id)
    )
     STRICT
    """,
    """
    CREATE INDEX pull_requests_by_repository ON pull_requests (provider, base_url, repository_host_id)
    """,
)

"""Tables of what comes from hosts: accounts, the repositories they list, pull requests.

A token is in none of them. The host's own id says which repository or user something is: names,
owners and logins may change.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, UniqueConstraint

from commitstats_desktop.store.schema.tables import table as make_table

accounts = make_table(
    "accounts",
    Column("uuid", Text, primary_key=True),
    Column("provider", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("base_url", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("scopes", Text),
    Column("expires_at", Integer),
    Column("is_expiry_known", Integer, nullable=False, server_default="0"),
    Column("token_place", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Column("hint", Text, nullable=False, server_default=""),
    Column("link", Text, nullable=False, server_default=""),
    Column("keeps_no_code", Integer, nullable=False, server_default="0"),
    Column("added_at", Integer, nullable=False),
    Column("checked_at", Integer),
    Column("listed_at", Integer),
    Column("waiting_until", Integer),
    Column("pulls_cursor", Text),
    Column("pulls_problem", Text, nullable=False, server_default=""),
    has_rowid=False,
)
"""`scopes` is JSON, NULL when the host does not tell; `pulls_cursor` is a moment in ISO 8601."""

hosted_repositories = make_table(
    "hosted_repositories",
    Column(
        "repository_id",
        Integer,
        ForeignKey("repositories.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("account_uuid", Text, ForeignKey("accounts.uuid", ondelete="SET NULL")),
    Column("provider", Text, nullable=False),
    Column("base_url", Text, nullable=False),
    Column("host_id", Text),
    Column("full_name", Text, nullable=False),
    Column("clone_url", Text, nullable=False),
    Column("web_url", Text, nullable=False, server_default=""),
    Column("default_branch", Text, nullable=False, server_default=""),
    Column("visibility", Text, nullable=False, server_default="unknown"),
    Column("is_extra", Integer, nullable=False, server_default="0"),
    Column("is_fork", Integer, nullable=False, server_default="0"),
    Column("is_archived", Integer, nullable=False, server_default="0"),
    Column("is_disabled", Integer, nullable=False, server_default="0"),
    Column("host_bytes", Integer),
    Column("licence", Text),
    Column("stars", Integer),
    Column("openness_checked_at", Integer),
    Column("listed_at", Integer),
    Column("mirror_id", Text, unique=True),
    Column("mirror_bytes", Integer, nullable=False, server_default="0"),
    Column("fetched_at", Integer),
    Column("new_commits", Integer, nullable=False, server_default="0"),
    Column("waiting_until", Integer),
    UniqueConstraint("provider", "base_url", "host_id"),
    Index("hosted_by_account", "account_uuid"),
)
"""`host_id` is NULL where nobody told it; `fetched_at` is when the host last sent commits."""

pull_requests = make_table(
    "pull_requests",
    Column("id", Integer, primary_key=True),
    Column("provider", Text, nullable=False),
    Column("base_url", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("host_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("repository_host_id", Text),
    Column("repository", Text, nullable=False, server_default=""),
    Column("web_url", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False),
    Column("opened_at", Integer, nullable=False),
    Column("merged_at", Integer),
    Column("closed_at", Integer),
    Column("is_author", Integer, nullable=False),
    Column("is_reviewer", Integer, nullable=False),
    UniqueConstraint("provider", "base_url", "user_id", "host_id"),
    Index("pull_requests_by_repository", "provider", "base_url", "repository_host_id"),
)
"""Belongs to the user at the host, not to an account here: it outlives the token that found it."""

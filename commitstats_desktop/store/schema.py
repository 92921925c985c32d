"""The tables. Facts are stored once; everything a person can change later is derived from them.

Facts: what Git says (`repositories` … `commit_imports`). The person's own words: `identities`,
`corrections`. Derived, and rebuilt in the transaction that changes what they rest on:
`counted_commits`, `commit_days`, `line_days`.

A day is a number of days since 1970-01-01 in the author's own offset; `ODD_DAY` stands for a date
nobody could have worked on. Times are seconds since 1970 in UTC. Object ids are raw bytes, paths
too, since Git allows any bytes in them.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

SCHEMA_VERSION = 3
"""Also written to `PRAGMA user_version`, so that a newer database is told before it is opened."""

ODD_DAY = -1

metadata = MetaData()


def _table(name: str, *parts: SchemaItem, has_rowid: bool = True) -> Table:
    return Table(
        name,
        metadata,
        *parts,
        sqlite_strict=True,
        sqlite_with_rowid=has_rowid,
    )


_OWNERS = ("repositories", "commits")
"""What the rows below them go with; nothing else is ever deleted from under a fact."""


def _reference(
    target: str, column: str, *, is_key: bool = False, optional: bool = False
) -> Column[int]:
    return Column(
        column,
        Integer,
        ForeignKey(f"{target}.id", ondelete="CASCADE" if target in _OWNERS else "RESTRICT"),
        primary_key=is_key,
        nullable=optional,
    )


def _of_repository(*, is_key: bool = True) -> Column[int]:
    return _reference("repositories", "repository_id", is_key=is_key)


def _of_commit() -> Column[int]:
    return _reference("commits", "commit_id", is_key=True)


database_facts = _table(
    "database_facts",
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

repositories = _table(
    "repositories",
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("location", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("owner", Text, nullable=False, server_default=""),
    Column("is_active", Integer, nullable=False, server_default="1"),
    Column("is_trusted", Integer, nullable=False, server_default="0"),
    Column("all_branches", Integer, nullable=False, server_default="0"),
    Column("is_open_source", Integer),
    Column("added_at", Integer, nullable=False),
    Column("outcome", Text, nullable=False, server_default="never"),
    Column("message", Text, nullable=False, server_default=""),
    Column("hint", Text, nullable=False, server_default=""),
    Column("remarks", Text, nullable=False, server_default="[]"),
    Column("is_walked", Integer, nullable=False, server_default="0"),
    Column("is_read", Integer, nullable=False, server_default="0"),
    Column("collected_at", Integer),
    Column("frozen_since", Integer),
    UniqueConstraint("source", "location"),
    CheckConstraint("is_active IN (0, 1)"),
)

repository_tips = _table(
    "repository_tips",
    _of_repository(),
    Column("reference", LargeBinary, primary_key=True),
    Column("oid", LargeBinary, nullable=False),
    has_rowid=False,
)

repository_boundaries = _table(
    "repository_boundaries",
    _of_repository(),
    Column("oid", LargeBinary, primary_key=True),
    has_rowid=False,
)

ignored_revisions = _table(
    "ignored_revisions",
    _of_repository(),
    Column("oid", LargeBinary, primary_key=True),
    has_rowid=False,
)
"""Commits that `.git-blame-ignore-revs` of the newest tree names."""

mailmap_entries = _table(
    "mailmap_entries",
    _of_repository(),
    Column("position", Integer, primary_key=True),
    Column("proper_name", Text, nullable=False),
    Column("proper_email", Text, nullable=False),
    Column("commit_name", Text, nullable=False),
    Column("commit_email", Text, nullable=False),
    has_rowid=False,
)
"""Lines of `.mailmap` of the newest tree, in its order; empty text for a part that is not there."""

authors = _table(
    "authors",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("email_key", Text, nullable=False),
    Column("likeness", Integer, nullable=False, server_default="0"),
    UniqueConstraint("name", "email"),
    Index("authors_by_email", "email_key"),
)

commits = _table(
    "commits",
    Column("id", Integer, primary_key=True),
    Column("oid", LargeBinary, nullable=False, unique=True),
    Column("parents", LargeBinary, nullable=False),
    _reference("authors", "author_id", optional=True),
    Column("author_time", Integer),
    Column("author_offset", Integer),
    Column("committer_time", Integer),
    Column("first_read_at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Index("commits_by_author", "author_id"),
    Index("commits_unread", "state", sqlite_where=text("state != 'read'")),
)

repository_commits = _table(
    "repository_commits",
    _of_repository(),
    _of_commit(),
    Column("is_reachable", Integer, nullable=False, server_default="1"),
    Index("repositories_of_commit", "commit_id"),
    has_rowid=False,
)

commit_coauthors = _table(
    "commit_coauthors",
    _of_commit(),
    _reference("authors", "author_id", is_key=True),
    has_rowid=False,
)

commit_texts = _table(
    "commit_texts",
    _of_commit(),
    Column("subject", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("trailers", Text, nullable=False, server_default="[]"),
)

paths = _table(
    "paths",
    Column("id", Integer, primary_key=True),
    Column("path", LargeBinary, nullable=False, unique=True),
)

languages = _table(
    "languages",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("color_slot", Integer),
)

file_changes = _table(
    "file_changes",
    _of_commit(),
    _reference("paths", "path_id", is_key=True),
    _reference("paths", "old_path_id", optional=True),
    Column("status", Text, nullable=False),
    Column("size", Integer),
    Column("blob", LargeBinary),
    Column("added", Integer),
    Column("removed", Integer),
    Column("added_ignoring_space", Integer),
    Column("removed_ignoring_space", Integer),
    Column("is_binary", Integer, nullable=False, server_default="0"),
    Column("attributes", Integer, nullable=False, server_default="0"),
    _reference("languages", "language_id", optional=True),
    Column("kind", Text),
    Column("classifier", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False, server_default=""),
    has_rowid=False,
)

commit_imports = _table(
    "commit_imports",
    _of_commit(),
    Column("ecosystem", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("is_manifest", Integer, primary_key=True),
    has_rowid=False,
)

identities = _table(
    "identities",
    Column("uuid", Text, primary_key=True),
    Column("email", Text, nullable=False),
    Column("email_key", Text, nullable=False, unique=True),
    Column("confirmed_by", Text, nullable=False),
    Column("added_at", Integer, nullable=False),
)

corrections = _table(
    "corrections",
    Column("uuid", Text, primary_key=True),
    Column("action", Text, nullable=False),
    Column("repository_uuid", Text),
    Column("oid", LargeBinary),
    Column("pattern", Text),
    Column("value", Text),
    Column("added_at", Integer, nullable=False),
)

counted_commits = _table(
    "counted_commits",
    _of_commit(),
    _of_repository(is_key=False),
    Column("day", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("is_merge", Integer, nullable=False),
    Index("counted_by_cell", "repository_id", "day"),
    Index("counted_by_day", "day", "is_merge"),
)

commit_days = _table(
    "commit_days",
    _of_repository(),
    Column("day", Integer, primary_key=True),
    Column("hour", Integer, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("commits", Integer, nullable=False),
    Column("merges", Integer, nullable=False),
    has_rowid=False,
)

line_days = _table(
    "line_days",
    _of_repository(),
    Column("day", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("files", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("removed", Integer, nullable=False),
    Column("unknown", Integer, nullable=False),
    has_rowid=False,
)

dirty_days = _table(
    "dirty_days",
    _of_repository(),
    Column("day", Integer, primary_key=True),
    has_rowid=False,
)

runs = _table(
    "runs",
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    _of_repository(is_key=False),
    Column("started_at", Integer, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("listed", Integer, nullable=False),
    Column("read", Integer, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Index("runs_by_repository", "repository_id", "started_at"),
)

"""The tables. Facts are stored once; everything a person can change later is derived from them.

Facts: what Git says (`repositories` … `commit_imports`). The person's own words: `identities`,
`answered_addresses`, `corrections`. Derived, and rebuilt in the transaction that changes what they
rest on: everything from `corrected_paths` to `dirty_days`.

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

SCHEMA_VERSION = 11
"""Also written to `PRAGMA user_version`, so that a newer database is told before it is opened."""

ODD_DAY = -1
ODD_YEAR = 0
EVERYWHERE = 0
"""Stands for all repositories together in the aggregates."""

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
    Column("listed", Integer, nullable=False, server_default="0"),
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
    Index("commits_by_author", "author_id", "author_time"),
    Index("commits_unread", "state", sqlite_where=text("state != 'read'")),
)

repository_commits = _table(
    "repository_commits",
    _of_repository(),
    _of_commit(),
    Column("is_reachable", Integer, nullable=False, server_default="1"),
    Column("is_on_default", Integer, nullable=False, server_default="1"),
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

answered_addresses = _table(
    "answered_addresses",
    Column("email_key", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("answered_at", Integer, nullable=False),
    CheckConstraint("answer IN ('not me', 'taken back')"),
    has_rowid=False,
)
"""Addresses the person said are not theirs: never suggested, or not confirmed by itself again."""

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

corrected_paths = _table(
    "corrected_paths",
    Column("path_id", Integer, ForeignKey("paths.id", ondelete="CASCADE"), primary_key=True),
    Column("correction", Text, primary_key=True),
    has_rowid=False,
)
"""Which paths the patterns of the corrections match; `correction` is a UUID."""

file_rulings = _table(
    "file_rulings",
    _of_commit(),
    Column("path_id", Integer, primary_key=True),
    Column("is_left_out", Integer, nullable=False),
    Column("is_import", Integer, nullable=False),
    Column("kind", Text),
    has_rowid=False,
)
"""What the corrections say of a changed file; only files of which they say something."""

copies = _table(
    "copies",
    _of_commit(),
    Column("group_id", Integer, nullable=False),
    Index("copies_by_group", "group_id"),
)
"""Commits of the person that are the same work under another object id, two or more a group."""

squashes = _table(
    "squashes",
    _of_repository(),
    _of_commit(),
    _reference("commits", "maker_id", is_key=True),
    Index("squashes_by_maker", "maker_id"),
    Index("squashes_by_commit", "commit_id"),
    has_rowid=False,
)
"""Commits that only join what the makers, commits of one branch, did before."""

counted_commits = _table(
    "counted_commits",
    _of_commit(),
    _of_repository(is_key=False),
    Column("day", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("is_merge", Integer, nullable=False),
    Column("is_unknown", Integer, nullable=False),
    Column("is_bulk", Integer, nullable=False),
    Column("is_ignored", Integer, nullable=False),
    Column("is_open_source", Integer, nullable=False),
    Column("is_assisted", Integer, nullable=False),
    Column("coauthors", Integer, nullable=False),
    Index("counted_by_cell", "repository_id", "day"),
    Index("counted_by_day", "day", "commit_id"),
)

counted_languages = _table(
    "counted_languages",
    Column("language_id", Integer, primary_key=True),
    _of_commit(),
    Index("languages_of_commit", "commit_id"),
    has_rowid=False,
)
"""Which languages a counted commit touches; 0 stands for no known one."""

packages = _table(
    "packages",
    Column("id", Integer, primary_key=True),
    Column("ecosystem", Text, nullable=False),
    Column("name", Text, nullable=False),
    UniqueConstraint("ecosystem", "name"),
)

counted_packages = _table(
    "counted_packages",
    _reference("packages", "package_id", is_key=True),
    Column("day", Integer, primary_key=True),
    _of_commit(),
    _of_repository(is_key=False),
    Index("packages_of_commit", "commit_id"),
    has_rowid=False,
)
"""Third-party packages, by the name they are installed by, that a counted commit starts to use."""

coauthored_commits = _table(
    "coauthored_commits",
    _of_commit(),
    _of_repository(is_key=False),
    Column("day", Integer, nullable=False),
    Index("coauthored_by_day", "day", "repository_id"),
)
"""Commits of somebody else whose trailers name the person."""


def _sums(*names: str) -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in names]


# The aggregates hold each figure twice: by repository, and of all of them as repository 0, which no
# repository is; so most questions read a few thousand rows, however many repositories there are.

line_days = _table(
    "line_days",
    Column("day", Integer, primary_key=True),
    Column("repository_id", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *_sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    has_rowid=False,
)

line_years = _table(
    "line_years",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *_sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    *_sums("first_day", "last_day"),
    Index("line_years_by_year", "year"),
    has_rowid=False,
)

day_totals = _table(
    "day_totals",
    Column("repository_id", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    *_sums("commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk"),
    *_sums("files", "added", "removed", "written", "files_unknown"),
    Index("day_totals_by_day", "day"),
    has_rowid=False,
)

language_days = _table(
    "language_days",
    Column("day", Integer, primary_key=True),
    Column("repository_id", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    *_sums("commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk"),
    *_sums("files", "added", "removed", "written", "files_unknown", "line_files"),
    has_rowid=False,
)
"""The totals of a day by language: commits that touch it, and lines of it."""

year_totals = _table(
    "year_totals",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    *_sums("commits", "merges", "added", "removed"),
    has_rowid=False,
)

year_types = _table(
    "year_types",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("type", Text, primary_key=True),
    *_sums("commits", "first_day", "last_day"),
    Index("year_types_by_year", "year"),
    has_rowid=False,
)

year_hours = _table(
    "year_hours",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("weekday", Integer, primary_key=True),
    Column("hour", Integer, primary_key=True),
    *_sums("commits"),
    Index("year_hours_by_year", "year"),
    has_rowid=False,
)

dirty_days = _table(
    "dirty_days",
    Column("repository_id", Integer, primary_key=True),
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

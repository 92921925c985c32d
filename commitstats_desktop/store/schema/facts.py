"""Tables of facts: what Git says (`repositories` … `commit_imports`), and the person's own words.

A file's path and language are numbers of rows that are swept only when no file has them; the
database does not check it for each row, which took a fifth of the time of writing.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)

from commitstats_desktop.store.schema.tables import of_commit, of_repository, reference, table

database_facts = table(
    "database_facts",
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

repositories = table(
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

repository_tips = table(
    "repository_tips",
    of_repository(),
    Column("reference", LargeBinary, primary_key=True),
    Column("oid", LargeBinary, nullable=False),
    has_rowid=False,
)

repository_boundaries = table(
    "repository_boundaries",
    of_repository(),
    Column("oid", LargeBinary, primary_key=True),
    has_rowid=False,
)

ignored_revisions = table(
    "ignored_revisions",
    of_repository(),
    Column("oid", LargeBinary, primary_key=True),
    has_rowid=False,
)
"""Commits that `.git-blame-ignore-revs` of the newest tree names."""

mailmap_entries = table(
    "mailmap_entries",
    of_repository(),
    Column("position", Integer, primary_key=True),
    Column("proper_name", Text, nullable=False),
    Column("proper_email", Text, nullable=False),
    Column("commit_name", Text, nullable=False),
    Column("commit_email", Text, nullable=False),
    has_rowid=False,
)
"""Lines of `.mailmap` of the newest tree, in its order; empty text for a part that is not there."""

authors = table(
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

commits = table(
    "commits",
    Column("id", Integer, primary_key=True),
    Column("oid", LargeBinary, nullable=False, unique=True),
    Column("parents", LargeBinary, nullable=False),
    reference("authors", "author_id", optional=True),
    Column("author_time", Integer),
    Column("author_offset", Integer),
    Column("committer_time", Integer),
    Column("first_read_at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Index("commits_by_author", "author_id", "author_time"),
    Index("commits_with_reason", "id", sqlite_where=text("reason != ''")),
)
"""Only those that could not be read whole have a reason."""

repository_commits = table(
    "repository_commits",
    of_repository(),
    of_commit(),
    Column("is_reachable", Integer, nullable=False, server_default="1"),
    Column("is_on_default", Integer, nullable=False, server_default="1"),
    Index("repositories_of_commit", "commit_id"),
    has_rowid=False,
)

commit_coauthors = table(
    "commit_coauthors",
    of_commit(),
    reference("authors", "author_id", is_key=True),
    has_rowid=False,
)

commit_texts = table(
    "commit_texts",
    of_commit(),
    Column("subject", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("trailers", Text, nullable=False, server_default="[]"),
)

paths = table(
    "paths",
    Column("id", Integer, primary_key=True),
    Column("path", LargeBinary, nullable=False, unique=True),
)

languages = table(
    "languages",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("color_slot", Integer),
)

file_changes = table(
    "file_changes",
    of_commit(),
    Column("path_id", Integer, primary_key=True),
    Column("old_path_id", Integer),
    Column("status", Text, nullable=False),
    Column("size", Integer),
    Column("blob", LargeBinary),
    Column("added", Integer),
    Column("removed", Integer),
    Column("added_ignoring_space", Integer),
    Column("removed_ignoring_space", Integer),
    Column("is_binary", Integer, nullable=False, server_default="0"),
    Column("attributes", Integer, nullable=False, server_default="0"),
    Column("language_id", Integer),
    Column("kind", Text),
    Column("classifier", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False, server_default=""),
    has_rowid=False,
)

commit_imports = table(
    "commit_imports",
    of_commit(),
    Column("ecosystem", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("is_manifest", Integer, primary_key=True),
    has_rowid=False,
)

identities = table(
    "identities",
    Column("uuid", Text, primary_key=True),
    Column("email", Text, nullable=False),
    Column("email_key", Text, nullable=False, unique=True),
    Column("confirmed_by", Text, nullable=False),
    Column("added_at", Integer, nullable=False),
)

answered_addresses = table(
    "answered_addresses",
    Column("email_key", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("answered_at", Integer, nullable=False),
    CheckConstraint("answer IN ('not me', 'taken back')"),
    has_rowid=False,
)
"""Addresses the person said are not theirs: never suggested, or not confirmed by itself again."""

corrections = table(
    "corrections",
    Column("uuid", Text, primary_key=True),
    Column("action", Text, nullable=False),
    Column("repository_uuid", Text),
    Column("oid", LargeBinary),
    Column("pattern", Text),
    Column("value", Text),
    Column("added_at", Integer, nullable=False),
)

runs = table(
    "runs",
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    of_repository(is_key=False),
    Column("started_at", Integer, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("listed", Integer, nullable=False),
    Column("read", Integer, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Index("runs_by_repository", "repository_id", "started_at"),
)

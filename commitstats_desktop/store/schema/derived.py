"""Tables of what is derived, rebuilt in the transaction that changes what they rest on."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, UniqueConstraint

from commitstats_desktop.store.schema.tables import of_commit, of_repository, reference, sums, table

corrected_paths = table(
    "corrected_paths",
    Column("path_id", Integer, ForeignKey("paths.id", ondelete="CASCADE"), primary_key=True),
    Column("correction", Text, primary_key=True),
    has_rowid=False,
)
"""Which paths the patterns of the corrections match; `correction` is a UUID."""

file_rulings = table(
    "file_rulings",
    of_commit(),
    Column("path_id", Integer, primary_key=True),
    Column("is_left_out", Integer, nullable=False),
    Column("is_import", Integer, nullable=False),
    Column("kind", Text),
    has_rowid=False,
)
"""What the corrections say of a changed file; only files of which they say something."""

copies = table(
    "copies",
    of_commit(),
    Column("group_id", Integer, nullable=False),
    Index("copies_by_group", "group_id"),
)
"""Commits of the person that are the same work under another object id, two or more a group."""

squashes = table(
    "squashes",
    of_repository(),
    of_commit(),
    reference("commits", "maker_id", is_key=True),
    Index("squashes_by_maker", "maker_id"),
    Index("squashes_by_commit", "commit_id"),
    has_rowid=False,
)
"""Commits that only join what the makers, commits of one branch, did before."""

counted_commits = table(
    "counted_commits",
    of_commit(),
    of_repository(is_key=False),
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
    Column("languages", Integer, nullable=False, server_default="0"),
    Index("counted_by_cell", "repository_id", "day", "languages", "is_merge", "is_open_source"),
    Index("counted_by_day", "day", "commit_id"),
)

"""`languages` is `counted_languages` in bits: language 3 is the bit 8; larger numbers have none."""

counted_languages = table(
    "counted_languages",
    Column("language_id", Integer, primary_key=True),
    of_commit(),
    Index("languages_of_commit", "commit_id"),
    has_rowid=False,
)
"""Which languages a counted commit touches; 0 stands for no known one."""

packages = table(
    "packages",
    Column("id", Integer, primary_key=True),
    Column("ecosystem", Text, nullable=False),
    Column("name", Text, nullable=False),
    UniqueConstraint("ecosystem", "name"),
)

counted_packages = table(
    "counted_packages",
    reference("packages", "package_id", is_key=True),
    Column("day", Integer, primary_key=True),
    of_commit(),
    of_repository(is_key=False),
    Index("packages_of_commit", "commit_id"),
    has_rowid=False,
)
"""Third-party packages, by the name they are installed by, that a counted commit starts to use."""

coauthored_commits = table(
    "coauthored_commits",
    of_commit(),
    of_repository(is_key=False),
    Column("day", Integer, nullable=False),
    Index("coauthored_by_day", "day", "repository_id"),
)
"""Commits of somebody else whose trailers name the person."""


# The aggregates hold each figure twice: by repository, and of all of them as repository 0, which no
# repository is; so most questions read a few thousand rows, however many repositories there are.

line_days = table(
    "line_days",
    Column("day", Integer, primary_key=True),
    Column("repository_id", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    has_rowid=False,
)

line_years = table(
    "line_years",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    *sums("first_day", "last_day"),
    Index("line_years_by_year", "year"),
    has_rowid=False,
)

language_years = table(
    "language_years",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    *sums("files", "added", "removed", "first_day", "last_day"),
    Index("language_years_by_year", "year"),
    has_rowid=False,
)
"""Of `line_years` what counts in line figures, whatever its kind: a tenth of the rows."""

kind_years = table(
    "kind_years",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    *sums("first_day", "last_day"),
    Index("kind_years_by_year", "year"),
    has_rowid=False,
)
"""The same of every language together."""

kind_days = table(
    "kind_days",
    Column("repository_id", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    *sums("files", "added", "removed", "space_added", "space_removed", "unknown"),
    has_rowid=False,
)
"""Of `line_days` the sums of every language together."""

day_totals = table(
    "day_totals",
    Column("repository_id", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    *sums("commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk"),
    *sums("files", "added", "removed", "written", "files_unknown"),
    Index("day_totals_by_day", "day"),
    has_rowid=False,
)

language_days = table(
    "language_days",
    Column("repository_id", Integer, primary_key=True),
    Column("language_id", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    *sums("commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk"),
    *sums("files", "added", "removed", "written", "files_unknown", "line_files"),
    Index("language_days_by_day", "day", "repository_id"),
    has_rowid=False,
)
"""The totals of a day by language: commits that touch it, and lines of it.

The days of one language stand together, since a chart reads all of a few languages.
"""

year_totals = table(
    "year_totals",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    *sums("commits", "merges", "open_source", "added", "removed", "first_day", "last_day"),
    has_rowid=False,
)
"""The first and the last day are those with commits, `NEVER_FIRST` and `NEVER_LAST` of none."""

year_types = table(
    "year_types",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("type", Text, primary_key=True),
    *sums("commits", "first_day", "last_day"),
    Index("year_types_by_year", "year"),
    has_rowid=False,
)

year_hours = table(
    "year_hours",
    Column("repository_id", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("weekday", Integer, primary_key=True),
    Column("hour", Integer, primary_key=True),
    *sums("commits"),
    Index("year_hours_by_year", "year"),
    has_rowid=False,
)

dirty_days = table(
    "dirty_days",
    Column("repository_id", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    has_rowid=False,
)

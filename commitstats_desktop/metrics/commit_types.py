"""Commit types: what Conventional Commits subjects say the commits are for."""

from __future__ import annotations

from commitstats_desktop.core.cubes import CommitDay, Cube
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Entry, Ranking, Yearly
from commitstats_desktop.metrics.base import Metric, ends, over_commits, yearly

OTHER = "other"


def ranking(rows: tuple[CommitDay, ...]) -> Ranking:
    """Types by number of commits, *other* last."""
    names = {row.type for row in rows if row.commits}
    entries = (_entry(name, [row for row in rows if row.type == name]) for name in names)
    return Ranking(
        tuple(sorted(entries, key=lambda entry: (entry.name == OTHER, -entry.value, entry.name)))
    )


def per_year(rows: tuple[CommitDay, ...]) -> Yearly:
    """Commits of each year by type, the most frequent type first, *other* last."""
    order = [entry.name or OTHER for entry in ranking(rows).entries]
    values = ((as_date(row.day).year, row.type, row.commits) for row in rows if row.day is not None)
    return yearly(values, order)


def _entry(name: str, rows: list[CommitDay]) -> Entry:
    counted = [row for row in rows if row.commits]
    first, last = ends(row.day for row in counted)
    return Entry(name, sum(row.commits for row in counted), first=first, last=last)


COMMIT_TYPES = Metric(
    "commit_types",
    "Commit types",
    "Types of Conventional Commits subjects (feat, fix, docs …); anything else is other.",
    Cube.COMMIT_DAYS,
    over_commits(ranking),
)
COMMIT_TYPES_PER_YEAR = Metric(
    "commit_types_per_year",
    "Commit types per year",
    "Commits of each year by the type in their subject.",
    Cube.COMMIT_DAYS,
    over_commits(per_year),
)

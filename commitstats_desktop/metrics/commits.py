"""Commits: how many, on which days, in which years."""

from __future__ import annotations

from commitstats_desktop.core.cubes import CommitDay, Cube
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Daily, Total, Yearly
from commitstats_desktop.metrics.base import Metric, daily, ends, over_commits, yearly


def total(rows: tuple[CommitDay, ...]) -> Total:
    """Commits with first and last day; odd dates count and have no day."""
    return Total(sum(row.commits for row in rows), *ends(row.day for row in rows if row.commits))


def per_day(rows: tuple[CommitDay, ...]) -> Daily:
    """Commits of each day."""
    return daily((row.day, row.commits) for row in rows)


def per_year(rows: tuple[CommitDay, ...]) -> Yearly:
    """Commits of each year."""
    values = (
        (as_date(row.day).year, "commits", row.commits) for row in rows if row.day is not None
    )
    return yearly(values, ("commits",))


COMMITS = Metric(
    "commits",
    "Commits",
    "Commits you wrote on the default branch, each once; merges are counted apart.",
    Cube.COMMIT_DAYS,
    over_commits(total),
)
COMMITS_PER_DAY = Metric(
    "commits_per_day",
    "Commits per day",
    "Commits by the author's own date, as written in the commit; odd dates are left out.",
    Cube.COMMIT_DAYS,
    over_commits(per_day),
)
COMMITS_PER_YEAR = Metric(
    "commits_per_year",
    "Commits per year",
    "Commits by the year of the author's own date; odd dates are left out.",
    Cube.COMMIT_DAYS,
    over_commits(per_year),
)

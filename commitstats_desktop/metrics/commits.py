"""Commits: how many, on which days, in which years."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, Days
from commitstats_desktop.core.shapes import Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, by_year, daily_of, over_days, total_of


def per_year(days: Days) -> Yearly:
    """Commits of each year."""
    return by_year("commits", days.day, days.commits)


COMMITS = Metric(
    "commits",
    mark("Commits"),
    "Commits you wrote on the default branch, each once; merges are counted apart.",
    Cube.DAYS,
    total_of("commits"),
)
COMMITS_PER_DAY = Metric(
    "commits_per_day",
    mark("Commits per day"),
    "Commits by the author's own date, as written in the commit; odd dates are left out.",
    Cube.DAYS,
    daily_of("commits"),
)
COMMITS_PER_YEAR = Metric(
    "commits_per_year",
    mark("Commits per year"),
    "Commits by the year of the author's own date; odd dates are left out.",
    Cube.DAYS,
    over_days(per_year),
)

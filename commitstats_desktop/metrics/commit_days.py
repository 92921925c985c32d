"""Commit days: different days with at least one commit."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, Days
from commitstats_desktop.core.shapes import Total, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, by_year, ends_in_order, over_days


def total(days: Days) -> Total:
    """Number of different days, the first and the last of them."""
    return Total(sum(_has_commits(days)), *ends_in_order(days.day, days.commits))


def per_year(days: Days) -> Yearly:
    """Commit days of each year."""
    return by_year("days", days.day, _has_commits(days))


def _has_commits(days: Days) -> list[bool]:
    """Of each day; odd dates are no day."""
    has_odd = bool(days.day) and days.day[0] is None
    return [False] * has_odd + list(map(bool, days.commits[has_odd:]))


COMMIT_DAYS = Metric(
    "commit_days",
    mark("Commit days"),
    "Different days with at least one commit of yours, in the commit's own time zone.",
    Cube.DAYS,
    over_days(total),
)
COMMIT_DAYS_PER_YEAR = Metric(
    "commit_days_per_year",
    mark("Commit days per year"),
    "Different days of each year with at least one commit of yours.",
    Cube.DAYS,
    over_days(per_year),
)

"""Commit days: different days with at least one commit."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, DayTotal
from commitstats_desktop.core.shapes import Total, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, by_year, ends, over_days


def total(rows: tuple[DayTotal, ...]) -> Total:
    """Number of different days, the first and the last of them."""
    days = _days(rows)
    return Total(len(days), *ends(days))


def per_year(rows: tuple[DayTotal, ...]) -> Yearly:
    """Commit days of each year."""
    return by_year("days", ((day, 1) for day in _days(rows)))


def _days(rows: tuple[DayTotal, ...]) -> set[int]:
    return {row.day for row in rows if row.day is not None and row.commits}


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

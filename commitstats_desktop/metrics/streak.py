"""Streak: consecutive days with at least one commit."""

from __future__ import annotations

from commitstats_desktop.core.cubes import CommitDay, Cube
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.metrics.base import Metric, over_commits


def longest(rows: tuple[CommitDay, ...]) -> Total:
    """The longest run of days, the earliest of equals; its first and last day."""
    runs = _runs({row.day for row in rows if row.day is not None and row.commits})
    return _total(max(runs, key=len, default=[]))


def latest(rows: tuple[CommitDay, ...]) -> Total:
    """The run that ends on the last day with a commit."""
    runs = _runs({row.day for row in rows if row.day is not None and row.commits})
    return _total(runs[-1] if runs else [])


def _runs(days: set[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _total(run: list[int]) -> Total:
    return Total(len(run), as_date(run[0]), as_date(run[-1])) if run else Total(0)


LONGEST_STREAK = Metric(
    "longest_streak",
    "Longest streak",
    "The most days in a row with at least one commit of yours.",
    Cube.COMMIT_DAYS,
    over_commits(longest),
)
LATEST_STREAK = Metric(
    "latest_streak",
    "Latest streak",
    "The days in a row up to your last commit day.",
    Cube.COMMIT_DAYS,
    over_commits(latest),
)

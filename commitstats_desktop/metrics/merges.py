"""Merges: commits with two or more parents; they add no lines."""

from __future__ import annotations

from commitstats_desktop.core.cubes import CommitDay, Cube
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.metrics.base import Metric, ends, over_commits


def total(rows: tuple[CommitDay, ...]) -> Total:
    """Merges with first and last day."""
    return Total(sum(row.merges for row in rows), *ends(row.day for row in rows if row.merges))


MERGES = Metric(
    "merges",
    "Merges",
    "Commits of yours with two or more parents; never added to commits, never to lines.",
    Cube.COMMIT_DAYS,
    over_commits(total),
)

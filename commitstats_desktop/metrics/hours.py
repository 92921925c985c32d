"""The punch card: commits by weekday and hour."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, Rows
from commitstats_desktop.core.shapes import Week
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric


def _week(rows: Rows) -> Week:
    sums = [[0] * 24 for _ in range(7)]
    for cell in rows.hours:
        sums[cell.weekday][cell.hour] += cell.commits
    return Week(tuple(map(tuple, sums)))


COMMIT_HOURS = Metric(
    "commit_hours",
    mark("Hours of the week"),
    "Commits by weekday and hour of the author's own date; odd dates are left out.",
    Cube.HOURS,
    _week,
)

"""Merges: commits with two or more parents; they add no lines."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, total_of

MERGES = Metric(
    "merges",
    mark("Merges"),
    "Commits of yours with two or more parents; never added to commits, never to lines.",
    Cube.DAYS,
    total_of("merges"),
)

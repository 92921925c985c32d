"""Written lines, the headline: added code, tests, documentation and configuration."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, daily_of, total_of

WRITTEN_LINES = Metric(
    "written_lines",
    mark("Written lines"),
    "Lines you added to code, tests, documentation and configuration, without white space only,"
    " bulk changes and revisions to ignore.",
    Cube.DAYS,
    total_of("written"),
)
WRITTEN_LINES_PER_DAY = Metric(
    "written_lines_per_day",
    mark("Written lines per day"),
    "Written lines on each day of the author's own date.",
    Cube.DAYS,
    daily_of("written"),
)

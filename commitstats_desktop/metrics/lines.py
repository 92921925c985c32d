"""Lines added and removed, as `git log --no-merges --numstat -M` counts them."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, daily_of, total_of

LINES_ADDED = Metric(
    "lines_added",
    mark("Lines added"),
    "Lines that your commits add, as Git counts them, without generated, vendored and lock files.",
    Cube.DAYS,
    total_of("added"),
)
LINES_REMOVED = Metric(
    "lines_removed",
    mark("Lines removed"),
    "Lines that your commits remove, as Git counts them, without generated, vendored and lock"
    " files.",
    Cube.DAYS,
    total_of("removed"),
)
FILES_CHANGED = Metric(
    "files_changed",
    mark("Files changed"),
    "Changed files over all your commits; a file counts once for each commit that touches it.",
    Cube.DAYS,
    total_of("files"),
)
FILES_UNKNOWN = Metric(
    "files_unknown",
    mark("Files not counted"),
    "Changed files whose lines could not be read or are beyond a limit; their lines are unknown.",
    Cube.DAYS,
    total_of("files_unknown"),
)
LINES_ADDED_PER_DAY = Metric(
    "lines_added_per_day",
    mark("Lines added per day"),
    "Lines added on each day of the author's own date.",
    Cube.DAYS,
    daily_of("added"),
)
LINES_REMOVED_PER_DAY = Metric(
    "lines_removed_per_day",
    mark("Lines removed per day"),
    "Lines removed on each day of the author's own date.",
    Cube.DAYS,
    daily_of("removed"),
)

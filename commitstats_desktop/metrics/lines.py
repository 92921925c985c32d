"""Lines added and removed, as `git log --no-merges --numstat -M` counts them."""

from __future__ import annotations

from collections.abc import Callable

from commitstats_desktop.core.cubes import Cube, LineDay
from commitstats_desktop.core.shapes import Daily, Total
from commitstats_desktop.metrics.base import Metric, daily, ends, over_lines


def _total_of(value: Callable[[LineDay], int]) -> Callable[[tuple[LineDay, ...]], Total]:
    def fold(rows: tuple[LineDay, ...]) -> Total:
        return Total(sum(map(value, rows)), *ends(row.day for row in rows if value(row)))

    return fold


def _daily_of(value: Callable[[LineDay], int]) -> Callable[[tuple[LineDay, ...]], Daily]:
    return lambda rows: daily((row.day, value(row)) for row in rows)


def _added(row: LineDay) -> int:
    return row.added


def _removed(row: LineDay) -> int:
    return row.removed


LINES_ADDED = Metric(
    "lines_added",
    "Lines added",
    "Lines that your commits add, as Git counts them; merges and binary files add none.",
    Cube.LINE_DAYS,
    over_lines(_total_of(_added)),
)
LINES_REMOVED = Metric(
    "lines_removed",
    "Lines removed",
    "Lines that your commits remove, as Git counts them; merges and binary files remove none.",
    Cube.LINE_DAYS,
    over_lines(_total_of(_removed)),
)
FILES_CHANGED = Metric(
    "files_changed",
    "Files changed",
    "Changed files over all your commits; a file counts once for each commit that touches it.",
    Cube.LINE_DAYS,
    over_lines(_total_of(lambda row: row.files)),
)
FILES_UNKNOWN = Metric(
    "files_unknown",
    "Files not counted",
    "Changed files whose lines could not be read or are beyond a limit; their lines are unknown.",
    Cube.LINE_DAYS,
    over_lines(_total_of(lambda row: row.unknown)),
)
LINES_ADDED_PER_DAY = Metric(
    "lines_added_per_day",
    "Lines added per day",
    "Lines added on each day of the author's own date.",
    Cube.LINE_DAYS,
    over_lines(_daily_of(_added)),
)
LINES_REMOVED_PER_DAY = Metric(
    "lines_removed_per_day",
    "Lines removed per day",
    "Lines removed on each day of the author's own date.",
    Cube.LINE_DAYS,
    over_lines(_daily_of(_removed)),
)

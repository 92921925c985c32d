"""What is in lines added and not in written lines: each part of it is a figure.

Lines added = written lines + data lines + white space only + bulk lines + ignored lines.
"""

from __future__ import annotations

from collections.abc import Callable

from commitstats_desktop.core.cubes import Cube, LineYear
from commitstats_desktop.core.kinds import Part
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import (
    Metric,
    is_in_line_figures,
    over_lines,
    span,
    total_of,
)


def _sum(value: Callable[[LineYear], int]) -> Callable[[tuple[LineYear, ...]], Total]:
    def fold(rows: tuple[LineYear, ...]) -> Total:
        counted = [row for row in rows if is_in_line_figures(row) and value(row)]
        return Total(sum(map(value, counted)), *span(counted))

    return fold


def _in_part(part: Part) -> Callable[[LineYear], int]:
    return lambda row: row.added if row.part == part else 0


def _space(row: LineYear) -> int:
    return row.space_added if row.part == Part.NORMAL else 0


def _data(row: LineYear) -> int:
    is_data = row.kind == "data" and row.part == Part.NORMAL
    return row.added - row.space_added if is_data else 0


WHITESPACE_ONLY = Metric(
    "whitespace_only",
    mark("White space only"),
    "Added lines in which only white space changed: re-indented, or other line endings.",
    Cube.LINES,
    over_lines(_sum(_space)),
)
DATA_LINES = Metric(
    "data_lines",
    mark("Data lines"),
    "Lines you added to data files; they are lines added, and not written lines.",
    Cube.LINES,
    over_lines(_sum(_data)),
)
BULK_LINES = Metric(
    "bulk_lines",
    mark("Bulk lines"),
    "Lines added by bulk changes and imports; they are lines added, and not written lines.",
    Cube.LINES,
    over_lines(_sum(_in_part(Part.BULK))),
)
BULK_COMMITS = Metric(
    "bulk_commits",
    mark("Bulk changes"),
    "Commits of yours beyond the limits of a bulk change, or called an import by you.",
    Cube.DAYS,
    total_of("bulk"),
)
IGNORED_LINES = Metric(
    "ignored_lines",
    mark("Ignored lines"),
    "Lines added by commits that .git-blame-ignore-revs names; they are not written lines.",
    Cube.LINES,
    over_lines(_sum(_in_part(Part.IGNORED))),
)

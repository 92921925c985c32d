"""Streak: consecutive days with at least one commit."""

from __future__ import annotations

from itertools import compress, pairwise

from commitstats_desktop.core.cubes import Cube, Rows
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric

SATURDAY = 5


def longest(rows: Rows) -> Total:
    """The longest run of days, the earliest of equals; its first and last day."""
    return _total(max(_runs(rows), key=len, default=[]))


def latest(rows: Rows) -> Total:
    """The run that ends on the last day with a commit."""
    runs = _runs(rows)
    return _total(runs[-1] if runs else [])


def _runs(rows: Rows) -> list[list[int]]:
    """Days with commits in runs; a weekend between two of them may be let pass, and adds nothing."""
    days = [day for day in compress(rows.days.day, rows.days.commits) if day is not None]
    starts = [
        place
        for place, (before, day) in enumerate(pairwise(days), 1)
        if day != before + 1 and not _is_let_pass(before, day, rows)
    ]
    return [days[start:end] for start, end in pairwise((0, *starts, len(days)))] if days else []


def _is_let_pass(before: int, day: int, rows: Rows) -> bool:
    between = range(before + 1, day)
    return not rows.weekends_break_streaks and len(between) <= 2 and all(map(_is_weekend, between))


def _is_weekend(day: int) -> bool:
    return as_date(day).weekday() >= SATURDAY


def _total(run: list[int]) -> Total:
    return Total(len(run), as_date(run[0]), as_date(run[-1])) if run else Total(0)


LONGEST_STREAK = Metric(
    "longest_streak",
    mark("Longest streak"),
    "The most days in a row with at least one commit of yours; weekends can be set not to break"
    " it.",
    Cube.DAYS,
    longest,
)
LATEST_STREAK = Metric(
    "latest_streak",
    mark("Latest streak"),
    "The days in a row up to your last commit day.",
    Cube.DAYS,
    latest,
)

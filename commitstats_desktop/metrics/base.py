"""What a metric is: a definition in words, the cube it reads, and a pure fold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from commitstats_desktop.core.cubes import CommitDay, Cube, LineDay, Rows
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Daily, Series, Shape, Yearly


@dataclass(frozen=True)
class Metric:
    """One figure of `figures.md`.

    `counts` is the one line a tooltip shows: what is counted and what is not.
    """

    key: str
    title: str
    counts: str
    cube: Cube
    fold: Callable[[Rows], Shape]


def over_commits(fold: Callable[[tuple[CommitDay, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the commit cube only."""
    return lambda rows: fold(rows.commit_days)


def over_lines(fold: Callable[[tuple[LineDay, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the line cube only."""
    return lambda rows: fold(rows.line_days)


def ends(days: Iterable[int | None]) -> tuple[date | None, date | None]:
    """First and last of the known days."""
    known = [day for day in days if day is not None]
    return (as_date(min(known)), as_date(max(known))) if known else (None, None)


def daily(values: Iterable[tuple[int | None, int]]) -> Daily:
    """Values summed by day, days without any left out."""
    sums: dict[int, int] = {}
    for day, value in values:
        if day is not None and value:
            sums[day] = sums.get(day, 0) + value
    return Daily(tuple((as_date(day), sums[day]) for day in sorted(sums)))


def yearly(values: Iterable[tuple[int, str, int]], names: Iterable[str]) -> Yearly:
    """`(year, name, value)` summed into series in the order of `names`, years without gaps."""
    sums: dict[tuple[int, str], int] = {}
    for year, name, value in values:
        sums[year, name] = sums.get((year, name), 0) + value
    counted = [year for (year, _), value in sums.items() if value]
    years = tuple(range(min(counted), max(counted) + 1)) if counted else ()
    series = (Series(name, tuple(sums.get((year, name), 0) for year in years)) for name in names)
    return Yearly(years, tuple(one for one in series if any(one.values)))

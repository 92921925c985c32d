"""What a metric is: a definition in words, the cube it reads, and a pure fold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import compress
from operator import attrgetter
from typing import cast

from commitstats_desktop.core.cubes import Cube, DayTotal, LanguageYear, LineYear, Rows, TypeYear
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.kinds import LEFT_OUT, Part
from commitstats_desktop.core.shapes import Daily, Series, Shape, Total, Yearly

_DAY: Callable[[DayTotal], int | None] = attrgetter("day")


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


def over_days(fold: Callable[[tuple[DayTotal, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the totals of days only."""
    return lambda rows: fold(rows.days)


def over_types(fold: Callable[[tuple[TypeYear, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the cube of types only."""
    return lambda rows: fold(rows.types)


def over_lines(fold: Callable[[tuple[LineYear, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the line cube only."""
    return lambda rows: fold(rows.lines)


def over_languages(fold: Callable[[tuple[LanguageYear, ...]], Shape]) -> Callable[[Rows], Shape]:
    """A fold that reads the cube of languages only."""
    return lambda rows: fold(rows.languages)


def total_of(column: str) -> Callable[[Rows], Shape]:
    """The sum of a column of the days, with the first and last day that has any."""
    value = attrgetter(column)

    def fold(rows: tuple[DayTotal, ...]) -> Total:
        values = list(map(value, rows))
        return Total(sum(values), *ends(compress(map(_DAY, rows), values)))

    return over_days(fold)


def daily_of(column: str) -> Callable[[Rows], Shape]:
    """A column of each day."""
    value = attrgetter(column)
    return over_days(lambda rows: daily(zip(map(_DAY, rows), map(value, rows), strict=True)))


def is_in_line_figures(row: LineYear) -> bool:
    """Whether lines are in the line figures: of a kind that counts, and not taken out."""
    return row.kind not in LEFT_OUT and row.part != Part.SKIPPED


def ends(days: Iterable[int | None]) -> tuple[date | None, date | None]:
    """First and last of the known days."""
    known = [day for day in days if day is not None]
    return (as_date(min(known)), as_date(max(known))) if known else (None, None)


def span(rows: Iterable[TypeYear | LanguageYear | LineYear]) -> tuple[date | None, date | None]:
    """First and last day of rows that hold both."""
    return ends(day for row in rows for day in (row.first_day, row.last_day))


def daily(values: Iterable[tuple[int | None, int]]) -> Daily:
    """Values summed by day, days without any left out; a page asks for tens of thousands."""
    points = list(values)
    sums = dict(points)
    if len(sums) < len(points):
        sums = defaultdict(int)
        for day, value in points:
            sums[day] += value
    sums.pop(None, 0)
    known = cast("dict[int, int]", sums)
    days = sorted(compress(known, known.values()))
    return Daily(tuple(zip(map(as_date, days), map(known.__getitem__, days), strict=True)))


def by_year(name: str, values: Iterable[tuple[int | None, int]]) -> Yearly:
    """Values of days summed into one series of years, days without any left out."""
    sums: dict[int, int] = defaultdict(int)
    for day, value in values:
        if day is not None:
            sums[as_date(day).year] += value
    return yearly(((year, name, value) for year, value in sums.items()), (name,))


def yearly(values: Iterable[tuple[int, str, int]], names: Iterable[str]) -> Yearly:
    """`(year, name, value)` summed into series in the order of `names`, years without gaps."""
    sums: dict[tuple[int, str], int] = {}
    for year, name, value in values:
        sums[year, name] = sums.get((year, name), 0) + value
    counted = [year for (year, _), value in sums.items() if value]
    years = tuple(range(min(counted), max(counted) + 1)) if counted else ()
    series = (Series(name, tuple(sums.get((year, name), 0) for year in years)) for name in names)
    return Yearly(years, tuple(one for one in series if any(one.values)))

"""What a metric is: a definition in words, the cube it reads, and a pure fold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress
from operator import attrgetter

from commitstats_desktop.core.cubes import Cube, Days, LanguageYear, LineYear, Rows, TypeYear
from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.core.kinds import LEFT_OUT, Part
from commitstats_desktop.core.shapes import Daily, Series, Shape, Total, Yearly

Column = Callable[[Days], Sequence[int]]


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


def over_days(fold: Callable[[Days], Shape]) -> Callable[[Rows], Shape]:
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
    values: Column = attrgetter(column)
    return over_days(lambda days: Total(sum(values(days)), *ends_in_order(days.day, values(days))))


def daily_of(column: str) -> Callable[[Rows], Shape]:
    """A column of each day."""
    values: Column = attrgetter(column)
    return over_days(lambda days: Daily(points(days.day, values(days))))


def is_in_line_figures(row: LineYear) -> bool:
    """Whether lines are in the line figures: of a kind that counts, and not taken out."""
    return row.kind not in LEFT_OUT and row.part != Part.SKIPPED


def ends(days: Iterable[int | None]) -> tuple[date | None, date | None]:
    """First and last of the known days."""
    known = [day for day in days if day is not None]
    return (as_date(min(known)), as_date(max(known))) if known else (None, None)


def ends_in_order(
    days: Sequence[int | None], values: Sequence[int]
) -> tuple[date | None, date | None]:
    """First and last of the known days that have a value; the days stand in order."""
    start = _first_known(days)
    first = next(compress(days[start:], values[start:]), None)
    if first is None:
        return None, None
    last = next(compress(reversed(days), reversed(values)))
    return as_date(first), as_date(first if last is None else last)


def _first_known(days: Sequence[int | None]) -> int:
    """Where the known days begin."""
    return int(bool(days) and days[0] is None)


def span(rows: Iterable[TypeYear | LanguageYear | LineYear]) -> tuple[date | None, date | None]:
    """First and last day of rows that hold both."""
    return ends(day for row in rows for day in (row.first_day, row.last_day))


def points(days: Sequence[int | None], values: Sequence[int]) -> tuple[tuple[date, int], ...]:
    """The known days that have a value, with it; a page asks for tens of thousands."""
    start = _first_known(days)
    known: Iterator[int] = compress(days[start:], values[start:])  # type: ignore[arg-type]
    return tuple(zip(map(as_date, known), filter(None, values[start:]), strict=True))


def by_year(name: str, days: Sequence[int | None], values: Sequence[int]) -> Yearly:
    """Values of days summed into one series of years, days without any left out."""
    return yearly(((year, name, value) for year, value in _sums(days, values)), (name,))


def _sums(days: Sequence[int | None], values: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = _first_known(days)
    known: list[int] = list(days[start:])  # type: ignore[arg-type]
    while start < len(days):
        year = as_date(known[0]).year
        end = bisect_right(known, day_number(date(year, 12, 31)))
        yield year, sum(values[start : start + end])
        known, start = known[end:], start + end


def yearly(values: Iterable[tuple[int, str, int]], names: Iterable[str]) -> Yearly:
    """`(year, name, value)` summed into series in the order of `names`, years without gaps."""
    sums: dict[tuple[int, str], int] = {}
    for year, name, value in values:
        sums[year, name] = sums.get((year, name), 0) + value
    counted = [year for (year, _), value in sums.items() if value]
    years = tuple(range(min(counted), max(counted) + 1)) if counted else ()
    series = (Series(name, tuple(sums.get((year, name), 0) for year in years)) for name in names)
    return Yearly(years, tuple(one for one in series if any(one.values)))

"""Commits over time as cells of the chosen fineness, with a shade for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from commitstats_desktop.core.cv import FLOOR, Cell, When, YearOfCells
from commitstats_desktop.cv.blurring import Blurring


def years_of_cells(
    days: Iterable[tuple[date, int]], last: date, blurring: Blurring, hidden: frozenset[int]
) -> tuple[YearOfCells, ...]:
    """Years without gaps but the hidden ones, each with the cells of it that began by `last`."""
    sums: Counter[When] = Counter()
    for day, commits in days:
        sums[blurring.moment(day)] += commits
    if not sums:
        return ()
    steps = _quartiles([commits for commits in sums.values() if commits >= FLOOR])
    first_year = min(moment.year for moment in sums)
    last_year = max(moment.year for moment in sums)
    return tuple(
        _year(year, sums, steps, last, blurring)
        for year in range(first_year, last_year + 1)
        if year not in hidden
    )


def _year(
    year: int, sums: Mapping[When, int], steps: list[int], last: date, blurring: Blurring
) -> YearOfCells:
    total = sum(commits for moment, commits in sums.items() if moment.year == year)
    begun = set(_moments(year, last, blurring))
    known = {moment for moment in sums if moment.year == year}
    cells = [
        _cell(moment, sums.get(moment, 0), steps, blurring)
        for moment in sorted(begun | known, key=_order)
    ]
    told = blurring.cell(total)
    return YearOfCells(year, told, tuple(_without_remainder(cells) if told else cells))


def _without_remainder(cells: list[Cell]) -> list[Cell]:
    """The cells of a year, of which no single one can be worked out from the total.

    Where one alone is below the floor, the first empty one is told as it is: "fewer than 5" is true
    of none, too.
    """
    if sum(cell.commits is None for cell in cells) != 1 or len(cells) < 2:
        return cells
    empty = next((cell for cell in cells if cell.commits == 0), None)
    return [Cell(cell.when, None, 1) if cell is empty else cell for cell in cells]


def _moments(year: int, last: date, blurring: Blurring) -> Iterator[When]:
    """Every cell of a year that began by `last`."""
    day = date(year, 1, 1) - timedelta(days=7)
    while day.year <= year or blurring.year_of(day) == year:
        if day <= last and blurring.year_of(day) == year:
            yield blurring.moment(day)
        day += timedelta(days=1)


def _cell(moment: When, commits: int, steps: list[int], blurring: Blurring) -> Cell:
    if 0 < commits < FLOOR:
        return Cell(moment, None, 1)
    level = 1 + sum(commits > step for step in steps) if commits else 0
    return Cell(moment, blurring.count(commits), level)


def _order(moment: When) -> tuple[int, int, int, int]:
    return (moment.year, moment.month or 0, moment.week or 0, moment.day or 0)


def _quartiles(values: list[int]) -> list[int]:
    """The values a quarter, half and three quarters up."""
    ordered = sorted(values)
    return [ordered[(len(ordered) - 1) * quarter // 4] for quarter in (1, 2, 3)] if ordered else []

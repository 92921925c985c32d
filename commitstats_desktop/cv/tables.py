"""The numbers behind each chart as a table: for screen readers, for copying, for doubters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commitstats_desktop.core.cv import (
    Cell,
    LanguageShare,
    PackageGroup,
    PerYear,
    TypeCount,
    WeekCells,
    When,
    YearOfCells,
)
from commitstats_desktop.cv.words import Words

FEWEST_SPLIT = 8
"""Rows of packages that need no second table beside the first."""


@dataclass(frozen=True, slots=True)
class Table:
    """A row of headings and rows of cells, the first of each its name."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def activity(years: tuple[YearOfCells, ...], words: Words) -> Table:
    """Commits of each month in a grid; of weeks and days, one row for each that has any."""
    if any(cell.when.month is None or cell.when.day for year in years for cell in year.cells):
        cells = (cell for year in years for cell in year.cells if cell.commits != 0)
        told = ((words.when(cell.when), _cell(cell.commits, words)) for cell in cells)
        return Table((words.col_when, words.col_commits), tuple(told))
    return Table(
        (words.col_year, *words.short_months, words.col_total),
        tuple(
            (str(year.year), *_months(year.cells, words), _cell(year.commits, words))
            for year in years
        ),
    )


def commits_per_year(years: tuple[YearOfCells, ...], words: Words) -> Table:
    """Commits of each year."""
    rows = ((str(year.year), _cell(year.commits, words)) for year in years)
    return Table((words.col_year, words.col_commits), tuple(rows))


def lines_per_year(yearly: PerYear, words: Words) -> Table:
    """Years as rows, the added lines of each series as columns."""
    return Table(
        (words.col_year, *(series.name for series in yearly.series)),
        tuple(
            (str(year), *(_lines(series.values[index], words) for series in yearly.series))
            for index, year in enumerate(yearly.years)
        ),
    )


def per_year(yearly: PerYear, words: Words, names: Sequence[str] = ()) -> Table:
    """Years as rows, series as columns under their own or the given names."""
    heads = names or [words.type_name(series.name) for series in yearly.series]
    return Table(
        (words.col_year, *heads),
        tuple(
            (str(year), *(_cell(series.values[index], words) for series in yearly.series))
            for index, year in enumerate(yearly.years)
        ),
    )


def languages(entries: tuple[LanguageShare, ...], words: Words) -> Table:
    """Added lines, share and years of each language."""
    return Table(
        (
            words.col_language,
            words.col_lines_added,
            words.col_share,
            words.col_first,
            words.col_last,
            words.col_repositories,
        ),
        tuple(
            (
                entry.name,
                _lines(entry.added, words),
                _share(entry.share, words),
                _when(entry.first, words),
                _when(entry.last, words),
                words.not_begun if entry.repositories is None else str(entry.repositories),
            )
            for entry in entries
        ),
    )


def types(entries: tuple[TypeCount, ...], words: Words) -> Table:
    """Commits and share of each type."""
    return Table(
        (words.col_type, words.col_meaning, words.col_commits, words.col_share),
        tuple(
            (
                words.type_name(entry.name),
                words.type_meanings[entry.name],
                _cell(entry.commits, words),
                _share(entry.share, words),
            )
            for entry in entries
        ),
    )


def week(hours: WeekCells, words: Words) -> Table:
    """Hours as rows, weekdays as columns."""
    return Table(
        (words.col_when, *words.weekdays),
        tuple((f"{hour:02}:00", *(_cell(row[hour], words) for row in hours)) for hour in range(24)),
    )


def packages(groups: tuple[PackageGroup, ...], words: Words) -> tuple[Table, ...]:
    """First and last use of each package, and in how many repositories; many in two tables."""
    head = (
        words.col_package,
        words.col_ecosystem,
        words.col_first,
        words.col_last,
        words.col_repositories,
    )
    rows = tuple(
        (
            one.name,
            group.ecosystem,
            _year(one.first, words),
            _year(one.last, words),
            _cell(one.repositories, words),
        )
        for group in groups
        for one in group.packages
    )
    half = -(-len(rows) // 2) if len(rows) > FEWEST_SPLIT else len(rows)
    return tuple(Table(head, part) for part in (rows[:half], rows[half:]) if part)


def _months(months: tuple[Cell, ...], words: Words) -> list[str]:
    cells = [_cell(count.commits, words) for count in months]
    return cells + [words.not_begun] * (12 - len(cells))


def _cell(value: int | None, words: Words) -> str:
    return words.fewer_short if value is None else words.number(value)


def _lines(value: int | None, words: Words) -> str:
    """Lines of few commits are kept back; that they are few themselves would be untrue."""
    return f"{words.fewer_short} {words.commit.many}" if value is None else words.number(value)


def _share(share: float | None, words: Words) -> str:
    return words.not_begun if share is None else words.percent(share)


def _year(moment: When | None, words: Words) -> str:
    return words.not_begun if moment is None else str(moment.year)


def _when(moment: When | None, words: Words) -> str:
    return words.not_begun if moment is None else words.when(moment)

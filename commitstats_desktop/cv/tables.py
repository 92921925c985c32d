"""The numbers behind each chart as a table: for screen readers, for copying, for doubters."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.cv import LanguageShare, MonthCount, TypeCount, YearOfMonths
from commitstats_desktop.core.shapes import Yearly
from commitstats_desktop.cv import words


@dataclass(frozen=True, slots=True)
class Table:
    """A row of headings and rows of cells, the first of each its name."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def activity(years: tuple[YearOfMonths, ...]) -> Table:
    """Commits of each month."""
    return Table(
        (words.YEAR, *words.SHORT_MONTHS, words.TOTAL),
        tuple(
            (str(year.year), *_months(year.months), words.number(year.commits)) for year in years
        ),
    )


def commits_per_year(years: tuple[YearOfMonths, ...]) -> Table:
    """Commits of each year."""
    rows = ((str(year.year), words.number(year.commits)) for year in years)
    return Table((words.YEAR, words.COMMITS), tuple(rows))


def per_year(yearly: Yearly) -> Table:
    """Years as rows, series as columns."""
    return Table(
        (words.YEAR, *(series.name for series in yearly.series)),
        tuple(
            (str(year), *(words.number(series.values[index]) for series in yearly.series))
            for index, year in enumerate(yearly.years)
        ),
    )


def languages(entries: tuple[LanguageShare, ...]) -> Table:
    """Added lines, share and years of each language."""
    return Table(
        (words.LANGUAGE, words.LINES_ADDED, words.SHARE, words.FIRST_YEAR, words.LAST_YEAR),
        tuple(
            (
                entry.name,
                words.number(entry.added),
                words.percent(entry.share),
                _year(entry.first_year),
                _year(entry.last_year),
            )
            for entry in entries
        ),
    )


def types(entries: tuple[TypeCount, ...]) -> Table:
    """Commits and share of each type."""
    return Table(
        (words.TYPE, words.MEANING, words.COMMITS, words.SHARE),
        tuple(
            (
                entry.name,
                words.TYPE_MEANINGS[entry.name],
                words.number(entry.commits),
                words.percent(entry.share),
            )
            for entry in entries
        ),
    )


def _months(months: tuple[MonthCount, ...]) -> list[str]:
    cells = [
        words.FEWER_SHORT if count.commits is None else words.number(count.commits)
        for count in months
    ]
    return cells + [words.NOT_BEGUN] * (12 - len(cells))


def _year(year: int | None) -> str:
    return words.NOT_BEGUN if year is None else str(year)

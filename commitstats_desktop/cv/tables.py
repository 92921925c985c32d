"""The numbers behind each chart as a table: for screen readers, for copying, for doubters."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.cv import Cell, LanguageShare, PerYear, TypeCount, When, YearOfCells
from commitstats_desktop.cv.words import Words


@dataclass(frozen=True, slots=True)
class Table:
    """A row of headings and rows of cells, the first of each its name."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def activity(years: tuple[YearOfCells, ...], words: Words) -> Table:
    """Commits of each month."""
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


def per_year(yearly: PerYear, words: Words) -> Table:
    """Years as rows, series as columns."""
    return Table(
        (words.col_year, *(words.type_name(series.name) for series in yearly.series)),
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
        ),
        tuple(
            (
                entry.name,
                _cell(entry.added, words),
                words.percent(entry.share),
                _when(entry.first, words),
                _when(entry.last, words),
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
                words.percent(entry.share),
            )
            for entry in entries
        ),
    )


def _months(months: tuple[Cell, ...], words: Words) -> list[str]:
    cells = [_cell(count.commits, words) for count in months]
    return cells + [words.not_begun] * (12 - len(cells))


def _cell(value: int | None, words: Words) -> str:
    return words.fewer_short if value is None else words.number(value)


def _when(moment: When | None, words: Words) -> str:
    return words.not_begun if moment is None else words.when(moment)

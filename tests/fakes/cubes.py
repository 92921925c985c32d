"""Cubes made from invented days, as the store makes them from commits.

rows = rows_of([CommitDay(day, "feat", 2)], [LineDay(day, "Python", "code", added=10)])
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from commitstats_desktop.core.cubes import (
    DayTotal,
    HourCell,
    LanguageDays,
    LanguageYear,
    LineYear,
    Rows,
    TypeYear,
)
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.kinds import LEFT_OUT, UNKNOWN, WRITTEN


class CommitDay(NamedTuple):
    """Commits of one type on one day; `day` is None for odd dates."""

    day: int | None
    type: str
    commits: int = 1
    merges: int = 0
    hour: int = 12


class LineDay(NamedTuple):
    """Changed files of one language, kind and part on one day; `day` is None for odd dates."""

    day: int | None
    language: str | None
    kind: str = ""
    files: int = 1
    added: int = 0
    removed: int = 0
    unknown: int = 0
    part: str = ""
    space: int = 0
    """Added lines of white space only, no more than `added`."""


def rows_of(commits: Iterable[CommitDay], lines: Iterable[LineDay] = ()) -> Rows:
    """Every cube of these days, in the order in which they come."""
    commits, lines = tuple(commits), tuple(lines)
    return Rows(
        days=(*map(_day_of_commits, commits), *map(_day_of_lines, lines)),
        types=tuple(_type_year(row) for row in commits),
        hours=tuple(
            HourCell(as_date(row.day).weekday(), row.hour, row.commits)
            for row in commits
            if row.day is not None
        ),
        languages=tuple(
            _language_year(row)
            for row in lines
            if row.kind not in LEFT_OUT and row.part != "skipped"
        ),
        lines=tuple(_line_year(row) for row in lines),
        language_days=tuple(
            LanguageDays(row.language, ((row.day, row.added),))
            for row in lines
            if row.kind not in LEFT_OUT and row.part != "skipped"
        ),
    )


def summed(rows: Rows) -> Rows:
    """The same with one row for each day, as the store gives them."""
    sums: dict[int | None, list[int]] = defaultdict(lambda: [0] * (len(DayTotal._fields) - 1))
    for day, *values in rows.days:
        sums[day] = [one + other for one, other in zip(sums[day], values, strict=True)]
    return rows._replace(days=tuple(DayTotal(day, *values) for day, values in sums.items()))


def _day_of_commits(row: CommitDay) -> DayTotal:
    return DayTotal(row.day, row.commits, row.merges)


def _day_of_lines(row: LineDay) -> DayTotal:
    if row.part == "skipped":
        return DayTotal(row.day)
    if row.kind in LEFT_OUT:
        return DayTotal(row.day, files=row.files)
    is_written = row.kind in (*WRITTEN, UNKNOWN) and not row.part
    return DayTotal(
        row.day,
        files=row.files,
        added=row.added,
        removed=row.removed,
        written=row.added - row.space if is_written else 0,
        files_unknown=row.unknown,
    )


def _type_year(row: CommitDay) -> TypeYear:
    return TypeYear(_year(row.day), row.type, row.commits, row.day, row.day)


def _language_year(row: LineDay) -> LanguageYear:
    return LanguageYear(
        _year(row.day), row.language, row.files, row.added, row.removed, row.day, row.day
    )


def _line_year(row: LineDay) -> LineYear:
    return LineYear(
        _year(row.day), row.kind, row.part, row.files, row.added, row.removed,
        row.space, 0, row.unknown, row.day, row.day,
    )  # fmt: skip


def _year(day: int | None) -> int | None:
    return None if day is None else as_date(day).year

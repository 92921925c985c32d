"""Cubes made from invented days, as the store makes them from commits.

rows = rows_of([CommitDay(day, "feat", 2)], [LineDay(day, "Python", "code", added=10)])
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from commitstats_desktop.core.cubes import (
    Days,
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
    """Every cube of these days; those by day in order, the others in the order in which they come."""
    commits, lines = tuple(commits), tuple(lines)
    return Rows(
        days=_summed((*map(_day_of_commits, commits), *map(_day_of_lines, lines))),
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
        language_days=tuple(_language_days(lines)),
    )


def _summed(rows: Iterable[dict[str, Any]]) -> Days:
    """One row for each day, as the store gives them."""
    sums: dict[int | None, dict[str, int]] = defaultdict(lambda: dict.fromkeys(Days._fields[1:], 0))
    for row in rows:
        of_day = sums[row["day"]]
        for name in row.keys() - {"day"}:
            of_day[name] += row[name]
    days = _in_order(sums)
    return Days(days, *([sums[day][name] for day in days] for name in Days._fields[1:]))


def _language_days(lines: Iterable[LineDay]) -> Iterator[LanguageDays]:
    sums: dict[str | None, dict[int | None, int]] = defaultdict(lambda: defaultdict(int))
    for row in lines:
        if row.kind not in LEFT_OUT and row.part != "skipped":
            sums[row.language][row.day] += row.added
    for language, days in sums.items():
        order = _in_order(days)
        yield LanguageDays(language, order, [days[day] for day in order])


def _in_order(days: Iterable[int | None]) -> list[int | None]:
    """Odd dates come first."""
    return sorted(days, key=lambda day: (day is not None, day or 0))


def _day_of_commits(row: CommitDay) -> dict[str, Any]:
    return {"day": row.day, "commits": row.commits, "merges": row.merges}


def _day_of_lines(row: LineDay) -> dict[str, Any]:
    if row.part == "skipped":
        return {"day": row.day}
    if row.kind in LEFT_OUT:
        return {"day": row.day, "files": row.files}
    is_written = row.kind in (*WRITTEN, UNKNOWN) and not row.part
    return {
        "day": row.day,
        "files": row.files,
        "added": row.added,
        "removed": row.removed,
        "written": row.added - row.space if is_written else 0,
        "files_unknown": row.unknown,
    }


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

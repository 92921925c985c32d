"""The fixed cubes: what is counted, in as few rows as the figures need.

A whole year is read from the sums of its year, the rest of a period from its days. Without a filter
by repository the sums of all of them are read, which stand as repository `EVERYWHERE`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import (
    Coauthored,
    Cube,
    DayTotal,
    HourCell,
    LanguageYear,
    LineYear,
    PackageUse,
    Rows,
    TypeYear,
)
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.period import Question
from commitstats_desktop.store.commit_stats import cubes_of_languages
from commitstats_desktop.store.language_stats import language_days
from commitstats_desktop.store.languages import language_names
from commitstats_desktop.store.pull_stats import pull_requests
from commitstats_desktop.store.repository_stats import repository_uses, starred
from commitstats_desktop.store.rules import read_rules
from commitstats_desktop.store.schema import ODD_DAY, ODD_YEAR
from commitstats_desktop.store.scope import Scope, Span, read_scope

ALL_CUBES = frozenset(Cube)

AnyRow = TypeVar(
    "AnyRow", DayTotal, TypeYear, HourCell, LanguageYear, LineYear, PackageUse, Coauthored
)


def cubes(connection: Connection, question: Question, wanted: Collection[Cube] = ALL_CUBES) -> Rows:
    """The wanted cubes of a question; the others stay empty."""
    scope = read_scope(connection, question)
    rules = read_rules(connection)
    found = cubes_of_languages(connection, scope, wanted)
    for cube in wanted:
        if cube not in found:
            found[cube] = tuple(_READERS[cube](connection, scope))
        elif cube is Cube.DAYS:
            found[cube] = tuple(_joined(found[cube], _days(connection, scope)))
    rows: dict[str, Any] = {cube.value: found[cube] for cube in wanted}
    return Rows(**rows, weekends_break_streaks=rules.weekends_break_streaks)


_DAY_COLUMNS = DayTotal._fields[1:]
_LINES_OF_DAYS = ("files", "added", "removed", "written", "files_unknown")


def _days(connection: Connection, scope: Scope) -> Iterator[DayTotal]:
    if scope.languages is not None:
        return _days_of_languages(connection, scope)
    condition = f"{scope.of_aggregates('repository_id')} AND {scope.of_days('day')}"
    return _totals(connection, "day_totals", condition, _DAY_COLUMNS, is_single=scope.is_of_one)


def _days_of_languages(connection: Connection, scope: Scope) -> Iterator[DayTotal]:
    """Lines of the languages, and the commits that touch it where it is one only."""
    is_one = not scope.has_several_languages
    columns = [name if is_one or name in _LINES_OF_DAYS else "0" for name in _DAY_COLUMNS]
    condition = (
        f"{scope.of_aggregates('repository_id')} AND {scope.of_days_of_lines('language_id', 'day')}"
    )
    is_single = is_one and scope.is_of_one
    return _totals(connection, "language_days", condition, columns, is_single=is_single)


def _joined(commits: Iterable[DayTotal], lines: Iterable[DayTotal]) -> Iterator[DayTotal]:
    """One row for each day, of two that hold its commits and its lines."""
    of_day = {row.day: row for row in commits}
    first = DayTotal._fields.index(_LINES_OF_DAYS[0])
    for row in lines:
        other = of_day.pop(row.day, None)
        yield row if other is None else DayTotal._make((*other[:first], *row[first:]))
    yield from of_day.values()


def _totals(
    connection: Connection, table: str, condition: str, columns: Iterable[str], *, is_single: bool
) -> Iterator[DayTotal]:
    """Rows of days, handed over by column: a thousand rows take twice as long.

    Each day has one row if `is_single`, else several that are summed.
    """
    rows = f"SELECT * FROM {table} WHERE {condition}"
    if not is_single:
        sums = ", ".join(f"sum({name}) AS {name}" for name in columns if name != "0")
        rows = f"SELECT day, {sums} FROM {table} WHERE {condition} GROUP BY day"
    handed = ", ".join(f"json_group_array({name})" for name in columns)
    found = connection.exec_driver_sql(
        f"SELECT json_group_array(nullif(day, ?)), {handed} FROM ({rows})", (ODD_DAY,)
    ).one()
    return map(DayTotal._make, zip(*map(json.loads, found), strict=True))


def _types(connection: Connection, scope: Scope) -> Iterator[TypeYear]:
    for span in scope.spans:
        if span.is_years:
            rows = connection.exec_driver_sql(
                "SELECT nullif(year, ?), type, sum(commits), nullif(min(first_day), ?),"
                f" nullif(max(last_day), ?) FROM year_types WHERE"
                f" {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
                " GROUP BY year, type",
                (ODD_YEAR, ODD_DAY, ODD_DAY, span.first, span.last),
            )
        else:
            rows = connection.exec_driver_sql(
                "SELECT ?, type, count(*), min(day), max(day) FROM counted_commits"
                f" WHERE NOT is_merge AND day BETWEEN ? AND ?"
                f" AND {scope.of_commits('repository_id')} GROUP BY type",
                (as_date(span.first).year, span.first, span.last),
            )
        yield from map(TypeYear._make, rows.all())


def _hours(connection: Connection, scope: Scope) -> Iterator[HourCell]:
    for span in scope.spans:
        if span.is_years:
            rows = connection.exec_driver_sql(
                "SELECT weekday, hour, sum(commits) FROM year_hours"
                f" WHERE {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
                " GROUP BY weekday, hour",
                (span.first, span.last),
            )
        else:
            rows = connection.exec_driver_sql(
                "SELECT (day + 3) % 7, hour, count(*) FROM counted_commits"
                " WHERE NOT is_merge AND day BETWEEN ? AND ?"
                f" AND {scope.of_commits('repository_id')} GROUP BY 1, 2",
                (span.first, span.last),
            )
        yield from map(HourCell._make, rows.all())


_LINE_SUMS = ", ".join(
    f"sum(l.{name})"
    for name in ("files", "added", "removed", "space_added", "space_removed", "unknown")
)


def _languages(connection: Connection, scope: Scope) -> Iterator[LanguageYear]:
    names = language_names(connection)
    sums = ", ".join(f"sum(l.{name})" for name in ("files", "added", "removed"))
    for span in scope.spans:
        if span.is_years:
            rows = _of_years(connection, scope, span, "language_years", "l.language_id", sums)
        else:
            rows = _languages_of_days(connection, scope, span)
        for year, language, *sums_and_ends in rows:
            yield LanguageYear(year, names.get(language), *sums_and_ends)


def _languages_of_days(connection: Connection, scope: Scope, span: Span) -> Iterable[Any]:
    return connection.exec_driver_sql(
        "SELECT ?, language_id, sum(line_files), sum(added), sum(removed), min(day), max(day)"
        f" FROM language_days WHERE {scope.of_aggregates('repository_id')}"
        f" AND {scope.of_days_of_lines('language_id', 'day')} AND line_files > 0"
        " AND day BETWEEN ? AND ? GROUP BY language_id",
        (as_date(span.first).year, span.first, span.last),
    ).all()


def _lines(connection: Connection, scope: Scope) -> Iterator[LineYear]:
    for span in scope.spans:
        if not span.is_years:
            rows = _kinds_of_days(connection, scope, span)
        elif scope.languages is None:
            rows = _of_years(connection, scope, span, "kind_years", "l.kind, l.part", _LINE_SUMS)
        else:
            rows = _of_years(connection, scope, span, "line_years", "l.kind, l.part", _LINE_SUMS)
        yield from map(LineYear._make, rows)


def _of_years(
    connection: Connection, scope: Scope, span: Span, table: str, keys: str, sums: str
) -> Iterable[Any]:
    """Year, keys, sums, first and last day; a table without languages is asked for none."""
    languages = "1" if table == "kind_years" else scope.of_lines("l.language_id")
    return connection.exec_driver_sql(
        f"SELECT nullif(year, {ODD_YEAR}), {keys}, {sums},"
        f" nullif(min(l.first_day), {ODD_DAY}), nullif(max(l.last_day), {ODD_DAY})"
        f" FROM {table} l WHERE {scope.of_aggregates('l.repository_id')}"
        f" AND year BETWEEN ? AND ? AND {languages} GROUP BY year, {keys}",
        (span.first, span.last),
    ).all()


def _kinds_of_days(connection: Connection, scope: Scope, span: Span) -> Iterable[Any]:
    table, days = "l", "kind_days l"
    if scope.languages is not None:
        table, days = (
            "t",
            (
                "day_totals t CROSS JOIN line_days l ON l.day = t.day"
                f" AND l.repository_id = t.repository_id AND {scope.of_lines('l.language_id')}"
            ),
        )
    return connection.exec_driver_sql(
        f"SELECT ?, l.kind, l.part, {_LINE_SUMS}, min(l.day), max(l.day) FROM {days}"
        f" WHERE {scope.of_aggregates(f'{table}.repository_id')} AND {table}.day BETWEEN ? AND ?"
        " GROUP BY l.kind, l.part",
        (as_date(span.first).year, span.first, span.last),
    ).all()


def _packages(connection: Connection, scope: Scope) -> Iterator[PackageUse]:
    """Their repositories are told apart here: SQLite makes a table for it for each package."""
    rows = connection.exec_driver_sql(
        "SELECT p.ecosystem, p.name, count(*), json_group_array(n.repository_id),"
        " min(nullif(n.day, ?1)), max(nullif(n.day, ?1)) FROM counted_packages n"
        f"{_touching_packages(scope)} CROSS JOIN packages p ON p.id = n.package_id"
        f" WHERE {scope.of_commits('n.repository_id')} AND {scope.of_days('n.day')}"
        " GROUP BY n.package_id",
        (ODD_DAY,),
    )
    for ecosystem, name, commits, found, first, last in rows.all():
        yield PackageUse(ecosystem, name, commits, len(set(json.loads(found))), first, last)


def _touching_packages(scope: Scope) -> str:
    """A join that keeps the commits that touch the languages."""
    if scope.languages is None:
        return ""
    return (
        f" CROSS JOIN counted_commits c ON c.commit_id = n.commit_id AND {scope.of_touching('c')}"
    )


def _coauthored(connection: Connection, scope: Scope) -> Iterator[Coauthored]:
    """Of these commits nothing but the header is known: no language was ever asked for."""
    if scope.languages is not None:
        return iter(())
    rows = connection.exec_driver_sql(
        "SELECT nullif(day, ?), count(*) FROM coauthored_commits"
        f" WHERE {scope.of_commits('repository_id')} AND {scope.of_days('day')} GROUP BY day",
        (ODD_DAY,),
    )
    return map(Coauthored._make, rows.all())


_READERS: dict[Cube, Any] = {
    Cube.DAYS: _days,
    Cube.TYPES: _types,
    Cube.HOURS: _hours,
    Cube.LANGUAGES: _languages,
    Cube.LINES: _lines,
    Cube.PACKAGES: _packages,
    Cube.COAUTHORED: _coauthored,
    Cube.PULL_REQUESTS: pull_requests,
    Cube.LANGUAGE_DAYS: language_days,
    Cube.REPOSITORIES: repository_uses,
    Cube.STARS: starred,
}

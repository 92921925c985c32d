"""The fixed cubes: what is counted, in as few rows as the figures need.

A whole year is read from the sums of its year, the rest of a period from its days. Without a filter
by repository the sums of all of them are read, which stand as repository `EVERYWHERE`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
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
from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.core.period import Question
from commitstats_desktop.store.language_stats import language_days
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
    found: dict[str, Any] = {
        cube.value: tuple(_READERS[cube](connection, scope)) for cube in wanted
    }
    return Rows(**found, weekends_break_streaks=rules.weekends_break_streaks)


def _days(connection: Connection, scope: Scope) -> Iterator[DayTotal]:
    if scope.languages is not None:
        return _days_of_languages(connection, scope)
    rows = connection.exec_driver_sql(
        "SELECT nullif(day, ?), sum(commits), sum(merges), sum(unknown), sum(open_source),"
        " sum(assisted), sum(shared), sum(bulk), sum(files), sum(added), sum(removed),"
        " sum(written), sum(files_unknown) FROM day_totals"
        f" WHERE {scope.of_aggregates('repository_id')} AND {scope.of_days('day')} GROUP BY day",
        (ODD_DAY,),
    )
    return (DayTotal(*row) for row in rows)


_DAY_COLUMNS = DayTotal._fields[1:]


def _days_of_languages(connection: Connection, scope: Scope) -> Iterator[DayTotal]:
    """Commits that touch the languages, and lines of the languages only.

    A commit that touches two of them is one commit, so that of several languages the commits
    themselves are counted.
    """
    is_one = scope.languages is not None and len(scope.languages) < 2
    columns = [name if is_one or name in _LINES_OF_DAYS else None for name in _DAY_COLUMNS]
    sums = ", ".join(f"sum(l.{name})" if name else "0" for name in columns)
    lines = connection.exec_driver_sql(
        f"SELECT nullif(t.day, ?), {sums} FROM day_totals t"
        " CROSS JOIN language_days l ON l.day = t.day AND l.repository_id = t.repository_id"
        f" AND {scope.of_lines('l.language_id')}"
        f" WHERE {scope.of_aggregates('t.repository_id')} AND {scope.of_days('t.day')}"
        " GROUP BY t.day",
        (ODD_DAY,),
    )
    yield from (DayTotal(*row) for row in lines)
    if is_one:
        return
    commits = connection.exec_driver_sql(
        "SELECT nullif(day, ?), sum(1 - is_merge), sum(is_merge), sum(is_unknown),"
        " sum(is_open_source), sum(is_assisted), sum(coauthors > 0), sum(is_bulk)"
        f" FROM counted_commits WHERE {scope.touching('commit_id')}"
        f" AND {scope.of_commits('repository_id')} AND {scope.of_days('day')} GROUP BY day",
        (ODD_DAY,),
    )
    yield from (DayTotal(*row) for row in commits)


_LINES_OF_DAYS = ("files", "added", "removed", "written", "files_unknown")


def _types(connection: Connection, scope: Scope) -> Iterator[TypeYear]:
    for span in scope.spans:
        if span.is_years and scope.languages is None:
            rows = connection.exec_driver_sql(
                "SELECT nullif(year, ?), type, sum(commits), nullif(min(first_day), ?),"
                f" nullif(max(last_day), ?) FROM year_types WHERE"
                f" {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
                " GROUP BY year, type",
                (ODD_YEAR, ODD_DAY, ODD_DAY, span.first, span.last),
            )
            yield from (TypeYear(*row) for row in rows)
        else:
            yield from _types_of_commits(connection, scope, span)


def _types_of_commits(connection: Connection, scope: Scope, span: Span) -> Iterator[TypeYear]:
    rows = connection.exec_driver_sql(
        "SELECT year, type, count(*), min(day), max(day) FROM"
        " (SELECT year_of(day) AS year, type, nullif(day, ?) AS day FROM counted_commits"
        f" WHERE NOT is_merge AND {_of_span(span)}"
        f" AND {scope.of_commits('repository_id')} AND {scope.touching('commit_id')})"
        " GROUP BY year, type",
        (ODD_DAY,),
    )
    return (TypeYear(row[0], row[1], row[2], row[3], row[4]) for row in rows)


def _of_span(span: Span) -> str:
    """Condition on the day of a commit."""
    if not span.is_years:
        return f"day BETWEEN {span.first} AND {span.last}"
    if span.first == ODD_YEAR:
        return "1"
    last = day_number(date(span.last, 12, 31))
    return f"day BETWEEN {day_number(date(span.first, 1, 1))} AND {last}"


def _hours(connection: Connection, scope: Scope) -> Iterator[HourCell]:
    for span in scope.spans:
        if span.is_years and scope.languages is None:
            rows = connection.exec_driver_sql(
                "SELECT weekday, hour, sum(commits) FROM year_hours"
                f" WHERE {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
                " GROUP BY weekday, hour",
                (span.first, span.last),
            )
        else:
            rows = connection.exec_driver_sql(
                "SELECT (day + 3) % 7, hour, count(*) FROM counted_commits"
                f" WHERE NOT is_merge AND day != ? AND {_of_span(span)}"
                f" AND {scope.of_commits('repository_id')} AND {scope.touching('commit_id')}"
                " GROUP BY 1, 2",
                (ODD_DAY,),
            )
        yield from (HourCell(*row) for row in rows)


_LINE_SUMS = ", ".join(
    f"sum(l.{name})"
    for name in ("files", "added", "removed", "space_added", "space_removed", "unknown")
)


def _languages(connection: Connection, scope: Scope) -> Iterator[LanguageYear]:
    names: dict[int, str] = {
        row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, name FROM languages")
    }
    sums = ", ".join(f"sum(l.{name})" for name in ("files", "added", "removed"))
    for span in scope.spans:
        if span.is_years:
            rows = _of_years(connection, scope, span, "language_years", "l.language_id", sums)
        else:
            rows = _languages_of_days(connection, scope, span)
        for row in rows:
            yield LanguageYear(*tuple(row))._replace(language=names.get(row[1]))


def _languages_of_days(connection: Connection, scope: Scope, span: Span) -> Iterable[Any]:
    return connection.exec_driver_sql(
        "SELECT ?, l.language_id, sum(l.line_files), sum(l.added), sum(l.removed), min(l.day),"
        " max(l.day) FROM day_totals t"
        " CROSS JOIN language_days l ON l.day = t.day AND l.repository_id = t.repository_id"
        f" AND {scope.of_lines('l.language_id')} AND l.line_files > 0"
        f" WHERE {scope.of_aggregates('t.repository_id')} AND t.day BETWEEN ? AND ?"
        " GROUP BY l.language_id",
        (as_date(span.first).year, span.first, span.last),
    )


def _lines(connection: Connection, scope: Scope) -> Iterator[LineYear]:
    for span in scope.spans:
        if not span.is_years:
            rows = _kinds_of_days(connection, scope, span)
        elif scope.languages is None:
            rows = _of_years(connection, scope, span, "kind_years", "l.kind, l.part", _LINE_SUMS)
        else:
            rows = _of_years(connection, scope, span, "line_years", "l.kind, l.part", _LINE_SUMS)
        for row in rows:
            yield LineYear(*tuple(row))


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
    )


def _kinds_of_days(connection: Connection, scope: Scope, span: Span) -> Iterable[Any]:
    return connection.exec_driver_sql(
        f"SELECT ?, l.kind, l.part, {_LINE_SUMS}, min(l.day), max(l.day) FROM day_totals t"
        " CROSS JOIN line_days l ON l.day = t.day AND l.repository_id = t.repository_id"
        f" AND {scope.of_lines('l.language_id')}"
        f" WHERE {scope.of_aggregates('t.repository_id')} AND t.day BETWEEN ? AND ?"
        " GROUP BY l.kind, l.part",
        (as_date(span.first).year, span.first, span.last),
    )


def _packages(connection: Connection, scope: Scope) -> Iterator[PackageUse]:
    rows = connection.exec_driver_sql(
        "SELECT p.ecosystem, p.name, count(*), count(DISTINCT n.repository_id),"
        " min(nullif(n.day, ?1)), max(nullif(n.day, ?1)) FROM counted_packages n"
        " JOIN packages p ON p.id = n.package_id"
        f" WHERE {scope.of_commits('n.repository_id')} AND {scope.of_days('n.day')}"
        f" AND {scope.touching('n.commit_id')} GROUP BY n.package_id",
        (ODD_DAY,),
    )
    return (PackageUse(*row) for row in rows)


def _coauthored(connection: Connection, scope: Scope) -> Iterator[Coauthored]:
    """Of these commits nothing but the header is known: no language was ever asked for."""
    if scope.languages is not None:
        return iter(())
    rows = connection.exec_driver_sql(
        "SELECT nullif(day, ?), count(*) FROM coauthored_commits"
        f" WHERE {scope.of_commits('repository_id')} AND {scope.of_days('day')} GROUP BY day",
        (ODD_DAY,),
    )
    return (Coauthored(*row) for row in rows)


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

"""The fixed cubes: what is counted, in as few rows as the figures need.

A whole year is read from the sums of its year, the rest of a period from its days. Without a filter
by repository the sums of all of them are read, which stand as repository `EVERYWHERE`. What no table
holds the sums of is summed in memory: see `columns`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import (
    Coauthored,
    Cube,
    HourCell,
    Rows,
    TypeYear,
)
from commitstats_desktop.core.period import Question
from commitstats_desktop.store.cubes import commits
from commitstats_desktop.store.cubes.days import days_of
from commitstats_desktop.store.cubes.languages import language_days, language_years
from commitstats_desktop.store.cubes.lines import line_years
from commitstats_desktop.store.cubes.packages import package_uses
from commitstats_desktop.store.cubes.pull_requests import pull_requests
from commitstats_desktop.store.cubes.repositories import repository_uses, starred
from commitstats_desktop.store.cubes.scope import Scope, read_scope
from commitstats_desktop.store.rules import read_rules
from commitstats_desktop.store.schema import ODD_DAY, ODD_YEAR

ALL_CUBES = frozenset(Cube)


def cubes(connection: Connection, question: Question, wanted: Collection[Cube] = ALL_CUBES) -> Rows:
    """The wanted cubes of a question; the others stay empty."""
    scope = read_scope(connection, question)
    rules = read_rules(connection)
    rows: dict[str, Any] = {
        cube.value: tuple(_READERS[cube](connection, scope))
        for cube in wanted
        if cube is not Cube.DAYS
    }
    if Cube.DAYS in wanted:
        rows[Cube.DAYS.value] = days_of(connection, scope)
    return Rows(**rows, weekends_break_streaks=rules.weekends_break_streaks)


def _types(connection: Connection, scope: Scope) -> Iterable[TypeYear]:
    return (_summed_types if scope.has_sums else commits.types)(connection, scope)


def _summed_types(connection: Connection, scope: Scope) -> Iterator[TypeYear]:
    for span in scope.spans:
        rows = connection.exec_driver_sql(
            "SELECT nullif(year, ?), type, sum(commits), nullif(min(first_day), ?),"
            f" nullif(max(last_day), ?) FROM year_types WHERE"
            f" {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
            " GROUP BY year, type",
            (ODD_YEAR, ODD_DAY, ODD_DAY, span.first, span.last),
        )
        yield from map(TypeYear._make, rows.all())


def _hours(connection: Connection, scope: Scope) -> Iterable[HourCell]:
    return (_summed_hours if scope.has_sums else commits.hours)(connection, scope)


def _summed_hours(connection: Connection, scope: Scope) -> Iterator[HourCell]:
    for span in scope.spans:
        rows = connection.exec_driver_sql(
            "SELECT weekday, hour, sum(commits) FROM year_hours"
            f" WHERE {scope.of_aggregates('repository_id')} AND year BETWEEN ? AND ?"
            " GROUP BY weekday, hour",
            (span.first, span.last),
        )
        yield from map(HourCell._make, rows.all())


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
    Cube.TYPES: _types,
    Cube.HOURS: _hours,
    Cube.LANGUAGES: language_years,
    Cube.LINES: line_years,
    Cube.PACKAGES: package_uses,
    Cube.COAUTHORED: _coauthored,
    Cube.PULL_REQUESTS: pull_requests,
    Cube.LANGUAGE_DAYS: language_days,
    Cube.REPOSITORIES: repository_uses,
    Cube.STARS: starred,
}

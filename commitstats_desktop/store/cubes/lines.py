"""The cube of lines: how many of each kind and part in each year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import LineYear
from commitstats_desktop.core.days import as_date
from commitstats_desktop.store.cubes import columns
from commitstats_desktop.store.cubes.asked import quoted
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.cubes.scope import Scope, Span
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY, ODD_YEAR

_SUMS = ("files", "added", "removed", "space_added", "space_removed", "unknown")
_LINE_SUMS = ", ".join(f"sum(l.{name})" for name in _SUMS)


def line_years(connection: Connection, scope: Scope) -> Iterator[LineYear]:
    """Lines of each kind and part in each year."""
    for span in scope.spans:
        if not span.is_years:
            rows = _kinds_of_days(connection, scope, span)
        elif scope.has_sums or scope.languages is not None:
            rows = _of_years(connection, scope, span)
        else:
            rows = _of_several(connection, scope, span)
        yield from map(LineYear._make, rows)


def _of_years(connection: Connection, scope: Scope, span: Span) -> Iterable[Any]:
    """Year, kind, part, sums, first and last day; a table without languages is asked for none."""
    table = "kind_years" if scope.languages is None else "line_years"
    languages = "1" if scope.languages is None else scope.of_lines("l.language_id")
    return connection.exec_driver_sql(
        f"SELECT nullif(year, {ODD_YEAR}), l.kind, l.part, {_LINE_SUMS},"
        f" nullif(min(l.first_day), {ODD_DAY}), nullif(max(l.last_day), {ODD_DAY})"
        f" FROM {table} l WHERE {scope.of_aggregates('l.repository_id')}"
        f" AND year BETWEEN ? AND ? AND {languages} GROUP BY year, l.kind, l.part",
        (span.first, span.last),
    ).all()


def _of_several(connection: Connection, scope: Scope, span: Span) -> Iterator[Any]:
    """The same of several repositories; what lines are is the place of a sum."""
    cells = remembered(connection, _cells)
    found = columns.read(connection, _source(cells), scope.in_aggregates)
    found = columns.only(found, (found["year"] >= span.first) & (found["year"] <= span.last))
    for year, cell, *values in columns.by_year(found, "cell", _SUMS):
        yield year, *cells[cell], *values


def _cells(connection: Connection) -> list[tuple[str, str]]:
    """Every kind and part that any lines have."""
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT kind, part FROM kind_years WHERE repository_id = {EVERYWHERE}"
    )
    return [(row[0], row[1]) for row in rows.all()]


def _source(cells: Sequence[tuple[str, str]]) -> columns.Source:
    places = " ".join(
        f"WHEN kind = {quoted(kind)} AND part = {quoted(part)} THEN {place}"
        for place, (kind, part) in enumerate(cells)
    )
    years = columns.plain("kind_years", "year", *_SUMS, "first_day", "last_day")
    cell = ("cell", f"CASE {places} END" if places else "0")
    return years._replace(columns=(*years.columns, cell))


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

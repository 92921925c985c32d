"""The cube of languages by day: the largest of a question, and the others together.

Ten years of forty languages are a hundred thousand rows, of which a chart can show seven series. So
only the largest are read by day; the others are what they leave of the day's total.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import LanguageDays
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.store.schema import ODD_DAY
from commitstats_desktop.store.scope import NO_LANGUAGE, Scope, Span

LARGEST = 6
"""As many as there are colours that can be told apart."""


def language_days(connection: Connection, scope: Scope) -> Iterator[LanguageDays]:
    """Lines added by day in each of the largest languages, and in all others as one."""
    ranked = _ranked(connection, scope)
    largest = [number for number in ranked if number != NO_LANGUAGE][:LARGEST]
    others = _others(connection, scope, ranked) if len(largest) < len(ranked) else {}
    names: dict[int, str] = {
        row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, name FROM languages")
    }
    for number, points in _days_of(connection, scope, largest):
        for day, added in points if others else ():
            others[day] -= added
        yield LanguageDays(names[number], tuple(points))
    if others:
        yield LanguageDays(OTHERS, tuple((day, added) for day, added in others.items() if added))


def _ranked(connection: Connection, scope: Scope) -> list[int]:
    """Numbers of the languages with added lines, the largest first."""
    sums: dict[int, int] = defaultdict(int)
    for span in scope.spans:
        for number, added in connection.exec_driver_sql(_sums_of(scope, span)):
            sums[number] += added
    return sorted((number for number in sums if sums[number]), key=lambda one: (-sums[one], one))


def _sums_of(scope: Scope, span: Span) -> str:
    if span.is_years:
        return (
            "SELECT language_id, sum(added) FROM language_years"
            f" WHERE {scope.of_aggregates('repository_id')}"
            f" AND year BETWEEN {span.first} AND {span.last} AND {scope.of_lines('language_id')}"
            " GROUP BY language_id"
        )
    return (
        f"SELECT language_id, sum(added) FROM language_days"
        f" WHERE {scope.of_aggregates('repository_id')}"
        f" AND {scope.of_days_of_lines('language_id', 'day')}"
        f" AND day BETWEEN {span.first} AND {span.last} GROUP BY language_id"
    )


def _days_of(
    connection: Connection, scope: Scope, languages: list[int]
) -> Iterator[tuple[int, list[tuple[int | None, int]]]]:
    """Each language with its days and added lines, handed over in one piece: rows take longer.

    One language at a time, and several repositories summed here: SQLite would sort all of them.
    """
    for number in languages:
        days, added = connection.exec_driver_sql(
            "SELECT json_group_array(nullif(day, ?)), json_group_array(added) FROM language_days"
            f" WHERE {scope.of_aggregates('repository_id')} AND language_id = ?"
            f" AND {scope.of_days('day')} AND added > 0",
            (ODD_DAY, number),
        ).one()
        points = zip(json.loads(days), json.loads(added), strict=True)
        yield number, list(points if scope.is_of_one else _summed(points))


def _summed(points: Iterable[tuple[int | None, int]]) -> Iterable[tuple[int | None, int]]:
    sums: dict[int | None, int] = defaultdict(int)
    for day, added in points:
        sums[day] += added
    return sums.items()


def _others(connection: Connection, scope: Scope, languages: list[int]) -> dict[int | None, int]:
    """Added lines of each day, in all the languages of the question: what is left is the others."""
    totals: dict[int | None, int] = defaultdict(int)
    if scope.languages is None:
        rows = connection.exec_driver_sql(
            "SELECT nullif(day, ?), sum(added) FROM day_totals"
            f" WHERE {scope.of_aggregates('repository_id')} AND {scope.of_days('day')}"
            " GROUP BY day",
            (ODD_DAY,),
        )
        totals.update((row[0], row[1]) for row in rows)
        return totals
    for _, points in _days_of(connection, scope, languages):
        for day, added in points:
            totals[day] += added
    return totals

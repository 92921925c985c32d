"""The cube of languages by day: the largest of a question, and the others together.

Ten years of forty languages are a hundred thousand rows, of which a chart can show seven series. So
only the largest are read by day; the others are what they leave of the day's total.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import LanguageDays
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.store.languages import language_names
from commitstats_desktop.store.schema import ODD_DAY
from commitstats_desktop.store.scope import NO_LANGUAGE, Scope, Span

LARGEST = 6
"""As many as there are colours that can be told apart."""


def language_days(connection: Connection, scope: Scope) -> Iterator[LanguageDays]:
    """Lines added by day in each of the largest languages, and in all others as one."""
    ranked = _ranked(connection, scope)
    largest = [number for number in ranked if number != NO_LANGUAGE][:LARGEST]
    others = _all_days(connection, scope, ranked) if len(largest) < len(ranked) else {}
    names = language_names(connection)
    for number in largest:
        sums = _days_of(connection, scope, number)
        for day, added in sums.items() if others else ():
            others[day] -= added
        yield LanguageDays(names[number], _points(sums))
    if others:
        yield LanguageDays(OTHERS, _points({day: added for day, added in others.items() if added}))


def _points(sums: Mapping[int, int]) -> tuple[tuple[int | None, int], ...]:
    """Days and their lines, the odd day as the one that is not known."""
    if ODD_DAY not in sums:
        return tuple(sums.items())
    return tuple((None if day == ODD_DAY else day, added) for day, added in sums.items())


def _ranked(connection: Connection, scope: Scope) -> list[int]:
    """Numbers of the languages with added lines, the largest first."""
    sums: dict[int, int] = defaultdict(int)
    for span in scope.spans:
        for number, added in connection.exec_driver_sql(_sums_of(scope, span)).all():
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


def _days_of(connection: Connection, scope: Scope, language: int) -> dict[int, int]:
    """Added lines of the days of a language.

    One language at a time, and several repositories summed here: SQLite would sort all of them.
    """
    return _summed(connection, scope, "language_days", f"language_id = {language}")


def _all_days(connection: Connection, scope: Scope, languages: Iterable[int]) -> dict[int, int]:
    """Added lines of each day, in all the languages of the question."""
    if scope.languages is None:
        return _summed(connection, scope, "day_totals", "1")
    totals: dict[int, int] = defaultdict(int)
    for number in languages:
        for day, added in _days_of(connection, scope, number).items():
            totals[day] += added
    return totals


def _summed(connection: Connection, scope: Scope, table: str, condition: str) -> dict[int, int]:
    """Added lines by day, handed over in one piece: rows take longer."""
    found = connection.exec_driver_sql(
        f"SELECT json_group_array(day), json_group_array(added) FROM {table}"
        f" WHERE {scope.of_aggregates('repository_id')} AND {condition}"
        f" AND {scope.of_days('day')} AND added > 0"
    ).one()
    days, added = map(json.loads, found)
    if scope.is_of_one:
        return dict(zip(days, added, strict=True))
    sums: dict[int, int] = defaultdict(int)
    for day, lines in zip(days, added, strict=True):
        sums[day] += lines
    return sums

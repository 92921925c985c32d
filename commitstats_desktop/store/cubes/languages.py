"""The cubes of languages: by year, and by day the largest of a question and the others together.

Ten years of forty languages are a hundred thousand rows, of which a chart can show seven series. So
only the largest are read by day; the others are what they leave of the day's total.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import LanguageDays, LanguageYear
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.store.cubes import columns
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.cubes.scope import NO_LANGUAGE, Scope, Span
from commitstats_desktop.store.languages import language_names
from commitstats_desktop.store.schema import ODD_DAY

if TYPE_CHECKING:
    from commitstats_desktop.store.cubes.columns import Numbers

LARGEST = 6
"""As many as there are colours that can be told apart."""
_SUMS = ("files", "added", "removed")
_YEARS = columns.plain("language_years", "year", "language_id", *_SUMS, "first_day", "last_day")


def language_years(connection: Connection, scope: Scope) -> Iterator[LanguageYear]:
    """Lines of each language in each year."""
    names = remembered(connection, language_names)
    for year, language, *sums_and_ends in _by_number(connection, scope):
        yield LanguageYear(year, names.get(language), *sums_and_ends)


def _by_number(connection: Connection, scope: Scope) -> Iterator[Sequence[Any]]:
    for span in scope.spans:
        reader = _of_years if span.is_years else _of_days
        yield from reader(connection, scope, span)


def _of_years(connection: Connection, scope: Scope, span: Span) -> Iterator[Sequence[Any]]:
    import numpy as np

    found = columns.read(connection, _YEARS, scope.in_aggregates)
    picked = (found["year"] >= span.first) & (found["year"] <= span.last)
    if scope.languages is not None:
        picked &= np.isin(found["language_id"], scope.languages)
    yield from columns.by_year(columns.only(found, picked), "language_id", _SUMS)


def _of_days(connection: Connection, scope: Scope, span: Span) -> Iterable[Sequence[Any]]:
    return connection.exec_driver_sql(
        "SELECT ?, language_id, sum(line_files), sum(added), sum(removed), min(day), max(day)"
        f" FROM language_days WHERE {scope.of_aggregates('repository_id')}"
        f" AND {scope.of_days_of_lines('language_id', 'day')} AND line_files > 0"
        " AND day BETWEEN ? AND ? GROUP BY language_id",
        (as_date(span.first).year, span.first, span.last),
    ).all()


def language_days(connection: Connection, scope: Scope) -> Iterator[LanguageDays]:
    """Lines added by day in each of the largest languages, and in all others as one."""
    ranked = _ranked(connection, scope)
    largest = [number for number in ranked if number != NO_LANGUAGE][:LARGEST]
    names = remembered(connection, language_names)
    sums = {number: _days_of(connection, scope, number) for number in largest}
    for number, of_day in sums.items():
        yield _points(names[number], of_day)
    if len(largest) < len(ranked):
        rest = [number for number in ranked if number not in largest]
        yield _points(OTHERS, _others(connection, scope, sums.values(), rest))


def _ranked(connection: Connection, scope: Scope) -> list[int]:
    """Numbers of the languages with added lines, the largest first."""
    sums: dict[int, int] = defaultdict(int)
    for _, number, _, added, *_ in _by_number(connection, scope):
        sums[number] += added
    return sorted((number for number in sums if sums[number]), key=lambda one: (-sums[one], one))


def _others(
    connection: Connection, scope: Scope, largest: Iterable[Numbers], rest: Iterable[int]
) -> Numbers:
    """Added lines of each day in all but the largest; a year of all languages is read at once."""
    if scope.languages is not None:
        return columns.added_up([_days_of(connection, scope, number) for number in rest])
    every = _summed(connection, scope, columns.DAY_TOTALS)
    return columns.added_up([every, *(-of_day for of_day in largest)])


def _days_of(connection: Connection, scope: Scope, language: int) -> Numbers:
    source = columns.plain("language_days", "day", "added")._replace(
        condition=f"language_id = {language} AND added > 0"
    )
    return _summed(connection, scope, source)


def _summed(connection: Connection, scope: Scope, source: columns.Source) -> Numbers:
    """Added lines of each day from `ODD_DAY` on."""
    found = columns.read_days(connection, source, scope.period, scope.in_aggregates)
    return columns.sums(found["day"] - ODD_DAY, found["added"], 0)


def _points(name: str, of_day: Numbers) -> LanguageDays:
    import numpy as np

    there = np.flatnonzero(of_day)
    days = columns.known_days((there + ODD_DAY).tolist())
    return LanguageDays(name, days, of_day[there].tolist())

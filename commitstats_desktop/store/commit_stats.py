"""Cubes of the commits that touch languages, which no sum holds: all read in one pass.

A commit that touches two of the languages is one commit, so that sums by language say nothing of
several. Grouping in SQLite sorts the commits anew for each cube, and takes several times as long as
to hand over a few numbers of each commit in one piece and to count them here.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from itertools import repeat
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import ALL_TYPES, OTHER
from commitstats_desktop.core.cubes import Cube, DayTotal, HourCell, TypeYear
from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.store.schema import ODD_DAY
from commitstats_desktop.store.scope import Scope

Lists = Mapping[str, list[int]]
"""A number of each commit by what it says; odd days are `ODD_DAY`."""


def cubes_of_languages(
    connection: Connection, scope: Scope, wanted: Collection[Cube]
) -> dict[Cube, tuple[Any, ...]]:
    """Those of the wanted cubes that count commits by the languages they touch; of days the commits.

    Without languages it is none, and of one the sums of its days hold the commits.
    """
    if scope.languages is None:
        return {}
    cubes = [cube for cube in _FOLDS if cube in wanted]
    if not scope.has_several_languages:
        cubes = [cube for cube in cubes if cube is not Cube.DAYS]
    columns = {name: said for cube in cubes for name, said in _COLUMNS[cube].items()}
    if not columns:
        return {}
    row = connection.exec_driver_sql(
        f"SELECT {', '.join(f'json_group_array({what})' for what in columns.values())}"
        f" FROM counted_commits WHERE {scope.of_touching()}"
        f" AND {scope.of_commits('repository_id')} AND {scope.of_days('day')}"
    ).one()
    lists = dict(zip(columns, map(json.loads, row), strict=True))
    return {cube: tuple(_FOLDS[cube](lists)) for cube in cubes}


_DAY_BITS = 24
_DAYS = (1 << _DAY_BITS) - 1
_FLAGS = {
    "commits": "NOT is_merge",
    "merges": "is_merge",
    "unknown": "is_unknown",
    "open_source": "is_open_source",
    "assisted": "is_assisted",
    "shared": "coauthors > 0",
    "bulk": "is_bulk",
}
_TYPE = " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(ALL_TYPES))
_COLUMNS = {
    Cube.DAYS: {name: f"day) FILTER (WHERE {flag}" for name, flag in _FLAGS.items()},
    Cube.HOURS: {
        "hours": f"(day + 3) % 7 * 24 + hour) FILTER (WHERE NOT is_merge AND day != {ODD_DAY}"
    },
    Cube.TYPES: {
        "types": f"(CASE type {_TYPE} ELSE {ALL_TYPES.index(OTHER)} END) << {_DAY_BITS}"
        f" | (day - ({ODD_DAY}))) FILTER (WHERE NOT is_merge"
    },
}


def _days(lists: Lists) -> Iterator[DayTotal]:
    counts = [dict(Counter(lists[name])) for name in _FLAGS]
    days = list(set().union(*counts))
    known = (None if day == ODD_DAY else day for day in days)
    columns = ([count.get(day, 0) for day in days] if count else repeat(0) for count in counts)
    return map(DayTotal, known, *columns)


def _hours(lists: Lists) -> Iterator[HourCell]:
    for cell, commits in Counter(lists["hours"]).items():
        yield HourCell(cell // 24, cell % 24, commits)


def _types(lists: Lists) -> Iterator[TypeYear]:
    """Sorted by type and day: a year of a type is looked up by its ends, and no commit is counted."""
    cells, start = sorted(lists["types"]), 0
    while start < len(cells):
        number, first = cells[start] >> _DAY_BITS, (cells[start] & _DAYS) + ODD_DAY
        year = None if first == ODD_DAY else as_date(first).year
        last_of_year = ODD_DAY if year is None else day_number(date(year, 12, 31))
        end = bisect_right(cells, number << _DAY_BITS | last_of_year - ODD_DAY, start)
        last = (cells[end - 1] & _DAYS) + ODD_DAY
        ends = (None, None) if year is None else (first, last)
        yield TypeYear(year, ALL_TYPES[number], end - start, *ends)
        start = end


_FOLDS: dict[Cube, Callable[[Lists], Iterator[Any]]] = {
    Cube.DAYS: _days,
    Cube.HOURS: _hours,
    Cube.TYPES: _types,
}

"""Cubes of the commits that touch languages, which no sum holds: all read in one pass.

A commit that touches two of the languages is one commit, so that sums by language say nothing of
several. Grouping in SQLite sorts the commits anew for each cube, and takes several times as long as
to hand over a few numbers of each commit in one piece and to count them here.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import ALL_TYPES, OTHER
from commitstats_desktop.core.cubes import Cube, DayTotal, HourCell, TypeYear
from commitstats_desktop.core.days import as_date
from commitstats_desktop.store.schema import ODD_DAY, ODD_YEAR
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


_TYPE_BITS = 4
_TYPES = (1 << _TYPE_BITS) - 1
_DAY = f"(day - ({ODD_DAY}))"
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
        "types": f"{_DAY} << {_TYPE_BITS} | CASE type {_TYPE}"
        f" ELSE {ALL_TYPES.index(OTHER)} END) FILTER (WHERE NOT is_merge"
    },
}


def _days(lists: Lists) -> Iterator[DayTotal]:
    counts = [dict(Counter(lists[name])) for name in _FLAGS]
    for day in set().union(*counts):
        known = None if day == ODD_DAY else day
        yield DayTotal(known, *[count.get(day, 0) for count in counts])


def _hours(lists: Lists) -> Iterator[HourCell]:
    for cell, commits in Counter(lists["hours"]).items():
        yield HourCell(cell // 24, cell % 24, commits)


def _types(lists: Lists) -> Iterator[TypeYear]:
    """Of cells in the order of their days the first and the last of a key stand where it does."""
    counts = Counter(lists["types"])
    cells = sorted(counts)
    years = {day: _year(day + ODD_DAY) for day in {cell >> _TYPE_BITS for cell in cells}}
    keys = [years[cell >> _TYPE_BITS] << _TYPE_BITS | cell & _TYPES for cell in cells]
    last = dict(zip(keys, cells, strict=True))
    first = dict(zip(reversed(keys), reversed(cells), strict=True))
    commits: dict[int, int] = defaultdict(int)
    for key, cell in zip(keys, cells, strict=True):
        commits[key] += counts[cell]
    for key, number in commits.items():
        ends = [(cell[key] >> _TYPE_BITS) + ODD_DAY for cell in (first, last)]
        known = [None if day == ODD_DAY else day for day in ends]
        yield TypeYear(key >> _TYPE_BITS or None, ALL_TYPES[key & _TYPES], number, *known)


def _year(day: int) -> int:
    return ODD_YEAR if day == ODD_DAY else as_date(day).year


_FOLDS: dict[Cube, Callable[[Lists], Iterator[Any]]] = {
    Cube.DAYS: _days,
    Cube.HOURS: _hours,
    Cube.TYPES: _types,
}

"""The cube of days: what was counted on each, of any repositories and any languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import Days
from commitstats_desktop.store.cubes import columns, commits
from commitstats_desktop.store.cubes.scope import Scope
from commitstats_desktop.store.schema import ODD_DAY

if TYPE_CHECKING:
    from commitstats_desktop.store.cubes.columns import Numbers

    Part = tuple[Numbers, Mapping[str, Numbers]]
    """Days, each as often as it likes, and columns of numbers of them."""

COLUMNS = Days._fields[1:]
LINES = ("files", "added", "removed", "written", "files_unknown")


def days_of(connection: Connection, scope: Scope) -> Days:
    """Each day of the question that has anything."""
    if scope.languages is None:
        return _summed([_read(connection, scope, columns.DAY_TOTALS)])
    if len(scope.languages) == 1:
        return _summed(_of_languages(connection, scope, COLUMNS))
    return _summed([_commits(connection, scope), *_of_languages(connection, scope, LINES)])


def _commits(connection: Connection, scope: Scope) -> Part:
    """A commit that touches several of the languages is one."""
    found = commits.commits_of(connection, scope)
    flags = {name: found.has(name) for name, _ in commits.FLAGS}
    return found.day, {"commits": 1 - flags["merges"], **flags}


def _of_languages(connection: Connection, scope: Scope, names: Iterable[str]) -> Iterator[Part]:
    """Some columns of each language: a line lies in one only, a commit may touch several."""
    for language in scope.languages or ():
        source = columns.plain("language_days", "day", *names)
        yield _read(connection, scope, source._replace(condition=f"language_id = {language}"))


def _read(connection: Connection, scope: Scope, source: columns.Source) -> Part:
    found = columns.read_days(connection, source, scope.period, scope.in_aggregates)
    return found["day"], {name: found[name] for name, _ in source.columns[1:]}


def _summed(parts: Iterable[Part]) -> Days:
    """One row for each day that stands in any part."""
    import numpy as np

    parts = [(day - ODD_DAY, values) for day, values in parts]
    size = max((int(keys.max(initial=-1)) + 1 for keys, _ in parts), default=0)
    is_there = np.zeros(size, bool)
    sums = {name: np.zeros(size, np.int64) for name in COLUMNS}
    for keys, values in parts:
        is_there[keys] = True
        for name, numbers in values.items():
            if numbers.any():
                sums[name] += columns.sums(keys, numbers, size)
    there = np.flatnonzero(is_there)
    days = columns.known_days((there + ODD_DAY).tolist())
    return Days(days, **{name: sums[name][there].tolist() for name in COLUMNS})

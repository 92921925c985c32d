"""Cubes of the commits of several repositories, or of languages, which no sum holds.

A commit that touches two languages is one commit, so that sums by language say nothing of several.
So the commits themselves are looked through, a few numbers of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import ALL_TYPES, OTHER
from commitstats_desktop.core.cubes import HourCell, RepositoryUse, TypeYear
from commitstats_desktop.store.cubes import columns
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.cubes.scope import LAST_YEAR, Scope
from commitstats_desktop.store.schema import LANGUAGE_BITS, ODD_DAY, ODD_YEAR

if TYPE_CHECKING:
    from commitstats_desktop.store.cubes.columns import Columns, Numbers, Picked

_WEEKDAY_OF_1970 = 3
"""The first of January 1970 was a Thursday."""
FLAGS = (
    ("merges", "is_merge"),
    ("unknown", "is_unknown"),
    ("open_source", "is_open_source"),
    ("assisted", "is_assisted"),
    ("shared", "coauthors > 0"),
    ("bulk", "is_bulk"),
)
_FLAG_BITS, _HOUR_BITS = len(FLAGS), 5
_TYPE = " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(ALL_TYPES))
_WORD = " | ".join(
    (
        *(f"(({what}) << {bit})" for bit, (_, what) in enumerate(FLAGS)),
        f"(hour << {_FLAG_BITS})",
        f"((CASE type {_TYPE} ELSE {ALL_TYPES.index(OTHER)} END) << {_FLAG_BITS + _HOUR_BITS})",
    )
)
_COMMITS = columns.Source(
    "counted_commits",
    (("commit", "commit_id"), ("day", "day"), ("languages", "languages"), ("word", _WORD)),
)


class Commits(NamedTuple):
    """Some commits, column by column; odd dates are `ODD_DAY`."""

    repository: Numbers
    commit: Numbers
    day: Numbers
    word: Numbers

    def only(self, picked: Picked) -> Commits:
        """Some of them."""
        return Commits(*(column[picked] for column in self))

    def without_merges(self) -> Commits:
        """Those that are counted as commits."""
        return self.only(self.has("merges") == 0)

    def has(self, flag: str) -> Numbers:
        """0 or 1 of each."""
        return self.word >> [name for name, _ in FLAGS].index(flag) & 1

    @property
    def hour(self) -> Numbers:
        """0 to 23 of each."""
        return self.word >> _FLAG_BITS & (1 << _HOUR_BITS) - 1

    @property
    def type(self) -> Numbers:
        """Places in `ALL_TYPES`."""
        return self.word >> _FLAG_BITS + _HOUR_BITS


def commits_of(connection: Connection, scope: Scope) -> Commits:
    """The commits of a question."""
    found = columns.read_days(connection, _COMMITS, scope.period, scope.repositories)
    every = Commits(found[columns.REPOSITORY], found["commit"], found["day"], found["word"])
    if scope.languages is None:
        return every
    return every.only(_is_touching(connection, scope, scope.languages, found))


def _is_touching(
    connection: Connection, scope: Scope, languages: Sequence[int], found: Columns
) -> Picked:
    import numpy as np

    if not languages or max(languages) < LANGUAGE_BITS:
        has_any: Picked = (found["languages"] & sum(1 << number for number in languages)) != 0
        return has_any
    rows = connection.exec_driver_sql(
        f"SELECT commit_id FROM counted_languages WHERE {scope.of_lines('language_id')}"
    )
    return np.isin(found["commit"], np.array(rows.scalars().all(), np.int64))


def hours(connection: Connection, scope: Scope) -> Iterator[HourCell]:
    """Commits in each hour of the week."""
    import numpy as np

    own = commits_of(connection, scope).without_merges()
    timed = own.only(own.day != ODD_DAY)
    cells = np.bincount((timed.day + _WEEKDAY_OF_1970) % 7 * 24 + timed.hour)
    for cell, commits in enumerate(cells.tolist()):
        if commits:
            yield HourCell(cell // 24, cell % 24, commits)


def types(connection: Connection, scope: Scope) -> Iterator[TypeYear]:
    """Commits of each type in each year, odd dates as a year of their own."""
    own = commits_of(connection, scope).without_merges()
    years = own.day.astype("datetime64[D]").astype("datetime64[Y]").astype(int) + 1970
    years[own.day == ODD_DAY] = ODD_YEAR
    start = int(years.min(initial=LAST_YEAR))
    cells = (years - start) * len(ALL_TYPES) + own.type
    for cell, commits, *ends in columns.counted(cells, own.day):
        year = start + cell // len(ALL_TYPES)
        name = ALL_TYPES[cell % len(ALL_TYPES)]
        if year == ODD_YEAR:
            yield TypeYear(None, name, commits, None, None)
        else:
            yield TypeYear(year, name, commits, *ends)


def repositories(connection: Connection, scope: Scope) -> Iterator[RepositoryUse]:
    """Commits in each repository, by name."""
    own = commits_of(connection, scope).without_merges()
    known = own.only(own.day != ODD_DAY)
    ends = {number: days for number, _, *days in columns.counted(known.repository, known.day)}
    open_source = columns.sums(own.repository, own.has("open_source"), 1).tolist()
    commits = {number: n for number, n, *_ in columns.counted(own.repository, own.day)}
    for number, uuid, name in remembered(connection, _named):
        if number in commits:
            yield RepositoryUse(
                uuid, name, commits[number], open_source[number], *ends.get(number, (None, None))
            )


def _named(connection: Connection) -> list[tuple[int, str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT id, uuid, name FROM repositories ORDER BY name COLLATE NOCASE, id"
    )
    return [(row[0], row[1], row[2]) for row in rows.all()]

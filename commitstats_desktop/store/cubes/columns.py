"""Numbers of aggregates by column, one repository beside the other, kept in memory.

No table holds the sums of just any repositories, nor the commits of just any languages. To group ten
years of rows SQLite sorts them, each time anew and for each cube; numpy sums their columns in a tenth
of the time, once they are read. They are read again when something was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import Days
from commitstats_desktop.core.period import Period
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY, ODD_YEAR

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Picked = NDArray[np.bool_]
    Columns = dict[str, Numbers]

REPOSITORY = "repository_id"
SHORT_DAYS = 366
"""Up to so many days are read for themselves: a year, or the last twelve months."""
LARGEST_SHARE = 64 << 20
"""Bytes that a connection keeps; beyond them it forgets what it has, and reads again."""
_YEAR_BITS = 32
_LARGEST_INT32 = (1 << 31) - 1


class Source(NamedTuple):
    """A table with rows of repositories, and what of it is read."""

    table: str
    columns: tuple[tuple[str, str], ...]
    """Names, and what SQL computes; none of it may be NULL."""
    condition: str = "1"


def plain(table: str, *names: str) -> Source:
    """Columns of a table as they are."""
    return Source(table, tuple((name, name) for name in names))


DAY_TOTALS = plain("day_totals", *Days._fields)


def read(connection: Connection, source: Source, repositories: Sequence[int] | None) -> Columns:
    """The columns of repositories beside each other, and `REPOSITORY`; all repositories if None."""
    kept = remembered(connection, _Kept)
    numbers = remembered(connection, _every_repository) if repositories is None else repositories
    return kept.columns(connection, source, tuple(numbers))


def read_days(
    connection: Connection, source: Source, period: Period, repositories: Sequence[int] | None
) -> Columns:
    """The rows of a period, of a table with days; of a short one the other days are left alone."""
    first, last = period.first_day, period.last_day
    if first is None or not period.has_at_most(SHORT_DAYS):
        found = read(connection, source, repositories)
        picked = _in_period(period, found["day"])
        return found if picked.all() else only(found, picked)
    days = f"{source.condition} AND day BETWEEN {max(first, ODD_DAY + 1)} AND {last}"
    return read(connection, source._replace(condition=days), repositories)


def kept_bytes(connection: Connection) -> int:
    """How much a connection keeps now."""
    return remembered(connection, _Kept).size


def sums(keys: Numbers, values: Numbers, size: int) -> Numbers:
    """The sum of the values of each key below `size`; exact as long as a sum has 53 bits."""
    import numpy as np

    return np.bincount(keys, weights=values, minlength=size).astype(np.int64)


def smallest(keys: Numbers, values: Numbers, size: int) -> Numbers:
    """The smallest of the values of each key; of none the largest number there is."""
    import numpy as np

    found = np.full(size, np.iinfo(np.int64).max)
    np.minimum.at(found, keys, values)
    return found


def largest(keys: Numbers, values: Numbers, size: int) -> Numbers:
    """The largest of the values of each key; of none the smallest number there is."""
    import numpy as np

    found = np.full(size, np.iinfo(np.int64).min)
    np.maximum.at(found, keys, values)
    return found


def counted(keys: Numbers, days: Numbers) -> Iterator[tuple[int, int, int, int]]:
    """Of each key how often it is there, and the first and the last of its days."""
    import numpy as np

    counts = np.bincount(keys)
    ends = (smallest(keys, days, len(counts)), largest(keys, days, len(counts)))
    there = np.flatnonzero(counts)
    yield from zip(there.tolist(), *(each[there].tolist() for each in (counts, *ends)), strict=True)


def by_year(found: Columns, name: str, summed: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Year, number of that name, sums, first and last day; of odd dates neither year nor days."""
    import numpy as np

    keys, place = np.unique(found["year"] << _YEAR_BITS | found[name], return_inverse=True)
    columns = [sums(place, found[each], len(keys)).tolist() for each in summed]
    columns.append(smallest(place, found["first_day"], len(keys)).tolist())
    columns.append(largest(place, found["last_day"], len(keys)).tolist())
    for key, *values, first, last in zip(keys.tolist(), *columns, strict=True):
        year, number = key >> _YEAR_BITS, key & (1 << _YEAR_BITS) - 1
        if year == ODD_YEAR:
            yield None, number, *values, None, None
        else:
            yield year, number, *values, first, last


def only(found: Columns, picked: Picked) -> Columns:
    """Some of the rows."""
    return {name: column[picked] for name, column in found.items()}


def added_up(columns: Sequence[Numbers]) -> Numbers:
    """Column by column, the shorter as if there were zeros behind."""
    import numpy as np

    total = np.zeros(max(map(len, columns), default=0), np.int64)
    for column in columns:
        total[: len(column)] += column
    return total


def known_days(days: list[int]) -> list[int | None]:
    """Days in order as the cubes hold them: that of odd dates, the first of all, is not known."""
    return [None if day == ODD_DAY else day for day in days[:1]] + days[1:]


def _in_period(period: Period, day: Numbers) -> Picked:
    """Which days are in a period; in one with an end no odd date is."""
    import numpy as np

    if period.first_day is None and period.last_day is None:
        return np.ones(len(day), bool)
    picked: Picked = day != ODD_DAY
    if period.first_day is not None:
        picked &= day >= period.first_day
    if period.last_day is not None:
        picked &= day <= period.last_day
    return picked


def _every_repository(connection: Connection) -> tuple[int, ...]:
    return tuple(connection.exec_driver_sql("SELECT id FROM repositories ORDER BY id").scalars())


class _Kept:
    """Pieces by source and repository; it holds for one state of the database."""

    def __init__(self, _: Connection) -> None:
        self._pieces: dict[Source, dict[int, Numbers]] = {}
        self.size = 0
        self._last: dict[Source, tuple[tuple[int, ...], Columns]] = {}
        """A dashboard reads the same for several cubes."""

    def columns(
        self, connection: Connection, source: Source, repositories: tuple[int, ...]
    ) -> Columns:
        """The pieces beside each other."""
        asked, columns = self._last.get(source, ((), {}))
        if columns and asked == repositories:
            return columns
        self.size -= _bytes(columns.values())
        columns = _beside(source, repositories, self._pieces_of(connection, source, repositories))
        self.size += _bytes(columns.values())
        self._last[source] = (repositories, columns)
        if self.size > LARGEST_SHARE:
            self._pieces.clear()
            self._last.clear()
            self.size = 0
        return columns

    def _pieces_of(
        self, connection: Connection, source: Source, repositories: Sequence[int]
    ) -> list[Numbers]:
        """A row for each column, of each repository; those that are missing are read."""
        found = self._pieces.setdefault(source, {})
        missing = [number for number in repositories if number not in found]
        if missing:
            found |= _load(connection, source, missing)
            self.size += _bytes(found[number] for number in missing)
        return [found[number] for number in repositories]


def _bytes(numbers: Iterable[Numbers]) -> int:
    return sum(one.nbytes for one in numbers)


def _beside(source: Source, repositories: tuple[int, ...], pieces: list[Numbers]) -> Columns:
    import numpy as np

    names = [name for name, _ in source.columns]
    none = np.zeros((len(names), 0), np.int64)
    rows = np.concatenate([none, *pieces], axis=1, dtype=np.int64)
    owners = np.repeat(np.array(repositories, np.int64), [piece.shape[1] for piece in pieces])
    return {REPOSITORY: owners, **dict(zip(names, rows, strict=True))}


def _load(
    connection: Connection, source: Source, repositories: Sequence[int]
) -> dict[int, Numbers]:
    import numpy as np

    handed = (f"json_group_array({what})" for what in (REPOSITORY, *(w for _, w in source.columns)))
    row = connection.exec_driver_sql(
        f"SELECT {', '.join(handed)} FROM {source.table} WHERE {source.condition}"
        f" AND {_of_repositories(connection, repositories)}"
    ).one()
    owners, *columns = map(_numbers, row)
    rows = np.array(columns)
    if np.any(owners[1:] < owners[:-1]):
        order = np.argsort(owners, kind="stable")
        owners, rows = owners[order], rows[:, order]
    ends = np.searchsorted(owners, np.array(repositories), "right")
    starts = np.searchsorted(owners, np.array(repositories), "left")
    nothing: Numbers = np.zeros((len(columns), 0), np.int64)  # Of most, where days are few.
    return {
        number: _small(rows[:, start:end]) if start < end else nothing
        for number, start, end in zip(repositories, starts, ends, strict=True)
    }


def _of_repositories(connection: Connection, repositories: Sequence[int]) -> str:
    """A condition; to name every repository would have each looked up."""
    every = remembered(connection, _every_repository)
    if len(repositories) == len(every) and EVERYWHERE not in repositories:
        return f"{REPOSITORY} != {EVERYWHERE}"
    return f"{REPOSITORY} IN ({', '.join(map(str, repositories))})"


def _numbers(text: str) -> Numbers:
    """Of a JSON array of numbers; a sixth of the time that Python's own reader takes."""
    import numpy as np

    inner = text[1:-1]
    return np.fromstring(inner, np.int64, sep=",") if inner else np.zeros(0, np.int64)


def _small(rows: Numbers) -> Numbers:
    """The same numbers in half the room where they have room in it."""
    import numpy as np

    if not rows.size or (rows.max() <= _LARGEST_INT32 and rows.min() >= -_LARGEST_INT32):
        return rows.astype(np.int32)
    return rows.copy()

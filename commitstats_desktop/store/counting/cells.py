"""Rebuilds the aggregates where something changed: days of repositories, then their years.

A cell is one day of one repository. What changes marks its cells dirty; dirty cells, and the years
they lie in, are rebuilt before the transaction ends, so that the aggregates always equal a rebuild
from nothing. Each table holds the sums of all repositories as well, as repository `EVERYWHERE`: to them
the rebuilt rows are added, and those from before are taken away.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.core.kinds import LEFT_OUT, UNKNOWN, WRITTEN, Part
from commitstats_desktop.store.counting.counted import COUNTED_KIND
from commitstats_desktop.store.schema import (
    EVERYWHERE,
    NEVER_FIRST,
    NEVER_LAST,
    ODD_DAY,
    ODD_YEAR,
)


def mark_dirty(connection: Connection) -> None:
    """Mark the cells that the touched commits count in now."""
    connection.exec_driver_sql(_MARK_DIRTY)


def rebuild(connection: Connection) -> None:
    """Rebuild the dirty cells and the years they lie in; afterwards nothing is dirty."""
    dirty = [
        (row[0], row[1])
        for row in connection.exec_driver_sql("SELECT repository_id, day FROM dirty_days")
    ]
    if not dirty:
        return
    years = sorted({(repository, _year(day)) for repository, day in dirty})
    connection.exec_driver_sql(_MAKE_DIRTY_YEARS)
    connection.exec_driver_sql("DELETE FROM temp.dirty_years")
    connection.exec_driver_sql(
        "INSERT INTO temp.dirty_years VALUES (?, ?, ?, ?)",
        [(repository, year, *_span(year)) for repository, year in years],
    )
    for statement in _YEAR_CELLS:
        connection.exec_driver_sql(statement)
    for aggregate in _AGGREGATES:
        for statement in aggregate.statements():
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql("DELETE FROM dirty_days")


def _year(day: int) -> int:
    return ODD_YEAR if day == ODD_DAY else as_date(day).year


def _span(year: int) -> tuple[int, int]:
    """First and last day of a year."""
    if year == ODD_YEAR:
        return ODD_DAY, ODD_DAY
    return day_number(date(year, 1, 1)), day_number(date(year, 12, 31))


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


IN_LINE_FIGURES = f"kind NOT IN ({_names(LEFT_OUT)}) AND part != '{Part.SKIPPED}'"
IS_WRITTEN = f"kind IN ({_names((*WRITTEN, UNKNOWN))}) AND part = '{Part.NORMAL}'"

_MARK_DIRTY = """
INSERT INTO dirty_days (repository_id, day)
SELECT n.repository_id, n.day FROM temp.touched
CROSS JOIN counted_commits n ON n.commit_id = touched.id
WHERE true ON CONFLICT DO NOTHING
"""

_MAKE_DIRTY_YEARS = """
CREATE TEMP TABLE IF NOT EXISTS dirty_years (
    repository_id INTEGER, year INTEGER, first_day INTEGER, last_day INTEGER)
"""


@dataclass(frozen=True)
class _Aggregate:
    """A table of sums by repository, time (`day` or `year`) and more keys.

    `rows` selects the columns of a dirty cell, or of a dirty year, in the order repository, time,
    keys, sums, ends.
    """

    table: str
    time: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    rows: str
    has_ends: bool = False
    """Whether it holds the first and the last day of each row, too."""
    index: str = ""
    """What finds the rows of a cell where the key of the table does not."""

    def statements(self) -> list[str]:
        """Rebuild the dirty rows, and change the sums of all repositories with them."""
        own, all_keys = f"temp.before_{self.table}", (self.time, *self.keys)
        columns = ", ".join(("repository_id", *all_keys, *self.sums, *self._ends))
        dirty = f"dirty_{self.time}s"
        is_dirty = f"(t.repository_id, t.{self.time}) = (d.repository_id, d.{self.time})"
        by = f" INDEXED BY {self.index}" if self.index else ""
        rows = f"{dirty} d CROSS JOIN {self.table} t{by} ON {is_dirty}"
        found = f"SELECT {_of('t', columns)} FROM {rows}"
        return [
            # Made once: with each table that comes or goes SQLite reads every statement anew.
            f"CREATE TEMP TABLE IF NOT EXISTS before_{self.table} ({columns})",
            f"DELETE FROM {own}",
            f"INSERT INTO {own} {found}",
            f"DELETE FROM {self.table} WHERE ({self.time}, repository_id) IN"
            f" (SELECT {self.time}, repository_id FROM {dirty})",
            f"INSERT INTO {self.table} ({columns}) {self.rows}",
            self._add(found, all_keys),
            self._add(f"SELECT * FROM {own}", all_keys, "-"),
            f"DELETE FROM {self.table}{by} WHERE repository_id = {EVERYWHERE}"
            f" AND {self.sums[0]} = 0 AND {self.time} IN (SELECT {self.time} FROM {dirty})"
            + "".join(f" AND {name} = 0" for name in self.sums[1:] if not self.keys),
            *self._mend_ends(own, all_keys),
        ]

    @property
    def _ends(self) -> tuple[str, ...]:
        return ("first_day", "last_day") if self.has_ends else ()

    def _add(self, rows: str, keys: tuple[str, ...], sign: str = "") -> str:
        """Add rows to the sums of all repositories, or take them away, as they come: no sorting."""
        values = ", ".join((*keys, *(f"{sign}{name}" for name in self.sums), *self._ends))
        changes = [f"{name} = {name} + excluded.{name}" for name in self.sums]
        if self.has_ends:
            changes += [
                "first_day = min(first_day, excluded.first_day)",
                "last_day = max(last_day, excluded.last_day)",
            ]
        return (
            f"INSERT INTO {self.table} (repository_id,"
            f" {', '.join((*keys, *self.sums, *self._ends))})"
            f" SELECT {EVERYWHERE}, {values} FROM ({rows})"
            f" WHERE true ON CONFLICT DO UPDATE SET {', '.join(changes)}"
        )

    def _mend_ends(self, before: str, keys: tuple[str, ...]) -> list[str]:
        """A day that went may have been the first or last of all: then look for it again."""
        if not self.has_ends:
            return []
        same = " AND ".join(f"o.{key} = a.{key}" for key in keys)
        sums = f"FROM {self.table} o WHERE {same} AND o.repository_id != {EVERYWHERE}"
        gone = " AND ".join(f"b.{key} = a.{key}" for key in keys)
        return [
            f"UPDATE {self.table} AS a SET first_day = (SELECT min(first_day) {sums}),"
            f" last_day = (SELECT max(last_day) {sums}) WHERE a.repository_id = {EVERYWHERE}"
            f" AND ({', '.join(keys)}) IN (SELECT {', '.join(keys)} FROM {before} b WHERE NOT EXISTS"
            f" (SELECT 1 FROM {self.table} n WHERE n.repository_id = b.repository_id AND"
            f" {gone.replace('a.', 'n.')} AND n.first_day <= b.first_day"
            " AND n.last_day >= b.last_day))"
        ]


def _of(table: str, columns: str) -> str:
    return ", ".join(f"{table}.{column}" for column in columns.split(", "))


_LINE_SUMS = ("files", "added", "removed", "space_added", "space_removed", "unknown")
_DAY_SUMS = (
    "commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk",
    "files", "added", "removed", "written", "files_unknown",
)  # fmt: skip

PART = f"""
CASE WHEN fr.is_left_out THEN '{Part.SKIPPED}'
     WHEN n.is_bulk OR fr.is_import THEN '{Part.BULK}'
     WHEN n.is_ignored THEN '{Part.IGNORED}' ELSE '{Part.NORMAL}' END
"""
"""Where the lines of a changed file `f` of a counted commit `n` stand."""

_LINE_DAYS = f"""
SELECT n.repository_id, n.day, coalesce(f.language_id, 0), {COUNTED_KIND}, {PART},
       count(*), coalesce(sum(f.added), 0), coalesce(sum(f.removed), 0),
       coalesce(sum(max(0, f.added - f.added_ignoring_space)), 0),
       coalesce(sum(max(0, f.removed - f.removed_ignoring_space)), 0),
       sum(f.added IS NULL AND NOT f.is_binary)
FROM dirty_days d
CROSS JOIN counted_commits n ON n.repository_id = d.repository_id AND n.day = d.day
CROSS JOIN file_changes f ON f.commit_id = n.commit_id
LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
GROUP BY 1, 2, 3, 4, 5
"""

_DAY_TOTALS = f"""
SELECT repository_id, day, sum(commits), sum(merges), sum(unknown), sum(open_source),
       sum(assisted), sum(shared), sum(bulk), sum(files), sum(added), sum(removed), sum(written),
       sum(files_unknown)
FROM (
    SELECT n.repository_id, n.day, 1 - is_merge AS commits, is_merge AS merges,
           is_unknown AS unknown, is_open_source AND NOT is_merge AS open_source,
           is_assisted AND NOT is_merge AS assisted, coauthors > 0 AND NOT is_merge AS shared,
           is_bulk AND NOT is_merge AS bulk,
           0 AS files, 0 AS added, 0 AS removed, 0 AS written, 0 AS files_unknown
    FROM dirty_days d
    CROSS JOIN counted_commits n ON n.repository_id = d.repository_id AND n.day = d.day
    UNION ALL
    SELECT l.repository_id, l.day, 0, 0, 0, 0, 0, 0, 0, files * (part != '{Part.SKIPPED}'),
           added * ({IN_LINE_FIGURES}), removed * ({IN_LINE_FIGURES}),
           (added - space_added) * ({IS_WRITTEN}), l.unknown * ({IN_LINE_FIGURES})
    FROM dirty_days d
    CROSS JOIN line_days l ON l.day = d.day AND l.repository_id = d.repository_id)
GROUP BY repository_id, day
"""

_LANGUAGE_DAYS = f"""
SELECT repository_id, day, language_id, sum(commits), 0, sum(unknown), sum(open_source),
       sum(assisted), sum(shared), sum(bulk), sum(files), sum(added), sum(removed), sum(written),
       sum(files_unknown), sum(line_files)
FROM (
    SELECT n.repository_id, n.day, c.language_id, 1 AS commits, is_unknown AS unknown,
           is_open_source AS open_source, is_assisted AS assisted, coauthors > 0 AS shared,
           is_bulk AS bulk, 0 AS files, 0 AS added, 0 AS removed, 0 AS written,
           0 AS files_unknown, 0 AS line_files
    FROM dirty_days d
    CROSS JOIN counted_commits n ON n.repository_id = d.repository_id AND n.day = d.day
    CROSS JOIN counted_languages c ON c.commit_id = n.commit_id
    UNION ALL
    SELECT l.repository_id, l.day, l.language_id, 0, 0, 0, 0, 0, 0,
           files * (part != '{Part.SKIPPED}'), added * ({IN_LINE_FIGURES}),
           removed * ({IN_LINE_FIGURES}), (added - space_added) * ({IS_WRITTEN}),
           l.unknown * ({IN_LINE_FIGURES}), files * ({IN_LINE_FIGURES})
    FROM dirty_days d
    CROSS JOIN line_days l ON l.day = d.day AND l.repository_id = d.repository_id)
GROUP BY repository_id, day, language_id
"""

_LINE_YEARS = f"""
SELECT d.repository_id, d.year, l.language_id, l.kind, l.part,
       {", ".join(f"sum(l.{name})" for name in _LINE_SUMS)}, min(l.day), max(l.day)
FROM temp.dirty_years d
CROSS JOIN day_totals t ON t.repository_id = d.repository_id
     AND t.day BETWEEN d.first_day AND d.last_day
CROSS JOIN line_days l ON l.day = t.day AND l.repository_id = t.repository_id
GROUP BY 1, 2, 3, 4, 5
"""


_KIND_DAYS = f"""
SELECT l.repository_id, l.day, l.kind, l.part, {", ".join(f"sum(l.{name})" for name in _LINE_SUMS)}
FROM dirty_days d
CROSS JOIN line_days l ON l.day = d.day AND l.repository_id = d.repository_id
GROUP BY 1, 2, 3, 4
"""

_LANGUAGE_SUMS = ("files", "added", "removed")


def _of_line_years(keys: str, sums: tuple[str, ...], condition: str = "true") -> str:
    """Sums of the years rebuilt just now, by fewer keys."""
    return (
        f"SELECT d.repository_id, d.year, {keys}, {', '.join(f'sum({name})' for name in sums)},"
        " min(l.first_day), max(l.last_day) FROM temp.dirty_years d"
        " CROSS JOIN line_years l ON l.repository_id = d.repository_id AND l.year = d.year"
        f" WHERE {condition} GROUP BY d.repository_id, d.year, {keys}"
    )


_YEAR_SUMS = ("commits", "merges", "open_source", "added", "removed")

_YEAR_TOTALS = f"""
SELECT d.repository_id, d.year, {", ".join(f"sum(t.{name})" for name in _YEAR_SUMS)},
       min(iif(t.commits, t.day, {NEVER_FIRST})), max(iif(t.commits, t.day, {NEVER_LAST}))
FROM temp.dirty_years d
CROSS JOIN day_totals t ON t.repository_id = d.repository_id
     AND t.day BETWEEN d.first_day AND d.last_day
GROUP BY 1, 2
"""


# What follows reads the commits of a year once, and not each by itself.
_YEAR_CELLS = (
    "CREATE TEMP TABLE IF NOT EXISTS year_cells"
    " (repository_id, year, type, weekday, hour, commits, first_day, last_day)",
    "DELETE FROM temp.year_cells",
    """
    INSERT INTO temp.year_cells
    SELECT d.repository_id, d.year, n.type, (n.day + 3) % 7, n.hour, count(*), min(n.day), max(n.day)
    FROM temp.dirty_years d
    CROSS JOIN counted_commits n ON n.repository_id = d.repository_id
         AND n.day BETWEEN d.first_day AND d.last_day
    WHERE NOT n.is_merge GROUP BY 1, 2, 3, 4, 5
    """,
)

_YEAR_TYPES = """
SELECT repository_id, year, type, sum(commits), min(first_day), max(last_day)
FROM temp.year_cells GROUP BY 1, 2, 3
"""

_YEAR_HOURS = f"""
SELECT repository_id, year, weekday, hour, sum(commits)
FROM temp.year_cells WHERE year != {ODD_YEAR} GROUP BY 1, 2, 3, 4
"""

_AGGREGATES = (
    _Aggregate("line_days", "day", ("language_id", "kind", "part"), _LINE_SUMS, _LINE_DAYS),
    _Aggregate("kind_days", "day", ("kind", "part"), _LINE_SUMS, _KIND_DAYS),
    _Aggregate("day_totals", "day", (), _DAY_SUMS, _DAY_TOTALS),
    _Aggregate(
        "language_days", "day", ("language_id",), (*_DAY_SUMS, "line_files"), _LANGUAGE_DAYS,
        index="language_days_by_day",
    ),
    _Aggregate(
        "line_years", "year", ("language_id", "kind", "part"), _LINE_SUMS, _LINE_YEARS,
        has_ends=True,
    ),
    _Aggregate(
        "language_years", "year", ("language_id",), _LANGUAGE_SUMS,
        _of_line_years("language_id", _LANGUAGE_SUMS, IN_LINE_FIGURES), has_ends=True,
    ),
    _Aggregate(
        "kind_years", "year", ("kind", "part"), _LINE_SUMS,
        _of_line_years("kind, part", _LINE_SUMS), has_ends=True,
    ),
    _Aggregate("year_totals", "year", (), _YEAR_SUMS, _YEAR_TOTALS, has_ends=True),
    _Aggregate("year_types", "year", ("type",), ("commits",), _YEAR_TYPES, has_ends=True),
    _Aggregate("year_hours", "year", ("weekday", "hour"), ("commits",), _YEAR_HOURS),
)  # fmt: skip

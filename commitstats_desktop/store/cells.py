"""Rebuilds the aggregates where something changed: days of repositories, then their years.

A cell is one day of one repository. What changes marks its cells dirty; dirty cells, and the years
they lie in, are rebuilt before the transaction ends, so that the aggregates always equal a rebuild
from nothing. Each table holds the sums of all repositories as well, as repository `EVERYWHERE`.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.core.kinds import LEFT_OUT, UNKNOWN, WRITTEN, Part
from commitstats_desktop.store.counting import COUNTED_KIND
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY, ODD_YEAR


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
    for statement in _REBUILD_DAYS:
        connection.exec_driver_sql(statement)
    years = sorted({(repository, _year(day)) for repository, day in dirty})
    spans = [(repository, year, *_span(year)) for repository, year in years]
    for statement in _REBUILD_YEARS:
        connection.exec_driver_sql(statement, spans)
    everywhere = sorted({(year,) for _, year in years})
    for statement in _SUM_YEARS:
        connection.exec_driver_sql(statement, everywhere)
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
SELECT repository_id, day FROM counted_commits
WHERE commit_id IN (SELECT id FROM temp.touched)
ON CONFLICT DO NOTHING
"""

_LINE_SUMS = ("files", "added", "removed", "space_added", "space_removed", "unknown")
_DAY_SUMS = (
    "commits", "merges", "unknown", "open_source", "assisted", "shared", "bulk",
    "files", "added", "removed", "written", "files_unknown",
)  # fmt: skip


def _sums(names: tuple[str, ...]) -> str:
    return ", ".join(f"sum({name})" for name in names)


_REBUILD_DAYS = (
    """
    DELETE FROM line_days WHERE (day, repository_id) IN (SELECT day, repository_id FROM dirty_days)
    """,
    f"""
    INSERT INTO line_days (day, repository_id, language_id, kind, part, {", ".join(_LINE_SUMS)})
    SELECT n.day, n.repository_id, coalesce(f.language_id, 0), {COUNTED_KIND} AS kind,
           CASE WHEN fr.is_left_out THEN '{Part.SKIPPED}'
                WHEN n.is_bulk OR fr.is_import THEN '{Part.BULK}'
                WHEN n.is_ignored THEN '{Part.IGNORED}' ELSE '{Part.NORMAL}' END AS part,
           count(*), coalesce(sum(f.added), 0), coalesce(sum(f.removed), 0),
           coalesce(sum(max(0, f.added - f.added_ignoring_space)), 0),
           coalesce(sum(max(0, f.removed - f.removed_ignoring_space)), 0),
           sum(f.added IS NULL AND NOT f.is_binary)
    FROM dirty_days d
    JOIN counted_commits n ON n.repository_id = d.repository_id AND n.day = d.day
    JOIN file_changes f ON f.commit_id = n.commit_id
    LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
    GROUP BY 1, 2, 3, 4, 5
    """,
    f"""
    DELETE FROM line_days WHERE repository_id = {EVERYWHERE}
    AND day IN (SELECT day FROM dirty_days)
    """,
    f"""
    INSERT INTO line_days (day, repository_id, language_id, kind, part, {", ".join(_LINE_SUMS)})
    SELECT l.day, {EVERYWHERE}, l.language_id, l.kind, l.part, {_sums(_LINE_SUMS)}
    FROM (SELECT DISTINCT day FROM dirty_days) d JOIN line_days l ON l.day = d.day
    GROUP BY l.day, l.language_id, l.kind, l.part
    """,
    """
    DELETE FROM day_totals WHERE (repository_id, day) IN (SELECT repository_id, day FROM dirty_days)
    """,
    f"""
    INSERT INTO day_totals (repository_id, day, {", ".join(_DAY_SUMS)})
    SELECT n.repository_id, n.day, sum(1 - is_merge), sum(is_merge), sum(is_unknown),
           sum(is_open_source AND NOT is_merge), sum(is_assisted AND NOT is_merge),
           sum(coauthors > 0 AND NOT is_merge), sum(is_bulk AND NOT is_merge), 0, 0, 0, 0, 0
    FROM dirty_days d
    JOIN counted_commits n ON n.repository_id = d.repository_id AND n.day = d.day
    GROUP BY n.repository_id, n.day
    """,
    f"""
    UPDATE day_totals SET files = l.files, added = l.added, removed = l.removed,
                          written = l.written, files_unknown = l.files_unknown
    FROM (SELECT l.repository_id, l.day,
                 sum((files) * (part != '{Part.SKIPPED}')) AS files,
                 sum((added) * ({IN_LINE_FIGURES})) AS added,
                 sum((removed) * ({IN_LINE_FIGURES})) AS removed,
                 sum((added - space_added) * ({IS_WRITTEN})) AS written,
                 sum((unknown) * ({IN_LINE_FIGURES})) AS files_unknown
          FROM dirty_days d
          JOIN line_days l ON l.day = d.day AND l.repository_id = d.repository_id
          GROUP BY l.repository_id, l.day) l
    WHERE day_totals.repository_id = l.repository_id AND day_totals.day = l.day
    """,
    f"""
    DELETE FROM day_totals WHERE repository_id = {EVERYWHERE}
    AND day IN (SELECT day FROM dirty_days)
    """,
    f"""
    INSERT INTO day_totals (repository_id, day, {", ".join(_DAY_SUMS)})
    SELECT {EVERYWHERE}, t.day, {_sums(_DAY_SUMS)}
    FROM (SELECT DISTINCT day FROM dirty_days) d JOIN day_totals t ON t.day = d.day
    GROUP BY t.day
    """,
)

# Parameters: repository, year, its first day, its last day.
_REBUILD_YEARS = (
    *(
        f"DELETE FROM {table} WHERE repository_id = ?1 AND year = ?2 AND ?3 <= ?4"
        for table in ("line_years", "year_types", "year_hours")
    ),
    f"""
    INSERT INTO line_years (repository_id, year, language_id, kind, part, {", ".join(_LINE_SUMS)},
                            first_day, last_day)
    SELECT ?1, ?2, l.language_id, l.kind, l.part,
           {", ".join(f"sum(l.{name})" for name in _LINE_SUMS)}, min(l.day), max(l.day)
    FROM day_totals t JOIN line_days l ON l.day = t.day AND l.repository_id = t.repository_id
    WHERE t.repository_id = ?1 AND t.day BETWEEN ?3 AND ?4
    GROUP BY l.language_id, l.kind, l.part
    """,
    """
    INSERT INTO year_types (repository_id, year, type, commits, first_day, last_day)
    SELECT ?1, ?2, type, count(*), min(day), max(day) FROM counted_commits
    WHERE repository_id = ?1 AND day BETWEEN ?3 AND ?4 AND NOT is_merge GROUP BY type
    """,
    f"""
    INSERT INTO year_hours (repository_id, year, weekday, hour, commits)
    SELECT ?1, ?2, (day + 3) % 7, hour, count(*) FROM counted_commits
    WHERE repository_id = ?1 AND day BETWEEN ?3 AND ?4 AND day != {ODD_DAY} AND NOT is_merge
    GROUP BY 3, 4
    """,
)

_SUM_YEARS = (
    *(
        f"DELETE FROM {table} WHERE repository_id = {EVERYWHERE} AND year = ?"
        for table in ("line_years", "year_types", "year_hours")
    ),
    f"""
    INSERT INTO line_years (repository_id, year, language_id, kind, part, {", ".join(_LINE_SUMS)},
                            first_day, last_day)
    SELECT {EVERYWHERE}, year, language_id, kind, part, {_sums(_LINE_SUMS)}, min(first_day),
           max(last_day)
    FROM line_years WHERE year = ? GROUP BY language_id, kind, part
    """,
    f"""
    INSERT INTO year_types (repository_id, year, type, commits, first_day, last_day)
    SELECT {EVERYWHERE}, year, type, sum(commits), min(first_day), max(last_day)
    FROM year_types WHERE year = ? GROUP BY type
    """,
    f"""
    INSERT INTO year_hours (repository_id, year, weekday, hour, commits)
    SELECT {EVERYWHERE}, year, weekday, hour, sum(commits)
    FROM year_hours WHERE year = ? GROUP BY weekday, hour
    """,
)

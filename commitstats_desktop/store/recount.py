"""Derives what counts from the facts: which commits are the person's, and the cells they add to.

A cell is one day of one repository. Whatever changes marks its cells dirty, and dirty cells are
rebuilt before the transaction ends; so the aggregates always equal a rebuild from nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from commitstats_desktop.core.person import Likeness


def recount_commits(connection: Connection, oids: Iterable[bytes]) -> None:
    """Count these commits again."""
    _start(connection)
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO temp.touched SELECT id FROM commits WHERE oid = ?",
        [(oid,) for oid in oids],
    )
    _recount_touched(connection)


def recount_repository(connection: Connection, repository_id: int) -> None:
    """Count every commit of a repository again, in twins of it too."""
    _start(connection)
    connection.exec_driver_sql(
        "INSERT INTO temp.touched SELECT commit_id FROM repository_commits WHERE repository_id = ?",
        (repository_id,),
    )
    _recount_touched(connection)


def recount_all(connection: Connection) -> None:
    """Count everything again."""
    _start(connection)
    connection.exec_driver_sql(
        "INSERT INTO temp.touched SELECT c.id FROM commits c JOIN authors a ON a.id = c.author_id"
        " WHERE a.likeness = ? UNION SELECT commit_id FROM counted_commits",
        (Likeness.ME,),
    )
    _recount_touched(connection)


def _start(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.touched")


def _recount_touched(connection: Connection) -> None:
    connection.exec_driver_sql(_MARK_DIRTY)
    connection.exec_driver_sql(
        "DELETE FROM counted_commits WHERE commit_id IN (SELECT id FROM temp.touched)"
    )
    connection.exec_driver_sql(_COUNT, (Likeness.ME,))
    connection.exec_driver_sql(_MARK_DIRTY)
    for statement in _REBUILD_CELLS:
        connection.exec_driver_sql(statement)


_MARK_DIRTY = """
INSERT INTO dirty_days (repository_id, day)
SELECT DISTINCT repository_id, day FROM counted_commits
WHERE commit_id IN (SELECT id FROM temp.touched)
ON CONFLICT DO NOTHING
"""

# A commit that lies in several repositories counts once: where it is reachable rather than where
# it was rewritten, and of those in the repository that was added first.
_COUNT = """
INSERT INTO counted_commits (commit_id, repository_id, day, hour, type, is_merge)
SELECT c.id, home.repository_id,
       local_day(c.author_time, c.author_offset, c.first_read_at),
       local_hour(c.author_time, c.author_offset, c.first_read_at),
       coalesce(t.type, 'other'), length(c.parents) > 20
FROM temp.touched
JOIN commits c ON c.id = touched.id
JOIN authors a ON a.id = c.author_id AND a.likeness = ?
JOIN repository_commits home ON home.commit_id = c.id
JOIN repositories r ON r.id = home.repository_id AND r.is_active = 1
LEFT JOIN commit_texts t ON t.commit_id = c.id
WHERE NOT EXISTS (
    SELECT 1 FROM repository_commits other
    JOIN repositories o ON o.id = other.repository_id AND o.is_active = 1
    WHERE other.commit_id = c.id
      AND (other.is_reachable > home.is_reachable
           OR (other.is_reachable = home.is_reachable AND o.id < r.id)))
"""

_REBUILD_CELLS = (
    """
    DELETE FROM commit_days WHERE (repository_id, day) IN (SELECT repository_id, day FROM dirty_days)
    """,
    """
    INSERT INTO commit_days (repository_id, day, hour, type, commits, merges)
    SELECT c.repository_id, c.day, c.hour, c.type, sum(1 - c.is_merge), sum(c.is_merge)
    FROM dirty_days d JOIN counted_commits c ON c.repository_id = d.repository_id AND c.day = d.day
    GROUP BY c.repository_id, c.day, c.hour, c.type
    """,
    """
    DELETE FROM line_days WHERE (repository_id, day) IN (SELECT repository_id, day FROM dirty_days)
    """,
    """
    INSERT INTO line_days (repository_id, day, language_id, kind, files, added, removed, unknown)
    SELECT c.repository_id, c.day, coalesce(f.language_id, 0), coalesce(f.kind, ''), count(*),
           coalesce(sum(f.added), 0), coalesce(sum(f.removed), 0),
           sum(f.added IS NULL AND NOT f.is_binary)
    FROM dirty_days d
    JOIN counted_commits c ON c.repository_id = d.repository_id AND c.day = d.day
    JOIN file_changes f ON f.commit_id = c.commit_id
    GROUP BY c.repository_id, c.day, coalesce(f.language_id, 0), coalesce(f.kind, '')
    """,
    "DELETE FROM dirty_days",
)

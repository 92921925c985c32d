"""Applies the person's corrections to touched commits and their files."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.core.corrections import LEAVING_OUT, Action
from commitstats_desktop.store.engine import scalar

OUT = ", ".join(f"'{action.value}'" for action in LEAVING_OUT)


def rule(connection: Connection) -> None:
    """Say of the touched commits, and of their files, what the corrections say.

    What is said of a commit is said of its copies, too. Needs the copies to be known.
    """
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "DELETE FROM file_rulings WHERE commit_id IN (SELECT id FROM temp.touched)"
    )
    if not scalar(connection, "SELECT EXISTS (SELECT 1 FROM corrections)"):
        return
    for statement in (*_RULE_COMMITS, _RULE_FILES):
        connection.exec_driver_sql(statement)


_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS ruled_commits"
    " (commit_id INTEGER, correction TEXT, action TEXT, is_whole INTEGER,"
    " PRIMARY KEY (commit_id, correction)) WITHOUT ROWID",
    "DELETE FROM temp.ruled_commits",
)

# `is_whole`: it holds for the commit, not for a pattern in it.
_RULE_COMMITS = (
    """
    INSERT INTO temp.ruled_commits
    SELECT c.id, x.uuid, x.action, x.pattern IS NULL FROM corrections x
    JOIN commits c ON c.oid = x.oid
    """,
    """
    INSERT OR IGNORE INTO temp.ruled_commits
    SELECT twin.commit_id, r.correction, r.action, r.is_whole FROM temp.ruled_commits r
    JOIN copies own ON own.commit_id = r.commit_id
    JOIN copies twin ON twin.group_id = own.group_id
    """,
    f"""
    INSERT OR IGNORE INTO temp.ruled_commits
    SELECT t.id, x.uuid, x.action, 1 FROM corrections x
    JOIN repositories r ON r.uuid = x.repository_uuid
    JOIN repository_commits rc ON rc.repository_id = r.id
    JOIN temp.touched t ON t.id = rc.commit_id
    WHERE x.oid IS NULL AND x.pattern IS NULL AND x.action NOT IN ({OUT})
    """,
)

_IN_REPOSITORY = """
(x.repository_uuid IS NULL OR EXISTS (
    SELECT 1 FROM repository_commits rc JOIN repositories r ON r.id = rc.repository_id
    WHERE rc.commit_id = f.commit_id AND r.uuid = x.repository_uuid))
"""

# The latest of several corrections of a kind holds; a UUID is 36 letters long.
_RULE_FILES = f"""
INSERT INTO file_rulings (commit_id, path_id, is_left_out, is_import, kind)
SELECT commit_id, path_id, max(action IN ({OUT})), max(action = '{Action.IMPORT.value}'),
       substr(max(CASE WHEN action = '{Action.KIND.value}'
                       THEN printf('%015d%s%s', added_at, uuid, value) END), 52)
FROM (
    SELECT f.commit_id, f.path_id, x.action, x.added_at, x.uuid, x.value
    FROM temp.touched t
    JOIN file_changes f ON f.commit_id = t.id
    JOIN corrected_paths p ON p.path_id = f.path_id
    JOIN corrections x ON x.uuid = p.correction
    WHERE (x.oid IS NULL OR EXISTS (
               SELECT 1 FROM temp.ruled_commits r
               WHERE r.commit_id = f.commit_id AND r.correction = x.uuid))
      AND {_IN_REPOSITORY}
    UNION ALL
    SELECT f.commit_id, f.path_id, x.action, x.added_at, x.uuid, x.value
    FROM temp.touched t
    JOIN temp.ruled_commits r ON r.commit_id = t.id AND r.is_whole
    JOIN corrections x ON x.uuid = r.correction AND x.action = '{Action.KIND.value}'
    JOIN file_changes f ON f.commit_id = t.id
)
GROUP BY commit_id, path_id
"""

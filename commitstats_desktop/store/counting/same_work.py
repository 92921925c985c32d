"""Keeps which commits are the same work: copies as facts arrive, squashes when a history is whole."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from commitstats_desktop.classify.graph import Graph
from commitstats_desktop.classify.same_work import Candidate, Change, copies
from commitstats_desktop.classify.squash import Made, Work, squashes
from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.core.corrections import LEAVING_OUT
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.store.engine import scalar

ME = int(Likeness.ME)


def touch_twins(connection: Connection) -> None:
    """Touch what may be a copy of a touched commit: same e-mail, author time and offset."""
    connection.exec_driver_sql(_TOUCH_TWINS, (ME,))
    connection.exec_driver_sql(_TOUCH_COAUTHORED_TWINS)
    connection.exec_driver_sql(_TOUCH_GROUPS)
    connection.exec_driver_sql(_TOUCH_SQUASHES)


def regroup(connection: Connection) -> None:
    """Find the copies among the touched commits anew; twins must be touched already."""
    connection.exec_driver_sql(
        "DELETE FROM copies WHERE commit_id IN (SELECT id FROM temp.touched)"
    )
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, *moment in connection.exec_driver_sql(_ALIKE, (ME,)):
        alike[tuple(moment)].append(number)
    several = [members for members in alike.values() if len(members) > 1]
    candidates = _candidates(connection, [number for members in several for number in members])
    rows = [
        (commit, group[0])
        for members in several
        for group in copies(candidates[number] for number in members if number in candidates)
        for commit in group
    ]
    if rows:
        connection.exec_driver_sql("INSERT INTO copies (commit_id, group_id) VALUES (?, ?)", rows)


def refresh_squashes(connection: Connection, repository_id: int) -> list[int]:
    """Find the squashes of a repository anew; returns the commits of which something changed.

    Only a repository of which all branches count has any, and only while its history is whole.
    """
    before = {
        (row[0], row[1])
        for row in connection.exec_driver_sql(
            "SELECT commit_id, maker_id FROM squashes WHERE repository_id = ?", (repository_id,)
        )
    }
    after = set(_find_squashes(connection, repository_id))
    if before == after:
        return []
    connection.exec_driver_sql("DELETE FROM squashes WHERE repository_id = ?", (repository_id,))
    if after:
        connection.exec_driver_sql(
            "INSERT INTO squashes (repository_id, commit_id, maker_id) VALUES (?, ?, ?)",
            [(repository_id, *pair) for pair in sorted(after)],
        )
    return sorted({commit for pair in before ^ after for commit in pair})


def repositories_with_squashes(connection: Connection) -> list[int]:
    """Repositories that may have squashes, or still have some."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM repositories WHERE all_branches = 1"
        " UNION SELECT repository_id FROM squashes ORDER BY 1"
    )
    return [row[0] for row in rows]


def _find_squashes(connection: Connection, repository_id: int) -> list[tuple[int, int]]:
    has_any = scalar(
        connection,
        "SELECT is_active AND all_branches AND is_walked FROM repositories WHERE id = ?",
        (repository_id,),
    )
    works = _works(connection, repository_id) if has_any else []
    if not works:
        return []
    found = squashes(works, _graph(connection, repository_id))
    return [(commit, maker) for commit, makers in found for maker in makers]


def _works(connection: Connection, repository_id: int) -> list[Work]:
    """Commits of the person that leave a path as another of them leaves it as well."""
    made: dict[int, set[Made]] = defaultdict(set)
    for commit, path, blob, is_deleted in connection.exec_driver_sql(_MADE, (ME, repository_id)):
        made[commit].add((path, None if is_deleted else blob))
    for commit, old in connection.exec_driver_sql(_RENAMED, (ME, repository_id)):
        made[commit].add((old, None))
    makers: dict[Made, int] = defaultdict(int)
    for blobs in made.values():
        for blob in blobs:
            makers[blob] += 1
    wanted = {commit for commit, blobs in made.items() if any(makers[blob] > 1 for blob in blobs)}
    return [
        Work(number, oid, subject, at, committed, bool(on_default), group, frozenset(made[number]))
        for number, oid, subject, at, committed, on_default, group in connection.exec_driver_sql(
            _WORKS, (repository_id,)
        )
        if number in wanted
    ]


def _graph(connection: Connection, repository_id: int) -> Graph:
    """The history of a repository as far as it has been listed."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.oid, c.parents FROM repository_commits rc"
        " JOIN commits c ON c.id = rc.commit_id WHERE rc.repository_id = ? ORDER BY c.oid",
        (repository_id,),
    ).fetchall()
    number_of = {row[1]: row[0] for row in rows}
    return Graph(
        {
            number: [
                number_of[parent] for parent in pieces(parents, OID_SIZE) if parent in number_of
            ]
            for number, _, parents in rows
        }
    )


def _candidates(connection: Connection, numbers: list[int]) -> dict[int, Candidate]:
    """What is known of commits; only of those whose files have been read."""
    if not numbers:
        return {}
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS alike (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.alike")
    connection.exec_driver_sql("INSERT INTO temp.alike VALUES (?)", [(one,) for one in numbers])
    changes: dict[int, list[Change]] = defaultdict(list)
    for commit, path, blob, status in connection.exec_driver_sql(_CHANGES):
        changes[commit].append(Change(path, None if status == "D" else blob))
    return {
        number: Candidate(number, oid, parent, subject, tuple(changes[number]))
        for number, oid, parent, subject in connection.exec_driver_sql(_TEXTS)
        if number in changes
    }


_TOUCH_TWINS = f"""
INSERT OR IGNORE INTO temp.touched
SELECT twin.id FROM temp.touched
CROSS JOIN commits c ON c.id = touched.id AND length(c.parents) <= {OID_SIZE}
CROSS JOIN authors a ON a.id = c.author_id AND a.likeness = ?
CROSS JOIN authors b ON b.email_key = a.email_key
CROSS JOIN commits twin ON twin.author_id = b.id AND twin.author_time = c.author_time
     AND twin.id != c.id AND twin.author_offset IS c.author_offset
"""

# Whoever the co-authors are: what names the person under an address that is taken back has twins.
_TOUCH_COAUTHORED_TWINS = f"""
INSERT OR IGNORE INTO temp.touched
SELECT twin.id FROM temp.touched
CROSS JOIN commits c ON c.id = touched.id AND length(c.parents) <= {OID_SIZE}
     AND EXISTS (SELECT 1 FROM commit_coauthors p WHERE p.commit_id = c.id)
CROSS JOIN authors a ON a.id = c.author_id
CROSS JOIN authors b ON b.email_key = a.email_key
CROSS JOIN commits twin ON twin.author_id = b.id AND twin.author_time = c.author_time
     AND twin.id != c.id AND twin.author_offset IS c.author_offset
     AND EXISTS (SELECT 1 FROM commit_coauthors p WHERE p.commit_id = twin.id)
"""

_TOUCH_GROUPS = """
INSERT OR IGNORE INTO temp.touched
SELECT other.commit_id FROM temp.touched
CROSS JOIN copies own ON own.commit_id = touched.id
JOIN copies other ON other.group_id = own.group_id
"""

_TOUCH_SQUASHES = """
INSERT OR IGNORE INTO temp.touched
SELECT s.maker_id FROM temp.touched CROSS JOIN squashes s ON s.commit_id = touched.id
UNION SELECT s.commit_id FROM temp.touched CROSS JOIN squashes s ON s.maker_id = touched.id
"""

_ALIKE = f"""
SELECT c.id, a.email_key, c.author_time, c.author_offset FROM temp.touched
CROSS JOIN commits c ON c.id = touched.id AND length(c.parents) <= {OID_SIZE}
JOIN authors a ON a.id = c.author_id AND a.likeness = ?
WHERE c.author_time IS NOT NULL
ORDER BY c.oid
"""

_CHANGES = """
SELECT f.commit_id, f.path_id, f.blob, f.status FROM temp.alike
CROSS JOIN file_changes f ON f.commit_id = alike.id
"""

_TEXTS = """
SELECT c.id, c.oid, c.parents, coalesce(t.subject, '') FROM temp.alike
CROSS JOIN commits c ON c.id = alike.id LEFT JOIN commit_texts t ON t.commit_id = c.id
"""

_OUT = ", ".join(f"'{action.value}'" for action in LEAVING_OUT)

# What is said of a commit is said of its copies, too.
NOT_TAKEN_OUT = f"""c.id NOT IN (
    SELECT t.id FROM corrections x JOIN commits t ON t.oid = x.oid
    WHERE x.pattern IS NULL AND x.action IN ({_OUT})
    UNION SELECT twin.commit_id FROM corrections x JOIN commits t ON t.oid = x.oid
    JOIN copies own ON own.commit_id = t.id JOIN copies twin ON twin.group_id = own.group_id
    WHERE x.pattern IS NULL AND x.action IN ({_OUT}))
"""

_OF_THE_PERSON = f"""
FROM repository_commits rc
JOIN commits c ON c.id = rc.commit_id AND length(c.parents) <= {OID_SIZE}
JOIN authors a ON a.id = c.author_id AND a.likeness = ?1
JOIN file_changes f ON f.commit_id = c.id
WHERE rc.repository_id = ?2 AND {NOT_TAKEN_OUT}
"""

_MADE = f"""
SELECT f.commit_id, f.path_id, f.blob, f.status = 'D' {_OF_THE_PERSON}
AND (f.blob IS NOT NULL OR f.status = 'D')
"""

# Where two files change places, the old path holds something still.
_RENAMED = f"""
SELECT f.commit_id, f.old_path_id {_OF_THE_PERSON} AND f.old_path_id IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM file_changes o
                WHERE o.commit_id = f.commit_id AND o.path_id = f.old_path_id)
"""

_WORKS = """
SELECT c.id, c.oid, coalesce(t.subject, ''), coalesce(c.author_time, 0),
       coalesce(c.committer_time, 0), rc.is_on_default,
       k.group_id
FROM repository_commits rc
JOIN commits c ON c.id = rc.commit_id
LEFT JOIN commit_texts t ON t.commit_id = c.id
LEFT JOIN copies k ON k.commit_id = c.id
WHERE rc.repository_id = ? ORDER BY c.oid
"""

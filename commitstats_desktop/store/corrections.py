"""Keeps the person's corrections; each change counts again what it touches, and no more."""

from __future__ import annotations

import os
from collections.abc import Iterable

from sqlalchemy import Connection

from commitstats_desktop.classify.globs import Glob, compile_glob
from commitstats_desktop.core.corrections import Action, Correction
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import scalar

_COLUMNS = "uuid, action, repository_uuid, oid, pattern, value, added_at"


def all_corrections(connection: Connection) -> list[Correction]:
    """Every correction, in the order in which they were made."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM corrections ORDER BY added_at, uuid")
    return [Correction(row[0], Action(row[1]), *row[2:]) for row in rows]


def add(connection: Connection, correction: Correction) -> None:
    """Keep a correction and count again what it is about."""
    connection.exec_driver_sql(
        f"INSERT INTO corrections ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            correction.uuid,
            correction.action.value,
            correction.repository,
            correction.oid,
            correction.pattern,
            correction.value,
            correction.added_at,
        ),
    )
    if correction.pattern is not None:
        paths = connection.exec_driver_sql("SELECT id, path FROM paths")
        _match(
            connection, [(correction.uuid, correction.pattern)], ((row[0], row[1]) for row in paths)
        )
    _recount(connection, correction)


def remove(connection: Connection, correction: Correction) -> None:
    """Take a correction back; everything is as if it had never been made."""
    touched = _touched(connection, correction)
    connection.exec_driver_sql("DELETE FROM corrections WHERE uuid = ?", (correction.uuid,))
    connection.exec_driver_sql(
        "DELETE FROM corrected_paths WHERE correction = ?", (correction.uuid,)
    )
    recount.recount_numbers(connection, touched)
    recount.recount_squashes(connection)


def count_files(connection: Connection, correction: Correction) -> int:
    """How many changed files a correction of paths is about, so far."""
    return int(
        scalar(
            connection,
            _COUNT_FILES,
            (correction.uuid, correction.oid, correction.repository),
        )
    )


def judge_paths(connection: Connection, paths: Iterable[tuple[bytes, int]]) -> None:
    """Match new paths, with their numbers, against the patterns there are."""
    patterns = connection.exec_driver_sql(
        "SELECT uuid, pattern FROM corrections WHERE pattern IS NOT NULL"
    ).fetchall()
    if patterns:
        _match(
            connection,
            [(row[0], row[1]) for row in patterns],
            ((number, path) for path, number in paths),
        )


def _match(
    connection: Connection, patterns: list[tuple[str, str]], paths: Iterable[tuple[int, bytes]]
) -> None:
    globs = [(uuid, _glob(pattern)) for uuid, pattern in patterns]
    found = [(number, uuid) for number, path in paths for uuid, glob in globs if glob.matches(path)]
    if found:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO corrected_paths (path_id, correction) VALUES (?, ?)", found
        )


def _glob(pattern: str) -> Glob:
    """As in `.gitattributes`; a slash at the end means everything in that folder."""
    raw = os.fsencode(pattern)
    return compile_glob(raw + b"**" if raw.endswith(b"/") else raw)


def _recount(connection: Connection, correction: Correction) -> None:
    recount.recount_numbers(connection, _touched(connection, correction))
    recount.recount_squashes(connection)


def _touched(connection: Connection, correction: Correction) -> list[int]:
    """Row numbers of the commits that a correction is about."""
    if correction.pattern is not None:
        rows = connection.exec_driver_sql(_OF_PATTERN, (correction.uuid,))
    elif correction.oid is not None:
        rows = connection.exec_driver_sql("SELECT id FROM commits WHERE oid = ?", (correction.oid,))
    else:
        rows = connection.exec_driver_sql(_OF_REPOSITORY, (correction.repository,))
    return list(rows.scalars())


_COUNT_FILES = """
SELECT count(*) FROM corrected_paths p
JOIN file_changes f ON f.path_id = p.path_id
JOIN commits c ON c.id = f.commit_id AND (?2 IS NULL OR c.oid = ?2)
WHERE p.correction = ?1 AND (?3 IS NULL OR EXISTS (
    SELECT 1 FROM repository_commits rc JOIN repositories r ON r.id = rc.repository_id
    WHERE rc.commit_id = c.id AND r.uuid = ?3))
"""

_OF_PATTERN = """
SELECT DISTINCT commit_id FROM file_changes
WHERE path_id IN (SELECT path_id FROM corrected_paths WHERE correction = ?)
"""

_OF_REPOSITORY = """
SELECT rc.commit_id FROM repository_commits rc JOIN repositories r ON r.id = rc.repository_id
WHERE r.uuid = ?
"""

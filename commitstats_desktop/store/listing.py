"""Commits and changed files row by row, for lists and exports.

Rows come in pages of their own reading transactions, so that somebody who reads slowly does not
keep a collection from writing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.core.days import as_date, iso_timestamp
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.functions import LOCAL_DAY
from commitstats_desktop.store.schema import ODD_DAY

PAGE = 500

_OID_START = re.compile(r"^[0-9a-fA-F]{4,40}$")

COMMIT_COLUMNS = (
    "commit",
    "parents",
    "repository",
    "repositories",
    "author_name",
    "author_email",
    "authored_at",
    "day",
    "committed_at",
    "first_read_at",
    "subject",
    "type",
    "trailers",
    "imports",
    "is_merge",
    "is_mine",
    "is_counted",
    "is_reachable",
    "state",
    "reason",
)
FILE_COLUMNS = (
    "commit",
    "repository",
    "author_email",
    "authored_at",
    "path",
    "old_path",
    "status",
    "size",
    "blob",
    "added",
    "removed",
    "added_ignoring_space",
    "removed_ignoring_space",
    "binary",
    "language",
    "kind",
    "attributes",
    "classifier",
    "reason",
)


def list_commits(database: Database, *, everyone: bool) -> Iterator[dict[str, Any]]:
    """Commits of the person (or all that are known), newest first; keys are `COMMIT_COLUMNS`."""
    for page in _pages(database, everyone=everyone):
        with database.reading() as connection:
            rows = list(connection.exec_driver_sql(_filled(_COMMITS, page)).mappings())
        yield from (_commit(row) for row in rows)


def list_files(database: Database, *, everyone: bool) -> Iterator[dict[str, Any]]:
    """Changed files of the same commits, newest first; keys are `FILE_COLUMNS`."""
    for page in _pages(database, everyone=everyone):
        with database.reading() as connection:
            rows = list(connection.exec_driver_sql(_filled(_FILES, page)).mappings())
        yield from (_file(row) for row in rows)


def commits_like(connection: Connection, word: str) -> list[bytes]:
    """Object ids that start with these letters; no more than two, since two are too many."""
    if not _OID_START.match(word):
        return []
    lowest, highest = (bytes.fromhex(word.ljust(2 * OID_SIZE, letter)) for letter in "0f")
    rows = connection.exec_driver_sql(
        "SELECT oid FROM commits WHERE oid BETWEEN ? AND ? LIMIT 2", (lowest, highest)
    )
    return list(rows.scalars())


def _pages(database: Database, *, everyone: bool) -> Iterator[list[int]]:
    with database.reading() as connection:
        numbers = _numbers(connection, everyone=everyone)
    yield from pieces(numbers, PAGE)


def _numbers(connection: Connection, *, everyone: bool) -> list[int]:
    minimum = Likeness.NOBODY if everyone else Likeness.ME
    rows = connection.exec_driver_sql(
        "SELECT c.id FROM commits c LEFT JOIN authors a ON a.id = c.author_id"
        " WHERE coalesce(a.likeness, 0) >= ? ORDER BY c.author_time DESC, c.oid",
        (int(minimum),),
    )
    return [row[0] for row in rows]


def _filled(statement: str, numbers: list[int]) -> str:
    return statement.format(numbers=", ".join(map(str, numbers)))


def _commit(row: Any) -> dict[str, Any]:
    parents = row["parents"]
    day = row["day"]
    return {
        "commit": row["oid"].hex(),
        "parents": [parent.hex() for parent in pieces(parents, OID_SIZE)],
        "repository": row["home"],
        "repositories": row["names"].split("\x1f"),
        "author_name": row["name"],
        "author_email": row["email"],
        "authored_at": iso_timestamp(row["author_time"], row["author_offset"]),
        "day": None if day == ODD_DAY else as_date(day).isoformat(),
        "committed_at": iso_timestamp(row["committer_time"], 0),
        "first_read_at": iso_timestamp(row["first_read_at"], 0),
        "subject": row["subject"],
        "type": row["type"],
        "trailers": json.loads(row["trailers"] or "[]"),
        "imports": row["imports"].split("\x1f") if row["imports"] else [],
        "is_merge": len(parents) > 20,
        "is_mine": row["likeness"] == Likeness.ME,
        "is_counted": row["home"] is not None,
        "is_reachable": bool(row["is_reachable"]),
        "state": row["state"],
        "reason": row["reason"],
    }


def _file(row: Any) -> dict[str, Any]:
    return {
        "commit": row["oid"].hex(),
        "repository": row["home"],
        "author_email": row["email"],
        "authored_at": iso_timestamp(row["author_time"], row["author_offset"]),
        "path": _text(row["path"]),
        "old_path": _text(row["old_path"]),
        "status": row["status"],
        "size": row["size"],
        "blob": row["blob"].hex() if row["blob"] else None,
        "added": row["added"],
        "removed": row["removed"],
        "added_ignoring_space": row["added_ignoring_space"],
        "removed_ignoring_space": row["removed_ignoring_space"],
        "binary": bool(row["is_binary"]),
        "language": row["language"],
        "kind": row["kind"],
        "attributes": row["attributes"],
        "classifier": row["classifier"],
        "reason": row["reason"],
    }


def _text(path: bytes | None) -> str | None:
    return None if path is None else path.decode("utf-8", "surrogateescape")


_COMMITS = f"""
SELECT c.oid, c.parents, r.name AS home, a.name, a.email, c.author_time, c.author_offset,
       c.committer_time, c.first_read_at, c.state, c.reason, t.subject, t.type, t.trailers,
       (SELECT group_concat(word, char(31)) FROM (
           SELECT i.ecosystem || ':' || i.name AS word FROM commit_imports i
           WHERE i.commit_id = c.id ORDER BY 1)) AS imports,
       coalesce(a.likeness, 0) AS likeness,
       {LOCAL_DAY} AS day,
       (SELECT group_concat(name, char(31)) FROM (
           SELECT o.name FROM repository_commits rc JOIN repositories o ON o.id = rc.repository_id
           WHERE rc.commit_id = c.id ORDER BY o.name)) AS names,
       (SELECT max(rc.is_reachable) FROM repository_commits rc WHERE rc.commit_id = c.id)
           AS is_reachable
FROM commits c
LEFT JOIN authors a ON a.id = c.author_id
LEFT JOIN commit_texts t ON t.commit_id = c.id
LEFT JOIN counted_commits n ON n.commit_id = c.id
LEFT JOIN repositories r ON r.id = n.repository_id
WHERE c.id IN ({{numbers}})
ORDER BY c.author_time DESC, c.oid
"""

_FILES = """
SELECT c.oid, r.name AS home, a.email, c.author_time, c.author_offset, p.path,
       q.path AS old_path, f.status, f.size, f.blob, f.added, f.removed, f.added_ignoring_space,
       f.removed_ignoring_space, f.is_binary, f.attributes, f.classifier,
       l.name AS language, f.kind, f.reason
FROM commits c
JOIN file_changes f ON f.commit_id = c.id
JOIN paths p ON p.id = f.path_id
LEFT JOIN paths q ON q.id = f.old_path_id
LEFT JOIN languages l ON l.id = f.language_id
LEFT JOIN authors a ON a.id = c.author_id
LEFT JOIN counted_commits n ON n.commit_id = c.id
LEFT JOIN repositories r ON r.id = n.repository_id
WHERE c.id IN ({numbers})
ORDER BY c.author_time DESC, c.oid, p.path
"""

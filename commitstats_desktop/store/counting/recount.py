"""Counts again what something changed for: the one way from facts to figures.

Whoever changes a fact, an identity, a correction or a rule says which commits it touches; their
twins are touched with them, what counts of them is decided anew (`same_work`, `rulings`,
`counted`), and the cells they count in are rebuilt (`cells`), all in the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.counting import cells, counted, rulings, same_work


def recount_commits(connection: Connection, oids: Iterable[bytes]) -> None:
    """Count these commits again; those that are not known are let pass."""
    _start(connection)
    rows = [(oid,) for oid in oids]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO temp.touched SELECT id FROM commits WHERE oid = ?", rows
        )
        _recount_touched(connection)


def recount_repository(connection: Connection, repository_id: int) -> None:
    """Count every commit of a repository again, in twins of it too, and its squashes."""
    _start(connection)
    connection.exec_driver_sql(_TOUCH_REPOSITORY, (repository_id,))
    _recount_touched(connection)
    recount_squashes(connection, [repository_id])


def recount_squashes(connection: Connection, repository_ids: Iterable[int] | None = None) -> None:
    """Look for squashes again where all branches count, in all such repositories or in these.

    To be called when a history is whole: a squash is judged by what its branch leads to.
    """
    wanted = same_work.repositories_with_squashes(connection)
    if repository_ids is not None:
        wanted = [number for number in wanted if number in set(repository_ids)]
    for repository_id in wanted:
        changed = same_work.refresh_squashes(connection, repository_id)
        if changed:
            _start(connection)
            _touch(connection, changed)
            _recount_touched(connection)


def recount_all(connection: Connection) -> None:
    """Count everything again."""
    _start(connection)
    connection.exec_driver_sql(_TOUCH_ALL, (int(Likeness.ME),))
    _recount_touched(connection)
    recount_squashes(connection)


def recount_numbers(connection: Connection, numbers: Iterable[int]) -> None:
    """Count the commits with these row numbers again."""
    _start(connection)
    _touch(connection, numbers)
    _recount_touched(connection)


def recount_read(connection: Connection, numbers: Sequence[int]) -> None:
    """Count those of the commits again that are the person's: of others no file counts."""
    _start(connection)
    if connection.exec_driver_sql(_TOUCH_OWN, (json.dumps(numbers), int(Likeness.ME))).rowcount:
        _recount_touched(connection)


def _start(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.touched")


def _touch(connection: Connection, numbers: Iterable[int]) -> None:
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO temp.touched SELECT value FROM json_each(?)",
        (json.dumps(list(numbers)),),
    )


def _recount_touched(connection: Connection) -> None:
    same_work.touch_twins(connection)
    cells.mark_dirty(connection)
    same_work.regroup(connection)
    rulings.rule(connection)
    counted.count(connection)
    cells.mark_dirty(connection)
    cells.rebuild(connection)


_TOUCH_OWN = """
INSERT OR IGNORE INTO temp.touched
SELECT c.id FROM json_each(?) wanted CROSS JOIN commits c ON c.id = wanted.value
CROSS JOIN authors a ON a.id = c.author_id AND a.likeness = ?
"""

_TOUCH_REPOSITORY = (
    "INSERT INTO temp.touched SELECT commit_id FROM repository_commits WHERE repository_id = ?"
)

_TOUCH_ALL = """
INSERT INTO temp.touched
SELECT c.id FROM commits c JOIN authors a ON a.id = c.author_id AND a.likeness = ?1
UNION SELECT p.commit_id FROM commit_coauthors p
      JOIN authors a ON a.id = p.author_id AND a.likeness = ?1
UNION SELECT commit_id FROM counted_commits
UNION SELECT commit_id FROM copies
UNION SELECT commit_id FROM coauthored_commits
"""

"""Which commits of a repository its branches lead to, and its default branch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import scalar


def update_reachable(
    connection: Connection, repository_id: int, tips: Iterable[bytes], boundary: frozenset[bytes]
) -> int:
    """Mark what the tips no longer lead to as rewritten upstream; returns how many such there are."""
    graph = _graph(connection, repository_id)
    reached = _reached(graph, tips, boundary)
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS reached (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.reached")
    if reached:
        connection.exec_driver_sql(
            "INSERT INTO temp.reached VALUES (?)", [(graph[oid][0],) for oid in reached]
        )
    connection.exec_driver_sql(
        "UPDATE repository_commits SET is_reachable = commit_id IN (SELECT id FROM temp.reached)"
        " WHERE repository_id = ?",
        (repository_id,),
    )
    recount.recount_repository(connection, repository_id)
    return len(graph) - len(reached)


def update_default(
    connection: Connection, repository_id: int, tips: Iterable[bytes], boundary: frozenset[bytes]
) -> None:
    """Mark what a default branch leads to; what was on one once stays so after a rewrite."""
    has_others = scalar(
        connection,
        "SELECT EXISTS (SELECT 1 FROM repository_commits"
        " WHERE repository_id = ? AND is_on_default = 0)",
        (repository_id,),
    )
    graph = _graph(connection, repository_id) if has_others else {}
    new = [
        (repository_id, graph[oid][0])
        for oid in _reached(graph, tips, boundary)
        if not graph[oid][2]
    ]
    if new:
        connection.exec_driver_sql(
            "UPDATE repository_commits SET is_on_default = 1"
            " WHERE repository_id = ? AND commit_id = ?",
            new,
        )
        recount.recount_numbers(connection, (number for _, number in new))


def _graph(connection: Connection, repository_id: int) -> dict[bytes, tuple[int, bytes, int]]:
    """Number, parents, and whether it is on a default branch, of every commit by object id."""
    rows = connection.exec_driver_sql(
        "SELECT c.oid, c.id, c.parents, rc.is_on_default FROM repository_commits rc"
        " JOIN commits c ON c.id = rc.commit_id WHERE rc.repository_id = ?",
        (repository_id,),
    )
    return {oid: (number, parents, is_on_default) for oid, number, parents, is_on_default in rows}


def _reached(
    graph: Mapping[bytes, tuple[int, bytes, int]], tips: Iterable[bytes], boundary: frozenset[bytes]
) -> set[bytes]:
    waiting = [tip for tip in tips if tip in graph]
    reached = set(waiting)
    while waiting:
        oid = waiting.pop()
        parents = b"" if oid in boundary else graph[oid][1]
        for parent in pieces(parents, OID_SIZE):
            if parent in graph and parent not in reached:
                reached.add(parent)
                waiting.append(parent)
    return reached

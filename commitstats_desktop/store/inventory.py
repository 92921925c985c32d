"""What is told of repositories beside their figures: how far each is read, and its runs."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection

from commitstats_desktop.core.activity import PastRun
from commitstats_desktop.core.inventory import Found
from commitstats_desktop.core.repository import Outcome


def walked(connection: Connection) -> set[int]:
    """Repositories of which every commit there is was found."""
    rows = connection.exec_driver_sql("SELECT id FROM repositories WHERE is_walked")
    return set(rows.scalars())


def last_finds(connection: Connection) -> dict[int, Found]:
    """By repository, what the last run that found commits found."""
    rows = connection.exec_driver_sql(
        "SELECT repository_id, listed, max(started_at) FROM runs WHERE listed > 0"
        " GROUP BY repository_id"
    )
    return {row[0]: Found(row[1], row[2]) for row in rows}


def last_runs(connection: Connection) -> dict[int, int]:
    """By repository, when the last run that left a record began, in seconds."""
    rows = connection.exec_driver_sql(
        "SELECT repository_id, max(started_at) FROM runs GROUP BY repository_id"
    )
    return {row[0]: row[1] for row in rows}


def runs_of(connection: Connection, repository_uuid: str, limit: int) -> list[PastRun]:
    """The newest runs of one repository, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT p.name, r.started_at, r.seconds, r.outcome, r.listed, r.read, r.message"
        " FROM runs r JOIN repositories p ON p.id = r.repository_id WHERE p.uuid = ?"
        " ORDER BY r.started_at DESC, r.id DESC LIMIT ?",
        (repository_uuid, limit),
    )
    return [
        PastRun(row[0], datetime.fromtimestamp(row[1], UTC), row[2], Outcome(row[3]), *row[4:])
        for row in rows
    ]


def newest_commit(connection: Connection, repository_uuid: str) -> tuple[str, int] | None:
    """Object id and committer's time, in seconds, of the newest commit of a repository."""
    row = connection.exec_driver_sql(
        "SELECT c.oid, max(c.committer_time) FROM repository_commits rc"
        " JOIN commits c ON c.id = rc.commit_id"
        " WHERE rc.repository_id = (SELECT id FROM repositories WHERE uuid = ?)"
        " AND rc.is_reachable = 1",
        (repository_uuid,),
    ).first()
    return (row[0].hex(), row[1]) if row is not None and row[1] is not None else None

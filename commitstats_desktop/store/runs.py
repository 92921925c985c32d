"""The record of what each collection did; a run that found nothing new leaves none."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from commitstats_desktop.core.activity import PastRun
from commitstats_desktop.core.repository import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """One collection of one repository; times in seconds."""

    repository_id: int
    started_at: int
    seconds: int
    outcome: Outcome
    listed: int
    read: int
    message: str


def latest(connection: Connection, limit: int) -> list[PastRun]:
    """The newest runs, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT p.name, r.started_at, r.seconds, r.outcome, r.listed, r.read, r.message"
        " FROM runs r JOIN repositories p ON p.id = r.repository_id"
        " ORDER BY r.started_at DESC, r.id DESC LIMIT ?",
        (limit,),
    )
    return [
        PastRun(
            name,
            datetime.fromtimestamp(started_at, UTC),
            seconds,
            Outcome(outcome),
            listed,
            read,
            message,
        )
        for name, started_at, seconds, outcome, listed, read, message in rows
    ]


def failing(connection: Connection) -> list[tuple[str, Outcome, int]]:
    """Active repositories that fail: name, how, and when the first of their failures in a row was.

    The longest failing first; times in seconds.
    """
    rows = connection.exec_driver_sql(
        "SELECT p.name, p.outcome, MIN(r.started_at) AS since"
        " FROM repositories p JOIN runs r ON r.repository_id = p.id"
        " WHERE p.is_active AND p.outcome IN ('error', 'frozen') AND r.started_at >"
        " COALESCE((SELECT MAX(g.started_at) FROM runs g WHERE g.repository_id = p.id"
        " AND g.outcome NOT IN ('error', 'frozen')), -1)"
        " GROUP BY p.id ORDER BY since, p.name"
    )
    return [(name, Outcome(outcome), since) for name, outcome, since in rows]


def add(connection: Connection, run: Run) -> None:
    """Keep a run."""
    connection.exec_driver_sql(
        "INSERT INTO runs (uuid, repository_id, started_at, seconds, outcome, listed, read, message)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            str(uuid.uuid4()),
            run.repository_id,
            run.started_at,
            run.seconds,
            run.outcome.value,
            run.listed,
            run.read,
            run.message,
        ),
    )

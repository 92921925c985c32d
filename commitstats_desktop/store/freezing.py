"""Freezing: what was read of a repository that is not there any more stays as it is."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.store.engine import scalar

BEFORE = "Before that: "
"""Starts the remark that keeps what was said of the data when they were last read."""


def was_read(connection: Connection, repository: Repository) -> bool:
    """Whether anything is known of it: a repository that was never read cannot freeze."""
    if repository.outcome in (Outcome.UP_TO_DATE, Outcome.PARTIAL, Outcome.FROZEN):
        return True
    statement = "SELECT EXISTS (SELECT 1 FROM repository_commits WHERE repository_id = ?)"
    return bool(scalar(connection, statement, (repository.id,)))


def thawed_remarks(repository: Repository) -> tuple[str, ...]:
    """Its remarks without what freezing added."""
    return tuple(remark for remark in repository.remarks if not remark.startswith(BEFORE))


def freeze(
    connection: Connection,
    repository: Repository,
    message: str,
    hint: str,
    last_read: int | None,
    now: int,
) -> None:
    """Record that it cannot be reached; one that is frozen already keeps its dates.

    What was said of its data before is said on: the data did not change.
    """
    if repository.outcome is Outcome.FROZEN:
        if (message, hint) != (repository.message, repository.hint):
            connection.exec_driver_sql(
                "UPDATE repositories SET message = ?, hint = ? WHERE id = ?",
                (message, hint, repository.id),
            )
        return
    before = (BEFORE + repository.message,) if repository.outcome is Outcome.PARTIAL else ()
    remarks = json.dumps((*before, *repository.remarks))
    connection.exec_driver_sql(
        "UPDATE repositories SET outcome = ?, message = ?, hint = ?, remarks = ?,"
        " collected_at = coalesce(?, collected_at), frozen_since = ? WHERE id = ?",
        (Outcome.FROZEN.value, message, hint, remarks, last_read, now, repository.id),
    )


def relocate(connection: Connection, repository_uuid: str, location: str, name: str) -> None:
    """Say that a repository lies in another folder now; everything else of it stays."""
    connection.exec_driver_sql(
        "UPDATE repositories SET location = ?, name = ? WHERE uuid = ?",
        (location, name, repository_uuid),
    )

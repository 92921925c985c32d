"""Which of several readings of one commit is believed, where repositories that hold it differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.core.commit import CommitChanges, CommitState
from commitstats_desktop.core.pieces import pieces

VALUES_AT_ONCE = 500
"""Values bound in one statement; older builds of SQLite take no thousand."""


_REASON = attrgetter("reason")


class Reading(NamedTuple):
    """How whole a reading of a commit is: of several the smallest is believed, whichever was first.

    So it does not matter in which order the repositories are read that contain a damaged commit.
    """

    place: int
    unknown: int
    """Files of which no lines are known."""
    reason: str


_PLACES = (CommitState.READ, CommitState.LEFT_OUT, CommitState.BOUNDARY, CommitState.UNREADABLE)
_UNREAD = Reading(len(_PLACES), 0, "")


def reading_of(changes: CommitChanges) -> Reading:
    """How whole a reading is that has just come in."""
    unknown = sum(1 for file in changes.files if file.reason)
    return Reading(_PLACES.index(changes.state), unknown, reason_of(changes))


def stored_readings(connection: Connection, numbers: Sequence[int]) -> dict[int, Reading]:
    """How whole what is known of commits is."""
    found: dict[int, Reading] = {}
    for some in pieces(numbers, VALUES_AT_ONCE):
        marks = ", ".join("?" * len(some))
        for number, state, reason, unknown in connection.exec_driver_sql(
            "SELECT id, state, reason, (SELECT count(*) FROM file_changes f"
            f" WHERE f.commit_id = c.id AND f.reason != '') FROM commits c WHERE id IN ({marks})",
            tuple(some),
        ):
            is_read = state != CommitState.LISTED
            place = _PLACES.index(CommitState(state)) if is_read else _UNREAD.place
            found[number] = Reading(place, unknown, reason) if is_read else _UNREAD
    return found


def forget_worse(
    connection: Connection,
    batch: Sequence[CommitChanges],
    again: Mapping[bytes, int],
    before: Mapping[int, Reading],
) -> None:
    """Drop what a better reading replaces; what a newer classifier finds is all that is imported."""
    read = [changes for changes in batch if changes.oid in again]
    better = [
        (again[changes.oid],)
        for changes in read
        if reading_of(changes) < before[again[changes.oid]]
    ]
    for table, rows in (
        ("file_changes", better),
        ("commit_imports", [(again[changes.oid],) for changes in read]),
    ):
        if rows:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE commit_id = ?", rows)


def reason_of(changes: CommitChanges) -> str:
    """The commit's own reason, or that of its first file that could not be counted."""
    return changes.reason or next(filter(None, map(_REASON, changes.files)), "")

"""Keeps the person's CVs; every edit stays until it is more than `STEPS_KEPT` edits old."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.core import plain
from commitstats_desktop.core.cv.choices import ALL_SECTIONS, CvChoices, NamedCv, SectionChoice
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.store.engine import scalar

STEPS_KEPT = 100

_SELECT = """
SELECT c.uuid, c.title, c.is_locked, c.created_at, e.edited_at, e.choices,
    EXISTS (SELECT 1 FROM cv_edits b WHERE b.cv_uuid = c.uuid AND b.step < c.step),
    EXISTS (SELECT 1 FROM cv_edits b WHERE b.cv_uuid = c.uuid AND b.step > c.step)
FROM cvs c LEFT JOIN cv_edits e ON e.cv_uuid = c.uuid AND e.step = c.step
"""


class Seen(NamedTuple):
    """What a CV showed when somebody last looked at it or sent it; a moment in seconds."""

    choices: CvChoices
    digest: str
    at: int


def all_cvs(connection: Connection) -> list[NamedCv]:
    """Those that are not deleted, in the person's order."""
    rows = connection.exec_driver_sql(f"{_SELECT} WHERE deleted_at IS NULL ORDER BY position, uuid")
    return [_value(*row) for row in rows]


def find(connection: Connection, cv_uuid: str) -> NamedCv | None:
    """The CV with this UUID, unless it is deleted."""
    row = connection.exec_driver_sql(
        f"{_SELECT} WHERE c.uuid = ? AND deleted_at IS NULL", (cv_uuid,)
    ).first()
    return None if row is None else _value(*row)


def existing(connection: Connection, cv_uuid: str) -> NamedCv:
    """The same; raises `AppError` when there is none."""
    found = find(connection, cv_uuid)
    if found is None:
        raise AppError("There is no such CV.", "`commitstats cv list` lists them.")
    return found


def editable(connection: Connection, cv_uuid: str) -> NamedCv:
    """The same; raises `AppError` when it is locked."""
    found = existing(connection, cv_uuid)
    if found.is_locked:
        raise AppError(
            f"The CV {found.title} is locked.",
            "Unlock it first, or duplicate it and edit the copy.",
        )
    return found


def add(connection: Connection, title: str, choices: CvChoices, now: int) -> str:
    """Keep a new CV behind the others; returns its UUID."""
    made = str(uuid.uuid4())
    connection.exec_driver_sql(
        "INSERT INTO cvs (uuid, title, position, step, created_at)"
        " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM cvs), 0, ?)",
        (made, title, now),
    )
    _insert_edit(connection, made, 0, choices, now)
    return made


def add_edit(connection: Connection, cv_uuid: str, choices: CvChoices, now: int) -> None:
    """Make these choices hold; what had been undone is given up."""
    step = _step(connection, cv_uuid)
    connection.exec_driver_sql(
        "DELETE FROM cv_edits WHERE cv_uuid = ? AND (step > ? OR step <= ?)",
        (cv_uuid, step, step - STEPS_KEPT),
    )
    _insert_edit(connection, cv_uuid, step + 1, choices, now)
    _set_step(connection, cv_uuid, step + 1)


def move_step(connection: Connection, cv_uuid: str, by: int) -> bool:
    """Go back or forth by one edit; returns whether there was one."""
    step = _step(connection, cv_uuid) + by
    exists = scalar(
        connection, "SELECT count(*) FROM cv_edits WHERE cv_uuid = ? AND step = ?", (cv_uuid, step)
    )
    if exists:
        _set_step(connection, cv_uuid, step)
    return bool(exists)


def set_title(connection: Connection, cv_uuid: str, title: str) -> None:
    """Give a CV another title."""
    connection.exec_driver_sql("UPDATE cvs SET title = ? WHERE uuid = ?", (title, cv_uuid))


def set_locked(connection: Connection, cv_uuid: str, *, is_locked: bool) -> None:
    """Let a CV be edited or not."""
    connection.exec_driver_sql(
        "UPDATE cvs SET is_locked = ? WHERE uuid = ?", (int(is_locked), cv_uuid)
    )


def set_deleted(connection: Connection, cv_uuid: str, at: int | None) -> bool:
    """Put a CV aside, or take it back with None; returns whether there is one."""
    done = connection.exec_driver_sql("UPDATE cvs SET deleted_at = ? WHERE uuid = ?", (at, cv_uuid))
    return done.rowcount > 0


def forget_deleted(connection: Connection, before: int) -> None:
    """Delete for good what was put aside before this moment."""
    connection.exec_driver_sql("DELETE FROM cvs WHERE deleted_at < ?", (before,))


def set_order(connection: Connection, uuids: Sequence[str]) -> None:
    """Put these CVs first, in this order, and the others behind them."""
    rest = [one.uuid for one in all_cvs(connection) if one.uuid not in uuids]
    rows = [(position, each) for position, each in enumerate([*uuids, *rest])]
    connection.exec_driver_sql("UPDATE cvs SET position = ? WHERE uuid = ?", rows)


def set_seen(connection: Connection, cv_uuid: str, seen: Seen) -> None:
    """Record what a CV showed."""
    connection.exec_driver_sql(
        "UPDATE cvs SET seen_choices = ?, seen_figures = ?, seen_at = ? WHERE uuid = ?",
        (plain.written(seen.choices), seen.digest, seen.at, cv_uuid),
    )


def seen(connection: Connection, cv_uuid: str) -> Seen | None:
    """What a CV showed last; None when nobody looked at it."""
    row = connection.exec_driver_sql(
        "SELECT seen_choices, seen_figures, seen_at FROM cvs"
        " WHERE uuid = ? AND seen_figures IS NOT NULL",
        (cv_uuid,),
    ).first()
    return None if row is None else Seen(_choices(row[0])[0], row[1], row[2] or 0)


def _value(
    cv_uuid: str,
    title: str,
    is_locked: int,
    created_at: int,
    edited_at: int | None,
    text: str | None,
    can_undo: int,
    can_redo: int,
) -> NamedCv:
    choices, wrong = _choices(text or "")
    problem = f"Not all of it could be read: {', '.join(wrong)}." if wrong else ""
    return NamedCv(
        cv_uuid,
        title,
        choices,
        bool(is_locked),
        created_at,
        edited_at or created_at,
        bool(can_undo),
        bool(can_redo),
        problem,
    )


def _choices(text: str) -> tuple[CvChoices, tuple[str, ...]]:
    """Choices with every part of a CV in them once, also those that came with a newer app."""
    choices, wrong = plain.read(CvChoices, text)
    known: dict[str, SectionChoice] = {}
    for one in (*choices.sections, *ALL_SECTIONS):
        known.setdefault(one.section, one)
    return replace(choices, sections=tuple(known.values())), wrong


def _insert_edit(
    connection: Connection, cv_uuid: str, step: int, choices: CvChoices, now: int
) -> None:
    connection.exec_driver_sql(
        "INSERT INTO cv_edits (cv_uuid, step, choices, edited_at) VALUES (?, ?, ?, ?)",
        (cv_uuid, step, plain.written(choices), now),
    )


def _step(connection: Connection, cv_uuid: str) -> int:
    return int(scalar(connection, "SELECT step FROM cvs WHERE uuid = ?", (cv_uuid,)))


def _set_step(connection: Connection, cv_uuid: str, step: int) -> None:
    connection.exec_driver_sql("UPDATE cvs SET step = ? WHERE uuid = ?", (step, cv_uuid))

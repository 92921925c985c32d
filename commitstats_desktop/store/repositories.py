"""The repositories of the database: their list, their cursors, and what is still to be read."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.core.commit import READER_DIED, CommitState
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.core.repository import (
    Cursor,
    Damage,
    Outcome,
    Repository,
    RepositoryFigures,
    Source,
)
from commitstats_desktop.store import classified, facts, notes, people
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.readings import VALUES_AT_ONCE
from commitstats_desktop.store.schema import EVERYWHERE, ODD_YEAR

OUTERMOST = 2_000
"""Commits from which a walk may come to what is known, of either end of a list."""

_COLUMNS = (
    "id, uuid, source, location, name, is_active, is_trusted, all_branches, outcome, message, hint,"
    " remarks, collected_at, owner, frozen_since"
)


def all_repositories(connection: Connection) -> list[Repository]:
    """Every repository, by name."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM repositories ORDER BY name COLLATE NOCASE, location"
    )
    return [_repository(row) for row in rows.all()]


def find(connection: Connection, repository_uuid: str) -> Repository | None:
    """The repository with this UUID."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM repositories WHERE uuid = ?", (repository_uuid,)
    )
    found = rows.first()
    return _repository(found) if found else None


def add(
    connection: Connection, source: Source, location: str, name: str, now: int, *, is_trusted: bool
) -> str:
    """UUID of the repository at this place, added if it was not there."""
    connection.exec_driver_sql(
        "INSERT INTO repositories (uuid, source, location, name, is_trusted, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (source, location)"
        " DO UPDATE SET is_trusted = max(is_trusted, excluded.is_trusted)",
        (str(uuid.uuid4()), source.value, location, name, int(is_trusted), now),
    )
    return str(
        scalar(
            connection,
            "SELECT uuid FROM repositories WHERE source = ? AND location = ?",
            (source.value, location),
        )
    )


def set_active(connection: Connection, uuids: Iterable[str], *, is_active: bool) -> None:
    """Switch repositories on or off; what is off is neither collected nor counted."""
    for repository_uuid in uuids:
        repository = find(connection, repository_uuid)
        if repository and repository.is_active != is_active:
            connection.exec_driver_sql(
                "UPDATE repositories SET is_active = ? WHERE id = ?",
                (int(is_active), repository.id),
            )
            recount.recount_repository(connection, repository.id)


def set_all_branches(connection: Connection, repository_uuid: str, *, is_on: bool) -> None:
    """Count every branch of a repository, or the default one only."""
    repository = find(connection, repository_uuid)
    if repository and repository.all_branches != is_on:
        connection.exec_driver_sql(
            "UPDATE repositories SET all_branches = ? WHERE id = ?", (int(is_on), repository.id)
        )
        recount.recount_repository(connection, repository.id)


def remove(connection: Connection, uuids: Iterable[str]) -> None:
    """Take repositories out with everything that only they had.

    What goes is overwritten: neither the file nor a copy of it holds it any longer.
    """
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    for repository_uuid in uuids:
        repository = find(connection, repository_uuid)
        if repository is None:
            continue
        connection.exec_driver_sql(
            "UPDATE repositories SET is_active = 0 WHERE id = ?", (repository.id,)
        )
        recount.recount_repository(connection, repository.id)
        save_damage_stamp(connection, repository.id, "")
        classified.forget(connection, repository.id)
        notes.forget(connection, repository.id)
        connection.exec_driver_sql("DELETE FROM repositories WHERE id = ?", (repository.id,))
    # Copies may have been copies only through a commit that goes now.
    joined = connection.exec_driver_sql(_TWINS_OF_ORPHANS).scalars().all()
    connection.exec_driver_sql(f"DELETE FROM commits WHERE id IN ({_ORPHANS})")
    recount.recount_numbers(connection, joined)
    for statement in _SWEEP:
        connection.exec_driver_sql(statement)
    people.judge_all(connection)


def cursor(connection: Connection, repository_id: int) -> Cursor:
    """Where the last complete collection stood."""
    tips = connection.exec_driver_sql(
        "SELECT reference, oid FROM repository_tips WHERE repository_id = ?", (repository_id,)
    )
    boundary = connection.exec_driver_sql(
        "SELECT oid FROM repository_boundaries WHERE repository_id = ?", (repository_id,)
    )
    progress = connection.exec_driver_sql(
        "SELECT is_walked, is_read FROM repositories WHERE id = ?", (repository_id,)
    ).one()
    return Cursor(
        {row[0]: row[1] for row in tips},
        frozenset(row[0] for row in boundary),
        bool(progress[0]),
        bool(progress[1]),
        facts.read_fact(connection, _damage_key(repository_id)) or "",
    )


def save_cursor(
    connection: Connection,
    repository_id: int,
    tips: Mapping[bytes, bytes],
    boundary: Iterable[bytes],
) -> None:
    """Record that everything behind these tips is listed."""
    for table in ("repository_tips", "repository_boundaries"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE repository_id = ?", (repository_id,))
    if tips:
        connection.exec_driver_sql(
            "INSERT INTO repository_tips (repository_id, reference, oid) VALUES (?, ?, ?)",
            [(repository_id, reference, oid) for reference, oid in tips.items()],
        )
    if boundary := sorted(boundary):
        connection.exec_driver_sql(
            "INSERT INTO repository_boundaries (repository_id, oid) VALUES (?, ?)",
            [(repository_id, oid) for oid in boundary],
        )
    connection.exec_driver_sql(
        "UPDATE repositories SET is_walked = 1 WHERE id = ?", (repository_id,)
    )


def save_damage_stamp(connection: Connection, repository_id: int, stamp: str) -> None:
    """Remember how the object folder looked when something could not be read; empty to forget."""
    if (facts.read_fact(connection, _damage_key(repository_id)) or "") != stamp:
        facts.write_fact(connection, _damage_key(repository_id), stamp)


def start_walk(connection: Connection, repository_id: int) -> None:
    """Say that the list of commits is not whole, until `save_cursor` says it is."""
    connection.exec_driver_sql(
        "UPDATE repositories SET is_walked = 0, is_read = 0 WHERE id = ?", (repository_id,)
    )


def set_read(connection: Connection, repository_id: int) -> None:
    """Say that nothing is left to read."""
    connection.exec_driver_sql(
        "UPDATE repositories SET is_read = 1 WHERE id = ? AND is_read = 0", (repository_id,)
    )


def reachable_commits(
    connection: Connection, repository_id: int, among: Sequence[bytes] | None = None
) -> set[bytes]:
    """Object ids of the readable commits that some branch led to when they were listed.

    All of the repository, or those among some.
    """
    if among is None:
        return set(connection.exec_driver_sql(_REACHABLE, (repository_id,)).scalars().all())
    found: set[bytes] = set()
    for some in pieces(among, VALUES_AT_ONCE):
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f"{_REACHABLE} AND c.oid IN ({marks})", (repository_id, *some)
        )
        found.update(rows.scalars().all())
    return found


def outermost_commits(
    connection: Connection, repository_id: int, tips: Sequence[bytes]
) -> set[bytes]:
    """Of the reachable commits the tips, and those listed first (then the newest) and last."""
    found = reachable_commits(connection, repository_id, tips)
    for order in ("ASC", "DESC"):
        rows = connection.exec_driver_sql(
            _REACHABLE + f" ORDER BY rc.commit_id {order} LIMIT ?", (repository_id, OUTERMOST)
        )
        found.update(rows.scalars().all())
    return found


def unread_commits(connection: Connection, repository_id: int, above: int = 0) -> list[bytes]:
    """Commits of the person, or possibly so, whose files are still to be read; newest first.

    Only those with a number `above` this one; a commit has a higher one than those before it.
    Those that could not be read whole are among them: this repository may have what another
    lacked, and what was damaged may be repaired. Beyond a limit they stay beyond it.
    """
    rows = connection.exec_driver_sql(
        "SELECT c.oid FROM repository_commits rc"
        " JOIN commits c ON c.id = rc.commit_id"
        " AND (c.state = ?1 OR (c.reason != '' AND c.state != ?2))"
        " JOIN authors a ON a.id = c.author_id AND a.likeness >= ?3"
        " WHERE rc.repository_id = ?4 AND rc.commit_id > ?5 AND rc.is_reachable = 1"
        " ORDER BY c.committer_time DESC, c.oid",
        (
            CommitState.LISTED.value,
            CommitState.LEFT_OUT.value,
            int(Likeness.POSSIBLY_ME),
            repository_id,
            above,
        ),
    )
    return [row[0] for row in rows]


def last_number(connection: Connection) -> int:
    """The number of the commit that was listed last; 0 where there is none."""
    return int(scalar(connection, "SELECT coalesce(max(id), 0) FROM commits"))


def unreadable_headers(connection: Connection, repository_id: int) -> list[bytes]:
    """Commits of which nothing is known but that something leads to them, worth another try."""
    rows = connection.exec_driver_sql(
        "SELECT c.oid FROM commits c INDEXED BY commits_by_author"
        " CROSS JOIN repository_commits rc ON rc.repository_id = ? AND rc.commit_id = c.id"
        " WHERE c.author_id IS NULL AND c.reason != ? ORDER BY c.oid",
        (repository_id, READER_DIED),
    )
    return [row[0] for row in rows]


def save_outcome(
    connection: Connection,
    repository: Repository,
    outcome: Outcome,
    message: str,
    hint: str,
    remarks: Iterable[str],
    collected_at: int | None,
) -> None:
    """Record how a collection ended; `collected_at` None keeps the earlier moment.

    What is already recorded is not written again, so a failure that lasts writes once.
    """
    remarks = tuple(remarks)
    before = (repository.outcome, repository.message, repository.hint, repository.remarks)
    if collected_at is None and before == (outcome, message, hint, remarks):
        return
    connection.exec_driver_sql(
        "UPDATE repositories SET outcome = ?, message = ?, hint = ?, remarks = ?,"
        " collected_at = coalesce(?, collected_at), frozen_since = NULL WHERE id = ?",
        (outcome.value, message, hint, json.dumps(remarks), collected_at, repository.id),
    )


def damage(connection: Connection, repository_id: int) -> Damage:
    """What could not be read of a repository."""
    row = connection.exec_driver_sql(_DAMAGE, (int(Likeness.ME), repository_id)).one()
    has_sound = not row[0] or scalar(connection, _HAS_SOUND, (repository_id,))
    return Damage(int(row[0]), str(row[1] or ""), bool(has_sound), bool(row[2]))


def with_figures(connection: Connection) -> list[RepositoryFigures]:
    """Every repository with what was counted in it."""
    sums = {row[0]: row for row in connection.exec_driver_sql(_FIGURES).all()}
    listed = {row[0]: row[1] for row in connection.exec_driver_sql(_LISTED).all()}
    found = []
    for repository in all_repositories(connection):
        _, commits, merges, first, last, added, removed = sums.get(
            repository.id, (0, 0, 0, None, None, 0, 0)
        )
        found.append(
            RepositoryFigures(
                repository,
                commits,
                merges,
                first,
                last,
                added,
                removed,
                listed.get(repository.id, 0),
            )
        )
    return found


def _damage_key(repository_id: int) -> str:
    return f"damage in repository {repository_id}"


def _repository(row: Sequence[Any]) -> Repository:
    """A row of `_COLUMNS`; by place, for names take three times as long and there are hundreds."""
    (
        number, uid, source, location, name, is_active, is_trusted, all_branches, outcome, message,
        hint, remarks, collected_at, owner, frozen_since,
    ) = row  # fmt: skip
    return Repository(
        number,
        uid,
        Source(source),
        location,
        name,
        bool(is_active),
        bool(is_trusted),
        bool(all_branches),
        Outcome(outcome),
        message,
        hint,
        () if remarks == "[]" else tuple(json.loads(remarks)),
        collected_at,
        owner,
        frozen_since,
    )


_REACHABLE = (
    "SELECT c.oid FROM repository_commits rc JOIN commits c ON c.id = rc.commit_id"
    " WHERE rc.repository_id = ? AND rc.is_reachable = 1 AND c.author_id IS NOT NULL"
)

_ORPHANS = """
SELECT id FROM commits WHERE id NOT IN (SELECT commit_id FROM repository_commits)
"""

_TWINS_OF_ORPHANS = f"""
SELECT twin.commit_id FROM copies own JOIN copies twin ON twin.group_id = own.group_id
WHERE own.commit_id IN ({_ORPHANS}) AND twin.commit_id NOT IN ({_ORPHANS})
"""

# Few commits are damaged and most repositories are large: the index of those that have a reason is
# read, never the history. That any other is sound is looked for only where some are not.
_DAMAGE = """
SELECT count(*) FILTER (WHERE a.id IS NULL OR a.likeness = ?1),
       max(c.reason) FILTER (WHERE a.id IS NULL OR a.likeness = ?1),
       count(*) FILTER (WHERE c.state NOT IN ('boundary', 'left out'))
FROM commits c INDEXED BY commits_with_reason
CROSS JOIN repository_commits rc ON rc.repository_id = ?2 AND rc.commit_id = c.id
LEFT JOIN authors a ON a.id = c.author_id
WHERE c.reason != ''
"""

_HAS_SOUND = """
SELECT EXISTS (
    SELECT 1 FROM repository_commits rc
    JOIN commits c ON c.id = rc.commit_id AND c.author_id IS NOT NULL
    WHERE rc.repository_id = ?)
"""

_FIGURES = f"""
SELECT repository_id, sum(commits), sum(merges),
       min(first_day) FILTER (WHERE commits AND year != {ODD_YEAR}),
       max(last_day) FILTER (WHERE commits AND year != {ODD_YEAR}),
       sum(added), sum(removed)
FROM year_totals WHERE repository_id != {EVERYWHERE} GROUP BY repository_id
"""

_LISTED = "SELECT id, listed FROM repositories"

_SWEEP = (
    "DELETE FROM authors WHERE id NOT IN (SELECT author_id FROM commits WHERE author_id IS NOT NULL)"
    " AND id NOT IN (SELECT author_id FROM commit_coauthors)",
    "DELETE FROM paths WHERE id NOT IN (SELECT path_id FROM file_changes)"
    " AND id NOT IN (SELECT old_path_id FROM file_changes WHERE old_path_id IS NOT NULL)",
)

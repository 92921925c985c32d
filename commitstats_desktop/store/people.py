"""Identities of the person, and the author strings found in the repositories."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from sqlalchemy import Connection

from commitstats_desktop.core.person import AuthorSeen, Identity, Likeness, fold, local_part
from commitstats_desktop.store import recount
from commitstats_desktop.store.schema import ODD_DAY


def identities(connection: Connection) -> list[Identity]:
    """The person's addresses in the order they were added."""
    rows = connection.exec_driver_sql(
        "SELECT uuid, email, confirmed_by FROM identities ORDER BY added_at, email_key"
    )
    return [Identity(*row) for row in rows]


def author_emails(connection: Connection) -> set[str]:
    """Every address that some commit has, folded."""
    rows = connection.exec_driver_sql("SELECT DISTINCT email_key FROM authors")
    return {row[0] for row in rows} - {""}


def add_identities(
    connection: Connection, emails: Iterable[str], confirmed_by: str, now: int
) -> int:
    """Claim addresses; commits and days are counted again at once. Returns how many were new."""
    known = {fold(identity.email) for identity in identities(connection)}
    new = {fold(email): email for email in emails if fold(email) not in known}
    for key, email in new.items():
        connection.exec_driver_sql(
            "INSERT INTO identities (uuid, email, email_key, confirmed_by, added_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (str(uuid.uuid4()), email, key, confirmed_by, now),
        )
    if new:
        _apply(connection)
    return len(new)


def remove_identities(connection: Connection, emails: Iterable[str]) -> int:
    """Give addresses up; returns how many there were."""
    removed = sum(
        connection.exec_driver_sql(
            "DELETE FROM identities WHERE email_key = ?", (fold(email),)
        ).rowcount
        for email in emails
    )
    if removed:
        _apply(connection)
    return removed


def update_likeness(connection: Connection, author_ids: Iterable[int]) -> None:
    """Judge new authors; all of them are judged when one brings a new name of the person."""
    me = {fold(identity.email) for identity in identities(connection)}
    if not me:
        return
    names = _names_of_me(connection)
    wanted = set(author_ids)
    marks = [
        (number, _likeness(name, email, me, names))
        for number, name, email in _authors(connection)
        if number in wanted
    ]
    _mark(connection, [mark for mark in marks if mark[1] != Likeness.NOBODY])
    if _names_of_me(connection) != names:
        judge_all(connection)


def judge_all(connection: Connection) -> None:
    """Judge every author anew: who looks like the person depends on all names under their addresses."""
    me = {fold(identity.email) for identity in identities(connection)}
    authors = list(_authors(connection))
    names = {name for _, name, email in authors if email in me} - {""}
    _mark(
        connection, [(number, _likeness(name, email, me, names)) for number, name, email in authors]
    )


def authors_seen(connection: Connection) -> list[AuthorSeen]:
    """Every author string with its commits, those most likely the person first."""
    rows = connection.exec_driver_sql(_AUTHORS_SEEN, (ODD_DAY,))
    return [
        AuthorSeen(name, email, commits, repositories, first, last, Likeness(likeness))
        for name, email, commits, repositories, first, last, likeness in rows
    ]


def _apply(connection: Connection) -> None:
    judge_all(connection)
    recount.recount_all(connection)
    # Newly claimed commits have no lines yet: the next collection looks for what is unread.
    connection.exec_driver_sql("UPDATE repositories SET is_read = 0")


def _authors(connection: Connection) -> Iterable[tuple[int, str, str]]:
    rows = connection.exec_driver_sql("SELECT id, name_key, email_key FROM authors")
    return ((row[0], row[1], row[2]) for row in rows)


def _names_of_me(connection: Connection) -> set[str]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT name_key FROM authors WHERE likeness = ? AND name_key != ''",
        (Likeness.ME,),
    )
    return {row[0] for row in rows}


def _mark(connection: Connection, marks: list[tuple[int, Likeness]]) -> None:
    if marks:
        connection.exec_driver_sql(
            "UPDATE authors SET likeness = ? WHERE id = ? AND likeness != ?",
            [(int(likeness), number, int(likeness)) for number, likeness in marks],
        )


def _likeness(name: str, email: str, me: set[str], names: set[str]) -> Likeness:
    if email in me:
        return Likeness.ME
    is_similar = name in names or local_part(email) in {local_part(mine) for mine in me} - {""}
    return Likeness.POSSIBLY_ME if is_similar else Likeness.NOBODY


_AUTHORS_SEEN = """
SELECT a.name, a.email, count(DISTINCT c.id), count(DISTINCT rc.repository_id),
       min(nullif(local_day(c.author_time, c.author_offset, c.first_read_at), ?1)),
       max(nullif(local_day(c.author_time, c.author_offset, c.first_read_at), ?1)),
       a.likeness
FROM authors a
JOIN commits c ON c.author_id = a.id
JOIN repository_commits rc ON rc.commit_id = c.id
GROUP BY a.id
ORDER BY a.likeness DESC, 3 DESC, a.email_key, a.name
"""

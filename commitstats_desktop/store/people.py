"""Identities of the person, and the author strings found in the repositories."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.classify.identity import Me, joins_of, judge, names_of
from commitstats_desktop.core.person import Answer, AuthorSeen, Identity, Likeness, fold
from commitstats_desktop.store import mailmaps
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.functions import LOCAL_DAY
from commitstats_desktop.store.schema import ODD_DAY


class _Author(NamedTuple):
    number: int
    name: str
    email: str
    key: str


def identities(connection: Connection) -> list[Identity]:
    """The person's addresses in the order they were added."""
    rows = connection.exec_driver_sql(
        "SELECT uuid, email, confirmed_by FROM identities ORDER BY added_at, email_key"
    )
    return [Identity(*row) for row in rows]


def author_emails(connection: Connection) -> dict[str, str]:
    """Every address that some commit has, by its folded form."""
    rows = connection.exec_driver_sql(
        "SELECT email_key, min(email) FROM authors WHERE email_key != '' GROUP BY email_key"
    )
    return {row[0]: row[1] for row in rows}


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
        connection.exec_driver_sql("DELETE FROM answered_addresses WHERE email_key = ?", (key,))
    if new:
        apply(connection)
    return len(new)


def confirm_identities(connection: Connection, emails: Iterable[str], confirmed_by: str) -> int:
    """Note who else confirms addresses that are the person's; returns how many were not so."""
    return sum(
        connection.exec_driver_sql(
            "UPDATE identities SET confirmed_by = ? WHERE email_key = ? AND confirmed_by != ?",
            (confirmed_by, fold(email), confirmed_by),
        ).rowcount
        for email in emails
    )


def remove_identities(connection: Connection, emails: Iterable[str]) -> int:
    """Give addresses up; returns how many there were."""
    removed = sum(
        connection.exec_driver_sql(
            "DELETE FROM identities WHERE email_key = ?", (fold(email),)
        ).rowcount
        for email in emails
    )
    if removed:
        apply(connection)
    return removed


def answers(connection: Connection) -> dict[str, Answer]:
    """What the person said of addresses that are not theirs, by the folded address."""
    rows = connection.exec_driver_sql("SELECT email_key, answer FROM answered_addresses")
    return {row[0]: Answer(row[1]) for row in rows}


def save_answers(connection: Connection, emails: Iterable[str], answer: Answer, now: int) -> int:
    """Remember what the person said of addresses; returns of how many that is new."""
    saved = sum(
        connection.exec_driver_sql(
            "INSERT INTO answered_addresses (email_key, answer, answered_at) VALUES (?, ?, ?)"
            " ON CONFLICT (email_key) DO UPDATE SET answer = excluded.answer"
            " WHERE answer != excluded.answer",
            (key, answer.value, now),
        ).rowcount
        for key in dict.fromkeys(fold(email) for email in emails)
    )
    if saved:
        judge_all(connection)
    return saved


def update_likeness(connection: Connection, author_ids: Iterable[int]) -> None:
    """Judge new authors; all of them are judged when one brings a new name of the person."""
    own = _authors(connection, _HAS_OWN_ADDRESS)
    me = me_among(connection, own)
    if not me.emails:
        return
    wanted = list(author_ids)
    known = [author for author in own if author.number not in set(wanted)]
    if _names(known, me.emails) != me.names:
        judge_all(connection)
    else:
        _judge(connection, _authors(connection, _IS_WANTED, json.dumps(wanted)), me)


def judge_all(connection: Connection) -> None:
    """Judge every author anew: who looks like the person depends on all names and mailmaps."""
    authors = _authors(connection)
    _judge(connection, authors, me_among(connection, authors))
    _ask_for_unread(connection)


def me_among(connection: Connection, authors: Iterable[_Author]) -> Me:
    """What is known of the person, by whom author strings are judged."""
    emails = {fold(identity.email): identity.email for identity in identities(connection)}
    if not emails:
        return Me({})
    names = _names(authors, emails)
    refused = {key for key, answer in answers(connection).items() if answer is Answer.NOT_ME}
    joins = joins_of(mailmaps.all_mailmaps(connection), emails, names)
    return Me(emails, names, frozenset(refused), joins)


def known_me(connection: Connection) -> Me:
    """What is known of the person now."""
    return me_among(connection, _authors(connection))


def authors_seen(connection: Connection) -> list[AuthorSeen]:
    """Every author string with its commits, those most likely the person first."""
    rows = connection.exec_driver_sql(_AUTHORS_SEEN, (ODD_DAY,))
    return [
        AuthorSeen(name, email, commits, repositories, first, last, Likeness(likeness))
        for name, email, commits, repositories, first, last, likeness in rows
    ]


def unread_commits(connection: Connection) -> int:
    """Commits of the person, without merges, whose lines can be read and were not yet."""
    statement = (
        f"SELECT count(DISTINCT c.id) {_UNREAD} AND length(c.parents) <= 20"
        " AND c.id IN (SELECT commit_id FROM counted_commits)"
    )
    return int(scalar(connection, statement, (int(Likeness.ME),)))


def unread_repositories(connection: Connection) -> list[str]:
    """UUIDs of the repositories in which they are; what is off or frozen cannot be read now."""
    statement = f"SELECT DISTINCT r.uuid {_UNREAD} ORDER BY r.uuid"
    return [row[0] for row in connection.exec_driver_sql(statement, (int(Likeness.ME),))]


def apply(connection: Connection) -> None:
    """Let what the person said take effect: on the authors, the commits, and what is to be read."""
    judge_all(connection)
    recount.recount_all(connection)


def _authors(connection: Connection, condition: str = "true", *values: object) -> list[_Author]:
    rows = connection.exec_driver_sql(
        f"SELECT id, name, email, email_key FROM authors WHERE {condition} ORDER BY id", values
    )
    return [_Author(*row) for row in rows]


def _names(authors: Iterable[_Author], emails: Mapping[str, str]) -> dict[str, str]:
    return names_of(((one.name, one.email) for one in authors if one.key in emails), emails)


def _judge(connection: Connection, authors: Iterable[_Author], me: Me) -> None:
    marks = [(int(judge(one.name, one.email, me).likeness), one.number) for one in authors]
    if marks:
        connection.exec_driver_sql(
            "UPDATE authors SET likeness = ?1 WHERE id = ?2 AND likeness != ?1", marks
        )


def _ask_for_unread(connection: Connection) -> None:
    """Repositories with commits that are newly the person's, or may be, are read again.

    Only those commits: where a repository stands is known.
    """
    connection.exec_driver_sql(_ASK_FOR_UNREAD, (int(Likeness.POSSIBLY_ME),))


_HAS_OWN_ADDRESS = "email_key IN (SELECT email_key FROM identities)"
_IS_WANTED = "id IN (SELECT value FROM json_each(?))"

_AUTHORS_SEEN = f"""
SELECT a.name, a.email, count(DISTINCT c.id), count(DISTINCT rc.repository_id),
       min(nullif({LOCAL_DAY}, ?1)),
       max(nullif({LOCAL_DAY}, ?1)),
       a.likeness
FROM authors a
JOIN commits c ON c.author_id = a.id
JOIN repository_commits rc ON rc.commit_id = c.id
GROUP BY a.id
ORDER BY a.likeness DESC, 3 DESC, a.email_key, a.name
"""

_ASK_FOR_UNREAD = """
UPDATE repositories SET is_read = 0
WHERE is_read = 1 AND id IN (
    SELECT rc.repository_id FROM authors a
    JOIN commits c ON c.author_id = a.id AND c.state = 'listed'
    JOIN repository_commits rc ON rc.commit_id = c.id AND rc.is_reachable = 1
    WHERE a.likeness >= ?)
"""

_UNREAD = """
FROM authors a
JOIN commits c ON c.author_id = a.id AND c.state = 'listed'
JOIN repository_commits rc ON rc.commit_id = c.id AND rc.is_reachable = 1
JOIN repositories r ON r.id = rc.repository_id AND r.is_active = 1 AND r.outcome != 'frozen'
WHERE a.likeness = ?
"""

"""What the newest tree of a repository says of its history, as it was last read."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.classify.mailmap import MailmapEntry
from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.store import facts, people
from commitstats_desktop.store.counting import recount

VERSION = "1"
"""Of what is looked for in a tree; another one makes every tree be looked at again."""


def are_read(connection: Connection, repository_id: int) -> bool:
    """Whether the newest tree was looked at; earlier versions did so only when it changed."""
    return facts.read_fact(connection, _key(repository_id)) == VERSION


def set_read(connection: Connection, repository_id: int) -> None:
    """Say so; written once."""
    if not are_read(connection, repository_id):
        facts.write_fact(connection, _key(repository_id), VERSION)


def forget(connection: Connection, repository_id: int) -> None:
    """A repository is taken out: another one may get its number."""
    facts.forget_fact(connection, _key(repository_id))


def save_notes(connection: Connection, repository_id: int, notes: TreeNotes) -> bool:
    """Put these notes in the place of those before; returns whether they are others.

    A mailmap may suggest authors as the person's, and claims none.
    """
    before = read_notes(connection, repository_id)
    if notes == before:
        return False
    for table in ("ignored_revisions", "mailmap_entries"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE repository_id = ?", (repository_id,))
    if notes.ignored:
        connection.exec_driver_sql(
            "INSERT INTO ignored_revisions (repository_id, oid) VALUES (?, ?)",
            [(repository_id, oid) for oid in notes.ignored],
        )
    if notes.mailmap:
        connection.exec_driver_sql(
            "INSERT INTO mailmap_entries (repository_id, position, proper_name, proper_email,"
            " commit_name, commit_email) VALUES (?, ?, ?, ?, ?, ?)",
            [(repository_id, position, *entry) for position, entry in enumerate(notes.mailmap)],
        )
    recount.recount_commits(connection, set(notes.ignored) ^ set(before.ignored))
    if notes.mailmap != before.mailmap:
        people.judge_all(connection)
    return True


def read_notes(connection: Connection, repository_id: int) -> TreeNotes:
    """The notes of a repository; the revisions in the order of their ids."""
    ignored = connection.exec_driver_sql(
        "SELECT oid FROM ignored_revisions WHERE repository_id = ? ORDER BY oid", (repository_id,)
    )
    mailmap = connection.exec_driver_sql(
        "SELECT proper_name, proper_email, commit_name, commit_email FROM mailmap_entries"
        " WHERE repository_id = ? ORDER BY position",
        (repository_id,),
    )
    return TreeNotes(tuple(row[0] for row in ignored), tuple(MailmapEntry(*row) for row in mailmap))


def _key(repository_id: int) -> str:
    return f"notes of repository {repository_id}"

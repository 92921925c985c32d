"""Lines of the `.mailmap` of each repository's newest tree."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from commitstats_desktop.classify.mailmap import MailmapEntry


def save_mailmap(
    connection: Connection, repository_id: int, entries: Iterable[MailmapEntry]
) -> bool:
    """Keep these lines in the place of those before; whether anything was different.

    Who looks like the person rests on them: judge the authors anew when it was.
    """
    before = connection.exec_driver_sql(
        "SELECT proper_name, proper_email, commit_name, commit_email FROM mailmap_entries"
        " WHERE repository_id = ? ORDER BY position",
        (repository_id,),
    )
    entries = [MailmapEntry(*entry) for entry in entries]
    if [MailmapEntry(*row) for row in before] == entries:
        return False
    connection.exec_driver_sql(
        "DELETE FROM mailmap_entries WHERE repository_id = ?", (repository_id,)
    )
    if entries:
        connection.exec_driver_sql(
            "INSERT INTO mailmap_entries (repository_id, position, proper_name, proper_email,"
            " commit_name, commit_email) VALUES (?, ?, ?, ?, ?, ?)",
            [(repository_id, position, *entry) for position, entry in enumerate(entries)],
        )
    return True


def all_mailmaps(connection: Connection) -> list[tuple[str, MailmapEntry]]:
    """Every line with the name of its repository, always in the same order."""
    rows = connection.exec_driver_sql(
        "SELECT r.name, m.proper_name, m.proper_email, m.commit_name, m.commit_email"
        " FROM mailmap_entries m JOIN repositories r ON r.id = m.repository_id"
        " ORDER BY r.name, r.uuid, m.position"
    )
    return [(name, MailmapEntry(*entry)) for name, *entry in rows]

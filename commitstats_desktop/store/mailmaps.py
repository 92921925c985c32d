"""Lines of the `.mailmap` of each repository's newest tree."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.classify.mailmap import MailmapEntry


def all_mailmaps(connection: Connection) -> list[tuple[str, MailmapEntry]]:
    """Every line with the name of its repository, always in the same order."""
    rows = connection.exec_driver_sql(
        "SELECT r.name, m.proper_name, m.proper_email, m.commit_name, m.commit_email"
        " FROM mailmap_entries m JOIN repositories r ON r.id = m.repository_id"
        " ORDER BY r.name, r.uuid, m.position"
    )
    return [(name, MailmapEntry(*entry)) for name, *entry in rows]

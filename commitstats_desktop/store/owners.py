"""Who the repositories belong to, and what is known of each before its owner is left."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.core.commit import LINES_UNKNOWN
from commitstats_desktop.core.person import Likeness


def save_owner(connection: Connection, repository_id: int, owner: str) -> None:
    """Record who a repository belongs to."""
    connection.exec_driver_sql(
        "UPDATE repositories SET owner = ? WHERE id = ? AND owner != ?",
        (owner, repository_id, owner),
    )


def commits_of(connection: Connection, repository_id: int) -> tuple[int, int, int, int]:
    """Commits of a repository: all, mine, possibly mine, and of these two without known lines."""
    states = ", ".join(f"'{state.value}'" for state in (*LINES_UNKNOWN,))
    row = connection.exec_driver_sql(
        "SELECT count(*), count(*) FILTER (WHERE a.likeness = ?1),"
        " count(*) FILTER (WHERE a.likeness = ?2),"
        f" count(*) FILTER (WHERE a.likeness >= ?2 AND c.state IN ('listed', {states})"
        " AND length(c.parents) <= 20)"
        " FROM repository_commits rc JOIN commits c ON c.id = rc.commit_id"
        " LEFT JOIN authors a ON a.id = c.author_id WHERE rc.repository_id = ?3",
        (int(Likeness.ME), int(Likeness.POSSIBLY_ME), repository_id),
    ).one()
    return (int(row[0]), int(row[1]), int(row[2]), int(row[3]))

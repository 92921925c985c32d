"""The languages of the database, and the colour slot that each keeps."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.schema import EVERYWHERE


def language_names(connection: Connection) -> dict[int, str]:
    """The name of each language by its number."""
    rows = connection.exec_driver_sql("SELECT id, name FROM languages").all()
    return {row[0]: row[1] for row in rows}


def ranked(connection: Connection) -> list[tuple[str, int | None]]:
    """Every language with lines of the person and its slot, the most added lines first."""
    rows = connection.exec_driver_sql(
        "SELECT n.name, n.color_slot FROM languages n"
        " JOIN (SELECT language_id, sum(added) AS added, sum(files) AS files FROM line_years"
        f"  WHERE repository_id = {EVERYWHERE} GROUP BY language_id) l ON l.language_id = n.id"
        " WHERE l.files > 0 ORDER BY l.added DESC, n.name"
    )
    return [(row[0], row[1]) for row in rows.all()]


def keep_slots(connection: Connection) -> int:
    """Give the languages that have none the next free slots, the largest first; how many got one.

    A slot once given stays: a language keeps its colour, however others grow.
    """
    new = [name for name, slot in ranked(connection) if slot is None]
    first = int(scalar(connection, "SELECT coalesce(max(color_slot) + 1, 0) FROM languages"))
    for slot, name in enumerate(new, start=first):
        connection.exec_driver_sql(
            "UPDATE languages SET color_slot = ? WHERE name = ?", (slot, name)
        )
    return len(new)


def has_new(connection: Connection) -> bool:
    """Whether any language has no slot yet."""
    return any(slot is None for _, slot in ranked(connection))

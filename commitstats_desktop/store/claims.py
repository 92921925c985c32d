"""Everything the person said about who they are, to be put back as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.store import people


@dataclass(frozen=True, slots=True)
class Claims:
    """Rows of `identities` and of `answered_addresses`."""

    identities: tuple[tuple[Any, ...], ...]
    answers: tuple[tuple[Any, ...], ...]


def read(connection: Connection) -> Claims:
    """What is said now."""
    identities = connection.exec_driver_sql(f"SELECT {_IDENTITY} FROM identities ORDER BY uuid")
    answers = connection.exec_driver_sql(f"SELECT {_ANSWER} FROM answered_addresses ORDER BY 1")
    return Claims(tuple(map(tuple, identities)), tuple(map(tuple, answers)))


def write(connection: Connection, claims: Claims) -> None:
    """Say exactly this; commits and days are counted again."""
    connection.exec_driver_sql("DELETE FROM identities")
    connection.exec_driver_sql("DELETE FROM answered_addresses")
    if claims.identities:
        connection.exec_driver_sql(
            f"INSERT INTO identities ({_IDENTITY}) VALUES (?, ?, ?, ?, ?)", list(claims.identities)
        )
    if claims.answers:
        connection.exec_driver_sql(
            f"INSERT INTO answered_addresses ({_ANSWER}) VALUES (?, ?, ?)", list(claims.answers)
        )
    people.apply(connection)


_IDENTITY = "uuid, email, email_key, confirmed_by, added_at"
_ANSWER = "email_key, answer, answered_at"

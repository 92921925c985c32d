"""What a database says about itself: short facts by name, such as that it holds demo data."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.store.engine import scalar

IS_DEMO = "is_demo"


def read_fact(connection: Connection, key: str) -> str | None:
    """The value of a fact, None where the database does not say."""
    value: str | None = scalar(connection, "SELECT value FROM database_facts WHERE key = ?", (key,))
    return value


def is_demo(connection: Connection) -> bool:
    """Whether everything in this database is generated."""
    return read_fact(connection, IS_DEMO) == "1"


def write_fact(connection: Connection, key: str, value: str) -> None:
    """State a fact, in the place of what was said before."""
    connection.exec_driver_sql(
        "INSERT INTO database_facts (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def forget_fact(connection: Connection, key: str) -> None:
    """Say nothing about this any more."""
    connection.exec_driver_sql("DELETE FROM database_facts WHERE key = ?", (key,))

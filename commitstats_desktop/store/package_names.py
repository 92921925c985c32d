"""Which tables of package names the counted packages were named by, and naming them anew."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.classify.packages.names import tables_digest
from commitstats_desktop.store import facts
from commitstats_desktop.store.counting.counted import COUNT_ALL_PACKAGES

_KEY = "tables of package names"


def are_current(connection: Connection) -> bool:
    """Whether every counted package is called as the tables of this version call it."""
    return facts.read_fact(connection, _KEY) == tables_digest()


def count_again(connection: Connection) -> None:
    """Name what the commits begin to use anew; the names as they stand in the files are facts."""
    for statement in COUNT_ALL_PACKAGES:
        connection.exec_driver_sql(statement)
    facts.write_fact(connection, _KEY, tables_digest())

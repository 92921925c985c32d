"""What was read from the database and holds for as long as nothing is written to it.

Each connection that only reads keeps its own: SQLite tells a connection, at the price of one look at
the file, whether anybody else has written since it looked last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from sqlalchemy import Connection

from commitstats_desktop.store.engine import MEMORY, scalar

Value = TypeVar("Value")


def remembered(connection: Connection, read: Callable[[Connection], Value]) -> Value:
    """What `read` gives, which must not be changed: read again only when something was written.

    A connection that writes remembers nothing, for no version tells of its own changes.
    """
    memory = connection.info.get(MEMORY)
    if memory is None:
        return read(connection)
    version = scalar(connection, "PRAGMA data_version")
    if memory.get("version") != version:
        memory.clear()
        memory["version"] = version
    if read not in memory:
        memory[read] = read(connection)
    return cast("Value", memory[read])

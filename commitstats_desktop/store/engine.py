"""Connections to the database file, and what its failures mean to the person.

Readers and the writer use engines of their own. Writing starts with `BEGIN IMMEDIATE`, because a
reading transaction cannot be upgraded while another one writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from commitstats_desktop.core.errors import StoreBusy, StoreDamaged, StoreError
from commitstats_desktop.store import functions

BUSY_SECONDS = 5.0
CACHE_KIB = 64 * 1024
STATEMENTS_READ, STATEMENTS_WRITTEN = 128, 512
"""Prepared statements a connection keeps: to count again takes more than 128, which then are kept
in vain. Of those that read there are several, and what they ask differs from time to time."""
MEMORY = "memory"
"""Where a connection that only reads keeps what `memory.remembered` has read."""


# Of every value that is no number and no text the driver asks how it is to be adapted: without an
# answer it looks for a method, and drops the error that there is none, which takes as long as to
# write the value. These two are handed on as they are.
_NOTHING: dict[None, None] = {}
sqlite3.register_adapter(bytes, bytes)
sqlite3.register_adapter(type(None), _NOTHING.get)


class Database:
    """One SQLite file; safe to share between threads."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._writing = RLock()
        self._writer = _engine(path, busy_seconds, "IMMEDIATE", (), STATEMENTS_WRITTEN)
        self._reader = _engine(
            path, busy_seconds, "DEFERRED", ("query_only = ON",), STATEMENTS_READ
        )
        event.listen(self._reader, "connect", _give_memory)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on one unchanging state of the data; it cannot write."""
        with _explained(self.path), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: everything in it happens, or nothing."""
        with self._writing, _explained(self.path), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._reader.dispose()
        self._writer.dispose()


def stored_version(path: Path) -> int:
    """Schema version of a database file, 0 for an empty one; reads its header only."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StoreError(
            f"The database {path} cannot be read: {error.strerror}.",
            "Check the permissions of the file, or choose another folder with --home.",
        ) from error
    if header and not header.startswith(b"SQLite format 3\0"):
        raise StoreDamaged(
            f"{path} is no database.",
            "Move the file aside; a backup may lie in the folder backups beside it.",
        )
    return int.from_bytes(header[60:64], "big")


def journal_mode() -> str:
    """WAL where SQLite is free of the bug that can lose commits in it, else DELETE.

    Versions 3.7.0 to 3.51.2 may corrupt a WAL database that two connections use; fixed in 3.51.3,
    3.50.7 and 3.44.6.
    """
    version = sqlite3.sqlite_version_info
    is_fixed = version >= (3, 51, 3) or (
        version[:2] in ((3, 50), (3, 44))
        and version >= (*version[:2], 7 if version[1] == 50 else 6)
    )
    return "WAL" if is_fixed else "DELETE"


def _engine(
    path: Path, busy_seconds: float, begin: str, pragmas: tuple[str, ...], statements: int
) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, busy_seconds, pragmas, statements),
        poolclass=QueuePool,
        pool_use_lifo=True,  # Who has read last remembers most, of the file and of what it says.
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {begin}")

    return engine


def _connect(
    path: Path, busy_seconds: float, pragmas: tuple[str, ...], statements: int
) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=statements,
    )
    try:
        for pragma in (
            f"journal_mode = {journal_mode()}",
            "synchronous = NORMAL" if journal_mode() == "WAL" else "synchronous = FULL",
            "foreign_keys = ON",
            f"cache_size = -{CACHE_KIB}",
            "temp_store = MEMORY",
            *pragmas,
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    functions.register(connection)
    return connection


def _give_memory(_: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
    record.info[MEMORY] = {}


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Word the failures of SQLite for the person."""
    try:
        yield
    except OperationalError as error:
        raise worded(str(error.orig), path) from error
    except DatabaseError as error:
        if "malformed" in str(error.orig) or "not a database" in str(error.orig):
            raise _damaged(path) from error
        raise


def worded(cause: str, path: Path) -> StoreError:
    """What SQLite says about a file that is not damaged, in words for the person."""
    if "locked" in cause:
        return StoreBusy(
            "Another process of Commit Stats is writing to the database.",
            "Wait until it has finished, or close the other window.",
        )
    if "full" in cause:
        return StoreError(
            f"The disk that holds {path} is full.",
            "Free some space and try again; what was there before is safe.",
        )
    if "readonly" in cause or "unable to open" in cause:
        return StoreError(
            f"The database {path} cannot be written.",
            "Check the permissions of its folder, or choose another with --home DIR.",
        )
    return StoreError(f"The database could not be used: {cause}.", "")


def _damaged(path: Path) -> StoreDamaged:
    return StoreDamaged(
        f"The database {path} is damaged.",
        "Restore the newest backup: Settings, or `commitstats restore`.",
    )


def scalar(connection: Connection, statement: str, parameters: tuple[Any, ...] = ()) -> Any:
    """The one value a statement gives."""
    return connection.exec_driver_sql(statement, parameters).scalar()

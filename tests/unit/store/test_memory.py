"""What is remembered of the database, and when it is read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.engine import Database, scalar
from commitstats_desktop.store.opening import open_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "commitstats.sqlite3")
    yield opened
    opened.close()


class Reader:
    """Counts the identities, and how often it was asked to."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, connection: Connection) -> int:
        self.asked += 1
        return int(scalar(connection, "SELECT count(*) FROM identities"))


def add(connection: Connection, email: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO identities VALUES (?, ?, ?, 'person', 0)", (email, email, email)
    )


def test_what_was_read_is_not_read_again_while_nothing_is_written(database: Database) -> None:
    read = Reader()

    for _ in range(3):
        with database.reading() as connection:
            assert remembered(connection, read) == 0

    assert read.asked == 1


def test_what_was_written_is_read(database: Database) -> None:
    read = Reader()
    with database.reading() as connection:
        remembered(connection, read)

    with database.writing() as connection:
        add(connection, "ada@example.org")

    with database.reading() as connection:
        assert remembered(connection, read) == 1


def test_what_another_process_would_write_is_read(database: Database) -> None:
    read = Reader()
    with database.reading() as connection:
        remembered(connection, read)

    other = Database(database.path)
    with other.writing() as connection:
        add(connection, "ada@example.org")
    other.close()

    with database.reading() as connection:
        assert remembered(connection, read) == 1


def test_a_connection_that_writes_remembers_nothing(database: Database) -> None:
    read = Reader()

    with database.writing() as connection:
        before = remembered(connection, read)
        add(connection, "ada@example.org")
        after = remembered(connection, read)

    assert (before, after) == (0, 1)

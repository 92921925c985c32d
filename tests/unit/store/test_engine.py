"""Connections: whole transactions, quiet readers, failures in words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from commitstats_desktop.core.errors import StoreBusy, StoreDamaged, StoreError
from commitstats_desktop.store.engine import Database, journal_mode, scalar
from commitstats_desktop.store.lock import collecting
from commitstats_desktop.store.opening import open_database

ADD = "INSERT INTO identities VALUES (?, ?, ?, 'person', 0)"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "commitstats.sqlite3")
    yield opened
    opened.close()


def add(database: Database, *emails: str) -> None:
    with database.writing() as connection:
        for email in emails:
            connection.exec_driver_sql(ADD, (email, email, email))


def count(database: Database) -> int:
    with database.reading() as connection:
        return int(scalar(connection, "SELECT count(*) FROM identities"))


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    add(database, "ada@x")

    with pytest.raises(IntegrityError):
        add(database, "grace@x", "ada@x")

    assert count(database) == 1


def test_a_failure_tells_no_values(database: Database) -> None:
    add(database, "secret@x")

    with pytest.raises(IntegrityError) as told:
        add(database, "secret@x")

    assert "secret@x" not in str(told.value)


def test_a_reader_sees_one_state_and_cannot_write(database: Database) -> None:
    add(database, "ada@x")

    with database.reading() as connection:
        with pytest.raises(StoreError), database.reading() as other:
            other.exec_driver_sql(ADD, ("x", "x", "x"))
        assert scalar(connection, "SELECT count(*) FROM identities") == 1


def test_writers_of_one_process_wait_for_each_other(database: Database) -> None:
    threads = [threading.Thread(target=add, args=(database, f"{number}@x")) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert count(database) == 20


def test_a_writer_of_another_process_is_named_busy(database: Database) -> None:
    impatient = Database(database.path, busy_seconds=0.1)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreBusy, match="is writing") as told:
            add(impatient, "ada@x")
    impatient.close()

    assert told.value.hint
    assert count(database) == 0


def test_a_full_disk_is_told_and_loses_nothing(database: Database) -> None:
    add(database, "ada@x")
    with database.writing() as connection:
        pages = scalar(connection, "PRAGMA page_count")
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreError, match="is full"):
        add(database, *(f"{number}@{'x' * 500}" for number in range(500)))

    assert count(database) == 1


def test_damage_that_appears_while_it_is_open_is_told(database: Database) -> None:
    add(database, *(f"{number}@x" for number in range(500)))
    database.close()
    content = database.path.read_bytes()
    database.path.write_bytes(content[:4_096] + b"\xff" * (len(content) - 4_096))

    with pytest.raises(StoreDamaged, match="is damaged"):
        count(database)


def test_a_database_whose_folder_is_gone_is_told(tmp_path: Path) -> None:
    database = Database(tmp_path / "gone" / "commitstats.sqlite3")

    with pytest.raises(StoreError, match="cannot be written"):
        count(database)


def test_the_journal_is_one_that_this_sqlite_does_not_lose_commits_in(database: Database) -> None:
    version = sqlite3.sqlite_version_info
    is_safe = (
        version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    )

    with database.writing() as connection:
        used = scalar(connection, "PRAGMA journal_mode")

    assert used == journal_mode().lower() == ("wal" if is_safe else "delete")


HOLD = """
import sys, time
from pathlib import Path
from commitstats_desktop.store.lock import collecting
with collecting(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_one_process_collects_and_the_other_is_told_which(tmp_path: Path) -> None:
    lock = tmp_path / "writer.lock"
    command = [sys.executable, "-c", HOLD, str(lock)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"

        words = rf"already collecting \(process {holder.pid}\)"
        with pytest.raises(StoreBusy, match=words), collecting(lock):
            pass

        holder.kill()
    with collecting(lock):
        assert (tmp_path / "writer.pid").read_text() == str(os.getpid())


def test_a_failure_while_collecting_is_not_mistaken_for_one_of_the_lock(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too many") as told, collecting(tmp_path / "writer.lock"):
        raise OSError(24, "too many open files")

    assert not isinstance(told.value, StoreError)


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    lock = tmp_path / "file" / "writer.lock"
    with pytest.raises(StoreError, match="cannot be written"), collecting(lock):
        pass


def test_bytes_and_nothing_are_handed_on_as_they_are(database: Database) -> None:
    values = (b"", b"\x00\xff", None, 7, "")
    with database.writing() as connection:
        row = connection.exec_driver_sql("SELECT ?, ?, ?, ?, ?", values).one()
    assert tuple(row) == values

"""Opening a database: made, checked, migrated, or refused untouched."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from commitstats_desktop.core.errors import StoreBusy, StoreDamaged, StoreError, StoreNewer
from commitstats_desktop.store import backup
from commitstats_desktop.store.engine import scalar, stored_version
from commitstats_desktop.store.opening import open_database
from commitstats_desktop.store.schema import SCHEMA_VERSION, metadata
from commitstats_desktop.store.upgrade import MIGRATIONS, upgrade
from tests.fakes.processes import without_privileges
from tests.fakes.repositories import everything_in

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with a row of the person's."""
    made = tmp_path / "data" / "commitstats.sqlite3"
    open_database(made).close()
    with changing(made) as connection:
        connection.execute("INSERT INTO identities VALUES ('u', 'ada@x', 'ada@x', 'person', 0)")
    return made


@contextmanager
def changing(path: Path) -> Iterator[sqlite3.Connection]:
    """Change a database behind the back of the app."""
    with closing(sqlite3.connect(path)) as connection, connection:
        yield connection


def emails(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT email FROM identities")]


def described(path: Path) -> dict[str, object]:
    """Tables with columns, keys and indexes, as SQLite itself describes them."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name, type, ncol, wr, strict FROM pragma_table_list"
            " WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
        ).fetchall()
        return {
            name: (
                more,
                connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
                sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
                sorted(
                    (row[1] if not row[1].startswith("sqlite_") else "", row[2:], columns)
                    for row in connection.execute(f"PRAGMA index_list({name})")
                    for columns in [
                        tuple(connection.execute(f"PRAGMA index_xinfo({row[1]})").fetchall())
                    ]
                ),
                [
                    row[0].split()
                    for row in connection.execute(
                        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql LIKE '% WHERE %'",
                        (name,),
                    )
                ],
            )
            for name, *more in tables
        }


def test_migrations_from_nothing_give_the_schema(tmp_path: Path, path: Path) -> None:
    direct = tmp_path / "direct.sqlite3"
    engine = create_engine(f"sqlite:///{direct}")
    metadata.create_all(engine)
    engine.dispose()

    assert described(path) == described(direct)
    assert stored_version(path) == SCHEMA_VERSION


def test_a_new_database_is_private(tmp_path: Path) -> None:
    made = tmp_path / "new" / "data" / "commitstats.sqlite3"

    open_database(made).close()

    assert made.stat().st_mode & 0o777 == 0o600
    assert made.parent.stat().st_mode & 0o777 == 0o700


def test_opening_again_changes_nothing_but_the_note_of_the_check(path: Path) -> None:
    open_database(path).close()
    before = everything_in(path.parent)

    open_database(path).close()

    assert everything_in(path.parent) == before


def test_a_newer_database_is_refused_untouched(path: Path) -> None:
    with changing(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = everything_in(path.parent)

    with pytest.raises(StoreNewer, match="newer version") as told:
        open_database(path)

    assert everything_in(path.parent) == before
    assert "--home" in told.value.hint


def test_damage_is_told_with_the_newest_backup(path: Path) -> None:
    backup.back_up(path, NOW)
    content = bytearray(path.read_bytes())
    numbers = random.Random(1)

    for _ in range(25):
        broken = bytearray(content)
        position = numbers.randrange(100, len(broken) - 512)
        broken[position : position + 512] = numbers.randbytes(512)
        path.write_bytes(broken)
        before = path.read_bytes()
        try:
            open_database(path).close()
        except StoreDamaged as error:
            assert f"{NOW:%Y-%m-%d %H:%M} UTC" in error.hint
            assert path.read_bytes() == before
        else:
            # The bytes hit a place that nothing uses: all that was there is still there.
            assert emails(path) == ["ada@x"]


def test_a_file_that_is_no_database_is_told(path: Path) -> None:
    path.write_text("not a database at all " * 10)

    with pytest.raises(StoreDamaged, match="is no database"):
        open_database(path)


def test_a_file_that_was_cut_short_is_told(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4_096 * 3])

    with pytest.raises(StoreDamaged, match="is damaged"):
        open_database(path)


def test_an_empty_file_left_by_a_kill_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "commitstats.sqlite3"
    path.touch()

    open_database(path).close()

    assert stored_version(path) == SCHEMA_VERSION


def test_a_migration_that_was_killed_at_its_very_end_is_done_again(tmp_path: Path) -> None:
    made = tmp_path / "made.sqlite3"
    open_database(made).close()
    path = tmp_path / "commitstats.sqlite3"
    journal = path.with_name(path.name + "-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with closing(sqlite3.connect(made)) as source:
            for (statement,) in source.execute(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            ):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        os.link(journal, tmp_path / "kept")
        connection.execute("COMMIT")
    # As after a kill between the last page and the removal of the journal: SQLite takes it back.
    (tmp_path / "kept").rename(journal)

    database = open_database(path)

    with database.reading() as connection:
        assert scalar(connection, "SELECT count(*) FROM repositories") == 0
    database.close()


def test_a_database_that_another_process_holds_is_busy_and_not_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StoreBusy, match="is writing"):
            open_database(path, busy_seconds=0.1)


def test_a_note_of_the_check_that_is_damaged_costs_only_a_check(path: Path) -> None:
    path.with_name(path.name + backup.CHECKED_SUFFIX).write_bytes(b"\xff\xfe\0")

    open_database(path).close()

    assert emails(path) == ["ada@x"]


@pytest.mark.parametrize("place", ["data", ""])
def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path, place: str) -> None:
    blocked = tmp_path / "home"
    blocked.write_text("a file")

    with pytest.raises(StoreError, match="cannot be made") as told:
        open_database(blocked / place / "commitstats.sqlite3")

    assert "--home" in told.value.hint


def test_a_folder_in_the_place_of_the_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "commitstats.sqlite3").mkdir()

    with pytest.raises(StoreError, match="cannot be read"):
        open_database(tmp_path / "commitstats.sqlite3")


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    with without_privileges(), pytest.raises(StoreError, match=r"cannot be made|cannot be read"):
        open_database(tmp_path / "data" / "commitstats.sqlite3")


def test_a_backup_is_checked_and_whole(path: Path) -> None:
    copy = backup.back_up(path, NOW)

    assert emails(copy) == ["ada@x"]
    assert described(copy) == described(path)
    assert [each.name for each in copy.parent.iterdir()] == ["commitstats-20260101-000000.sqlite3"]


def test_two_backups_of_one_second_are_two(path: Path) -> None:
    first = backup.back_up(path, NOW)
    with changing(path) as connection:
        connection.execute("DELETE FROM identities")

    second = backup.back_up(path, NOW)

    assert (emails(first), emails(second)) == (["ada@x"], [])
    assert [copy for copy, _ in backup.copies(path)] == [second, first]


def test_the_newest_backups_are_kept(path: Path) -> None:
    for day in range(8):
        backup.back_up(path, NOW + timedelta(days=day))

    kept = sorted(each.name for each in (path.parent / "backups").iterdir())

    assert kept == [f"commitstats-2026010{day}-000000.sqlite3" for day in range(4, 9)]


def test_a_copy_that_is_damaged_is_not_kept_as_a_backup(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4_096:] = b"\xff" * len(content[4_096:])
    path.write_bytes(content)

    with pytest.raises(StoreError):
        backup.back_up(path, NOW)

    assert list((path.parent / "backups").iterdir()) == []


def test_a_backup_that_cannot_be_written_is_told_and_changes_nothing(path: Path) -> None:
    (path.parent / "backups").write_text("in the way")
    before = path.read_bytes()

    with pytest.raises(StoreError, match="No backup could be made"):
        backup.back_up(path, NOW)

    assert path.read_bytes() == before


def with_a_next_step(tmp_path: Path, body: str) -> Path:
    """The migrations of the app and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "next.py").write_text(
        "from alembic import op\n\nrevision = 'next'\n"
        f"down_revision = '{SCHEMA_VERSION:04}'\n\n\n"
        f"def upgrade() -> None:\n    op.execute('CREATE TABLE extra (id INTEGER)')\n    {body}\n"
    )
    return folder


def test_a_migration_makes_a_backup_and_keeps_what_the_person_typed(
    tmp_path: Path, path: Path
) -> None:
    upgrade(
        path,
        with_a_next_step(tmp_path, f"op.execute('PRAGMA user_version = {SCHEMA_VERSION + 1}')"),
    )

    (copy,) = (path.parent / "backups").iterdir()
    assert (stored_version(path), stored_version(copy)) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert emails(path) == emails(copy) == ["ada@x"]
    assert "extra" in described(path)
    assert "extra" not in described(copy)


@pytest.mark.parametrize("body", ["raise RuntimeError('half-way')", "op.execute('NONSENSE')"])
def test_a_migration_that_fails_half_way_leaves_the_old_schema(
    tmp_path: Path, path: Path, body: str
) -> None:
    before = described(path)

    with pytest.raises((StoreError, RuntimeError)):
        upgrade(path, with_a_next_step(tmp_path, body))

    assert described(path) == before
    assert stored_version(path) == SCHEMA_VERSION
    assert emails(path) == ["ada@x"]
    assert len(list((path.parent / "backups").iterdir())) == 1

"""What is kept can be put back, carried to another computer and kept elsewhere, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage
import pytest

from commitstats_desktop.core.errors import AppError, OutputError, StoreDamaged, StoreError
from commitstats_desktop.paths import Paths, user_paths
from commitstats_desktop.services import moving, storage, transfer
from commitstats_desktop.services.home import open_home
from commitstats_desktop.settings import Settings, load_settings, save_settings
from tests.fakes.homes import FakeHome

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of a home in one file; making it takes a second, as it is meant to."""
    folder = tmp_path_factory.mktemp("exported")
    made = filled(folder / "home", datetime(2026, 1, 1, 12, tzinfo=UTC))
    home = open_home(made)
    try:
        moment = datetime(2026, 1, 2, tzinfo=UTC)
        return transfer.export_everything(home, folder / "all.age", PASSPHRASE, moment)
    finally:
        home.database.close()


@pytest.fixture
def paths(tmp_path: Path, now: datetime) -> Paths:
    return filled(tmp_path / "home", now)


def filled(folder: Path, now: datetime) -> Paths:
    """A home in which one address is the person's, with settings of its own."""
    made = FakeHome.make(folder, now, email="ada@example.org")
    made.close()
    save_settings(made.home.paths.settings, Settings(interval=60))
    return made.home.paths


def addresses(paths: Paths) -> list[str]:
    """Whose addresses the database of a home says are the person's."""
    home = open_home(paths)
    try:
        with home.database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT email FROM identities ORDER BY email")
            return [row[0] for row in rows]
    finally:
        home.database.close()


def claim(paths: Paths, email: str, now: datetime) -> None:
    home = FakeHome(open_home(paths), now)
    home.claim(email)
    home.close()


def back_up(paths: Paths, now: datetime) -> Path:
    home = open_home(paths)
    try:
        return storage.back_up_now(home, now)
    finally:
        home.database.close()


def test_a_backup_brings_back_what_was_there_and_keeps_what_is(paths: Paths, now: datetime) -> None:
    copy = back_up(paths, now)
    claim(paths, "new@example.org", now)

    kept = storage.restore_copy(paths, copy, now + timedelta(hours=1))

    assert addresses(paths) == ["ada@example.org"]
    assert kept is not None
    storage.restore_copy(paths, kept, now + timedelta(hours=2))
    assert addresses(paths) == ["ada@example.org", "new@example.org"]


def test_a_database_that_is_open_is_restored_too(paths: Paths, now: datetime) -> None:
    copy = back_up(paths, now)
    claim(paths, "new@example.org", now)
    home = open_home(paths)

    storage.restore_copy(paths, copy, now + timedelta(hours=1))

    with home.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT email FROM identities").fetchall()
    home.database.close()
    assert [row[0] for row in rows] == ["ada@example.org"]


def test_a_damaged_database_is_kept_aside_when_a_backup_takes_its_place(
    paths: Paths, now: datetime
) -> None:
    copy = back_up(paths, now)
    damaged = paths.database.read_bytes()[:8192] + b"\xff" * 4096
    paths.database.write_bytes(damaged)

    kept = storage.restore_copy(paths, copy, now)

    assert kept is not None
    assert "damaged" in kept.name
    assert kept.read_bytes() == damaged
    assert addresses(paths) == ["ada@example.org"]


def test_the_oldest_backup_can_be_restored_though_making_room_drops_it(
    paths: Paths, now: datetime
) -> None:
    copies = [back_up(paths, now + timedelta(minutes=number)) for number in range(5)]
    claim(paths, "new@example.org", now)

    storage.restore_copy(paths, copies[0], now + timedelta(hours=1))

    assert addresses(paths) == ["ada@example.org"]


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"x" * 200])
def test_what_is_no_backup_is_refused_and_nothing_changes(
    paths: Paths, now: datetime, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "copy.sqlite3").write_bytes(content)

    with pytest.raises(StoreError):
        storage.restore_copy(paths, tmp_path / "copy.sqlite3", now)

    assert addresses(paths) == ["ada@example.org"]


def test_a_backup_that_is_not_there_is_said_with_where_they_are_named(
    paths: Paths, now: datetime, tmp_path: Path
) -> None:
    with pytest.raises(StoreError) as refused:
        storage.restore_copy(paths, tmp_path / "nosuch", now)

    assert "restore --list" in refused.value.hint


def test_data_are_not_moved_to_where_they_are(paths: Paths) -> None:
    with pytest.raises(OutputError, match=r"are in .* already"):
        moving.move_data(paths, paths.data)


def test_backups_are_listed_the_newest_first(paths: Paths, now: datetime) -> None:
    older, newer = back_up(paths, now), back_up(paths, now + timedelta(hours=1))

    assert [one.path for one in storage.copies(paths)] == [newer, older]
    assert storage.copies(paths)[1].made_at == now


def test_everything_but_tokens_arrives_and_what_was_there_is_kept(
    exported: Path, now: datetime, tmp_path: Path
) -> None:
    FakeHome.make(tmp_path / "elsewhere", now, email="other@example.org").close()
    there = user_paths(tmp_path / "elsewhere")

    kept = transfer.import_everything(there, exported, PASSPHRASE, now)

    assert addresses(there) == ["ada@example.org"]
    assert load_settings(there.settings).interval == 60
    assert kept is not None
    storage.restore_copy(there, kept, now + timedelta(hours=1))
    assert addresses(there) == ["other@example.org"]


def test_the_exported_file_tells_nothing_without_its_passphrase(
    exported: Path, paths: Paths, now: datetime
) -> None:
    assert b"ada@example.org" not in exported.read_bytes()
    with pytest.raises(AppError, match="does not open all"):
        transfer.import_everything(paths, exported, "another passphrase", now)
    assert addresses(paths) == ["ada@example.org"]


@pytest.mark.parametrize("cut", [0, 3, 60, -1])
def test_a_file_that_is_cut_off_or_foreign_changes_nothing(
    exported: Path, paths: Paths, now: datetime, tmp_path: Path, cut: int
) -> None:
    part = tmp_path / "part.age"
    part.write_bytes(exported.read_bytes()[:cut])

    with pytest.raises(AppError):
        transfer.import_everything(paths, part, PASSPHRASE, now)

    assert addresses(paths) == ["ada@example.org"]


def test_an_age_file_of_something_else_is_refused(
    paths: Paths, now: datetime, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign.age"
    foreign.write_bytes(pyrage.passphrase.encrypt(b"my diary", PASSPHRASE))

    with pytest.raises(AppError, match="no data of Commit Stats"):
        transfer.import_everything(paths, foreign, PASSPHRASE, now)


def test_a_short_passphrase_is_refused_before_anything_is_written(
    paths: Paths, now: datetime, tmp_path: Path
) -> None:
    home = open_home(paths)

    with pytest.raises(AppError, match="at least 12 characters"):
        transfer.export_everything(home, tmp_path / "all.age", "short", now)

    home.database.close()
    assert not (tmp_path / "all.age").exists()


def test_moved_data_are_found_again_and_the_old_folder_is_gone(
    paths: Paths, now: datetime, tmp_path: Path
) -> None:
    copy = back_up(paths, now)

    moved = moving.move_data(paths, tmp_path / "large" / ".." / "larger")

    found = user_paths(tmp_path / "home")
    assert found == moved == replace(paths, data=tmp_path / "larger")
    assert addresses(found) == ["ada@example.org"]
    assert (found.backups / copy.name).is_file()
    assert not paths.data.exists()


def test_no_empty_database_is_made_while_the_moved_data_are_away(
    paths: Paths, now: datetime, tmp_path: Path
) -> None:
    moved = moving.move_data(paths, tmp_path / "disk")
    moved.data.rename(tmp_path / "unplugged")

    with pytest.raises(StoreError, match="that folder is not there"):
        open_home(user_paths(tmp_path / "home"))

    assert not moved.data.exists()


@pytest.mark.parametrize("name", ["Dropbox/stats", "home/data/below", "full", "none/below", "file"])
def test_a_folder_that_will_not_do_is_refused_and_the_data_stay(
    paths: Paths, tmp_path: Path, name: str
) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo").touch()
    (tmp_path / "file").touch()

    with pytest.raises(OutputError):
        moving.move_data(paths, tmp_path / name)

    assert user_paths(tmp_path / "home") == paths
    assert addresses(paths) == ["ada@example.org"]


def test_damaged_data_are_not_moved(paths: Paths, tmp_path: Path) -> None:
    paths.database.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)

    with pytest.raises((StoreDamaged, OutputError)):
        moving.move_data(paths, tmp_path / "elsewhere")

    assert paths.database.is_file()
    assert not (tmp_path / "elsewhere").exists()

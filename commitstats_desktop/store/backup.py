"""Checked copies of the database, and the check itself."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from commitstats_desktop.core.errors import StoreDamaged, StoreError
from commitstats_desktop.store.engine import BUSY_SECONDS, worded

KEPT = 5
CHECKED_SUFFIX = ".checked"
STAMP = "%Y%m%d-%H%M%S"
"""How a moment stands in the name of a copy."""

FORGOTTEN_AT = "forgotten_at"
"""The fact that says when something was forgotten last: older copies go with the next one."""


def check(path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
    """Raise `StoreDamaged` unless SQLite finds the database sound.

    A check reads the whole file, so it is skipped while the file is the very one that was found
    sound last time.
    """
    stamp = _stamp(path)
    marker = path.with_name(path.name + CHECKED_SUFFIX)
    if marker.is_file() and marker.read_bytes() == stamp.encode():
        return
    if not is_sound(path, busy_seconds):
        raise StoreDamaged(
            f"The database {path} is damaged.",
            _restore_hint(path),
        )
    try:
        marker.write_text(_stamp(path), "utf-8")
    except OSError:
        return  # A folder that cannot be written is checked again next time; that costs only time.


def copies(path: Path) -> list[tuple[Path, datetime]]:
    """The copies that are kept, the newest first, each with the moment it was made."""
    found: list[tuple[Path, datetime]] = []
    for copy in sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}"), reverse=True):
        with suppress(ValueError):
            stamp = copy.stem.removeprefix(f"{path.stem}-")
            found.append((copy, datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)))
    return found


def checked_at(path: Path) -> datetime | None:
    """When the database was last found sound; None if never."""
    try:
        return datetime.fromtimestamp(
            path.with_name(path.name + CHECKED_SUFFIX).stat().st_mtime, UTC
        )
    except OSError:
        return None


def back_up(path: Path, now: datetime) -> Path:
    """Copy the database into `backups/`, check the copy, keep the newest few; returns the copy."""
    folder = path.parent / "backups"
    copy = _free_name(path, now)
    part = copy.with_name(copy.name + ".part")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        copy_to(path, part)
        if not is_sound(part):
            raise StoreDamaged(
                f"The copy of the database in {folder} is damaged.",
                "The disk may be failing. The database itself was not changed.",
            )
        os.replace(part, copy)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            f"No backup could be made in {folder}: {error}.",
            "Free some space on that disk; without a backup the database is not changed.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _drop_older(path, copy)
    return copy


def _free_name(path: Path, now: datetime) -> Path:
    """Named by the second, or by the next that no copy has: none is ever written over."""
    while True:
        copy = path.parent / "backups" / f"{path.stem}-{now:{STAMP}}{path.suffix}"
        if not copy.exists():
            return copy
        now += timedelta(seconds=1)


def _drop_older(path: Path, copy: Path) -> None:
    """Keep the newest few, and none that still holds what the person had forgotten."""
    copies = sorted(copy.parent.glob(f"{path.stem}-*{path.suffix}"))
    forgotten = copy.with_name(f"{path.stem}-{_forgotten_at(copy)}{path.suffix}")
    for old in copies:
        if old != copy and (old in copies[:-KEPT] or old.name <= forgotten.name):
            old.unlink()


def _forgotten_at(copy: Path) -> str:
    """When something was forgotten last, in the form of the names; empty for never."""
    with closing(sqlite3.connect(copy)) as connection:
        try:
            row = connection.execute(
                "SELECT value FROM database_facts WHERE key = ?", (FORGOTTEN_AT,)
            ).fetchone()
        except sqlite3.OperationalError:  # Of a schema that had no facts.
            return ""
    return str(row[0]) if row else ""


def copy_to(source: Path, target: Path) -> None:
    """Copy a database that may be in use, and see it on the disk."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def is_sound(path: Path, busy_seconds: float = BUSY_SECONDS) -> bool:
    """Whether SQLite's own check finds nothing wrong with the file."""
    try:
        with closing(sqlite3.connect(path, timeout=busy_seconds)) as connection:
            rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.OperationalError as error:  # Another process writes, the disk is full …
        raise worded(str(error), path) from error
    except sqlite3.DatabaseError:
        return False
    return rows == [("ok",)]


def _stamp(path: Path) -> str:
    status = path.stat()
    return f"{status.st_ino} {status.st_size} {status.st_mtime_ns}"


def _restore_hint(path: Path) -> str:
    found = copies(path)
    if not found:
        return "There is no backup yet: move the file aside and collect again."
    return (
        f"Restore the backup of {found[0][1]:%Y-%m-%d %H:%M} UTC (`commitstats restore`);"
        " the damaged file is kept."
    )

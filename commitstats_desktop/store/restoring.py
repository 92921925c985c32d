"""Puts an earlier copy of the database in the place of the one that is there."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import StoreDamaged, StoreError, StoreNewer
from commitstats_desktop.store import backup
from commitstats_desktop.store.engine import stored_version
from commitstats_desktop.store.schema import SCHEMA_VERSION


def restore(path: Path, copy: Path, now: datetime) -> Path | None:
    """Make the database what it was in `copy`; returns where the present one is kept.

    The present one is copied among the backups first, or, where it is damaged, moved aside. None
    where there was none. Raises `StoreDamaged` or `StoreNewer` for a copy that cannot be used, and
    `StoreError` when there is no room for it; the database is then as it was. It may be open: the
    exchange is one transaction of SQLite. It is to be opened anew afterwards, since the copy may be
    of an older version.
    """
    staged = path.with_name(path.name + ".part")
    try:
        _stage(copy, staged)
        if not path.exists():
            os.replace(staged, path)
            return None
        if not backup.is_sound(path):
            return _exchange_damaged(path, staged, now)
        kept = backup.back_up(path, now)
        with closing(sqlite3.connect(staged)) as old, closing(sqlite3.connect(path)) as present:
            old.backup(present)
        return kept
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            f"{copy.name} could not be restored: {error}.",
            "Free some space on that disk, or close other programs that use the database.",
        ) from error
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)


def _stage(copy: Path, staged: Path) -> None:
    """A checked copy of the copy: making a backup may drop old ones, and this may be one of them."""
    if not copy.is_file():
        raise StoreError(
            f"There is no file {copy}.", "`commitstats restore --list` names the backups there are."
        )
    if stored_version(copy) == 0 or not backup.is_sound(copy):
        raise StoreDamaged(
            f"{copy.name} is no sound copy of the database.", "Choose another backup."
        )
    if stored_version(copy) > SCHEMA_VERSION:
        raise StoreNewer(
            f"{copy.name} was made by a newer version of Commit Stats.",
            "Install the newest version, then restore it.",
        )
    backup.copy_to(copy, staged)


def _exchange_damaged(path: Path, staged: Path, now: datetime) -> Path:
    aside = path.with_name(f"{path.stem}-damaged-{now:{backup.STAMP}}{path.suffix}")
    for suffix in ("", "-wal", "-shm", "-journal"):
        belonging = path.with_name(path.name + suffix)
        if belonging.exists():
            os.replace(belonging, aside.with_name(aside.name + suffix))
    os.replace(staged, path)
    return aside

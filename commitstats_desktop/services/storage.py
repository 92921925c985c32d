"""What the app keeps on this computer: how large it is, copies of it, and its end."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import OutputError
from commitstats_desktop.core.wording import mark
from commitstats_desktop.paths import Paths
from commitstats_desktop.services.activity import folder_size
from commitstats_desktop.services.home import Home
from commitstats_desktop.store import backup
from commitstats_desktop.store.lock import collecting
from commitstats_desktop.store.restoring import restore


@dataclass(frozen=True, slots=True)
class Kept:
    """One folder of the app; `size` in bytes."""

    what: str
    path: Path
    size: int


def kept(paths: Paths) -> tuple[Kept, ...]:
    """Every folder there is, each once; folders of one `--home` lie beside each other."""
    wanted = (
        (mark("Database, backups and demo"), paths.data),
        (mark("Settings"), paths.config),
        (mark("Mirrors of hosted repositories"), paths.cache),
        (mark("Logs"), paths.logs),
    )
    found: dict[Path, Kept] = {}
    for what, path in wanted:
        if path.is_dir() and path not in found:
            found[path] = Kept(what, path, folder_size(path))
    return tuple(found.values())


def back_up_now(home: Home, now: datetime) -> Path:
    """A checked copy of the database; its path. Raises `StoreError` with a sentence."""
    return backup.back_up(home.paths.database, now)


@dataclass(frozen=True, slots=True)
class Copy:
    """A checked copy of the database; `size` in bytes."""

    path: Path
    made_at: datetime
    size: int


def copies(paths: Paths) -> tuple[Copy, ...]:
    """The backups there are, the newest first."""
    return tuple(
        Copy(path, made_at, path.stat().st_size) for path, made_at in backup.copies(paths.database)
    )


def restore_copy(paths: Paths, copy: Path, now: datetime) -> Path | None:
    """Make the database what it was in a backup; returns where the present one is kept.

    To be opened anew afterwards. Raises `StoreError` with a sentence; the database is then as it
    was.
    """
    with collecting(paths.lock):
        return restore(paths.database, copy, now)


def delete_everything(paths: Paths) -> None:
    """Remove all that the app keeps; nothing may have the database open.

    Raises `OutputError` when something cannot be removed; what could be is gone then.
    """
    failures: list[str] = []
    for one in kept(paths):
        shutil.rmtree(one.path, onerror=lambda _, path, __: failures.append(str(path)))
    if failures:
        raise OutputError(
            f"{len(failures):,} files could not be deleted, the first is {failures[0]}.",
            "Another program may have it open. Close it and delete the folder by hand.",
        )

"""Keeping the data in another folder, such as one on a larger disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from commitstats_desktop.core.errors import OutputError
from commitstats_desktop.paths import Paths
from commitstats_desktop.services import output_files
from commitstats_desktop.store import backup
from commitstats_desktop.store.lock import collecting

SYNCHRONISED = ("dropbox", "onedrive", "google drive", "icloud", "nextcloud", "syncthing")
"""A program that copies single files of a database while it is written damages it."""


def move_data(paths: Paths, target: Path) -> Paths:
    """Move the database and what belongs to it into `target`; returns the folders from now on.

    The folder is copied, the copied database checked, and only then is the old one removed. Nothing
    may have the database open. Raises `OutputError` or `StoreError`; the data are then where they were.
    """
    chosen = Path(os.path.realpath(os.path.expanduser(target)))
    _check(paths, chosen)
    part = chosen.with_name(chosen.name + ".part")
    backup.check(paths.database)
    with collecting(paths.lock):
        try:
            shutil.copytree(paths.data, part, ignore=_ignored(paths))
            backup.copy_to(paths.database, part / paths.database.name)
            backup.check(part / paths.database.name)
            if chosen.is_dir():
                chosen.rmdir()
            os.replace(part, chosen)
            _point(paths, chosen)
        except OSError as error:
            raise OutputError(
                f"The data could not be moved to {target}: {error.strerror or error}.",
                "Choose another folder, or free some space; the data are where they were.",
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    # What cannot be removed now is no loss: the pointer names the new place.
    shutil.rmtree(paths.data, ignore_errors=True)
    return Paths(chosen, paths.config, paths.cache, paths.logs)


def _check(paths: Paths, chosen: Path) -> None:
    synchronised = [name for name in SYNCHRONISED if name in str(chosen).casefold()]
    if synchronised:
        raise OutputError(
            f"{chosen} is kept in step by another program, which can damage a database.",
            "Choose a folder that is only on this computer; use a backup to keep a copy elsewhere.",
        )
    if chosen == Path(os.path.realpath(paths.data)):
        raise OutputError(f"The data are in {chosen} already.", "Nothing was moved.")
    if chosen.is_relative_to(paths.data) or paths.data.is_relative_to(chosen):
        raise OutputError(
            f"{chosen} and the present folder lie in each other.", "Choose a folder elsewhere."
        )
    if chosen.exists() and not (chosen.is_dir() and not any(chosen.iterdir())):
        raise OutputError(f"{chosen} is not empty.", "Choose an empty folder or a new one.")
    if not chosen.parent.is_dir():
        raise OutputError(f"The folder {chosen.parent} does not exist.", "Make it first.")


def _ignored(paths: Paths) -> Callable[[Any, list[str]], set[str]]:
    """Not the lock, and not the database: that one is copied by SQLite."""
    names = (paths.lock.name, paths.lock.with_suffix(".pid").name, f"{paths.database.name}*")
    return shutil.ignore_patterns(*names)


def _point(paths: Paths, chosen: Path) -> None:
    paths.config.mkdir(parents=True, exist_ok=True, mode=0o700)
    output_files.write_all([(paths.pointer, os.fsencode(chosen))])

"""Opens the database of a home: refuses, checks, migrates, in this order."""

from __future__ import annotations

from pathlib import Path

from commitstats_desktop.core.errors import StoreError, StoreNewer
from commitstats_desktop.store import backup
from commitstats_desktop.store.engine import BUSY_SECONDS, Database, stored_version
from commitstats_desktop.store.schema import SCHEMA_VERSION


def open_database(path: Path, busy_seconds: float = BUSY_SECONDS) -> Database:
    """The database at `path`, made or migrated where needed.

    Raises `StoreNewer` for one made by a later version, `StoreDamaged` when SQLite's own check
    fails, `StoreError` where the folder cannot be used. None of them changes the file.
    """
    _make_private_folder(path.parent)
    version = stored_version(path) if path.exists() else 0
    if version > SCHEMA_VERSION:
        raise StoreNewer(
            f"The database was made by a newer version of Commit Stats (schema {version}).",
            "Install the newest version, or choose another folder with --home.",
        )
    if version:
        backup.check(path, busy_seconds)
        # The check takes back what a kill left unfinished, which may have been the first migration.
        version = stored_version(path)
    if version < SCHEMA_VERSION:
        # Alembic takes half a second to import, and most starts have nothing to migrate.
        from commitstats_desktop.store.upgrade import upgrade

        upgrade(path)
    return Database(path, busy_seconds)


def _make_private_folder(folder: Path) -> None:
    if not folder.is_absolute():
        raise StoreError(
            "This user has no home folder to keep the database in.",
            "Choose a folder with --home DIR or the variable COMMITSTATS_HOME.",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            "Choose another with --home DIR or the variable COMMITSTATS_HOME.",
        ) from error

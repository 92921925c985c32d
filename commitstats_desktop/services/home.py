"""The home of one user: its folders and the open database, handed to every service."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from commitstats_desktop.core.errors import StoreError
from commitstats_desktop.paths import Paths
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.lock import collecting
from commitstats_desktop.store.opening import open_database

LAST_LOOK = "last_look"
"""File that holds when all repositories were last looked at. It is not in the database, which a
collection that finds nothing new does not touch."""


@dataclass(frozen=True)
class Home:
    """An open database and where it lies."""

    paths: Paths
    database: Database

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Be the one process that collects; raises `StoreBusy` when another is."""
        with collecting(self.paths.lock):
            yield

    def last_look(self) -> datetime | None:
        """When all repositories were last looked at, whether or not anything was new."""
        try:
            text = (self.paths.data / LAST_LOOK).read_text("utf-8")
            return datetime.fromisoformat(text).astimezone(UTC)
        except (OSError, ValueError):
            return None

    def note_look(self, now: datetime) -> None:
        """Remember that all repositories were looked at."""
        (self.paths.data / LAST_LOOK).write_text(now.astimezone(UTC).isoformat(), "utf-8")


def open_home(paths: Paths) -> Home:
    """Open or make the database; raises `StoreError` with a sentence.

    Where the person moved the data elsewhere, none are made anew because that place is not there.
    """
    if paths.pointer.exists() and not paths.data.is_dir():
        raise StoreError(
            f"The data were moved to {paths.data}, and that folder is not there.",
            f"Connect the disk it is on. To start anew instead, delete {paths.pointer}.",
        )
    return Home(paths, open_database(paths.database))

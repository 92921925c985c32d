"""Puts another database in the place of the open one, once nothing uses it any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.paths import Paths
    from commitstats_desktop.ui.session import Session


class Wanted(NamedTuple):
    """What is to be done while no database is open, and a slot for what it gives."""

    name: str
    verb: Callable[[Work], Any]
    done: Callable[[Any], None]


class Exchange(QObject):
    """The verbs that need the database closed; whatever becomes of them, it is opened again."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted: Wanted | None = None
        self._moved: Callable[[Any], None] | None = None
        session.runner.changed.connect(self._begin)

    def restore(self, copy: Path, done: Callable[[Any], None]) -> None:
        """Make the database what it was in a backup; gives where the present one is kept."""
        paths = self._session.paths
        self._exchange(Wanted("restore", lambda _: _restore(paths, copy), done))

    def bring_in(self, source: Path, passphrase: str, done: Callable[[Any], None]) -> None:
        """Take over what another computer exported; gives where the present one is kept."""
        paths = self._session.paths
        self._exchange(Wanted("import", lambda _: _bring_in(paths, source, passphrase), done))

    def move(self, folder: Path, done: Callable[[Any], None]) -> None:
        """Keep the data in another folder; gives the folders from now on."""
        paths = self._session.paths
        self._moved = done
        self._exchange(Wanted("move", lambda _: _move(paths, folder), self._take_folders))

    @Slot(object)
    def _take_folders(self, paths: Paths) -> None:
        self._session.paths = paths
        if self._moved is not None:
            self._moved(paths)

    def _exchange(self, wanted: Wanted) -> None:
        if self._wanted is not None:
            return
        self._wanted = wanted
        self._session.let_go()
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Go on when the last job has ended that still reads the old database."""
        if self._wanted is None or self._session.runner.is_busy():
            return
        wanted, self._wanted = self._wanted, None
        self._session.close_databases()
        self._session.run(wanted.name, wanted.verb, wanted.done, self._session.open)


def _restore(paths: Paths, copy: Path) -> Path | None:
    from commitstats_desktop.services.storage import restore_copy

    return restore_copy(paths, copy, datetime.now(UTC))


def _bring_in(paths: Paths, source: Path, passphrase: str) -> Path | None:
    from commitstats_desktop.services.transfer import import_everything

    return import_everything(paths, source, passphrase, datetime.now(UTC))


def _move(paths: Paths, folder: Path) -> Paths:
    from commitstats_desktop.services.moving import move_data

    return move_data(paths, folder)

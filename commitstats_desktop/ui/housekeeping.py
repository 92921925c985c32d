"""What is kept on this computer and how the app is started, asked and changed as jobs of a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.paths import Paths

if TYPE_CHECKING:
    from commitstats_desktop.services.autostart import Autostart
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session


class Housekeeping(QObject):
    """The verbs of the pages Activity and Settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load_activity(self, done: Callable[[Any], None]) -> None:
        """Past runs, problems by cause, and what the app runs on."""
        home = self._session.home
        if home is not None:
            self._session.run("activity", lambda _: _activity(home), done)

    def load_storage(self, done: Callable[[Any], None]) -> None:
        """What is kept on this computer."""
        self._session.run("storage", lambda _: _kept(self._session.paths), done)

    def back_up(self, done: Callable[[Any], None]) -> None:
        """Make a checked copy of the database."""
        home = self._session.home
        if home is not None:
            self._session.run("backup", lambda _: _back_up(home), done)

    def load_autostart(self, done: Callable[[Any], None]) -> None:
        """Whether the program starts at login."""
        self._session.run("autostart", lambda _: _autostart().is_on(), done)

    @Slot(bool)
    def set_autostart(self, is_on: bool) -> None:  # noqa: FBT001
        """Start at login, or do not any more."""
        self._session.run("set autostart", lambda _: _autostart().switch(is_on=is_on))


def _activity(home: Home) -> Any:
    from commitstats_desktop.services.activity import load_activity

    return load_activity(home)


def _kept(paths: Paths) -> Any:
    from commitstats_desktop.services.storage import kept

    return kept(paths)


def _back_up(home: Home) -> Path:
    from commitstats_desktop.services.storage import back_up_now

    return back_up_now(home, datetime.now(UTC))


def _autostart() -> Autostart:
    from commitstats_desktop.services.autostart import autostart, background_command

    return autostart(background_command())

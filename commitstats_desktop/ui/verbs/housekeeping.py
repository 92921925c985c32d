"""What is kept on this computer and how the app is started, asked and changed as jobs of a session."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.paths import Paths
from commitstats_desktop.ui.clock import now

if TYPE_CHECKING:
    from commitstats_desktop.core.rules import Rules
    from commitstats_desktop.services.autostart import Autostart
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.ui.session import Session


class Housekeeping(QObject):
    """The verbs of the pages Activity and Settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load_activity(self, done: Callable[[Any], None]) -> None:
        """Past runs, problems by cause, and what the app runs on."""
        home, hosts = self._session.home, self._session.find_hosts
        hidden = self._session.removals.of_accounts.hidden
        if home is not None:
            self._session.run("activity", lambda _: _activity(home, hosts(), hidden), done)

    def load_storage(self, done: Callable[[Any], None]) -> None:
        """What is kept on this computer."""
        self._session.run("storage", lambda _: _kept(self._session.paths), done)

    def measure(self, done: Callable[[Any], None]) -> None:
        """The same, for somebody who is about to delete it."""
        self._session.run("measure", lambda _: _kept(self._session.paths), done)

    def back_up(self, done: Callable[[Any], None]) -> None:
        """Make a checked copy of the database."""
        home = self._session.home
        if home is not None:
            self._session.run("backup", lambda _: _back_up(home), done)

    def load_copies(self, done: Callable[[Any], None]) -> None:
        """The backups there are, the newest first."""
        self._session.run("copies", lambda _: _copies(self._session.paths), done)

    def export_all(self, target: Path, passphrase: str, done: Callable[[Any], None]) -> None:
        """Write all but secrets into one file."""
        home = self._session.home
        if home is not None:
            self._session.run("transfer", lambda _: _export_all(home, target, passphrase), done)

    def load_rules(self, done: Callable[[Any], None]) -> None:
        """The rules of counting that hold."""
        home = self._session.home
        if home is not None:
            self._session.run("rules", lambda _: _rules(home), done)

    def set_rules(self, rules: Rules) -> None:
        """Count by these rules; every figure follows."""
        self._session.change("set rules", lambda home: _set_rules(home, rules))

    def set_proxy(
        self, address: str, user: str, password: str, done: Callable[[Any], None]
    ) -> None:
        """Check the address and keep the login; gives the address and whether there is a login."""
        hosts = self._session.find_hosts
        name = self._session.in_turn("proxy")
        self._session.run(name, lambda _: _set_proxy(hosts(), address, user, password), done)

    def load_autostart(self, done: Callable[[Any], None]) -> None:
        """Whether the program starts at login."""
        self._session.run("autostart", lambda _: _autostart().is_on(), done)

    @Slot(bool)
    def set_autostart(self, is_on: bool) -> None:  # noqa: FBT001
        """Start at login, or do not any more."""
        name = self._session.in_turn("autostart")
        self._session.run(name, lambda _: _autostart().switch(is_on=is_on))


def _activity(home: Home, hosts: Hosts, hidden: Collection[str]) -> Any:
    from commitstats_desktop.services.activity import load_activity

    return load_activity(home, hosts.keys, now(), hidden)


def _kept(paths: Paths) -> Any:
    from commitstats_desktop.services.storage import kept

    return kept(paths)


def _back_up(home: Home) -> Path:
    from commitstats_desktop.services.storage import back_up_now

    return back_up_now(home, datetime.now(UTC))


def _copies(paths: Paths) -> Any:
    from commitstats_desktop.services.storage import copies

    return copies(paths)


def _export_all(home: Home, target: Path, passphrase: str) -> Path:
    from commitstats_desktop.services.transfer import export_everything

    return export_everything(home, target, passphrase, datetime.now(UTC))


def _rules(home: Home) -> Rules:
    from commitstats_desktop.services.rules import load_rules

    return load_rules(home.database)


def _set_rules(home: Home, rules: Rules) -> None:
    from commitstats_desktop.services.rules import set_bulk_limits, set_weekends

    set_bulk_limits(home.database, rules.bulk.lines, rules.bulk.files)
    set_weekends(home.database, break_streaks=rules.weekends_break_streaks)


def _set_proxy(hosts: Hosts, address: str, user: str, password: str) -> tuple[str, bool]:
    from commitstats_desktop.services.network import checked_proxy, keep_login

    checked = checked_proxy(address)
    return checked, keep_login(hosts.keys, user, password)


def _autostart() -> Autostart:
    from commitstats_desktop.services.autostart import autostart, background_command

    return autostart(background_command())

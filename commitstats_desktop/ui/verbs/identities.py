"""What the window asks for about who the person is: say it, undo it, read what is new by it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.repository import Repository

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session


class Identities(QObject):
    """The verbs of the page You, run as jobs of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._before: object = None

    @property
    def can_undo(self) -> bool:
        """Whether something was said that can be put back."""
        return self._before is not None

    def save(
        self, claimed: Iterable[str], given_up: Iterable[str], refused: Iterable[str] = ()
    ) -> None:
        """Say which addresses are the person's, which are not any more, and which never were."""
        home, change = self._session.home, (tuple(claimed), tuple(given_up), tuple(refused))
        if home is not None:
            self._session.run("identities", lambda _: _save(home, change), self._note)

    def undo(self) -> None:
        """Put back what was said before the last change."""
        home, before = self._session.home, self._before
        if home is not None and before is not None:
            job = self._session.run("identities", lambda _: _restore(home, before), self._tell)
            if job is not None:
                self._before = None

    def forget(self) -> None:
        """Another home was opened: what was said there cannot be put back here."""
        self._before = None

    def read_unread(self, *, asks_hosts: bool = True) -> None:
        """Start to read the lines of what was claimed and never read."""
        home = self._session.home
        if home is not None:
            self._session.run(
                "unread", lambda _: _unread(home, asks_hosts=asks_hosts), self._collect
            )

    @Slot(object)
    def _note(self, before: object) -> None:
        self._before = before
        self._tell(before)

    @Slot(object)
    def _tell(self, _: object) -> None:
        """Commits and days are counted already; lines are still to be read."""
        self._session.changed.emit()
        self.read_unread()

    @Slot(object)
    def _collect(self, repositories: list[Repository]) -> None:
        self._session.collect(repositories)


def _save(home: Home, change: tuple[tuple[str, ...], ...]) -> Any:
    from commitstats_desktop.services.people import IdentityChange, save

    return save(home.database, IdentityChange(*change), datetime.now(UTC))


def _restore(home: Home, before: Any) -> None:
    from commitstats_desktop.services.people import restore

    restore(home.database, before)


def _unread(home: Home, *, asks_hosts: bool) -> list[Repository]:
    """The repositories in which lines of the person's commits are still to be read."""
    from commitstats_desktop.services.people import unread_repositories
    from commitstats_desktop.ui.session import active

    wanted = set(unread_repositories(home.database))
    return [one for one in active(home, asks_hosts=asks_hosts) if one.uuid in wanted]

"""What the window asks for about who the person is: say it, undo it, read what is new by it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.repository import Repository

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session


class Said(NamedTuple):
    """What was said before the last change, and in which home."""

    home: Home
    before: Any


class Identities(QObject):
    """The verbs of the page You, run as jobs of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._said: Said | None = None

    @property
    def can_undo(self) -> bool:
        """Whether something was said that can be put back."""
        return self._said is not None and self._said.home is self._session.home

    def save(
        self, claimed: Iterable[str], given_up: Iterable[str], refused: Iterable[str] = ()
    ) -> None:
        """Say which addresses are the person's, which are not any more, and which never were."""
        home, change = self._session.home, (tuple(claimed), tuple(given_up), tuple(refused))
        if home is not None:
            name = self._session.in_turn("identities")
            self._session.run(name, lambda _: self._save(home, change), self._tell)

    def undo(self) -> None:
        """Put back what was said before the last change, also where that is still being kept."""
        home = self._session.home
        if home is not None:
            name = self._session.in_turn("identities")
            self._session.run(name, lambda _: self._restore(home), self._tell)

    def read_unread(self, *, asks_hosts: bool = True) -> None:
        """Start to read the lines of what was claimed and never read."""
        home = self._session.home
        if home is not None:
            self._session.run(
                "unread", lambda _: _unread(home, asks_hosts=asks_hosts), self._collect
            )

    def _save(self, home: Home, change: tuple[tuple[str, ...], ...]) -> None:
        """In a job, of which one runs at a time: what is undone is what was kept before it."""
        before = _save(home, change)
        if before is not None:
            self._said = Said(home, before)

    def _restore(self, home: Home) -> None:
        said, self._said = self._said, None
        if said is not None and said.home is home:
            _restore(home, said.before)

    @Slot(object)
    def _tell(self, _: object) -> None:
        """Commits and days are counted already; lines are still to be read."""
        self._session.changed.emit()
        self.read_unread()

    @Slot(object)
    def _collect(self, repositories: list[Repository]) -> None:
        self._session.collect(repositories)


def _save(home: Home, change: tuple[tuple[str, ...], ...]) -> Any:
    """What was said before; None where nothing is other than it was."""
    from commitstats_desktop.services.people import IdentityChange, claims_now, save

    before = save(home.database, IdentityChange(*change), datetime.now(UTC))
    return None if claims_now(home.database) == before else before


def _restore(home: Home, before: Any) -> None:
    from commitstats_desktop.services.people import restore

    restore(home.database, before)


def _unread(home: Home, *, asks_hosts: bool) -> list[Repository]:
    """The repositories in which lines of the person's commits are still to be read."""
    from commitstats_desktop.services.people import unread_repositories
    from commitstats_desktop.ui.session import active

    wanted = set(unread_repositories(home.database))
    return [one for one in active(home, asks_hosts=asks_hosts) if one.uuid in wanted]

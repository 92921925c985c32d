"""What the window asks for about leaving an owner: who there is, and to read all of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commitstats_desktop.core.owner import is_owned_by
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.work import Work
from commitstats_desktop.ui.collection_round import CollectionRound
from commitstats_desktop.ui.session import Session

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home

Done = Callable[[Any], None]


def load_owners(session: Session, done: Done) -> None:
    """Owners with their repositories; `done` is a slot for both."""
    home = session.home
    if home is not None:
        session.run(session.anew("owners"), lambda _: _owners(home), done)


def leave(session: Session, owner: str, known: list[Repository], done: Done) -> bool:
    """Read everything of an owner; `done` is a slot for the check-list.

    False while something else is collected.
    """
    home = session.home
    if home is None or session.state.is_collecting:
        return False
    theirs = [one for one in known if one.is_active and is_owned_by(one.owner, owner)]
    begun = LeavingRound(session, home, theirs, owner)
    begun.succeeded.connect(done)
    session.start_round(begun)
    return True


class LeavingRound(CollectionRound):
    """Reads every branch of every repository of an owner; gives the check-list."""

    def __init__(
        self, session: Session, home: Home, repositories: list[Repository], owner: str
    ) -> None:
        super().__init__(session, home, repositories)
        self._leaving_home = home
        self._owner = owner

    def _collect(self, work: Work) -> Any:
        from commitstats_desktop.services.leaving import leave as read_everything

        now = datetime.now(UTC)
        return read_everything(self._leaving_home, self._owner, work, now, self.pass_on)


def _owners(home: Home) -> Any:
    from commitstats_desktop.services.owners import owners
    from commitstats_desktop.services.repositories import known_repositories

    return owners(home.database), known_repositories(home.database)

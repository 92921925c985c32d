"""An account that was deleted and can be brought back for a while.

Nothing is asked or collected through it from the first moment, but its token stays in the key store
until the time is over: an account that comes back needs no new one.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from commitstats_desktop.core.account import Account
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.repository import Repository

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.ui.session import Session

NOTHING: frozenset[str] = frozenset()

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Gone:
    """What was deleted, and which of its repositories counted until then."""

    account: Account
    with_figures: bool
    repositories: frozenset[str] = NOTHING
    were_active: tuple[str, ...] = ()


class AccountRemovals(QObject):
    """One account at a time: a further one makes the one before final."""

    ended = Signal()
    """The time to take it back is over."""

    def __init__(self, session: Session, milliseconds: int) -> None:
        super().__init__(session)
        self._session = session
        self._gone: Gone | None = None
        self._leaving: Gone | None = None
        """What is being let go of at this moment."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.finish)

    @property
    def hidden(self) -> frozenset[str]:
        """UUIDs of the accounts that are shown and asked no more."""
        return frozenset(each.account.uuid for each in self._both())

    @property
    def resting(self) -> frozenset[str]:
        """UUIDs of the repositories that are collected no more."""
        return NOTHING.union(*(each.repositories for each in self._both()))

    @property
    def hidden_repositories(self) -> frozenset[str]:
        """UUIDs of those that went with their figures."""
        return NOTHING.union(*(each.repositories for each in self._both() if each.with_figures))

    def remove(self, account: Account, *, with_figures: bool) -> None:
        """Take an account out, for now."""
        self.finish()
        self._gone = Gone(account, with_figures)
        self._timer.start()
        home = self._session.home
        if home is not None:
            self._session.run(
                f"rest:{account.uuid}", lambda _: (account, _listed(home, account)), self._rest
            )

    @Slot()
    def undo(self) -> None:
        """Bring it back as it was."""
        self._timer.stop()
        gone, self._gone = self._gone, None
        if gone is not None:
            self._bring_back(gone)

    @Slot()
    def finish(self) -> None:
        """Let go of it for good, the token first."""
        self._timer.stop()
        gone, home, hosts = self._gone, self._session.home, self._session.find_hosts
        if gone is None or home is None:
            return
        job = self._session.prepare(
            f"account:{gone.account.uuid}", lambda _: _delete(home, hosts(), gone)
        )
        if job is not None:
            self._gone, self._leaving = None, gone
            job.succeeded.connect(self._note_end)
            job.failed.connect(self._note_refusal)
            self._session.launch(job)
            self.ended.emit()

    def finish_now(self) -> None:
        """The same, on this thread: the program ends. What refuses stays as it was before."""
        self._timer.stop()
        home, gone, self._gone = self._session.home, self._gone, None
        if home is None or gone is None:
            return
        try:
            _delete(home, self._session.find_hosts(), gone)
        except AppError as error:
            log.warning("an account was not deleted: %s", error.sentence)
            _switch_on(home, gone.were_active)

    def _both(self) -> list[Gone]:
        return [each for each in (self._gone, self._leaving) if each is not None]

    @Slot(object)
    def _rest(self, found: tuple[Account, Sequence[Repository]]) -> None:
        account, listed = found
        if self._gone is None or self._gone.account.uuid != account.uuid:
            return
        with_figures = self._gone.with_figures
        active = tuple(one.uuid for one in listed if one.is_active) if with_figures else ()
        uuids = frozenset(one.uuid for one in listed)
        self._gone = Gone(account, with_figures, uuids, active)
        if active:
            self._session.set_active(list(active), is_active=False)
        else:
            self._session.changed.emit()

    def _bring_back(self, gone: Gone) -> None:
        if gone.were_active:
            self._session.set_active(list(gone.were_active), is_active=True)
        else:
            self._session.changed.emit()

    @Slot(object)
    def _note_end(self, _: object) -> None:
        self._leaving = None
        self._session.changed.emit()

    @Slot(object)
    def _note_refusal(self, error: AppError) -> None:
        """The key store refused: the account is there again, for its token is."""
        gone, self._leaving = self._leaving, None
        if gone is not None:
            self._bring_back(gone)
        self._session.failed.emit(error)


def _listed(home: Home, account: Account) -> list[Repository]:
    from commitstats_desktop.services.hosted import list_hosted

    return [
        each.repository for each in list_hosted(home.database) if each.account_uuid == account.uuid
    ]


def _delete(home: Home, hosts: Hosts, gone: Gone) -> None:
    from commitstats_desktop.services.accounts import delete_account

    delete_account(home, hosts, gone.account, with_figures=gone.with_figures)


def _switch_on(home: Home, uuids: Sequence[str]) -> None:
    from commitstats_desktop.services.repositories import set_active

    set_active(home.database, list(uuids), is_active=True)

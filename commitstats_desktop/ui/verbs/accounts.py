"""What the window asks for about accounts: try tokens, add, test, replace, rotate, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.account import Account, ProviderKind, TokenPlace
from commitstats_desktop.core.account_entry import AccountList
from commitstats_desktop.core.work import Work
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.clock import now

if TYPE_CHECKING:
    from commitstats_desktop.core.account import TokenReport
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.ui.session import Session

Done = Callable[[Any], None]


class Accounts(QObject):
    """The verbs of the Accounts page, run as jobs of a session; tells how the accounts stand.

    Jobs that are returned are connected by whoever asked, and then launched by the session.
    """

    told = Signal(object)
    """An `AccountList`, after every change."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._is_stale = False
        self.known = AccountList(())
        self.reports: dict[str, TokenReport] = {}
        """What each token was found to be when it was tried last, as long as the window is open."""
        for source in (session.opened, session.changed):
            source.connect(self.look)

    @Slot()
    def look(self) -> None:
        """See how the accounts stand, for the page, the status bar and the tray."""
        home = self._session.home
        if home is not None:
            hosts = self._session.find_hosts
            hidden = self._session.removals.of_accounts.hidden
            job = self._session.run(
                "accounts", lambda _: _load(home, hosts, hidden), self._take, self._look_again
            )
            self._is_stale = job is None

    def load_hosts(self, done: Done) -> None:
        """The ways to the hosts; importing them takes a moment."""
        hosts = self._session.find_hosts
        self._session.run(self._session.anew("hosts"), lambda _: hosts(), done)

    def try_token(self, kind: ProviderKind, address: str, typed: str) -> Job | None:
        """Ask a host about a token before anything is kept; gives a `TokenReport`."""
        hosts = self._session.find_hosts
        return self._session.prepare(
            self._session.anew("token"), lambda work: _try(hosts(), kind, address, typed, work)
        )

    def add(
        self, kind: ProviderKind, address: str, typed: str, name: str, place: TokenPlace
    ) -> Job | None:
        """Keep an account and list its repositories; gives `Checked` and `Refreshed`."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        job = self._session.prepare(
            self._session.in_line("account"),
            lambda work: _add(home, hosts(), (kind, address, typed, name, place), work),
        )
        if job is not None:
            # Here: whoever asked may be closed, and one that is stopped may have been kept before.
            job.succeeded.connect(self._note_added)
            job.cancelled.connect(self._session.changed)
        return job

    def replace(self, account: Account, typed: str, place: TokenPlace) -> Job | None:
        """Give an account another token; gives `Checked`."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        job = self._session.prepare(
            self._session.in_line("account"),
            lambda work: _replace(home, hosts(), (account, typed, place), work),
        )
        if job is not None:
            job.succeeded.connect(self._note_replaced)  # Here, too.
        return job

    def test(self, account: Account) -> Job | None:
        """Ask the host whether it accepts the token that is kept."""
        return self._ask(account, _test)

    def rotate(self, account: Account) -> Job | None:
        """Have the host exchange the token for a new one."""
        return self._ask(account, _rotate)

    def rename(self, account: Account, name: str) -> None:
        """Call an account something else."""
        self._session.change("rename", lambda home: _rename(home, account, name))

    def keep_no_code(self, account: Account, *, keeps_no_code: bool) -> None:
        """Choose whether copies of its repositories are deleted after counting."""
        self._session.change(
            f"code:{account.uuid}",
            lambda home: _keep_no_code(home, account, keeps_no_code=keeps_no_code),
        )

    @Slot(object)
    def _note_added(self, added: Any) -> None:
        self.note(added[0])

    @Slot(object)
    def _note_replaced(self, checked: Any) -> None:
        self.note(checked)

    def note(self, checked: Any) -> None:
        """Remember what a token was found to be, and tell that its account changed."""
        self.reports[checked.account.uuid] = checked.report
        self._session.say_changed(checked)

    def _ask(self, account: Account, verb: Callable[..., Any]) -> Job | None:
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        job = self._session.prepare(
            f"account:{account.uuid}", lambda work: verb(home, hosts(), account, work)
        )
        if job is not None:
            job.failed.connect(self._session.failed)
            job.succeeded.connect(self._note_asked)
        return job

    @Slot(object)
    def _note_asked(self, checked: Any) -> None:
        self.note(checked)

    @Slot(object)
    def _take(self, known: AccountList) -> None:
        self.known = known
        self._session.state.note_accounts(len(known.entries), known.attention)
        self.told.emit(known)

    @Slot()
    def _look_again(self) -> None:
        """Something changed while the accounts were looked at."""
        if self._is_stale:
            self.look()


def _load(home: Home, hosts: Callable[[], Hosts], hidden: frozenset[str]) -> Any:
    from commitstats_desktop.services.account_list import load_accounts

    return load_accounts(home.database, hosts(), now(), hidden)


def _try(hosts: Hosts, kind: ProviderKind, address: str, typed: str, work: Work) -> Any:
    from commitstats_desktop.services.accounts import check_token

    return check_token(hosts, kind, address, typed, work)[2]


def _add(
    home: Home,
    hosts: Hosts,
    asked: tuple[ProviderKind, str, str, str, TokenPlace],
    work: Work,
) -> Any:
    from commitstats_desktop.services.accounts import add_account, find_account
    from commitstats_desktop.services.collecting.refresh import refresh_account

    kind, address, typed, name, place = asked
    checked = add_account(
        home, hosts, kind, address, typed, now(), name=name, place=place, work=work
    )
    record = find_account(home.database, checked.account.uuid)
    return checked, refresh_account(home, hosts, record, work, now())


def _replace(home: Home, hosts: Hosts, asked: tuple[Account, str, TokenPlace], work: Work) -> Any:
    from commitstats_desktop.services.accounts import replace_token

    account, typed, place = asked
    return replace_token(home, hosts, account, typed, now(), place=place, work=work)


def _test(home: Home, hosts: Hosts, account: Account, work: Work) -> Any:
    from commitstats_desktop.services.accounts import check_account

    return check_account(home, hosts, account, now(), work)


def _rotate(home: Home, hosts: Hosts, account: Account, work: Work) -> Any:
    from commitstats_desktop.services.accounts import rotate_token

    return rotate_token(home, hosts, account, now(), work)


def _rename(home: Home, account: Account, name: str) -> None:
    from commitstats_desktop.services.accounts import rename_account

    rename_account(home, account, name, now())


def _keep_no_code(home: Home, account: Account, *, keeps_no_code: bool) -> None:
    from commitstats_desktop.services.accounts import keep_no_code

    keep_no_code(home, account, keeps_no_code=keeps_no_code)

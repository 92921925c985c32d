"""Ask every account what is new: its repositories under today's names, and its pull requests."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from commitstats_desktop.core.account import Account, AccountState
from commitstats_desktop.core.errors import HostError, RateLimited
from commitstats_desktop.core.hosted import AccountRecord, is_waiting
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.providers.base import Host
from commitstats_desktop.services.accounts import (
    check_account,
    claim_emails,
    list_accounts,
    note_problem,
)
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store import accounts, facts, hosted, pull_requests


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What asking an account gave; nothing that is missing in it is taken for gone."""

    account: Account
    listed: int = 0
    new: tuple[str, ...] = ()
    """UUIDs of repositories nobody knew of."""
    renamed: tuple[tuple[str, str], ...] = ()
    pull_requests: int = 0
    """New ones."""
    problem: HostError | None = None
    """Why the answer is not whole."""


def refresh_accounts(
    home: Home, hosts: Hosts, work: Work, now: datetime, left_out: Collection[str] = ()
) -> Iterator[Refreshed]:
    """Ask each account in turn; a refusal is written down and does not keep the others from it.

    Those whose UUIDs are in `left_out` are not asked, nor is anybody about the demo.
    """
    with home.database.reading() as connection:
        if facts.is_demo(connection):
            return
    for record in list_accounts(home.database):
        work.check()
        if record.account.uuid in left_out:
            continue
        if not is_waiting(record.waiting_until, now.timestamp()):
            yield refresh_account(home, hosts, record, work, now)


def refresh_account(
    home: Home, hosts: Hosts, record: AccountRecord, work: Work, now: datetime
) -> Refreshed:
    """Check the token, list the repositories, search for pull requests; never raises `HostError`."""
    work.report(Progress(0, 0, "repositories", record.account.name))
    try:
        account = check_account(home, hosts, record.account, now, work).account
        with hosts.talking(account, work) as host:
            refreshed = _list(home, host, account, now)
            claim_emails(home, host, account, now)
            return _add_pulls(home, host, account, record.pulls_cursor, refreshed, now)
    except HostError as error:
        note_problem(home.database, record.account, error)
        return Refreshed(record.account, problem=error)


def _list(home: Home, host: Host, account: Account, now: datetime) -> Refreshed:
    listing = host.repositories()
    owner = hosted.Owner(account.provider, account.base_url, account.uuid)
    seconds = int(now.timestamp())
    with home.database.writing() as connection:
        listed = hosted.save_listed(connection, owner, listing.repositories, seconds)
        if listing.is_complete:
            accounts.set_listed(connection, account.uuid, seconds)
        for warning in listing.warnings[:1]:
            accounts.set_state(
                connection,
                account.uuid,
                AccountState.PARTIAL,
                (warning.sentence, warning.hint, warning.link),
            )
    if listing.problem is not None:
        note_problem(home.database, account, listing.problem)
    return Refreshed(account, len(listed.uuids), listed.new, listed.renamed, 0, listing.problem)


def _add_pulls(
    home: Home,
    host: Host,
    account: Account,
    cursor: str | None,
    refreshed: Refreshed,
    now: datetime,
) -> Refreshed:
    """A search that is not complete is told as partial, and is begun again at the same place."""
    # A host whose clock is ahead must not keep us from what comes before that.
    since = min(datetime.fromisoformat(cursor), now) if cursor else None
    try:
        found = host.pull_requests(account.who, since)
    except HostError as error:
        with home.database.writing() as connection:
            accounts.set_pulls(connection, account.uuid, cursor, error.sentence)
        _wait_if_asked(home, account, error)
        return _with(refreshed, 0, error)
    problem = found.problem.sentence if found.problem else ""
    if not found.is_complete and not problem:
        problem = "The host's own search for pull requests was cut short."
    with home.database.writing() as connection:
        new = pull_requests.save(connection, account, found.pull_requests)
        next_cursor = min(found.cursor, now).isoformat() if found.cursor else cursor
        accounts.set_pulls(connection, account.uuid, next_cursor, problem)
    _wait_if_asked(home, account, found.problem)
    return _with(refreshed, new, found.problem)


def _wait_if_asked(home: Home, account: Account, problem: HostError | None) -> None:
    """Who is asked for patience does not ask again after the next start, either."""
    if isinstance(problem, RateLimited):
        note_problem(home.database, account, problem)


def _with(refreshed: Refreshed, pulls: int, problem: HostError | None) -> Refreshed:
    return Refreshed(
        refreshed.account,
        refreshed.listed,
        refreshed.new,
        refreshed.renamed,
        pulls,
        refreshed.problem or problem,
    )

"""Accounts at hosts: add, test, replace, rotate, delete. The token goes to the key store only."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from commitstats_desktop.classify.noreply import HostAccount
from commitstats_desktop.core.account import (
    Account,
    AccountState,
    Expiry,
    ProviderKind,
    TokenPlace,
    TokenReport,
    Warn,
    expiry_of,
)
from commitstats_desktop.core.days import written
from commitstats_desktop.core.errors import (
    AppError,
    AuthError,
    CredentialStoreError,
    HostError,
    RateLimited,
    Refusal,
    Unreachable,
)
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.person import BY_ACCOUNT, fold
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.services import people
from commitstats_desktop.services import repositories as repository_service
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.mirrors import drop_mirrors
from commitstats_desktop.store import accounts, hosted, pull_requests
from commitstats_desktop.store.engine import Database

if TYPE_CHECKING:
    from commitstats_desktop.providers.base import Host, RotatingHost

ROTATED_FOR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Checked:
    """An account with what its host said of the token."""

    account: Account
    report: TokenReport


@dataclass(frozen=True, slots=True)
class ExpiryWarning:
    """A token that ends soon, or has ended; `expiry` is EARLY, LATE or PAST."""

    account: Account
    expiry: Expiry

    def sentence(self) -> str:
        """What the person reads."""
        name, moment = self.account.name, self.account.expires_at
        assert moment is not None
        end = written(moment.date())
        if self.expiry is Expiry.PAST:
            return f"The token of {name} expired on {end}."
        if self.expiry is Expiry.LATE:
            return f"The token of {name} expires within a day."
        return f"The token of {name} expires on {end}."


def list_accounts(database: Database) -> list[AccountRecord]:
    """Every account, in the order they were added."""
    with database.reading() as connection:
        return accounts.all_accounts(connection)


def find_account(database: Database, words: str) -> AccountRecord:
    """The account with this name or UUID; raises `AppError` where there is none."""
    known = list_accounts(database)
    for record in known:
        if words in (record.account.uuid, record.account.name):
            return record
    names = ", ".join(record.account.name for record in known) or "there are none yet"
    raise AppError(f"There is no account called {words}.", f"Accounts: {names}.")


def check_token(
    hosts: Hosts, kind: ProviderKind, address: str, typed: str, work: Work | None = None
) -> tuple[str, Secret, TokenReport]:
    """Try a token before anything is kept: the base address, the token, what it turned out to be.

    Raises `HostError` with the sentence and the link of the refusal.
    """
    provider = hosts.provider(kind)
    base_url = provider.read_address(address or provider.usual_address)
    secret = provider.read_token(typed)
    with hosts.connected(kind, base_url, secret, work) as host:
        return base_url, secret, host.check()


def add_account(
    home: Home,
    hosts: Hosts,
    kind: ProviderKind,
    address: str,
    typed: str,
    now: datetime,
    *,
    name: str = "",
    place: TokenPlace = TokenPlace.KEY_STORE,
    work: Work | None = None,
) -> Checked:
    """Try a token and keep the account; nothing is kept when the host or the key store refuses.

    Raises `HostError`, or `CredentialStoreError`: then `place=SESSION` can be offered.
    """
    base_url, secret, report = check_token(hosts, kind, address, typed, work)
    made = str(uuid.uuid4())
    account = _told(
        Account(
            uuid=made,
            provider=kind,
            name=_free_name(home.database, name or _usual_name(hosts, kind, base_url, report)),
            base_url=base_url,
            login=report.who.login,
            user_id=report.who.user_id,
            scopes=report.scopes,
            expires_at=report.expires_at,
            is_expiry_known=report.is_expiry_known,
            token_place=place,
            state=AccountState.WORKING,
        ),
        report,
    )
    hosts.keep(made, secret, place)
    with home.database.writing() as connection:
        accounts.save(connection, account, int(now.timestamp()))
    return Checked(account, report)


def check_account(
    home: Home, hosts: Hosts, account: Account, now: datetime, work: Work | None = None
) -> Checked:
    """Try the token that is kept and write down what the host says; raises its refusal, noted."""
    try:
        with hosts.talking(account, work) as host:
            report = host.check()
        if report.who.user_id != account.user_id:
            raise _other_user(account, report)
    except HostError as error:
        note_problem(home.database, account, error)
        raise
    return _write_down(home, account, report, now)


def replace_token(
    home: Home,
    hosts: Hosts,
    account: Account,
    typed: str,
    now: datetime,
    *,
    place: TokenPlace = TokenPlace.KEY_STORE,
    work: Work | None = None,
) -> Checked:
    """Give an account another token of the same user; the old one stays when this one is refused."""
    _, secret, report = check_token(hosts, account.provider, account.base_url, typed, work)
    if report.who.user_id != account.user_id:
        raise _other_user(account, report)
    hosts.keep(account.uuid, secret, place)
    return _write_down(home, replace(account, token_place=place), report, now)


def rotate_token(
    home: Home, hosts: Hosts, account: Account, now: datetime, work: Work | None = None
) -> Checked:
    """Have the host exchange the token for a new one, which is kept before anything else is done."""
    if not hosts.provider(account.provider).can_rotate:
        raise AppError(
            f"{hosts.provider(account.provider).title} does not exchange tokens.",
            "Make a new one there and replace it here.",
        )
    secret = hosts.token(account)
    with hosts.connected(account.provider, account.base_url, secret, work) as host:
        fresh = _rotated(cast("RotatingHost", host), now + ROTATED_FOR)
    try:
        hosts.keep(account.uuid, fresh, account.token_place)
    except CredentialStoreError as error:
        # The old one is dead: what there is of the new one is all there is.
        hosts.keep(account.uuid, fresh, TokenPlace.SESSION)
        kept = replace(account, token_place=TokenPlace.SESSION)
        check_account(home, hosts, kept, now, work)
        raise CredentialStoreError(
            f"{error.sentence} The new token is kept until the app is closed, the old one is over.",
            error.hint,
        ) from error
    return check_account(home, hosts, account, now, work)


_UNTOLD = (Refusal.TIMED_OUT, Refusal.BROKEN_ANSWER, Refusal.HOST_FAILS, Refusal.MISTYPED)
"""Ways in which an exchange ends that may have taken place all the same."""


def _rotated(host: RotatingHost, expires_at: datetime) -> Secret:
    try:
        return host.rotate(expires_at)
    except HostError as error:
        if error.reason not in _UNTOLD:
            raise
        raise HostError(
            f"{error.sentence} Whether the token was exchanged is not known.",
            "Test the account. If its token is not accepted any more, make a new one and replace"
            " it here.",
            error.reason,
            error.link,
        ) from error


def delete_account(home: Home, hosts: Hosts, account: Account, *, with_figures: bool) -> None:
    """Forget an account and its token; its repositories stay counted unless they go with it."""
    with home.database.reading() as connection:
        listed = hosted.of_account(connection, account.uuid)
    _drop_token(hosts, account)
    drop_mirrors(home, listed)
    never = [each.repository.uuid for each in listed if each.repository.collected_at is None]
    gone = [each.repository.uuid for each in listed] if with_figures else never
    if gone:
        repository_service.remove(home.database, gone)
    with home.database.writing() as connection:
        if with_figures:
            pull_requests.remove_of(connection, account)
        accounts.remove(connection, [account.uuid])


def _drop_token(hosts: Hosts, account: Account) -> None:
    """Forget a token; what was never in the key store needs no key store to be forgotten."""
    try:
        hosts.keys.drop(account.uuid)
    except CredentialStoreError:
        if account.token_place is not TokenPlace.SESSION:
            raise


def rename_account(home: Home, account: Account, name: str, now: datetime) -> Account:
    """Call an account something else."""
    renamed = replace(account, name=_free_name(home.database, name))
    with home.database.writing() as connection:
        accounts.save(connection, renamed, int(now.timestamp()))
    return renamed


def keep_no_code(home: Home, account: Account, *, keeps_no_code: bool) -> None:
    """Choose whether mirrors of this account are deleted after counting."""
    with home.database.writing() as connection:
        accounts.set_code_kept(connection, account.uuid, keeps_no_code=keeps_no_code)
        listed = hosted.of_account(connection, account.uuid)
    if keeps_no_code:
        drop_mirrors(home, [each for each in listed if each.repository.collected_at is not None])


def expiry_warnings(records: Iterable[AccountRecord], now: datetime) -> list[ExpiryWarning]:
    """Tokens that end within 14 days, within one, or have ended."""
    found = [
        ExpiryWarning(each.account, expiry_of(each.account.expires_at, now)) for each in records
    ]
    return [each for each in found if each.expiry is not Expiry.FAR]


def claim_emails(home: Home, host: Host, account: Account, now: datetime) -> int:
    """Have the host confirm the account's addresses and noreply forms; returns how many are new.

    What the person refused or took back stays so.
    """
    told = host.emails(account.who)
    origin = Origin.of(account.base_url)
    return people.confirm(
        home.database,
        [each.email for each in told.emails],
        f"{BY_ACCOUNT}{origin.place}/{account.login}",
        now,
        HostAccount(origin.host, fold(account.login), account.user_id),
    )


def note_problem(database: Database, account: Account, error: HostError) -> None:
    """Write down how a conversation with a host failed; nothing else is concluded from it."""
    until = int(error.until.timestamp()) if isinstance(error, RateLimited) else None
    with database.writing() as connection:
        accounts.set_state(
            connection,
            account.uuid,
            _state_after(error),
            (error.sentence, error.hint, error.link),
            until,
        )


def _state_after(error: HostError) -> AccountState:
    if isinstance(error, RateLimited):
        return AccountState.WAITING
    if error.reason is Refusal.TOKENLESS:
        return AccountState.TOKENLESS
    if isinstance(error, AuthError):
        return AccountState.REFUSED
    if isinstance(error, Unreachable):
        return AccountState.UNREACHABLE
    return AccountState.PARTIAL


def _write_down(home: Home, account: Account, report: TokenReport, now: datetime) -> Checked:
    told = _told(
        replace(
            account,
            login=report.who.login,
            scopes=report.scopes,
            expires_at=report.expires_at,
            is_expiry_known=report.is_expiry_known,
        ),
        report,
    )
    with home.database.writing() as connection:
        accounts.save(connection, told, int(now.timestamp()))
    return Checked(told, report)


def _told(account: Account, report: TokenReport) -> Account:
    """The account in the state its report puts it in."""
    first = next(iter(report.lacks), Warn(""))
    state = AccountState.WORKING if report.is_complete else AccountState.PARTIAL
    return replace(account, state=state, message=first.sentence, hint=first.hint, link=first.link)


def _other_user(account: Account, report: TokenReport) -> AuthError:
    return AuthError(
        f"This token belongs to {report.who.login}, not to {account.login}.",
        "Add it as an account of its own.",
        Refusal.OTHER_ACCOUNT,
    )


def _usual_name(hosts: Hosts, kind: ProviderKind, base_url: str, report: TokenReport) -> str:
    provider = hosts.provider(kind)
    place = base_url.partition("://")[2]
    is_usual = bool(provider.usual_address) and provider.usual_address.rstrip("/").endswith(place)
    return f"{report.who.login} at {provider.title if is_usual else place}"


def _free_name(database: Database, name: str) -> str:
    """The name, with a number where another account has it."""
    taken = {record.account.name for record in list_accounts(database)}
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free

"""Repositories of hosts: list, pick, add by address, ask whether they are open source, forget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import AppError, HostError, Refusal, Unreachable
from commitstats_desktop.core.hosted import AccountRecord, HostedRepository
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.owner import is_owned_by
from commitstats_desktop.core.remote_repository import (
    Openness,
    OpenSourceStatus,
    RemoteRepository,
    Visibility,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.services import repositories as repository_service
from commitstats_desktop.services.accounts import list_accounts
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.mirrors import drop_mirrors
from commitstats_desktop.store import backup, facts, hosted
from commitstats_desktop.store.engine import Database


@dataclass(frozen=True, slots=True)
class AddedByAddress:
    """A repository that was added by its address."""

    repository: HostedRepository
    is_new: bool
    problem: HostError | None = None
    """Why nothing but its address is known of it."""


def list_hosted(database: Database) -> list[HostedRepository]:
    """Every repository of a host, by its full name."""
    with database.reading() as connection:
        return hosted.all_hosted(connection)


def find_hosted(database: Database, words: Iterable[str]) -> list[HostedRepository]:
    """Repositories named by UUID, full name, address or name; raises `AppError` for an unknown."""
    known = list_hosted(database)
    found: list[HostedRepository] = []
    for word in words:
        matches = [each for each in known if _is_called(each, word)]
        if not matches:
            raise AppError(
                f"There is no repository of a host called {word}.",
                "`commitstats repositories list` shows them with their names.",
            )
        found += matches
    return found


def of_owner(database: Database, owner: str) -> list[HostedRepository]:
    """Repositories of a user, an organisation or a group, and of the groups below it.

    `owner` is as the list shows it, with or without the host.
    """
    found = [
        each
        for each in list_hosted(database)
        if any(is_owned_by(name, owner) for name in (each.owner, each.full_name.rpartition("/")[0]))
    ]
    if not found:
        raise AppError(
            f"There is no repository of {owner}.",
            "`commitstats repositories list` shows them with their owners.",
        )
    return found


def switch(database: Database, chosen: Iterable[HostedRepository], *, is_active: bool) -> None:
    """Switch repositories on or off; what is off is neither fetched nor counted."""
    uuids = [each.repository.uuid for each in chosen]
    repository_service.set_active(database, uuids, is_active=is_active)


def add_by_address(home: Home, hosts: Hosts, url: str, work: Work, now: datetime) -> AddedByAddress:
    """Add a repository by its address, switched on; asked with the token of its host's account.

    Without an account, or when the host tells nothing of it, its address alone is kept. Raises
    `HostError` for what is no address of a repository.
    """
    clone_url = _clone_address(url)
    record = _account_for(home.database, hosts, clone_url)
    kind, base_url = _place(hosts, record, clone_url)
    problem: HostError | None = None
    try:
        found = _ask(hosts, record, kind, base_url, clone_url, work)
    except HostError as error:
        if error.reason in (Refusal.NOT_FOUND, Refusal.WRONG_ADDRESS) and record is not None:
            raise
        problem, found = error, _by_address(clone_url)
    if not found.clone_url:
        found = replace(found, clone_url=clone_url)
    owner = hosted.Owner(kind, base_url, record.account.uuid if record else None)
    with home.database.writing() as connection:
        made, is_new = hosted.add_extra(connection, owner, found, int(now.timestamp()))
        repository = hosted.find(connection, made)
    assert repository is not None
    return AddedByAddress(repository, is_new, problem)


def check_open_source(
    home: Home, hosts: Hosts, chosen: Iterable[HostedRepository], work: Work, now: datetime
) -> Iterator[tuple[HostedRepository, OpenSourceStatus]]:
    """Ask the hosts, without any token, which of these anyone may see; yields the answers.

    What the host does not answer keeps what was known. Ends at the first host that asks for
    patience, with that as the problem of its last answer.
    """
    wanted = tuple(chosen)
    for number, each in enumerate(wanted):
        status = _openness(hosts, each, work)
        with home.database.writing() as connection:
            hosted.set_openness(connection, each.repository.id, status, int(now.timestamp()))
        work.report(Progress(number + 1, len(wanted), "repositories", each.full_name))
        yield each, status


def forget(home: Home, chosen: Iterable[HostedRepository], now: datetime) -> None:
    """Take repositories out with their mirrors and everything that was counted in them.

    The next backup does not have them, and those made before go with it.
    """
    gone = tuple(chosen)
    drop_mirrors(home, gone)
    repository_service.remove(home.database, [each.repository.uuid for each in gone])
    with home.database.writing() as connection:
        facts.write_fact(connection, backup.FORGOTTEN_AT, now.strftime(backup.STAMP))


def _is_called(each: HostedRepository, word: str) -> bool:
    names = (each.repository.uuid, each.full_name, each.clone_url, each.web_url)
    return word in names or word == each.repository.name


def _clone_address(url: str) -> str:
    """The address without a user name in it; raises `Unreachable` for what is none."""
    typed = url.strip()
    if "://" not in typed:
        typed = f"https://{typed}"
    parts = urlsplit(typed)
    if parts.scheme == "http" and not Origin.of(typed).is_loopback:
        parts = parts._replace(scheme="https")
    origin = Origin.of(parts.geturl())
    if not origin.is_safe or not parts.path.strip("/"):
        raise Unreachable(
            "This is not the address of a repository.",
            "Copy it from the browser, for example https://github.com/owner/name.",
            Refusal.WRONG_ADDRESS,
        )
    return f"{origin}{parts.path.rstrip('/')}"


def _account_for(database: Database, hosts: Hosts, url: str) -> AccountRecord | None:
    for record in list_accounts(database):
        account = record.account
        if hosts.provider(account.provider).is_repository_of(account.base_url, url):
            return record
    return None


def _place(hosts: Hosts, record: AccountRecord | None, url: str) -> tuple[ProviderKind, str]:
    """Which kind of host an address belongs to, and that host's base address."""
    if record is not None:
        return record.account.provider, record.account.base_url
    for kind, provider in hosts.providers.items():
        base_url = provider.public_base(url)
        if base_url and provider.is_repository_of(base_url, url):
            return kind, base_url
    return ProviderKind.GIT, hosts.provider(ProviderKind.GIT).read_address(url)


def _ask(
    hosts: Hosts,
    record: AccountRecord | None,
    kind: ProviderKind,
    base_url: str,
    url: str,
    work: Work,
) -> RemoteRepository:
    secret: Secret | None = hosts.token(record.account) if record else None
    with hosts.connected(kind, base_url, secret, work) as host:
        return host.repository_at(url)


def _openness(hosts: Hosts, each: HostedRepository, work: Work) -> OpenSourceStatus:
    try:
        with hosts.connected(each.provider, each.base_url, None, work) as host:
            return host.open_source_status(each.web_url or each.clone_url)
    except HostError as error:
        return OpenSourceStatus(Openness.UNDETERMINED, problem=error)


def _by_address(url: str) -> RemoteRepository:
    path = urlsplit(url).path.strip("/").removesuffix(".git")
    owner, _, name = path.rpartition("/")
    return RemoteRepository(
        host_id="",
        full_name=path,
        name=name,
        owner=owner,
        clone_url=url,
        web_url=url.removesuffix(".git"),
        visibility=Visibility.UNKNOWN,
    )

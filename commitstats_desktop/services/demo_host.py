"""The account of the demo: an invented host that is never asked, and what it would have told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NoReturn

from commitstats_desktop.core.account import Account, AccountState, ProviderKind, TokenPlace
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.pull_request import PullRequest, PullState
from commitstats_desktop.core.remote_repository import (
    Openness,
    OpenSourceStatus,
    RemoteRepository,
    Visibility,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.demo.cast import PROJECTS
from commitstats_desktop.git.demo.pull_requests import tell_pull_requests
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store import accounts, hosted, pull_requests, repositories
from commitstats_desktop.store.engine import Database

ADDRESS = "https://git.demo.invalid"
LOGIN = "ada-berg"
COMPANY = "harbour"
ACCOUNT_VERSION = 1
"""Raised when what the host tells changes, so that older demo data are made again."""
STARS = 214
LICENCE = "MIT"

ACCOUNT = Account(
    uuid="de300000-0000-4000-8000-000000000001",
    provider=ProviderKind.GITHUB,
    name=f"{LOGIN} at {ADDRESS.partition('://')[2]}",
    base_url=ADDRESS,
    login=LOGIN,
    user_id="1",
    scopes=("repo", "user:email"),
    expires_at=None,
    is_expiry_known=True,
    token_place=TokenPlace.KEY_STORE,
    state=AccountState.WORKING,
)


def add_demo_account(database: Database, last_day: date, now: datetime) -> None:
    """Write down the account, the project of the evenings as open source, and pull requests."""
    seconds = int(now.timestamp())
    open_source = {project.name for project in PROJECTS if project.is_leisure}
    with database.writing() as connection:
        accounts.save(connection, ACCOUNT, seconds)
        owner = hosted.Owner(ACCOUNT.provider, ACCOUNT.base_url, ACCOUNT.uuid)
        status = OpenSourceStatus(Openness.PUBLIC, LICENCE, STARS)
        for number, each in enumerate(repositories.all_repositories(connection)):
            if each.name in open_source:
                found = _remote(str(number), each.name)
                hosted.describe_folder(connection, owner, each.uuid, found, seconds)
                hosted.set_openness(connection, each.id, status, seconds)
        pull_requests.save(connection, ACCOUNT, _pulls(last_day))


class DemoHosts(Hosts):
    """The ways to the same hosts, none of which leads there: for a window with the demo."""

    def token(self, account: Account) -> Secret:
        """Raise `AppError`: the demo has no token."""
        del account
        raise _nobody_asked()

    def connected(
        self, kind: ProviderKind, base_url: str, secret: Secret | None, work: Work | None = None
    ) -> NoReturn:
        """Raise `AppError`: nothing of the demo is anywhere but here."""
        del kind, base_url, secret, work
        raise _nobody_asked()


def unasked(hosts: Hosts) -> Hosts:
    """What the window uses while it shows the demo."""
    return DemoHosts(hosts.providers, hosts.keys, hosts.surroundings)


def _nobody_asked() -> AppError:
    return AppError("This is the demo.", "No host is asked in it; leave it first.")


def _remote(host_id: str, name: str) -> RemoteRepository:
    place = f"{ADDRESS}/{LOGIN}/{name}"
    return RemoteRepository(
        host_id=host_id,
        full_name=f"{LOGIN}/{name}",
        name=name,
        owner=LOGIN,
        clone_url=f"{place}.git",
        web_url=place,
        visibility=Visibility.PUBLIC,
        default_branch="main",
        size_bytes=None,
    )


def _pulls(last_day: date) -> Iterator[PullRequest]:
    for number, pull in enumerate(tell_pull_requests(last_day), start=1):
        repository = f"{COMPANY}/{pull.project}"
        state = PullState.MERGED if pull.merged_at else PullState.OPEN
        yield PullRequest(
            host_id=str(number),
            number=number,
            repository_id=None,
            repository=repository,
            web_url=f"{ADDRESS}/{repository}/pull/{number}",
            state=state,
            opened_at=pull.opened_at,
            merged_at=pull.merged_at,
            closed_at=pull.merged_at,
            is_author=pull.is_mine,
            is_reviewer=not pull.is_mine,
        )

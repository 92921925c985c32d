"""A home with an account at a fake host, and the verbs a person has there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from commitstats_desktop.core.account import Account
from commitstats_desktop.core.hosted import AccountRecord, HostedRepository
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services import accounts, hosted
from commitstats_desktop.services.collecting.collect import Collected
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.collecting.refresh import Refreshed, refresh_accounts
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.repositories import active_repositories
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.homes import FakeHome
from tests.fakes.host import FakeHost
from tests.fakes.hosts import fake_host
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import GRACE, FakeRepository, lines

DEADLINE_SECONDS = 10.0


@dataclass
class HostedHome:
    """A person's home with an account at a host."""

    fake: FakeHost
    own: FakeHome
    hosts: Hosts
    keys: MemoryKeys
    now: datetime

    def add_account(self, token: str | None = None) -> Account:
        """Add the account with its token, or with another."""
        typed = self.fake.token if token is None else token
        made = accounts.add_account(
            self.own.home, self.hosts, self.fake.kind, self.fake.address, typed, self.now
        )
        return made.account

    def record(self) -> AccountRecord:
        """The account as the database knows it."""
        return accounts.list_accounts(self.own.home.database)[0]

    def refresh(self) -> list[Refreshed]:
        """Ask the host what is new."""
        return list(refresh_accounts(self.own.home, self.hosts, Work(), self.now))

    def pick(self, *names: str) -> None:
        """Switch repositories on, or all of them."""
        database = self.own.home.database
        chosen = hosted.find_hosted(database, names) if names else hosted.list_hosted(database)
        hosted.switch(database, chosen, is_active=True)

    def collect(self, *names: str, work: Work | None = None) -> dict[str, Collected]:
        """Collect what is switched on; how each ended, by name."""
        wanted = active_repositories(self.own.home.database, names)
        ended = collect_all(self.own.home, wanted, work or Work(), self.now, hosts=self.hosts)
        return {each.repository.name: each for each in ended}

    def add_by_address(self, url: str) -> hosted.AddedByAddress:
        """Add a repository by its address."""
        return hosted.add_by_address(self.own.home, self.hosts, url, Work(), self.now)

    def repositories(self) -> dict[str, HostedRepository]:
        """Every repository of a host, by full name."""
        return {each.full_name: each for each in hosted.list_hosted(self.own.home.database)}

    def pass_time(self, hours: float) -> None:
        """Let time go by."""
        self.now += timedelta(hours=hours)
        self.own.now = self.now

    @property
    def mirrors(self) -> Path:
        """The folder of the mirrors."""
        return self.own.home.paths.cache / "mirrors"


@contextmanager
def hosted_home(kind: type[FakeHost], folder: Path, now: datetime) -> Iterator[HostedHome]:
    """A host, and a home whose person is Ada."""
    with fake_host(kind, folder) as fake:
        own = FakeHome.make(folder / "home", now)
        keys = MemoryKeys()
        surroundings = Surroundings(
            now=lambda: made.now, sleep=lambda seconds: None, deadline_seconds=DEADLINE_SECONDS
        )
        providers = {provider.kind: provider for provider in PROVIDERS}
        made = HostedHome(fake, own, Hosts(providers, keys, surroundings), keys, now)
        try:
            yield made
        finally:
            own.close()


def filled(host: FakeHost) -> list[FakeRepository]:
    """Three repositories, one of them open to everybody."""
    first = host.add("team", "one")
    first.commits(4)
    first.commit({"src/a.py": lines(30)}, "feat: begin", author=GRACE)
    second = host.add("team", "two", is_private=False)
    second.commits(2)
    third = host.add("ada", "three")
    third.commits(3)
    return [first, second, third]


def ready(home: HostedHome) -> list[FakeRepository]:
    """Account added, everything listed, switched on and collected."""
    repositories = filled(home.fake)
    home.add_account()
    home.refresh()
    home.pick()
    home.collect()
    return repositories


def without_names(figures: dict[str, Any]) -> dict[str, Any]:
    """Everything that is counted, without what a repository is called and where it lies."""
    return {name: value for name, value in figures.items() if name != "repositories"}


def local_figures(folder: Path, now: datetime, repositories: list[FakeRepository]) -> object:
    """What the same repositories give when they are read where they are."""
    home = FakeHome.make(folder / "local", now)
    home.add(*repositories)
    home.collect()
    figures = home.figures()
    home.close()
    return without_names(figures)

"""The page of the repositories: all of them, one of them, and how they are forgotten."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.core.hosted import HostedRepository
from commitstats_desktop.core.inventory import Detail, Entry, Inventory
from commitstats_desktop.core.period import Question
from commitstats_desktop.services import hosted as hosted_service
from commitstats_desktop.services import repositories as repository_service
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store import accounts, hosted, inventory, people, repositories
from commitstats_desktop.store.engine import Database

FOLDER = "Folder"
RUNS_SHOWN = 50


def load_inventory(database: Database, hosts: Hosts) -> Inventory:
    """Every repository, whether it counts or not."""
    with database.reading() as connection:
        figures = repositories.with_figures(connection)
        by_uuid = {each.repository.uuid: each for each in hosted.all_hosted(connection)}
        walked = inventory.walked(connection)
        unread = set(people.unread_repositories(connection))
        finds, runs = inventory.last_finds(connection), inventory.last_runs(connection)
        records = tuple(accounts.all_accounts(connection))
    entries = tuple(
        Entry(
            each,
            _host(hosts, by_uuid.get(each.repository.uuid)),
            by_uuid.get(each.repository.uuid),
            each.repository.id in walked,
            each.repository.uuid in unread,
            finds.get(each.repository.id),
            _latest(each.repository.collected_at, runs.get(each.repository.id)),
        )
        for each in figures
    )
    return Inventory(entries, _coverage(database), records)


def load_detail(database: Database, uuid: str) -> Detail:
    """The log of one repository's runs, and its newest commit."""
    with database.reading() as connection:
        runs = tuple(inventory.runs_of(connection, uuid, RUNS_SHOWN))
        newest = inventory.newest_commit(connection, uuid)
    return Detail(uuid, runs, *newest) if newest else Detail(uuid, runs)


def forget(home: Home, uuids: Collection[str], now: datetime) -> None:
    """Take repositories out with everything counted in them, and what we keep of their code."""
    wanted = set(uuids)
    with home.database.reading() as connection:
        found = [each for each in hosted.all_hosted(connection) if each.repository.uuid in wanted]
    of_hosts = {each.repository.uuid for each in found}
    hosted_service.forget(home, found, now)
    repository_service.remove(home.database, sorted(wanted - of_hosts))


def _coverage(database: Database) -> Coverage:
    return load_figures(database, Question(), ()).coverage


def _host(hosts: Hosts, found: HostedRepository | None) -> str:
    return FOLDER if found is None else hosts.provider(found.provider).title


def _latest(*moments: int | None) -> int | None:
    return max((moment for moment in moments if moment is not None), default=None)

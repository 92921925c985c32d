"""What the window asks for about repositories: list, look into, switch, add, ask about, forget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.work import Work
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.clock import now

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.ui.session import Session

Done = Callable[[Any], None]


class Hosting(QObject):
    """The verbs of the Repositories page, run as jobs of a session.

    Jobs that are returned are connected by whoever asked, and then launched by the session.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load_inventory(self, done: Done, ended: Callable[[], None]) -> bool:
        """Every repository; False while they are being loaded already."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return False
        hidden = self._session.removals.unlisted
        job = self._session.run(
            "inventory", lambda _: _inventory(home, hosts(), hidden), done, ended
        )
        return job is not None

    def load_estimates(self, done: Done) -> None:
        """Every repository with its size and the time it is likely to take."""
        home = self._session.home
        if home is not None:
            self._session.run("estimates", lambda _: _estimates(home), done)

    def load_detail(self, uuid: str, done: Done, ended: Callable[[], None]) -> bool:
        """What is told of one repository alone; False while another is being loaded."""
        home = self._session.home
        if home is None:
            return False
        return self._session.run("detail", lambda _: _detail(home, uuid), done, ended) is not None

    def refresh(self) -> Job | None:
        """Ask every account for its repositories; a failure is on its card. None while it runs."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        left_out = self._session.removals.of_accounts.hidden
        return self._followed("refresh", lambda work: _refresh(home, hosts(), left_out, work))

    def check_open_source(self, uuids: list[str]) -> Job | None:
        """Ask the hosts, without any token, which of these anyone may see."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        return self._followed(
            "open source", lambda work: _check_open_source(home, hosts(), uuids, work)
        )

    def add_by_address(self, url: str) -> Job | None:
        """Add a repository by its address, switched on; gives `AddedByAddress`."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        job = self._session.prepare(
            self._session.in_line("address"), lambda work: _add_by_address(home, hosts(), url, work)
        )
        if job is not None:
            # Here: the dialog may be closed, and what it asked for have been done before.
            job.succeeded.connect(self._tell)
        return job

    def forget(self, uuids: list[str]) -> None:
        """Take repositories out with everything that was counted in them."""
        self._session.change("forget", lambda home: forget_repositories(home, uuids))

    def _followed(self, name: str, function: Callable[[Work], Any]) -> Job | None:
        job = self._session.prepare(name, function)
        if job is not None:
            job.failed.connect(self._session.failed)
            job.succeeded.connect(self._tell)
        return job

    @Slot(object)
    def _tell(self, result: object) -> None:
        self._session.say_changed(result)


def _inventory(home: Home, hosts: Hosts, hidden: frozenset[str]) -> Any:
    from commitstats_desktop.services.inventory import load_inventory

    found = load_inventory(home.database, hosts)
    shown = (each for each in found.entries if each.repository.uuid not in hidden)
    return replace(found, entries=tuple(shown)) if hidden else found


def _detail(home: Home, uuid: str) -> Any:
    from commitstats_desktop.services.inventory import load_detail

    return load_detail(home.database, uuid)


def _refresh(home: Home, hosts: Hosts, left_out: frozenset[str], work: Work) -> Any:
    from commitstats_desktop.services.collecting.refresh import refresh_accounts

    return list(refresh_accounts(home, hosts, work, now(), left_out))


def _check_open_source(home: Home, hosts: Hosts, uuids: list[str], work: Work) -> Any:
    from commitstats_desktop.services import hosted

    wanted = set(uuids)
    known = hosted.list_hosted(home.database)
    chosen = [each for each in known if each.repository.uuid in wanted]
    return list(hosted.check_open_source(home, hosts, chosen, work, now()))


def _add_by_address(home: Home, hosts: Hosts, url: str, work: Work) -> Any:
    from commitstats_desktop.services.hosted import add_by_address

    return add_by_address(home, hosts, url, work, now())


def _estimates(home: Home) -> Any:
    from commitstats_desktop.services.estimates import estimate

    return estimate(home.database)


def forget_repositories(home: Home, uuids: list[str]) -> None:
    """Take repositories out with everything that was counted in them."""
    from commitstats_desktop.services.inventory import forget

    forget(home, uuids, now())

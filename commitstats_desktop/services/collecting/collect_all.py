"""Collect several repositories at once, as many as there are processor cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import suppress
from datetime import datetime

from commitstats_desktop.core.errors import Cancelled
from commitstats_desktop.core.repository import Outcome, Repository, Source
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.kept import keeping_readers
from commitstats_desktop.services.collecting.collect import Collected, collect_repository
from commitstats_desktop.services.collecting.collect_hosted import HostRun
from commitstats_desktop.services.collecting.ending import GIVEN_UP, settle
from commitstats_desktop.services.dashboard import keep_language_slots
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts, usual_hosts
from commitstats_desktop.services.repositories import active_repositories
from commitstats_desktop.store import package_names, repositories

Listener = Callable[[Repository, Progress], None]


def worker_count() -> int:
    """Repositories read at the same time: one process each, no more than there are cores."""
    return max(1, os.cpu_count() or 1)


def give_way() -> None:
    """Let this thread, which computes, never push aside one that wakes up, as that of a window does.

    Only Linux knows such threads. A lower priority would be worse on a busy computer: who waits for a
    core may hold the interpreter's lock, and the window would wait with it.
    """
    if sys.platform == "linux":
        with suppress(OSError):  # A sandbox may forbid it; then it computes as it did.
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def collect_all(
    home: Home,
    chosen: Iterable[Repository],
    work: Work,
    now: datetime,
    listener: Listener = lambda *_: None,
    hosts: Hosts | None = None,
) -> Iterator[Collected]:
    """Collect each repository and yield how it ended, as they end.

    Those of hosts are fetched first, by way of `hosts`: None for the usual ones. A repository of
    which another one told more comes a second time, as it stands in the end.

    Raises `StoreBusy` when another process collects. After `work.cancel()` the rest comes back as
    stopped, with what was read so far kept.
    """
    wanted = tuple(chosen)
    with (
        home.collecting(),
        keeping_readers(),
        ThreadPoolExecutor(worker_count(), "collect", give_way) as threads,
    ):
        run = _host_run(home, hosts, now, wanted)
        _name_packages(home)

        def collect(repository: Repository) -> Collected:
            return _collect(home, repository, work, now, listener, run)

        ended = []
        for collected in _in_parallel(threads, collect, wanted, work):
            ended.append(collected)
            yield collected
        # A name of the person that one repository brought makes commits of others worth reading.
        yield from _in_parallel(threads, collect, _asked_again(home, ended), work)
        yield from () if work.is_cancelled else _settled(home, wanted)
    keep_language_slots(home.database)
    if not work.is_cancelled and {repository.uuid for repository in wanted} >= _active(home):
        home.note_look(now)


def _in_parallel(
    threads: ThreadPoolExecutor,
    collect: Callable[[Repository], Collected],
    wanted: Iterable[Repository],
    work: Work,
) -> Iterator[Collected]:
    running = {threads.submit(collect, repository) for repository in wanted}
    try:
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        if running:  # A thread failed, or the caller stopped listening.
            work.cancel()


def _asked_again(home: Home, ended: Iterable[Collected]) -> list[Repository]:
    """Those that were read whole in this run, and have commits to be read since then."""
    with home.database.reading() as connection:
        stored = [(each, repositories.find(connection, each.repository.uuid)) for each in ended]
        return [
            repository
            for each, repository in stored
            if repository is not None
            and repository.outcome in (Outcome.UP_TO_DATE, Outcome.PARTIAL)
            and (repository.message, repository.hint) == (each.message, each.hint) != GIVEN_UP[1:]
            and not repositories.cursor(connection, repository.id).is_read
        ]


def _settled(home: Home, wanted: Iterable[Repository]) -> Iterator[Collected]:
    """Those that stand otherwise than they were left: another one had what they lacked."""
    for before in wanted:
        with home.database.reading() as connection:
            repository = repositories.find(connection, before.uuid)
            cursor = repositories.cursor(connection, before.id)
        if repository is None or not (cursor.is_walked and cursor.is_read):
            continue
        if repository.outcome in (Outcome.UP_TO_DATE, Outcome.PARTIAL):
            ending = settle(home.database, repository, cursor.boundary)
            if ending != (repository.outcome, repository.message, repository.hint):
                yield Collected(repository, *ending)


def _name_packages(home: Home) -> None:
    """Packages that an earlier version counted are called as this one calls them."""
    with home.database.reading() as connection:
        if package_names.are_current(connection):
            return
    with home.database.writing() as connection:
        package_names.count_again(connection)


def _active(home: Home) -> set[str]:
    return {repository.uuid for repository in active_repositories(home.database)}


def _host_run(
    home: Home, hosts: Hosts | None, now: datetime, wanted: tuple[Repository, ...]
) -> HostRun | None:
    """What repositories of hosts are collected with; None when there are none among them."""
    if not any(repository.source is Source.HOST for repository in wanted):
        return None
    return HostRun(home, hosts or usual_hosts(home.paths), now)


def _collect(
    home: Home,
    repository: Repository,
    work: Work,
    now: datetime,
    listener: Listener,
    run: HostRun | None,
) -> Collected:
    own = _Share(work, lambda progress: listener(repository, progress))
    try:
        own.check()
        if run is not None and repository.source is Source.HOST:
            return run.collect(repository, own, home.last_look())
        return collect_repository(home.database, repository, own, now, home.last_look())
    except Cancelled:
        return Collected(repository, Outcome.STOPPED, "Stopped before the end.", "Collect again.")


class _Share(Work):
    """A part of a larger work: cancelled with it, progress told apart."""

    def __init__(self, whole: Work, listener: Callable[[Progress], None]) -> None:
        super().__init__(listener)
        self._whole = whole

    @property
    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled

    def check(self) -> None:
        self._whole.check()

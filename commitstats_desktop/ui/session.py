"""What the window works with: the open home, the jobs, and the verbs the pages may ask for.

Pages never call a service themselves: they ask the session, which runs it as a job and tells by a
signal when the data have changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.core.work import Work
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.jobs.runner import CHANGE, JobRunner
from commitstats_desktop.paths import Paths
from commitstats_desktop.ui.collection_round import CollectionRound
from commitstats_desktop.ui.exchange import Exchange
from commitstats_desktop.ui.inquiry import Inquiry
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.state import CollectionState
from commitstats_desktop.ui.verbs.accounts import Accounts
from commitstats_desktop.ui.verbs.cvs import Cvs
from commitstats_desktop.ui.verbs.evidence import Evidence
from commitstats_desktop.ui.verbs.hosting import Hosting
from commitstats_desktop.ui.verbs.housekeeping import Housekeeping
from commitstats_desktop.ui.verbs.identities import Identities
from commitstats_desktop.ui.verbs.publishing import Publisher
from commitstats_desktop.ui.verbs.removals import Removals
from commitstats_desktop.ui.verbs.reviews import Reviews
from commitstats_desktop.ui.verbs.sent import Sent

if TYPE_CHECKING:
    # The store takes a third of a second to import; the window stands before that.
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts


SEEN_THROUGH = (
    "backup", "chart", "export", "import", "move", "page", "publish", "restore", "transfer",
)  # fmt: skip
"""Kinds of jobs that write something for the person: the program ends when they have."""


class Session(QObject):
    """Runs services as jobs over one home, real or demo."""

    opened = Signal()
    """A home is open; everything is to be loaded."""
    changed = Signal()
    """The data changed; what is shown is to be loaded again."""
    collected = Signal()
    """A round of collecting has ended."""
    added = Signal(object)
    """What adding a folder gave."""
    failed = Signal(object)
    """An `AppError` that belongs to no page."""
    crashed = Signal(str)
    """The trace of a bug."""

    def __init__(
        self,
        paths: Paths,
        runner: JobRunner,
        parent: QObject | None = None,
        hosts: Hosts | None = None,
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self.runner = runner
        runner.see_through(*SEEN_THROUGH)
        self.hosts = hosts
        """The way to the hosts; None for the usual one, which is imported when it is needed."""
        self.state = CollectionState(self)
        self.home: Home | None = None
        self._left: Home | None = None
        self.is_demo = False
        self._round: CollectionRound | None = None
        self._later: dict[str, Repository] = {}
        self._changes = 0
        self.is_settled = True  # Not while figures change, nor where a round ends with no others.
        self.inquiry = Inquiry(self)
        self.identities = Identities(self)
        self.evidence = Evidence(self)
        self.housekeeping = Housekeeping(self)
        self.accounts = Accounts(self)
        self.hosting = Hosting(self)
        self.removals = Removals(self)
        self.exchange = Exchange(self)
        self.cvs = Cvs(self)
        self.sent = Sent(self)
        self.publisher = Publisher(self)
        self.reviews = Reviews(self)

    def find_hosts(self) -> Hosts:
        """The way to the hosts; importing it takes a moment, so that jobs ask for it."""
        from commitstats_desktop.services.hosts import usual_hosts

        hosts = self.hosts or usual_hosts(self.paths)
        if not self.is_demo:
            return hosts
        from commitstats_desktop.services.demo_host import unasked

        return unasked(hosts)

    def run(
        self,
        name: str,
        function: Callable[[Work], Any],
        done: Callable[[Any], None] | None = None,
        ended: Callable[[], None] | None = None,
        then: Callable[[Any], None] | SignalInstance | None = None,
    ) -> Job | None:
        """Run a function as a job; `done` is a slot for its result, `ended` for whatever end.

        `then`, a slot or a signal, gets the result after `done`. To connect to what has been started is too late: it may
        have ended. None while one of that name runs.
        """
        job = self.prepare(name, function)
        if job is None:
            return None
        for slot in (done, then):
            if slot is not None:
                job.succeeded.connect(slot)
        if ended is not None:
            job.finished.connect(ended)
        job.failed.connect(self.failed)
        self.runner.start(job)
        return job

    def prepare(self, name: str, function: Callable[[Work], Any]) -> Job | None:
        """A job for somebody who follows it: to be connected, failure too, and then launched."""
        job = self.runner.create(name, function)
        if job is not None:
            job.crashed.connect(self.crashed)
        return job

    def launch(self, job: Job) -> None:
        """Start a job that was prepared."""
        self.runner.start(job)

    def open(self) -> None:
        """Open the person's own home."""
        self.run("open", lambda _: _open_home(self.paths), self._use_real)

    def open_demo(self) -> None:
        """Make the demo data if need be, and show them instead."""
        self.run("demo", lambda work: _open_demo(self.paths, work), self._use_demo)

    def collect(self, repositories: Iterable[Repository]) -> None:
        """Collect these repositories, after those that are being collected now."""
        resting = self.removals.of_accounts.resting
        wanted = [one for one in repositories if one.is_active and one.uuid not in resting]
        self._later |= {one.uuid: one for one in wanted}
        if self.home is not None and self._later and not self.state.is_collecting:
            wanted = list(self._later.values())
            self._later = {}
            self.start_round(CollectionRound(self, self.home, wanted))

    def start_round(self, begun: CollectionRound) -> None:
        """Read repositories; whatever else is to be collected waits until that has ended."""
        self._round = begun
        self.is_settled = False
        begun.start()

    def collect_everything(self, *, asks_hosts: bool = True) -> None:
        """Ask the accounts what is new, then collect every repository that is switched on.

        Where no host may be asked, only folders are.
        """
        home = self.home
        if home is None:
            return
        asked = self.find_hosts if asks_hosts and self.accounts.known.entries else None
        self.state.tell(tr("Asking your hosts what is new …") if asked else "")
        left_out = self.removals.of_accounts.hidden
        self.run(
            "list",
            lambda work: _everything(home, asked, asks_hosts, left_out, work),
            self._collect_listed,
            self._note_asked,
        )

    def cancel_collecting(self) -> None:
        """Stop; what was read so far is kept."""
        self._later = {}
        if self._round is not None:
            self._round.cancel()

    def end_round(self, *, has_news: bool) -> None:
        """All of a round has ended; go on with what was asked for meanwhile."""
        self._round = None
        if self.home is not None:
            self.state.looked(self.home.last_look())
        self.is_settled = has_news
        self.changed.emit()
        self.is_settled = True
        self.collected.emit()
        self.collect(())

    def load_dashboard(
        self, page: str, done: Callable[[Any], None], ended: Callable[[], None]
    ) -> bool:
        """Compute what is asked for; False while that page is served already, until `ended`."""
        home, question = self.home, self.inquiry.question
        if home is None:
            return False
        name = f"figures:{page}"
        return self.run(name, lambda _: _dashboard(home, question), done, ended) is not None

    def load_people(self, done: Callable[[Any], None]) -> None:
        """Identities, authors seen, and what Git's configuration suggests."""
        home = self.home
        if home is not None:
            self.run("people", lambda _: _people(home), done)

    def add_folder(self, path: Path, done: Callable[[Any], None]) -> None:
        """Add the repository at `path`, or those below it."""
        home = self.home
        if home is not None:
            self.run(f"add:{path}", lambda work: _add(home, path, work), done, then=self.added)

    def set_active(
        self, uuids: list[str], *, is_active: bool, ended: Callable[[], None] | None = None
    ) -> None:
        """Switch repositories on or off; `ended` is a slot for whatever end."""

        def switch(home: Home) -> None:
            from commitstats_desktop.services.repositories import set_active

            set_active(home.database, uuids, is_active=is_active)

        self.change(f"switch:{' '.join(uuids)}", switch, ended=ended)

    def in_turn(self, name: str) -> str:
        """The name of a job that changes something: it waits for those before it, also of its name.

        Two clicks in a row are two changes, and the second counts.
        """
        self._changes += 1
        return f"{CHANGE}:{self._changes} {name}"

    def anew(self, name: str) -> str:
        """The name of a job that answers one dialog; another may still answer the one before."""
        self._changes += 1
        return f"{name}:{self._changes}"

    def in_line(self, kind: str) -> str:
        """The name of a job that waits until those of its kind have ended, also a stopped one.

        What a dialog asks for is done, even while something of one that was closed still ends.
        """
        self.runner.line_up(kind)
        return self.anew(kind)

    def change(
        self,
        name: str,
        verb: Callable[[Home], Any],
        done: Callable[[Any], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> None:
        """Run something that changes data, after what was asked for before, then say so."""
        home = self.home
        if home is not None:
            self.run(self.in_turn(name), lambda _: verb(home), done, ended, then=self.say_changed)

    @Slot(object)
    def _use_real(self, home: Home) -> None:
        self._use(home, is_demo=False)

    @Slot(object)
    def _use_demo(self, home: Home) -> None:
        self._use(home, is_demo=True)

    def _use(self, home: Home, *, is_demo: bool) -> None:
        self.removals.finish_now()
        self.home = home
        self.is_demo = is_demo
        self.state.looked(home.last_look())
        self.opened.emit()
        self.identities.read_unread(asks_hosts=False)

    @Slot()
    def _note_asked(self) -> None:
        """Also after a refusal: the accounts say why."""
        self.state.tell("")
        self.accounts.look()

    @Slot(object)
    def _collect_listed(self, repositories: list[Repository]) -> None:
        self.collect(repositories)

    @Slot(object)
    def say_changed(self, _: object) -> None:
        self.changed.emit()

    def let_go(self) -> None:
        """Begin nothing any more until a home is opened; what runs may read to its end."""
        self.cancel_collecting()
        self.removals.finish_now()
        self.home, self._left = None, self.home

    def close_databases(self) -> None:
        """Once no job runs: a connection that is in use meanwhile would stay open unseen."""
        for home in filter(None, (self.home, self._left)):
            home.database.close()
        self._left = None

    def close(self) -> bool:
        """Stop all jobs and let go of the database; whether all jobs have ended."""
        have_ended = self.runner.stop_all()
        self.removals.finish_now()
        self.close_databases()
        return have_ended


def _open_home(paths: Paths) -> Home:
    from commitstats_desktop.services.home import open_home

    return open_home(paths)


def _open_demo(paths: Paths, work: Work) -> Home:
    from commitstats_desktop.services.demo import make_demo_home

    return make_demo_home(paths, work, datetime.now(UTC), lambda *_: None)


def _everything(
    home: Home,
    hosts: Callable[[], Hosts] | None,
    asks_hosts: bool,  # noqa: FBT001
    left_out: frozenset[str],
    work: Work,
) -> list[Repository]:
    """What is to be collected, under today's names; a host that refuses keeps nothing from it."""
    if hosts is not None:
        from commitstats_desktop.services.collecting.refresh import refresh_accounts

        for _ in refresh_accounts(home, hosts(), work, datetime.now(UTC), left_out):
            work.check()
    return active(home, asks_hosts=asks_hosts)


def active(home: Home, *, asks_hosts: bool) -> list[Repository]:
    """The repositories that are switched on; only folders where no host may be asked."""
    from commitstats_desktop.services.repositories import active_repositories

    active = active_repositories(home.database)
    return [one for one in active if asks_hosts or _is_local(one)]


def _is_local(repository: Repository) -> bool:
    return repository.source is Source.FOLDER


def _dashboard(home: Home, question: Question) -> Any:
    from commitstats_desktop.services.dashboard import load_dashboard

    return load_dashboard(home.database, question)


def _people(home: Home) -> Any:
    from commitstats_desktop.services.people import load_people

    return load_people(home.database)


def _add(home: Home, path: Path, work: Work) -> Any:
    from commitstats_desktop.services.repositories import add_folder

    return add_folder(home.database, path, work, datetime.now(UTC))

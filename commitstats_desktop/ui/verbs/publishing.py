"""What the window asks for about pages on the web: set up places, prepare, publish, take down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.publication import Choices, Publication, TargetKind, TargetRecord
from commitstats_desktop.core.work import Work
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.clock import now

if TYPE_CHECKING:
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.services.places import Publishing
    from commitstats_desktop.services.publish import Prepared
    from commitstats_desktop.ui.session import Session


class Publisher(QObject):
    """The verbs of the Publish page, run as jobs of a session.

    Jobs that are returned are connected by whoever asked, and then launched by the session.
    """

    told = Signal(object)
    """A `PublishView`, after every change."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.collected.connect(self.keep_fresh)

    def look(self) -> None:
        """See which places and pages there are."""
        home = self._session.home
        if home is not None:
            self._session.run("published", lambda _: _load(home), self._take)

    def add_place(
        self, kind: TargetKind, name: str, settings: Mapping[str, str], secret: str, *, keeps: bool
    ) -> Job | None:
        """Ask a place whether it lets us in, and keep it; gives `PlaceAdded`."""
        return self._prepare(
            self._session.in_line("place"),
            lambda made, _: _add(made, kind, name, settings, secret, keeps),
        )

    def prepare(self, place: str, cv: str, choices: Choices, handle: str) -> Job | None:
        """Make the very bytes, and send nothing; gives `Prepared`."""
        return self._prepare(
            self._session.in_line("publish"),
            lambda made, work: _make(made, place, cv, choices, handle, work),
        )

    def publish(self, prepared: Prepared, *, replaces: bool) -> Job | None:
        """Send what was prepared; gives `Published`."""
        name = self._session.in_line("publish")
        return self._prepare(name, lambda made, work: _send(made, prepared, work, replaces))

    def is_sending(self) -> bool:
        """Whether a page is being made or sent."""
        return bool(self._session.runner.running("publish"))

    def withdraw(self, page: Publication) -> Job | None:
        """Take a page down; gives `Withdrawal`."""
        # Not instead of a look at the page that goes on: after it, or it would be left out unseen.
        name = self._session.in_line("page")
        return self._prepare(name, lambda made, work: _withdraw(made, page, work))

    def look_again(self, page: Publication) -> Job | None:
        """Ask what is there now; gives the `Publication`."""
        return self._prepare(f"page:{page.uuid}", lambda made, work: _look(made, page, work))

    def remove_place(self, place: TargetRecord) -> Job | None:
        """Forget a place and its secret."""
        return self._prepare(f"place:{place.uuid}", lambda made, _: _remove(made, place))

    @Slot()
    def keep_fresh(self) -> None:
        """After a collection: send anew what has changed, take down what is due."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is not None and not self._session.is_demo:
            self._session.run(
                "keep-fresh", lambda work: _keep_fresh(home, hosts, work), self._note_fresh
            )

    def _prepare(self, name: str, verb: Callable[[Publishing, Work], Any]) -> Job | None:
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return None
        job = self._session.prepare(name, lambda work: verb(_publishing(home, hosts()), work))
        if job is not None:
            job.finished.connect(self.look)
        return job

    @Slot(object)
    def _take(self, view: object) -> None:
        self.told.emit(view)

    @Slot(object)
    def _note_fresh(self, outcomes: list[Any]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, AppError):
                self._session.failed.emit(outcome)
        if outcomes:
            self.look()


def _publishing(home: Any, hosts: Hosts) -> Publishing:
    from commitstats_desktop.services.places import Publishing

    return Publishing.of(home, hosts)


def _load(home: Any) -> Any:
    from commitstats_desktop.services.publish import load_view

    return load_view(home)


def _add(
    made: Publishing,
    kind: TargetKind,
    name: str,
    settings: Mapping[str, str],
    secret: str,
    keeps: bool,  # noqa: FBT001  # a job's words
) -> Any:
    from commitstats_desktop.services.places import add_place

    return add_place(made, kind, name, settings, secret, now(), is_for_session=not keeps)


def _make(made: Publishing, place: str, cv: str, choices: Choices, handle: str, work: Work) -> Any:
    from commitstats_desktop.services.publish import prepare

    return prepare(made, place, cv, choices, now(), work, handle)


def _send(made: Publishing, prepared: Prepared, work: Work, replaces: bool) -> Any:  # noqa: FBT001
    from commitstats_desktop.services.publish import publish

    return publish(made, prepared, now(), work, replaces=replaces)


def _withdraw(made: Publishing, page: Publication, work: Work) -> Any:
    from commitstats_desktop.services.publish import withdraw

    return withdraw(made, page, now(), work)


def _look(made: Publishing, page: Publication, work: Work) -> Any:
    from commitstats_desktop.services.publish import look_again

    return look_again(made, page, now(), work)


def _remove(made: Publishing, place: TargetRecord) -> None:
    from commitstats_desktop.services.places import remove_place

    remove_place(made, place)


def _keep_fresh(home: Any, hosts: Callable[[], Hosts], work: Work) -> list[Any]:
    from commitstats_desktop.services.publish import keep_fresh, publications_of

    if not any(one.is_up for one in publications_of(home)):
        return []
    return list(keep_fresh(_publishing(home, hosts()), now(), work))

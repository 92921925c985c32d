"""One round of collecting, as the window follows it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.jobs.job import Job

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session

REFRESH_SECONDS = 2.0
"""While collecting, figures are drawn anew this often."""


class CollectionRound(QObject):
    """Collects some repositories in one job; progress crosses to the window's thread by signal."""

    moved = Signal(object, object)
    ended = Signal(object)
    succeeded = Signal(object)
    """What the round gave; nothing where it only collects."""

    def __init__(self, session: Session, home: Home, repositories: list[Repository]) -> None:
        super().__init__(session)
        self._session = session
        self._home = home
        self._repositories = repositories
        self._job: Job | None = None
        self._has_news = False
        self._refreshed = datetime.now(UTC)
        self.moved.connect(self._note_progress)
        self.ended.connect(self._note_end)

    def start(self) -> None:
        """Begin."""
        self._session.state.queue([repository.uuid for repository in self._repositories])
        self._job = self._session.run("collect", self._collect, self._note_success, self._finish)

    def cancel(self) -> None:
        """Stop soon."""
        self._has_news = True
        if self._job is not None:
            self._job.cancel()

    def _collect(self, work: Work) -> Any:
        from commitstats_desktop.services.collecting.collect_all import collect_all

        now = datetime.now(UTC)
        hosts = self._session.hosts
        for result in collect_all(self._home, self._repositories, work, now, self.pass_on, hosts):
            self.ended.emit(result)

    def pass_on(self, repository: Repository, progress: Progress) -> None:
        """Tell the window how far a repository is; called from the job's thread."""
        self.moved.emit(repository, progress)

    @Slot(object, object)
    def _note_progress(self, repository: Repository, progress: Progress) -> None:
        self._has_news = True
        self._session.state.report(repository, progress)
        now = datetime.now(UTC)
        if (now - self._refreshed).total_seconds() > REFRESH_SECONDS:
            self._refreshed = now
            self._session.changed.emit()

    @Slot(object)
    def _note_success(self, result: object) -> None:
        self.succeeded.emit(result)

    @Slot(object)
    def _note_end(self, result: Any) -> None:
        self._session.state.finish(result.repository.uuid)
        if result.has_changed:
            self._has_news = True
            self._session.changed.emit()

    @Slot()
    def _finish(self) -> None:
        for repository in self._repositories:
            self._session.state.finish(repository.uuid)
        self._session.end_round(has_news=self._has_news)
        self.deleteLater()

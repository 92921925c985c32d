"""Deletes all that the app keeps, after asking; folders are measured and removed beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.ui.dialogs.delete_everything import confirm_deletion
from commitstats_desktop.ui.session import Session

if TYPE_CHECKING:
    from commitstats_desktop.paths import Paths


class Deletion(QObject):
    """One deletion at a time; when it has ended there is no home any more."""

    succeeded = Signal(object)
    failed = Signal(object)
    """An `AppError`: not all could be removed."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._runner = JobRunner(parent=self)
        """Of its own: the session's has stopped for good when files are removed."""

    @Slot()
    def begin(self) -> None:
        """Measure what is kept, then ask."""
        self._session.housekeeping.measure(self._ask)

    @Slot(object)
    def _ask(self, kept: tuple[Any, ...]) -> None:
        if not confirm_deletion(
            self._window, [(one.what, str(one.path), one.size) for one in kept]
        ):
            return
        paths = self._session.paths
        job = self._runner.create("delete", lambda _: _delete(paths))
        if job is not None:
            self._session.close()
            self._window.setEnabled(False)
            job.succeeded.connect(self.succeeded)
            job.failed.connect(self.failed)
            job.crashed.connect(self._session.crashed)
            job.finished.connect(self._enable)
            self._runner.start(job)

    @Slot()
    def _enable(self) -> None:
        self._window.setEnabled(True)


def _delete(paths: Paths) -> None:
    from commitstats_desktop.services.storage import delete_everything

    delete_everything(paths)

"""Says in the bottom line that there is a newer version, and opens its page; nothing more."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.work import Work
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.background import may_use_network
from commitstats_desktop.ui.clock import now
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button

if TYPE_CHECKING:
    from commitstats_desktop.services.hosts import Hosts
    from commitstats_desktop.ui.main_window import MainWindow

LOOK_MILLISECONDS = 60 * 60 * 1000
"""How often it is looked whether a day is over."""

log = logging.getLogger(__name__)


class Updates(QObject):
    """Looks where the person switched it on; a page that does not answer is nobody's trouble."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = ""
        self.button = button("", "quiet", tip=tr("Open the page that tells of it"))
        self.button.hide()
        self.button.clicked.connect(self._open)
        window.status.add(self.button)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        window.settings_changed.connect(self.look)
        window.session.opened.connect(self.look)
        window.closed.connect(self._timer.stop)

    @Slot()
    def look(self) -> None:
        """Ask if that is wanted, its turn, and there is a network."""
        settings, session = self._window.settings, self._window.session
        if not settings.checks_updates:
            self._timer.stop()
            self.button.hide()
            return
        self._timer.start()
        if may_use_network():
            job = session.prepare(
                "updates", lambda work: _find(session.find_hosts(), settings, session.paths, work)
            )
            if job is not None:
                job.succeeded.connect(self._show)
                job.failed.connect(self._note_failure)
                session.launch(job)

    @Slot(object)
    def _show(self, update: Any) -> None:
        self._page = update.page if update is not None else ""
        self.button.setVisible(update is not None)
        if update is not None:
            self.button.setText(
                tr("Version {version} is there", version=update.version.removeprefix("v"))
            )

    @Slot(object)
    def _note_failure(self, error: AppError) -> None:
        log.info("no answer about new versions: %s", error.sentence)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))


def _find(hosts: Hosts, settings: Settings, paths: Any, work: Work) -> Any:
    from commitstats_desktop.services.updates import find_update, source_of

    source = source_of(settings)
    return find_update(paths, source, now(), hosts.surroundings, work) if source else None

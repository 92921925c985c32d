"""What goes on beside the window: the scheduled runs, the tray, and closing without quitting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from commitstats_desktop.jobs.scheduler import Scheduler
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.state import Schedule
from commitstats_desktop.ui.tray import Tray
from commitstats_desktop.ui.week_notice import WeekNotice


class Background(QObject):
    """Keeps the figures up to date for as long as the program runs."""

    def __init__(self, window: MainWindow, *, has_tray: bool) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.scheduler = Scheduler(self._is_busy, may_use_network, parent=self)
        self.tray: Tray | None = None
        if has_tray:
            self.tray = Tray(window.theme, self.session.state, self.scheduler, self)
            self._connect_tray(self.tray)
            WeekNotice(window, self.tray, self)
            self.tray.show()
        self._told = ""
        self.scheduler.due.connect(self._collect)
        self.scheduler.changed.connect(self._plan)
        self.session.opened.connect(self.restart)
        self.session.collected.connect(self.scheduler.note_run)
        self.session.state.changed.connect(self._tell_attention)
        window.settings_changed.connect(self.restart)
        window.closed.connect(self._end)
        window.use_background(self)

    def hides_on_close(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self.tray is not None and self.window.settings.stays_in_tray

    @Slot()
    def restart(self) -> None:
        """Take the interval of the settings, counted from the last run."""
        minutes = 0 if self.session.is_demo else self.window.settings.interval
        self.scheduler.start(minutes, self.session.state.last_look)

    def _is_busy(self) -> bool:
        return self.session.home is None or self.session.state.is_collecting

    def _connect_tray(self, tray: Tray) -> None:
        tray.asked_open.connect(self.window.raise_window)
        tray.asked_collect.connect(self.session.collect_everything)
        tray.asked_pause.connect(self.scheduler.pause)
        tray.asked_quit.connect(self.window.quit)

    @Slot()
    def _plan(self) -> None:
        """Let the one state say what the clock does."""
        clock = self.scheduler
        planned = Schedule(clock.next_run, clock.is_paused, clock.hosts_after)
        self.session.state.plan(None if self.session.is_demo else planned)

    @Slot(bool)
    def _collect(self, asks_hosts: bool) -> None:  # noqa: FBT001
        self.session.collect_everything(asks_hosts=asks_hosts)

    @Slot()
    def _tell_attention(self) -> None:
        """Once for each matter; a window that is looked at says it by itself."""
        matter = self.session.state.attention
        if matter == self._told:
            return
        self._told = matter
        if matter and self.tray is not None and not self.window.isActiveWindow():
            self.tray.notify(said(matter), tr("Open Commit Stats to see what can be done."))

    @Slot()
    def _end(self) -> None:
        self.scheduler.stop()
        if self.tray is not None:
            self.tray.hide()
        QApplication.quit()


def may_use_network() -> bool:
    """Whether hosts may be asked now: online, and not paying by the byte, as far as is known."""
    if not QNetworkInformation.loadDefaultBackend():
        return True
    known = QNetworkInformation.instance()
    offline = QNetworkInformation.Reachability.Disconnected
    return known.reachability() != offline and not known.isMetered()

"""The icon in the system's tray: how collecting stands, and the few things one does from there."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from commitstats_desktop import paths
from commitstats_desktop.core.text import shown
from commitstats_desktop.jobs.scheduler import Scheduler
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.state import CollectionState
from commitstats_desktop.ui.theme import Theme

PIXELS = 64
DOT = 26
TITLE = "Commit Stats"


class Tray(QObject):
    """Feeds from the same state as the status bar and the pages."""

    asked_open = Signal()
    asked_collect = Signal()
    asked_quit = Signal()
    asked_pause = Signal(bool)
    asked_week = Signal()
    """The review that was announced is to be seen."""

    def __init__(
        self, theme: Theme, state: CollectionState, scheduler: Scheduler, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = state
        self._scheduler = scheduler
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.state_line = self._add("", self.asked_open)
        self.menu.addSeparator()
        self.open_action = self._add(tr("Open Commit Stats"), self.asked_open)
        self.collect_action = self._add(tr("Collect now"), self.asked_collect)
        self.pause_action = self.menu.addAction(tr("Pause", "collecting"))
        self.pause_action.setCheckable(True)
        self.pause_action.toggled.connect(self.asked_pause)
        self.menu.addSeparator()
        self.quit_action = self._add(tr("Quit"), self.asked_quit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._open)
        self.icon.messageClicked.connect(self._open_told)
        self._is_week_told = False
        """Whether the last message was about a week."""
        for source in (state.changed, scheduler.changed, theme.changed):
            source.connect(self.draw)
        self.draw()

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop shows such icons; without, a hidden window could not be found."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon there."""
        self.icon.show()

    def hide(self) -> None:
        """Take it away."""
        self.icon.hide()

    def notify(self, sentence: str, hint: str) -> None:
        """Tell something that needs the person; never a success."""
        self._is_week_told = False
        self.icon.showMessage(sentence, hint, QSystemTrayIcon.MessageIcon.Warning)

    def announce_week(self, sentence: str, hint: str) -> None:
        """Tell that a week can be reviewed, which the person wants to hear."""
        self._is_week_told = True
        self.icon.showMessage(sentence, hint, QSystemTrayIcon.MessageIcon.Information)

    def sentence(self) -> str:
        """How things stand, in a line."""
        if self._state.is_collecting:
            return shown(self._state.sentence())
        if self._scheduler.is_paused:
            return tr("Paused", "collecting")
        if self._state.attention:
            return shown(said(self._state.attention))
        if self._state.last_look is None:
            return tr("Nothing collected yet")
        return tr(
            "Collected {when}",
            when=words.moments_ago(self._state.last_look, datetime.now(UTC)),
        )

    @Slot()
    def draw(self) -> None:
        """Draw the state."""
        text = self.sentence()
        if self.state_line.text() != text:
            self.state_line.setText(text)
            self.icon.setToolTip(f"{TITLE}\n{text}")
        self.collect_action.setEnabled(not self._state.is_collecting)
        self.pause_action.setChecked(self._scheduler.is_paused)
        self.icon.setIcon(self._picture())

    def _picture(self) -> QIcon:
        """The app's icon; a dot in its corner while it works, waits or needs somebody."""
        palette = self._theme.palette
        color = ""
        if self._state.attention:
            color = palette.error
        elif self._state.is_collecting:
            color = palette.accent
        elif self._scheduler.is_paused:
            color = palette.muted
        return _dotted(color)

    def _add(self, text: str, signal: SignalInstance) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(signal)
        return action

    @Slot()
    def _open_told(self) -> None:
        """Open what the last message was about."""
        (self.asked_week if self._is_week_told else self.asked_open).emit()

    @Slot(object)
    def _open(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.asked_open.emit()


def _dotted(color: str) -> QIcon:
    pixmap = QPixmap(QIcon(str(paths.resource("icons/app.svg"))).pixmap(PIXELS, PIXELS))
    if color:
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor("#FFFFFF"))
            painter.setBrush(QColor(color))
            painter.drawEllipse(PIXELS - DOT - 1, PIXELS - DOT - 1, DOT, DOT)
    return QIcon(pixmap)

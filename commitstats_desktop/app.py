"""Puts the window together: the only place that knows every concrete class of it."""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import NoReturn

from PySide6.QtCore import QObject, QProcess, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from commitstats_desktop import __version__, paths
from commitstats_desktop.core.spans import note_span
from commitstats_desktop.jobs.garbage import GarbageCollector
from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.paths import Paths
from commitstats_desktop.settings import load_settings
from commitstats_desktop.trace_file import switch_trace
from commitstats_desktop.ui import language
from commitstats_desktop.ui.display import has_display
from commitstats_desktop.ui.focus_in_sight import FocusInSight
from commitstats_desktop.ui.held_keys import HeldKeys
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.returning_focus import ReturningFocus
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.single_instance import SingleInstance
from commitstats_desktop.ui.theme import Theme, load_fonts
from commitstats_desktop.ui.tray import Tray

APPLICATION_ID = "commitstats-desktop"
SWITCH_SECONDS = 0.00005

log = logging.getLogger(__name__)


def run(folders: Paths, *, in_background: bool = False, began: int = 0) -> int:
    """Open the window and stay until the program is ended; the exit code.

    In the background the window stays hidden if there is a tray to find the program in again.
    `began` is when the program was asked to, in nanoseconds since 1970.
    """
    if not has_display():
        _tell(
            "Error: there is no display to open a window on.\n"
            "       Run `commitstats --help` for the commands that need none."
        )
        return 1
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Commit Stats")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(QIcon(str(paths.resource("icons/app.svg"))))
    instance = SingleInstance(folders.data)
    if not instance.is_first():
        _tell("Commit Stats is open already; its window was brought to the front.")
        return 0
    return _show(application, folders, instance, in_background=in_background, began=began)


def _tell(sentence: str) -> None:
    """Tell whoever started us; a program without a console has nobody to tell."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)


def make_window(application: QApplication, folders: Paths) -> MainWindow:
    """The window of a home with everything it needs; not shown and nothing opened yet."""
    # Painting takes and gives back the interpreter's lock a hundred times and more; at each of
    # them a busy worker keeps it for this long (5 ms by default), and the picture waits.
    sys.setswitchinterval(SWITCH_SECONDS)
    load_fonts()
    settings = load_settings(folders.settings)
    language.use(settings.language)
    if settings.traces_timings:
        switch_trace(folders, is_on=True)
    session = Session(folders, JobRunner())
    return MainWindow(session, Theme(application), settings)


def _show(
    application: QApplication,
    folders: Paths,
    instance: SingleInstance,
    *,
    in_background: bool,
    began: int,
) -> int:
    GarbageCollector(application)
    HeldKeys(application)
    ReturningFocus(application)
    FocusInSight(application)
    window = make_window(application, folders)
    instance.asked_raise.connect(window.raise_window)
    # A hidden window is the last one closed, as far as Qt knows.
    application.setQuitOnLastWindowClosed(False)
    window.closed.connect(instance.end)
    window.closed.connect(application.quit)
    rest = Rest(window, began)
    if in_background and Tray.is_available():
        rest.begin()
    else:
        window.painted.connect(rest.begin)
        window.show()
    code = application.exec()
    have_ended = window.session.close()
    instance.close()
    if window.restarts:
        program, *words = own_command()
        QProcess.startDetached(program, words)
    if not have_ended:
        _leave(code)
    return code


def _leave(code: int) -> NoReturn:
    """End although a thread waits for something that does not come: Qt would call that a crash."""
    log.warning("a job did not end in time")
    logging.shutdown()
    os._exit(code)


def own_command() -> list[str]:
    """How this very process was started: by its Python, or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


class Rest(QObject):
    """What comes after the window is on the screen: the database, the tray and the schedule."""

    def __init__(self, window: MainWindow, began: int) -> None:
        super().__init__(window)
        self._window = window
        self._began = began

    @Slot()
    def begin(self) -> None:
        """Bring it up."""
        from commitstats_desktop.ui.background import Background
        from commitstats_desktop.ui.motion import Motion
        from commitstats_desktop.ui.updates import Updates

        if self._window.isVisible():
            note_span("first window", self._began, time.time_ns())
        Background(self._window, has_tray=Tray.is_available())
        Motion(self._window)
        Updates(self._window)
        self._window.session.open()

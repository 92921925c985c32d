"""Widgets go when their window does, no earlier, and nobody asks for them afterwards."""

import threading
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.pages.repositories import RepositoriesPage
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.verbs import cvs, hosting
from tests.e2e.looks import reached_by_tab
from tests.fakes.empty import lay_empty_database
from tests.fakes.windows import PATIENCE, wait_until_idle


def test_an_answer_that_comes_when_the_window_is_gone_is_dropped(
    qtbot: QtBot, session: Session, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer = threading.Event()
    for module, name in ((hosting, "_inventory"), (cvs, "_load"), (cvs, "_options")):
        _hold_up(monkeypatch, module, name, may_answer)
    lay_empty_database(session.paths.database)
    window = MainWindow(session, theme, Settings(appearance="light"))
    window.show()
    session.open()
    wait_until_idle(qtbot, session)
    for key, *_ in PAGES:
        window.show_page(key)
    _destroy(window)
    was_busy = session.runner.is_busy()

    may_answer.set()
    wait_until_idle(qtbot, session)  # An exception in a slot fails a test.

    assert was_busy
    assert not shiboken6.isValid(window)


def test_looking_for_what_tab_leads_to_lets_go_of_nothing(window: MainWindow) -> None:
    page = window.pages["repositories"]
    assert isinstance(page, RepositoriesPage)
    passing = QLabel("passing", page)
    window.show_page("repositories")
    reached_by_tab(window)
    window.status._come_last()

    _destroy(passing)

    assert shiboken6.isValid(page.refresh_action)


def _hold_up(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, go: threading.Event) -> None:
    usual = getattr(module, name)

    def late(*words: Any) -> Any:
        go.wait(PATIENCE / 1000)
        return usual(*words)

    monkeypatch.setattr(module, name, late)


def _destroy(widget: Any) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""Real windows over real homes; a test that leaves a thread, a timer or a window behind fails."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.paths import user_paths
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, load_fonts
from tests.fakes import warm_readers
from tests.fakes.empty import lay_empty_database
from tests.fakes.garbage import MODULES
from tests.fakes.windows import wait_until_idle


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(scope="session")
def theme(qapp: QApplication, fonts: None) -> Theme:
    return Theme(qapp)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(user_paths(tmp_path / "home"), JobRunner())
    yield made
    made.close()


@pytest.fixture
def first_page() -> str:
    """Where the person left the window: on a page that is soon drawn, for most tests go elsewhere."""
    return "accounts"


@pytest.fixture
def window(qtbot: QtBot, session: Session, theme: Theme, first_page: str) -> Iterator[MainWindow]:
    """The main window over an empty home, open and at rest."""
    lay_empty_database(session.paths.database)
    made = MainWindow(session, theme, Settings(appearance="light", page=first_page))
    made.show()
    session.open()
    wait_until_idle(qtbot, session)
    yield made
    wait_until_idle(qtbot, session)
    made.close()
    made.deleteLater()


@pytest.fixture(autouse=True)
def forked_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    warm_readers.use(monkeypatch)


@pytest.fixture
def laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of the same CV are not laid out again."""
    from tests.fakes import laid_out

    laid_out.use(monkeypatch)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    # As in the app, garbage is collected on this thread only.
    gc.disable()
    MODULES.keep()
    yield
    gc.collect()
    running = [thread for thread in qapp.findChildren(QThread) if thread.isRunning()]
    assert not running, f"threads left running: {[thread.objectName() for thread in running]}"
    shown = [one.windowTitle() for one in qapp.topLevelWidgets() if one.isVisible()]
    assert not shown, f"windows left open: {shown}"

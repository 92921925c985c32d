"""Verbs for tests of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.accounts import AccountsPage
from commitstats_desktop.ui.pages.overview import OverviewPage
from commitstats_desktop.ui.pages.people import PeoplePage
from commitstats_desktop.ui.pages.repositories import RepositoriesPage
from commitstats_desktop.ui.session import Session
from tests.fakes.repositories import FakeRepository

PATIENCE = 20_000
"""Milliseconds; tests wait for an event, never for a time."""


def wait_until_idle(qtbot: QtBot, session: Session) -> None:
    """Let every job end, and what its end sets off."""
    qtbot.waitUntil(lambda: not session.runner.is_busy(), timeout=PATIENCE)


def make_repository(folder: Path, commits: int = 5) -> FakeRepository:
    """A repository with some commits of Ada."""
    repository = FakeRepository.make(folder)
    repository.commits(commits)
    return repository


def add_repository(qtbot: QtBot, window: MainWindow, folder: Path, commits: int = 5) -> None:
    """Add a repository with commits of Ada, and let it be collected."""
    make_repository(folder, commits)
    window.add_folder(folder)
    wait_until_idle(qtbot, window.session)


def claim(qtbot: QtBot, window: MainWindow, email: str) -> None:
    """Say that an address is the person's, as the page You does."""
    window.session.identities.save([email], [])
    wait_until_idle(qtbot, window.session)


def overview(window: MainWindow) -> OverviewPage:
    """The Overview, shown."""
    window.show_page("overview")
    page = window.pages["overview"]
    assert isinstance(page, OverviewPage)
    return page


def repositories(window: MainWindow) -> RepositoriesPage:
    """The page of the repositories, shown."""
    window.show_page("repositories")
    page = window.pages["repositories"]
    assert isinstance(page, RepositoriesPage)
    return page


def accounts(window: MainWindow) -> AccountsPage:
    """The page of the accounts, shown."""
    window.show_page("accounts")
    page = window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    return page


def people(window: MainWindow) -> PeoplePage:
    """The page on which the person says who they are, shown."""
    window.show_page("people")
    page = window.pages["people"]
    assert isinstance(page, PeoplePage)
    return page


def texts(view: QTableView) -> list[list[str]]:
    """What a table shows, row by row."""
    model = view.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def tick(view: QTableView, row: int, *, is_on: bool) -> None:
    """Tick or untick the first column of a row."""
    model = view.model()
    state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
    assert model.setData(model.index(row, 0), state.value, Qt.ItemDataRole.CheckStateRole)

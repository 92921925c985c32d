"""Verbs for tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView
from pytestqt.qtbot import QtBot

from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.paths import user_paths
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.accounts import AccountsPage
from commitstats_desktop.ui.pages.languages import LanguagesPage
from commitstats_desktop.ui.pages.overview import OverviewPage
from commitstats_desktop.ui.pages.people import PeoplePage
from commitstats_desktop.ui.pages.repositories import RepositoriesPage
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.turns import Turns
from tests.fakes.empty import lay_empty_database
from tests.fakes.hosted import HostedHome
from tests.fakes.repositories import FakeRepository

PATIENCE = 120_000
"""Milliseconds; tests wait for an event, never for a time."""


def wait_until_idle(qtbot: QtBot, session: Session) -> None:
    """Let every job end, and what its end sets off: what it brought is drawn."""
    qtbot.waitUntil(lambda: not (session.runner.is_busy() or is_drawing()), timeout=PATIENCE)


def is_drawing() -> bool:
    """Whether a window has steps left to take."""
    return any(
        turns.is_busy()
        for window in QApplication.topLevelWidgets()
        for turns in window.findChildren(Turns)
    )


@contextmanager
def window_over(qtbot: QtBot, theme: Theme, folder: Path, host: HostedHome) -> Iterator[MainWindow]:
    """A window over a home of its own that reaches the hosts of a test."""
    paths = user_paths(folder / "window")
    lay_empty_database(paths.database)
    session = Session(paths, JobRunner(), hosts=host.hosts)
    window = MainWindow(session, theme, Settings(appearance="light"))
    window.show()
    session.open()
    wait_until_idle(qtbot, session)
    yield window
    wait_until_idle(qtbot, session)
    window.close()
    window.deleteLater()
    session.close()


def answer(words: str) -> list[type]:
    """Let the next question be answered with the button of these words, as soon as it is there.

    What kind of window it was is in the list afterwards.
    """
    answered: list[type] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        found = [] if box is None else box.findChildren(QAbstractButton)
        wanted = [each for each in found if each.text().replace("&", "") == words]
        if wanted:
            answered.append(type(box))
            wanted[0].click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(0, press)
    return answered


def make_repository(folder: Path, commits: int = 5) -> FakeRepository:
    """A repository with some commits of Ada."""
    repository = FakeRepository.make(folder)
    repository.commits(commits)
    return repository


def add_repository(qtbot: QtBot, window: MainWindow, folder: Path, commits: int = 5) -> None:
    """Add a repository with commits of Ada, and let it be collected."""
    make_repository(folder, commits)
    window.folders.add(folder)
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


def languages(window: MainWindow) -> LanguagesPage:
    """The page of languages and packages, shown."""
    window.show_page("languages")
    page = window.pages["languages"]
    assert isinstance(page, LanguagesPage)
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

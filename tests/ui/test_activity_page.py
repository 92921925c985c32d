import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.activity import ActivityPage
from tests.fakes.windows import add_repository, texts, wait_until_idle


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ActivityPage:
    found = window.pages["activity"]
    assert isinstance(found, ActivityPage)
    return found


def shown(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("overview")
    window.show_page("activity")
    wait_until_idle(qtbot, window.session)


def words(page: ActivityPage) -> str:
    QApplication.processEvents()  # What was just laid out is shown when the event loop comes round.
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_idle_app_says_so(qtbot: QtBot, window: MainWindow, page: ActivityPage) -> None:
    shown(qtbot, window)

    assert "Nothing is running." in words(page)
    assert "No repository has a problem." in words(page)
    assert "No collection has changed anything yet" in words(page)
    assert "SQLite" in words(page)


def test_a_collection_is_in_the_history_with_what_it_found(
    qtbot: QtBot, window: MainWindow, page: ActivityPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)

    shown(qtbot, window)

    (row,) = texts(page.history)
    assert row[1:3] == ["work", "up to date"]
    assert row[4] == "4"


def test_a_problem_is_told_once_for_all_that_have_it_and_may_be_tried_again(
    qtbot: QtBot, window: MainWindow, page: ActivityPage, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        add_repository(qtbot, window, tmp_path / name, commits=2)
        shutil.move(tmp_path / name, tmp_path / f"{name}-moved")
    window.session.collect_everything()
    wait_until_idle(qtbot, window.session)
    shown(qtbot, window)
    (again,) = [
        found
        for found in page.problems.findChildren(QPushButton)
        if found.text() == "Collect again"
    ]
    assert "one, two" in words(page)
    for name in ("one", "two"):
        shutil.move(tmp_path / f"{name}-moved", tmp_path / name)

    again.click()
    wait_until_idle(qtbot, window.session)

    assert "No repository has a problem." in words(page)


def test_the_report_to_copy_names_nothing_private(
    qtbot: QtBot, window: MainWindow, page: ActivityPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "secret-client", commits=2)
    shutil.rmtree(tmp_path / "secret-client")
    window.session.collect_everything()
    wait_until_idle(qtbot, window.session)
    shown(qtbot, window)

    page.report_button.click()

    report = QGuiApplication.clipboard().text()
    assert "Commit Stats: " in report
    assert "repositories: 1" in report
    assert "secret-client" not in report
    assert str(tmp_path) not in report

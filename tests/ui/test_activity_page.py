import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import RateLimited
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.services.accounts import note_problem
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.ui.item_models.run_table import MESSAGE
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.activity import ActivityPage
from commitstats_desktop.ui.state import Schedule
from tests.fakes import listed
from tests.fakes.keys import MemoryKeys
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


def test_what_the_program_runs_on_is_told_whole(
    qtbot: QtBot, window: MainWindow, page: ActivityPage
) -> None:
    window.session.hosts = Hosts({}, MemoryKeys())
    shown(qtbot, window)

    told = words(page).splitlines()
    for name in (
        *("Commit Stats", "Python", "Qt", "libgit2", "SQLite"),
        *("Database", "Integrity", "Cache", "Key store"),
    ):
        assert told[told.index(name) + 1]
    assert told[told.index("Qt") + 1].startswith(qVersion())
    assert told[told.index("Key store") + 1] == "memory of a test"


def test_the_next_run_is_told_and_why_there_is_none(
    qtbot: QtBot, window: MainWindow, page: ActivityPage
) -> None:
    shown(qtbot, window)
    soon = datetime.now(UTC) + timedelta(minutes=2)
    state = window.session.state

    def says() -> str:
        return page.running.words.text()

    state.plan(Schedule(soon))
    assert says().endswith(f"The next run starts at {soon.astimezone():%H:%M}.")
    state.plan(Schedule(None, is_paused=True))
    assert says().endswith("Collecting is paused.")
    state.plan(Schedule(None))
    assert says().endswith("that is switched off under Settings.")
    state.plan(Schedule(soon, hosts_after=soon))
    assert "Hosts are left alone until" in says()
    state.plan(None)
    assert says() == "Nothing is running."


def test_an_account_that_is_not_accepted_is_a_problem_whose_button_gives_it_a_token(
    qtbot: QtBot, window: MainWindow, page: ActivityPage
) -> None:
    assert window.session.home is not None
    moment = datetime.now(UTC)
    listed.keep_account(window.session.home.database, listed.refused(moment), moment)
    shown(qtbot, window)
    assert "The token was revoked." in words(page)
    assert "ada at gitlab.example.com/code" in words(page)
    (replace,) = page.problems.findChildren(QPushButton)
    page.asked_token.disconnect()  # The dialog would wait for an answer.

    with qtbot.waitSignal(page.asked_token, check_params_cb=is_record_of_gitlab):
        replace.click()


def is_record_of_gitlab(record: AccountRecord) -> bool:
    return record.account.name == "ada at gitlab.example.com/code"


def test_until_when_a_host_asked_for_patience_is_told(
    qtbot: QtBot, window: MainWindow, page: ActivityPage
) -> None:
    assert window.session.home is not None
    until = datetime.now(UTC) + timedelta(minutes=20)
    database = window.session.home.database
    listed.keep_account(database, listed.WORKING, datetime.now(UTC))
    note_problem(database, listed.WORKING, RateLimited("Wait.", "It goes on.", until))

    shown(qtbot, window)

    assert f"ada at GitHub is not asked before {until.astimezone():%H:%M}" in words(page)
    assert "No repository has a problem." in words(page)


def test_a_folder_that_is_gone_may_be_chosen_anew_and_keeps_its_history(
    qtbot: QtBot, window: MainWindow, page: ActivityPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    shutil.move(tmp_path / "work", tmp_path / "moved")
    window.session.collect_everything()
    wait_until_idle(qtbot, window.session)
    shown(qtbot, window)
    choose, _ = page.problems.findChildren(QPushButton)
    assert choose.text() == "Choose the folder…"
    page.asked_folder.disconnect()  # A dialog of the system would wait for an answer.
    page.asked_folder.connect(lambda: window.folders.add(tmp_path / "moved"))

    choose.click()
    wait_until_idle(qtbot, window.session)

    assert "No repository has a problem." in words(page)


def test_the_column_of_messages_is_there_only_with_a_message(
    qtbot: QtBot, window: MainWindow, page: ActivityPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=2)

    shown(qtbot, window)

    assert page.history.isColumnHidden(MESSAGE)


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
    _, again = page.problems.findChildren(QPushButton)
    assert again.text() == "Collect again"
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

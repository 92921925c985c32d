import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.services.repositories import is_any_known
from commitstats_desktop.ui.item_models.repository_table import (
    FOUND,
    HOST,
    MINE,
    NAME,
    OWNER,
    STATE,
)
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.repositories import RepositoriesPage
from tests.fakes.listed import WORKING, keep_account, list_repositories, refused, remote
from tests.fakes.repositories import ADA
from tests.fakes.windows import (
    add_repository,
    answer,
    claim,
    make_repository,
    overview,
    repositories,
    texts,
    tick,
    wait_until_idle,
)


def test_an_empty_page_offers_one_button(qtbot: QtBot, window: MainWindow) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    assert page.body.currentWidget() is page.empty
    assert page.empty.button.text() == "Add a folder…"


def test_a_folder_above_several_repositories_adds_them_all(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("one", "two", "deep/three"):
        make_repository(tmp_path / "code" / name, commits=2)

    window.folders.add(tmp_path / "code")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    names = [row[1] for row in texts(page.view)]
    states = [row[STATE] for row in texts(page.view)]
    assert names == ["one", "three", "two"]
    assert states == ["up to date"] * 3


def test_a_folder_without_repositories_is_explained(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()

    window.folders.add(tmp_path / "empty")
    wait_until_idle(qtbot, window.session)

    assert window.messages.isVisible()
    assert "There is no Git repository in" in window.messages.sentence()
    window.messages.close_button.click()
    assert not window.messages.isVisible()


def test_switching_a_repository_off_takes_its_commits_out_of_the_figures(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    tick(page.view, 0, is_on=False)
    wait_until_idle(qtbot, window.session)

    row = texts(page.view)[0]
    assert row[STATE] == "inactive"
    assert row[MINE] == "0"
    assert "1 left out by me" in page.summary.text()


def test_space_switches_the_selected_rows(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(0)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Space)
    wait_until_idle(qtbot, window.session)

    assert texts(page.view)[0][STATE] == "inactive"


def test_a_vanished_folder_is_frozen_with_its_reason_and_keeps_its_figures(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    shutil.rmtree(tmp_path / "work")

    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.collect_button.click()
    wait_until_idle(qtbot, window.session)

    row = texts(page.view)[0]
    assert row[STATE].startswith("frozen, ")
    assert row[MINE] == "4"
    assert row[-1].startswith("Frozen, last read on ")
    assert "There is no folder" in row[-1]
    assert "1 could not be reached since " in page.summary.text()


def test_the_search_finds_by_name_and_state(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("alpha", "beta"):
        make_repository(tmp_path / "code" / name, commits=1)
    window.folders.add(tmp_path / "code")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    page.search.setText("ALP")

    assert [row[1] for row in texts(page.view)] == ["alpha"]
    page.search.setText("(")
    assert texts(page.view) == []


def test_removing_asks_and_then_takes_the_figures_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(0)

    with qtbot.waitSignal(page.asked_remove) as asked:
        # The question itself is a modal dialog; here only that it is asked.
        page.asked_remove.disconnect(window.requests.forget)
        page.remove_button.click()

    window.session.hosting.forget([repository.uuid for repository in asked.args[0]])
    wait_until_idle(qtbot, window.session)
    assert page.body.currentWidget() is page.empty


def test_what_was_forgotten_comes_back_with_its_figures(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    claim(qtbot, window, ADA.email)
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(0)
    answer("Forget")

    page.remove_button.click()
    wait_until_idle(qtbot, window.session)

    assert page.body.currentWidget() is page.empty
    assert window.messages.sentence() == "1 repository taken out."
    window.undoing.undo()
    wait_until_idle(qtbot, window.session)
    assert [row[1] for row in texts(page.view)] == ["work"]
    figures = overview(window)
    wait_until_idle(qtbot, window.session)
    assert figures.tiles["commits"].text() == "5"


@pytest.mark.parametrize("ends_by", ["time", "close"])
def test_what_was_forgotten_is_gone_when_the_time_is_over_or_the_program_ends(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, ends_by: str
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(0)
    answer("Forget")
    page.remove_button.click()
    wait_until_idle(qtbot, window.session)
    home = window.session.home
    assert home is not None
    assert is_any_known(home.database)

    if ends_by == "time":
        window.session.removals.finish()
        wait_until_idle(qtbot, window.session)
        assert not window.messages.isVisible()
    else:
        window.session.removals.finish_now()

    assert not is_any_known(home.database)


def listed(
    qtbot: QtBot, window: MainWindow, number: int = 6, *, is_private: bool = False
) -> RepositoriesPage:
    """The page with what an account lists: half of it of a team, half of Ada's own."""
    home, now = window.session.home, datetime.now(UTC)
    assert home is not None
    keep_account(home.database, WORKING, now)
    found = [
        remote(each, ("team", "ada")[each % 2], f"service-{each}", is_private=is_private)
        for each in range(number)
    ]
    list_repositories(home.database, WORKING, found, now)
    window.session.changed.emit()
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    return page


def test_what_an_account_lists_stands_there_switched_off(qtbot: QtBot, window: MainWindow) -> None:
    page = listed(qtbot, window)

    rows = texts(page.view)
    assert [row[NAME] for row in rows] == [f"service-{each}" for each in range(6)]
    assert {row[HOST] for row in rows} == {"GitHub"}
    assert {row[OWNER] for row in rows} == {"team", "ada"}
    assert {row[STATE] for row in rows} == {"inactive"}


def test_all_of_an_owner_are_switched_at_once(qtbot: QtBot, window: MainWindow) -> None:
    page = listed(qtbot, window)
    page.bar.owners.setCurrentIndex(page.bar.owners.findData("github.com/team"))

    page.bar.on_button.click()
    wait_until_idle(qtbot, window.session)

    assert {row[STATE] for row in texts(page.view)} == {"not collected yet"}
    page.bar.owners.setCurrentIndex(0)
    states = {row[OWNER]: row[STATE] for row in texts(page.view)}
    assert states == {"team": "not collected yet", "ada": "inactive"}


def test_the_list_is_filtered_by_state_and_host(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = listed(qtbot, window)

    page.bar.states.setCurrentIndex(page.bar.states.findData("up to date"))
    by_state = [row[NAME] for row in texts(page.view)]
    page.bar.states.setCurrentIndex(0)
    page.bar.hosts.setCurrentIndex(page.bar.hosts.findData("GitHub"))

    assert by_state == ["work"]
    assert len(texts(page.view)) == 6


def test_the_first_private_repositories_ask_before_they_are_switched_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = listed(qtbot, window, is_private=True)
    page.asked_private.disconnect(window.requests.use_private)

    with qtbot.waitSignal(page.asked_private) as asked:
        tick(page.view, 0, is_on=True)

    uuids, accounts = asked.args
    assert [record.account.name for record in accounts] == ["ada at GitHub"]
    assert {row[STATE] for row in texts(page.view)} == {"inactive"}
    window.session.set_active(uuids, is_active=True)
    wait_until_idle(qtbot, window.session)
    tick(page.view, 1, is_on=True)
    wait_until_idle(qtbot, window.session)
    assert [row[STATE] for row in texts(page.view)].count("inactive") == 4


def test_the_question_about_private_code_says_to_check_the_contract(
    qtbot: QtBot, window: MainWindow
) -> None:
    from commitstats_desktop.ui.dialogs.keep_no_code import make_question

    listed(qtbot, window)
    (entry,) = window.session.accounts.known.entries

    box = make_question(window, (entry.record,))

    assert "Check your contract" in box.informativeText()
    assert box.defaultButton().text() == "Keep no code"
    box.deleteLater()


def test_one_selected_repository_shows_the_log_of_its_runs_and_what_helps(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    page.view.selectRow(0)
    wait_until_idle(qtbot, window.session)

    assert page.panel.isVisible()
    assert [run.listed for run in page.panel.runs()] == [3]
    assert page.panel.newest.text().startswith("Last commit found: ")
    assert page.panel.collect_button.isVisible()
    assert not page.panel.token_button.isVisible()
    assert texts(page.view)[0][FOUND].startswith("3 · ")
    page.view.clearSelection()
    assert not page.panel.isVisible()


def test_a_repository_whose_account_is_refused_offers_another_token(
    qtbot: QtBot, window: MainWindow
) -> None:
    home, now = window.session.home, datetime.now(UTC)
    assert home is not None
    keep_account(home.database, refused(now), now)
    list_repositories(home.database, refused(now), [remote(1, "team", "one")], now)
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.asked_token.disconnect(window.requests.replace_token_of)

    page.view.selectRow(0)
    with qtbot.waitSignal(page.asked_token) as asked:
        page.panel.token_button.click()

    assert asked.args[0].account.uuid == refused(now).uuid
    assert page.panel.notices.sentences()[0] == "The token was revoked."


def test_everything_of_an_owner_can_be_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    page = listed(qtbot, window)
    page.bar.owners.setCurrentIndex(page.bar.owners.findData("github.com/team"))
    page.asked_remove.disconnect(window.requests.forget)

    with qtbot.waitSignal(page.asked_remove) as asked:
        page.forget_owner_action.trigger()
    window.session.hosting.forget([one.uuid for one in asked.args[0]])
    wait_until_idle(qtbot, window.session)

    assert {row[OWNER] for row in texts(page.view)} == {"ada"}
    assert page.bar.owner() == ""


def test_two_thousand_repositories_open_are_found_and_keep_the_one_that_is_selected(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = listed(qtbot, window, 2_000)
    assert page.view.model().rowCount() == 2_000

    page.search.setText("service-1999")
    page.view.selectRow(0)
    wait_until_idle(qtbot, window.session)
    window.session.changed.emit()
    wait_until_idle(qtbot, window.session)

    assert [one.name for one in page.selected()] == ["service-1999"]
    page.search.clear()
    assert page.view.model().rowCount() == 2_000


def test_progress_touches_only_the_rows_that_move(qtbot: QtBot, window: MainWindow) -> None:
    page = listed(qtbot, window, 50)
    moved: list[int] = []
    page.table.dataChanged.connect(lambda first, last: moved.append(last.row() - first.row() + 1))

    window.session.state.queue([page.table.row(3).entry.repository.uuid])

    assert moved == [1]
    window.session.state.finish(page.table.row(3).entry.repository.uuid)
    assert moved == [1, 1]


def test_a_listed_repository_is_switched_on_with_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = listed(qtbot, window)
    page.view.selectRow(2)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Space)
    wait_until_idle(qtbot, window.session)

    assert [row[STATE] for row in texts(page.view)].count("not collected yet") == 1

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.item_models.repository_table import MINE, STATE
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.windows import (
    add_repository,
    claim,
    make_repository,
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

    window.add_folder(tmp_path / "code")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    names = [row[1] for row in texts(page.view)]
    states = [row[2] for row in texts(page.view)]
    assert names == ["one", "three", "two"]
    assert states == ["up to date"] * 3


def test_a_folder_without_repositories_is_explained(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()

    window.add_folder(tmp_path / "empty")
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
    window.add_folder(tmp_path / "code")
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

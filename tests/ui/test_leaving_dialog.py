"""Leaving soon: choose an owner, read all of it, see what is missing."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.dialogs.leaving import LeavingDialog
from commitstats_desktop.ui.item_models.checklist_table import MISSING, NAME
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.theme import Theme
from tests.fakes.windows import (
    claim,
    make_repository,
    people,
    repositories,
    texts,
    wait_until_idle,
)

OWNER = "example.org/acme"


@pytest.fixture
def dialog(
    qtbot: QtBot, window: MainWindow, theme: Theme, tmp_path: Path
) -> Iterator[LeavingDialog]:
    """The dialog over three repositories of one owner and one of another."""
    for name in ("one", "two", "gone"):
        repository = make_repository(tmp_path / "code" / name, commits=3)
        repository.set_config("remote.origin.url", f"git@example.org:acme/{name}.git")
    make_repository(tmp_path / "code" / "own", commits=2)
    window.folders.add(tmp_path / "code")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    made = LeavingDialog(window.session, theme, OWNER, window)
    made.show()
    wait_until_idle(qtbot, window.session)
    yield made
    made.close()
    made.deleteLater()


def test_the_owners_are_offered_with_the_wanted_one_chosen(dialog: LeavingDialog) -> None:
    assert dialog.owner.count() == 2
    assert dialog.owner.currentText() == f"{OWNER}  (3 repositories)"
    assert dialog.read_button.isEnabled()
    assert not dialog.stop_button.isVisible()


def test_everything_is_read_and_what_is_missing_stands_first(
    qtbot: QtBot, window: MainWindow, dialog: LeavingDialog, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "code" / "gone")

    dialog.read_button.click()
    assert not dialog.read_button.isEnabled()
    wait_until_idle(qtbot, window.session)

    rows = texts(dialog.view)
    assert [row[NAME] for row in rows] == ["gone", "one", "two"]
    assert rows[0][MISSING].startswith("Frozen, last read on ")
    assert rows[1][MISSING] == "Nothing: everything is here."
    assert dialog.result_text.text() == (
        f"2 of 3 repositories of {OWNER} read completely; 1 not reached."
    )
    assert dialog.read_button.isEnabled()


def test_while_something_is_collected_nothing_else_is_started(
    qtbot: QtBot, window: MainWindow, dialog: LeavingDialog
) -> None:
    window.session.state.queue(["x"])

    assert not dialog.read_button.isEnabled()
    assert dialog.stop_button.isVisible()
    window.session.state.finish("x")
    assert dialog.read_button.isEnabled()


def test_the_way_to_the_page_you_is_one_click(
    qtbot: QtBot, window: MainWindow, dialog: LeavingDialog
) -> None:
    dialog.asked_people.connect(window.show_people)

    dialog.people_button.click()
    wait_until_idle(qtbot, window.session)

    assert window.stack.currentWidget() is people(window)


def test_the_page_of_repositories_asks_for_the_owner_of_the_selected(
    qtbot: QtBot, window: MainWindow, dialog: LeavingDialog
) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.search.setText("acme")
    assert [row[1] for row in texts(page.view)] == ["gone", "one", "two"]
    page.view.selectRow(0)
    page.asked_leave.disconnect(window._leave)

    with qtbot.waitSignal(page.asked_leave) as asked:
        page.leave_button.click()

    assert asked.args == [OWNER]

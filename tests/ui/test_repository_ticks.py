"""A tick of a repository, while it is kept and afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.ui.item_models.repository_table import STATE
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.windows import (
    add_repository,
    repositories,
    texts,
    tick,
    wait_until_idle,
)


def test_a_tick_is_shown_while_it_is_kept_and_the_next_click_takes_it_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(0)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Space)
    at_once = texts(page.view)[0][STATE]
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    wait_until_idle(qtbot, window.session)

    assert at_once == "inactive"
    assert texts(page.view)[0][STATE] == "up to date"
    assert page.selected()[0].is_active


def test_what_was_read_before_a_tick_was_kept_does_not_bring_it_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    before = page._inventory
    assert before is not None

    tick(page.view, 0, is_on=False)
    page.show_view(before)
    while_kept = texts(page.view)[0][STATE]
    wait_until_idle(qtbot, window.session)

    assert while_kept == "inactive"
    assert texts(page.view)[0][STATE] == "inactive"


def test_a_tick_that_could_not_be_kept_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    def refuse(*_: object, **__: object) -> None:
        raise AppError("The disk is full.", "Free some space.")

    monkeypatch.setattr("commitstats_desktop.services.repositories.set_active", refuse)
    tick(page.view, 0, is_on=False)
    wait_until_idle(qtbot, window.session)

    assert texts(page.view)[0][STATE] == "up to date"
    assert window.messages.sentence() == "The disk is full."

"""Wherever the keyboard goes, it is in sight: scrolled to, and not below a panel."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.evidence import Side
from commitstats_desktop.ui.focus_in_sight import FocusInSight
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.panels.evidence import EvidencePanel
from commitstats_desktop.ui.panels.storage import StoragePanel
from commitstats_desktop.ui.widgets.text import button
from commitstats_desktop.ui.widgets.tile import Tile
from tests.fakes.repositories import ADA
from tests.fakes.windows import add_repository, claim, overview, wait_until_idle

TAB = Qt.FocusReason.TabFocusReason
NARROW = (1280, 860)
WIDE = (1_600, 860)


@pytest.fixture
def in_sight(qapp: QApplication) -> Iterator[FocusInSight]:
    made = FocusInSight(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    made.deleteLater()


def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> EvidencePanel:
    """The panel, opened by the tile of the commits."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=3)
    claim(qtbot, window, ADA.email)
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.tiles["commits"].setFocus(TAB)
    QTest.keyClick(page.tiles["commits"], Qt.Key.Key_Return)
    wait_until_idle(qtbot, window.session)
    assert window.evidence is not None
    return window.evidence


class Column(NamedTuple):
    """A window with thirty buttons in a column that scrolls, and one below it."""

    window: QWidget
    area: QScrollArea
    inside: list[QPushButton]
    outside: QPushButton


def column(qtbot: QtBot) -> Column:
    window, content, area = QWidget(), QWidget(), QScrollArea()
    inside, outside = QVBoxLayout(content), QVBoxLayout(window)
    for number in range(30):
        inside.addWidget(button(f"Part {number}"))
    area.setWidget(content)
    area.setWidgetResizable(True)
    outside.addWidget(area)
    outside.addWidget(button("Outside"))
    qtbot.addWidget(window)
    window.resize(300, 240)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    *parts, out = window.findChildren(QPushButton)
    out.setFocus(TAB)
    return Column(window, area, parts, out)


def test_a_page_is_scrolled_to_what_the_keyboard_comes_to_from_outside(
    qtbot: QtBot, in_sight: FocusInSight
) -> None:
    made = column(qtbot)

    QTest.keyClick(made.outside, Qt.Key.Key_Backtab)

    last = made.inside[-1]
    assert last.hasFocus()
    top = last.mapTo(made.area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= made.area.viewport().height() - last.height()


def test_what_is_pressed_with_the_mouse_does_not_move_away(
    qtbot: QtBot, in_sight: FocusInSight, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = column(qtbot)
    pressed = Qt.MouseButton.LeftButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: pressed))

    made.inside[-1].setFocus(Qt.FocusReason.MouseFocusReason)

    assert made.area.verticalScrollBar().value() == 0


def test_the_keyboard_goes_back_to_what_has_opened_the_panel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = opened(qtbot, window, tmp_path)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)

    QTest.keyClick(focused, Qt.Key.Key_Escape)

    back = QApplication.focusWidget()
    assert not panel.isVisible()
    assert isinstance(back, Tile)
    assert back.objectName() == "commits"


@pytest.mark.parametrize(("size", "stays"), [(NARROW, False), (WIDE, True)])
def test_a_panel_over_the_page_makes_way_for_what_the_keyboard_comes_to_below_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, size: tuple[int, int], stays: bool
) -> None:
    window.resize(*size)
    panel = opened(qtbot, window, tmp_path)

    overview(window).export_button.setFocus(TAB)

    assert panel.isVisible() == stays


def test_after_a_correction_the_keyboard_is_on_the_next_row_and_the_way_back_is_in_sight(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.resize(*NARROW)
    panel = opened(qtbot, window, tmp_path)
    view = panel.views[Side.COMMITS]
    view.selectRow(1)
    panel.correct_button.setFocus(TAB)

    panel.correct(panel.offers()[0])
    wait_until_idle(qtbot, window.session)

    assert panel.isVisible()
    assert panel.sum.text() == "2 commits"
    assert view.hasFocus()
    assert view.currentIndex().row() == 1
    undo, place = window.messages.action, panel.mapToGlobal(QPoint(0, 0))
    assert undo.isVisible()
    assert undo.mapToGlobal(undo.rect().bottomLeft()).y() < place.y()


def test_a_panel_stays_when_what_had_the_keyboard_is_switched_off(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.resize(*NARROW)
    panel = opened(qtbot, window, tmp_path)
    panel.views[Side.COMMITS].selectRow(0)
    panel.correct_button.setFocus(TAB)

    panel.correct_button.setEnabled(False)

    assert panel.isVisible()


def test_what_came_of_a_backup_is_scrolled_to(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(960, 640)
    window.show_page("settings")
    wait_until_idle(qtbot, window.session)
    page = window.pages["settings"]
    panel = page.findChild(StoragePanel)
    assert isinstance(panel, StoragePanel)

    panel.backup_button.click()
    wait_until_idle(qtbot, window.session)

    qtbot.waitUntil(lambda: not panel.note.visibleRegion().isEmpty())
    assert panel.note.text().startswith("Backed up and checked: ")

"""Whoever works with the keyboard sees where they are: on every page, in every list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button
from tests.e2e.looks import reached_by_tab
from tests.fakes.repositories import ADA, GRACE, FakeRepository
from tests.fakes.windows import (
    add_repository,
    claim,
    people,
    repositories,
    texts,
    wait_until_idle,
)

ROW = 30
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with commits of Ada in it."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=3)
    claim(qtbot, window, ADA.email)
    window.activateWindow()
    return window


def unmarked(window: MainWindow) -> list[str]:
    """What Tab leads to and looks no different when it has got there."""
    reached = reached_by_tab(window)
    found = []
    for widget, other in zip(reached, [*reached[1:], reached[0]], strict=True):
        widget.setFocus(TAB)
        marked = widget.grab().toImage()
        other.setFocus(TAB)
        if widget.grab().toImage() == marked:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def test_all_that_the_keyboard_reaches_shows_that_it_is_there(
    qtbot: QtBot, filled: MainWindow
) -> None:
    found: dict[str, list[str]] = {}
    for page in PAGES:
        filled.show_page(page.key)
        wait_until_idle(qtbot, filled.session)
        found[page.key] = unmarked(filled)
    filled.show_evidence(Ask("commits"))
    wait_until_idle(qtbot, filled.session)
    found["evidence"] = unmarked(filled)

    assert found == {key: [] for key in found}


def _column(qtbot: QtBot, rows: int) -> QWidget:
    table, other = FittingTable("Things", ROW), button("Close")
    held = QTableWidget(rows, 2)
    for row in range(rows):
        held.setItem(row, 0, QTableWidgetItem(f"thing {row}"))
    table.setModel(held.model())
    column = QWidget()
    layout = QVBoxLayout(column)
    for part in (held, table, other):
        layout.addWidget(part)
    held.hide()
    qtbot.addWidget(column)
    column.show()
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    other.setFocus(TAB)
    return column


def the_table(column: QWidget) -> FittingTable:
    """The one in it."""
    return next(iter(column.findChildren(FittingTable)))


@pytest.mark.parametrize("rows", [0, 3])
def test_a_table_shows_a_ring_before_a_row_is_chosen(qtbot: QtBot, theme: Theme, rows: int) -> None:
    theme.apply(Appearance.LIGHT)
    column = _column(qtbot, rows)
    table = the_table(column)

    table.setFocus(TAB)

    picture = table.viewport().grab().toImage()
    lowest = ROW - 1 if rows else picture.height() - 1
    middle = picture.width() // 2
    edges = {picture.pixelColor(middle, line).name() for line in (0, lowest)}
    assert edges == {theme.palette.accent.lower()}
    assert table.selectionModel().selectedRows() == []


def test_the_ring_goes_along_with_the_arrows_and_away_with_the_keyboard(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Appearance.LIGHT)
    column = _column(qtbot, 3)
    table = the_table(column)
    table.setFocus(TAB)

    def ringed() -> list[int]:
        picture = table.viewport().grab().toImage()
        colors = [picture.pixelColor(picture.width() // 2, row * ROW).name() for row in range(3)]
        return [row for row, color in enumerate(colors) if color == theme.palette.accent.lower()]

    QTest.keyClick(table, Qt.Key.Key_Down)
    assert ringed() == [1]

    next(iter(column.findChildren(QPushButton))).setFocus(TAB)
    assert ringed() == []


def test_space_switches_the_repository_with_the_ring_though_none_is_chosen(
    qtbot: QtBot, filled: MainWindow
) -> None:
    page = repositories(filled)
    wait_until_idle(qtbot, filled.session)
    page.view.setFocus(TAB)
    assert page.selected() == []

    QTest.keyClick(page.view, Qt.Key.Key_Space)
    wait_until_idle(qtbot, filled.session)

    assert "inactive" in texts(page.view)[0]


def test_a_list_that_begins_with_a_heading_is_entered_below_it(
    qtbot: QtBot, filled: MainWindow
) -> None:
    page = people(filled)
    wait_until_idle(qtbot, filled.session)
    assert page.table.headings()[0] == 0

    page.view.setFocus(TAB)
    QTest.keyClick(page.view, Qt.Key.Key_Space)

    assert [index.row() for index in page.view.selectionModel().selectedRows()] == [1]
    assert page.table.given_up() == [ADA.email]


def test_the_row_that_was_chosen_stays_chosen_when_more_authors_are_found(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path
) -> None:
    page = people(filled)
    wait_until_idle(qtbot, filled.session)
    page.view.selectRow(1)
    before = page.table.key(1)

    FakeRepository.make(tmp_path / "other").commit({"a": "1\n"}, "a", author=GRACE)
    filled.folders.add(tmp_path / "other")
    wait_until_idle(qtbot, filled.session)

    (row,) = page.view.selectionModel().selectedRows()
    assert page.table.rowCount() > 2
    assert page.table.key(row.row()) == before


def test_space_ticks_what_shall_be_read_from_any_column_and_the_place_is_kept(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.first_start.show_again()
    steps = filled.first_start.page
    assert steps is not None
    steps.show_step(3)
    wait_until_idle(qtbot, filled.session)
    view = steps.pick.view
    view.setFocus(TAB)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(view, key)

    filled.session.changed.emit()
    wait_until_idle(qtbot, filled.session)

    assert steps.pick.table.ticked() == []
    assert [index.row() for index in view.selectionModel().selectedRows()] == [0]


def test_the_keyboard_leaves_a_page_that_has_nothing_to_scroll_any_more(
    qtbot: QtBot, theme: Theme
) -> None:
    content, high = QWidget(), QWidget()
    high.setFixedHeight(4_000)
    column = QVBoxLayout(content)
    column.addWidget(button("Test"))
    column.addWidget(high)
    window = QWidget()
    QVBoxLayout(window).addWidget(scrolling(content))
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    next(iter(window.findChildren(QScrollArea))).setFocus(TAB)
    assert isinstance(window.focusWidget(), QScrollArea)

    high.hide()

    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QPushButton))


@pytest.mark.parametrize(("height", "is_stop"), [(40, False), (4_000, True)])
def test_the_keyboard_stops_at_a_page_only_where_there_is_something_to_scroll(
    qtbot: QtBot, theme: Theme, height: int, is_stop: bool
) -> None:
    content = QWidget()
    content.setMinimumHeight(height)
    area: QScrollArea = scrolling(content)
    window = QWidget()
    QVBoxLayout(window).addWidget(area)
    qtbot.addWidget(window)
    window.resize(300, 200)

    window.show()

    assert (area in reached_by_tab(window)) == is_stop

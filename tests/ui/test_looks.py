from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.publication import PublishView
from commitstats_desktop.ui.dialogs.place import PlaceDialog
from commitstats_desktop.ui.dialogs.publish import PublishDialog
from commitstats_desktop.ui.inquiry import Chip, Filter
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.panels.question_bar import ChipRow
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.widgets.legend import Legend
from commitstats_desktop.ui.widgets.text import button
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList
from commitstats_desktop.ui.widgets.tile import Tile
from tests.e2e.looks import faults, nameless, out_of_order, too_low
from tests.fakes.windows import add_repository, claim, overview, wait_until_idle

LOOKS = (("light", (1280, 860)), ("dark", (960, 640)))
ROUNDS = 25
"""A layout that was asked for is done when the event loop has come round, once or a few times."""


@pytest.mark.parametrize(("look", "size"), LOOKS, ids=["light", "dark"])
def test_nothing_is_cut_off_covered_or_pale(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    window.set_appearance(look)
    window.resize(*size)
    found = {f"{key}, empty": _faults_of(qtbot, window, key) for key, *_ in PAGES}
    add_repository(qtbot, window, tmp_path / "a-repository-with-a-rather-long-name", commits=30)
    claim(qtbot, window, "ada@example.org")

    found |= {key: _faults_of(qtbot, window, key) for key, *_ in PAGES}
    area = overview(window).findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    found["overview, scrolled down"] = faults(window)

    assert found == {name: [] for name in found}


def test_the_dialogs_of_publishing_are_gone_through_in_order_and_every_part_has_a_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    place = PlaceDialog(window.session, window.theme, window)
    publish = PublishDialog(window.session, window.theme, PublishView(), None, window)

    found = []
    for dialog in (place, publish):
        dialog.show()
        wait_until_idle(qtbot, window.session)
        found += [*out_of_order(dialog), *nameless(dialog)]
    for number in range(place.kind.count()):
        place.kind.setCurrentIndex(number)
        wait_until_idle(qtbot, window.session)
        found += [*out_of_order(place), *nameless(place)]

    assert found == []
    publish.ends.setChecked(True)
    assert list(nameless(publish)) == []
    for dialog in (place, publish):
        dialog.reject()
        dialog.deleteLater()


def test_the_ring_around_a_tile_is_two_pixels_wide_and_moves_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Appearance.LIGHT)
    tile, other = Tile("Commits", "", opens=True), button("Close")
    column = _column_with(qtbot, tile, other)
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    places = []

    edges = []
    for focused in (other, tile):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        edges.append(tile.grab().toImage().pixelColor(tile.width() // 2, 1).name())
        places.append([part.geometry() for part in tile.findChildren(QWidget)])

    assert edges == [theme.palette.card.lower(), theme.palette.accent.lower()]
    assert places[0] == places[1]


def test_a_list_shows_where_the_keyboard_is_before_a_line_is_chosen(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Appearance.LIGHT)
    ticks, other = TickList("Forms to write"), button("Close")
    ticks.show_ticks(Tick(key, key, is_on=False) for key in ("pdf", "html"))
    column = _column_with(qtbot, ticks, other)
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)

    edges = []
    for focused in (other, ticks):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        edges.append(ticks.grab().toImage().pixelColor(ticks.width() // 2, 1).name())

    assert edges == [theme.palette.card.lower(), theme.palette.accent.lower()]


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_a_box_that_cannot_be_ticked_has_the_fainter_edge_of_what_is_switched_off(
    qtbot: QtBot, theme: Theme, look: Appearance
) -> None:
    theme.apply(look)
    boxes = QCheckBox("Start when I log in"), QCheckBox("Look once a day")
    boxes[1].setEnabled(False)
    other = button("Close")
    column = _column_with(qtbot, *boxes, other)
    other.setFocus()

    image = column.grab().toImage()

    middles = [QPoint(0, box.height() // 2) for box in boxes]
    edges = [
        image.pixelColor(box.mapTo(column, middle)).name()
        for box, middle in zip(boxes, middles, strict=True)
    ]

    assert edges == [theme.palette.field_border.lower(), theme.palette.line.lower()]


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_suggests_is_as_readable_as_other_muted_text(
    qtbot: QtBot, theme: Theme, look: Appearance, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    theme.apply(look)
    field, other = kind(), button("Close")
    field.setPlaceholderText("MMMMIIIIHHHH")
    column = _column_with(qtbot, field, other)
    other.setFocus()

    image = column.grab(QRect(field.mapTo(column, QPoint(12, 4)), QSize(110, 24))).toImage()

    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = {image.pixelColor(x, y).name() for x, y in places}
    assert theme.palette.muted.lower() in seen


@pytest.mark.parametrize("width", [900, 300, 120])
def test_names_of_series_are_all_seen_however_narrow_their_chart(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    legend = Legend(theme)
    column = _column_with(qtbot, legend)

    legend.show_entries([(name, "#3E63DD") for name in ("Python", "TypeScript", "Go", "Other")])
    column.resize(width, 300)

    qtbot.waitUntil(lambda: column.width() == width and list(too_low(column)) == [])
    assert legend.height() == legend.heightForWidth(width)


def test_filters_that_need_two_lines_have_them(qtbot: QtBot, theme: Theme) -> None:
    chips = ChipRow(theme)
    column = _column_with(qtbot, chips)

    chips.show_chips(tuple(Chip(Filter.LANGUAGE, f"Language {n}") for n in range(12)), {})

    qtbot.waitUntil(lambda: chips.isVisible() and list(too_low(column)) == [])
    assert chips.height() == chips.heightForWidth(chips.width()) > chips.heightForWidth(4_000)


def _column_with(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A column in which something else takes the room that is left."""
    column = QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(QWidget(), 1)
    for widget in widgets:
        layout.addWidget(widget)
    column.resize(600, 300)
    with qtbot.waitExposed(column):
        column.show()
    return column


def _faults_of(qtbot: QtBot, window: MainWindow, key: str) -> list[str]:
    window.show_page(key)
    wait_until_idle(qtbot, window.session)
    found: list[str] = []
    for _ in range(ROUNDS):
        qtbot.wait(20)
        if not (found := faults(window)):
            break
    return found

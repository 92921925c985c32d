"""What every chart can do: be pointed at, walked over, zoomed, shown as a table, saved."""

import csv
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.palette import DARK, LIGHT, Palette, colors_by_slot
from commitstats_desktop.core.shapes import Daily, Layer, Layers, Series, Week, Yearly
from commitstats_desktop.core.sheet import Sheet, daily_sheet, yearly_sheet
from commitstats_desktop.cv.accent import contrast
from commitstats_desktop.ui.charts.areas import AreaChart
from commitstats_desktop.ui.charts.daily import DailyChart
from commitstats_desktop.ui.charts.year_bars import YearBars
from commitstats_desktop.ui.dialogs.table import TableDialog
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.punch_card import PunchCard
from tests.fakes.windows import add_repository, claim, overview, texts, wait_until_idle

FIRST = date(2016, 1, 1)
TEN_YEARS = tuple((FIRST + timedelta(days=number), number % 9 + 1) for number in range(3_653))
YEARS = Yearly((2023, 2024), (Series("feat", (3, 1)), Series("fix", (0, 2))))


def test_bars_are_walked_over_and_chosen_with_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    chart = YearBars(theme, "Types")
    qtbot.addWidget(chart)
    chart.show_shape(YEARS)
    chart.show()

    QTest.keyClick(chart, Qt.Key.Key_End)

    assert chart.accessibleDescription() == "2024: 1 feat, 2 fix"
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [2024, ""]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "2023: 3 feat"


def test_a_closer_look_shows_weeks_then_days_and_everything_comes_back(
    qtbot: QtBot, theme: Theme
) -> None:
    chart = DailyChart(theme, "Days")
    qtbot.addWidget(chart)
    chart.show_shape(Daily(TEN_YEARS))
    seen = [chart.bucket.value]
    assert chart.marks() == 120

    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    seen.append(chart.bucket.value)
    for _ in range(3):
        chart.zoom_in()
    seen.append(chart.bucket.value)
    QTest.keyClick(chart, Qt.Key.Key_0)
    seen.append(chart.bucket.value)

    assert seen == ["month", "week", "day", "month"]


def test_the_part_that_is_looked_at_stays_while_figures_come_in(qtbot: QtBot, theme: Theme) -> None:
    chart = DailyChart(theme, "Days")
    qtbot.addWidget(chart)
    chart.show_shape(Daily(TEN_YEARS))
    for _ in range(6):
        chart.zoom_in()

    chart.show_shape(Daily(((FIRST, 50), *TEN_YEARS[1:])))

    assert chart.bucket.value == "day"
    assert chart.sentence(0).startswith("50 commits")


@pytest.mark.parametrize("is_share", [False, True])
def test_an_area_tells_each_language_and_is_chosen_by_its_height(
    qtbot: QtBot, theme: Theme, is_share: bool
) -> None:
    chart = AreaChart(theme, "Lines", is_share=is_share)
    qtbot.addWidget(chart)
    days = (date(2024, 1, 1), date(2024, 1, 2))
    layers = Layers(
        (Layer("Python", tuple((day, 60) for day in days)), Layer("<b>", ((days[0], 40),)))
    )
    chart.show_shape(layers, {"Python": "#123456"})
    chosen: list[object] = []
    chart.chosen.connect(lambda *args: chosen.append(args))

    chart.choose(0, 59.0)
    chart.choose(0, 61.0)
    chart.choose(0, None)

    assert chart.sentence(0) == "100 lines on Monday 1 January 2024: Python 60, <b> 40"
    assert "&lt;b&gt;" in chart.note(0)
    assert [args[2] for args in chosen] == ["Python", "<b>", ""]  # type: ignore[index]
    assert chart.legend()[0] == ("Python", "#123456")


def shown(qtbot: QtBot, chart: AreaChart, width: int) -> Card:
    """A chart in a card: pyqtgraph ends the program where one is closed that was shown alone."""
    card = Card("Chart", chart)
    qtbot.addWidget(card)
    card.resize(width, 200)
    card.show()
    QApplication.processEvents()
    return card


@pytest.mark.parametrize(("width", "edge"), [(900, LIGHT.card), (200, "#123456")])
def test_layers_are_set_apart_by_lines_only_where_peaks_have_room_for_them(
    qtbot: QtBot, theme: Theme, width: int, edge: str
) -> None:
    chart = AreaChart(theme, "Lines")
    card = shown(qtbot, chart, 900 if width < 900 else 200)
    months = [date(2020 + n // 12, n % 12 + 1, 1) for n in range(60)]
    chart.show_shape(
        Layers((Layer("Python", tuple((day, 60) for day in months)),)), {"Python": "#123456"}
    )

    card.resize(width, 200)
    QApplication.processEvents()

    (layer,) = chart._items
    assert layer.opts["pen"].color() == QColor(edge)


def test_an_axis_has_its_lowest_and_its_highest_label(qtbot: QtBot, theme: Theme) -> None:
    chart = AreaChart(theme, "Shares", is_share=True)
    chart.show_shape(Layers((Layer("Python", ((date(2024, 1, 1), 60),)),)), {})
    card = shown(qtbot, chart, 600)
    card.grab()  # The axis learns how wide its labels are when it is painted.
    QApplication.processEvents()

    paper = QPixmap(1, 1)
    with QPainter(paper) as painter:
        _, _, labels = chart.getAxis("left").generateDrawSpecs(painter)

    assert [said for _, _, said in labels] == ["0 %", "25 %", "50 %", "75 %", "100 %"]


def test_the_hours_of_a_week_are_walked_over_and_chosen(qtbot: QtBot, theme: Theme) -> None:
    rows = [[0] * 24 for _ in range(7)]
    rows[0][9] = 5
    card = PunchCard(theme)
    qtbot.addWidget(card)
    card.show_week(Week(tuple(map(tuple, rows))))

    QTest.keyClick(card, Qt.Key.Key_Right)

    first = card.accessibleDescription()
    assert first.endswith("from 9:00 to 10:00")
    QTest.keyClick(card, Qt.Key.Key_Right)
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert chosen.args[1] == 10
    assert [card.level((0, hour)) for hour in (8, 9)] == [0, 1]
    assert card.sentence((0, 9)) == "5 commits on Mondays from 9:00 to 10:00"


def test_every_chart_of_the_overview_has_the_same_menu_and_says_its_values(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)

    frames = page.findChildren(ChartFrame)

    assert len(frames) == 12
    for frame in frames:
        menu = frame.menu()
        words = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
        assert words[:4] == ["View as table…", "Save as PNG…", "Save as SVG…", "Save as CSV…"]
        assert frame.sheet is not None
        assert frame._chart is not None
        assert frame._chart.accessibleName()
        qtbot.waitUntil(partial(tells, frame))


def tells(frame: ChartFrame) -> bool:
    """Whether a screen reader is told the values, which comes a moment after they are painted."""
    assert frame._chart is not None
    assert frame.sheet is not None
    return frame._chart.accessibleDescription() == frame.sheet.sentence


def test_a_chart_is_saved_as_picture_drawing_and_values(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    frame = page.charts.frames["commits_per_year"]

    for kind in ("png", "svg", "csv"):
        page.outlet.save(frame, kind, tmp_path / f"chart.{kind}")
    wait_until_idle(qtbot, window.session)

    picture = QImage(str(tmp_path / "chart.png"))
    assert picture.width() == 2 * (frame._shown.width() + 32)  # type: ignore[union-attr]
    assert picture.pixelColor(1, 1).name() == LIGHT.card.lower()
    assert "2024: commits 4" in (tmp_path / "chart.svg").read_text("utf-8")
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Year", "commits"], ["2024", "4"]]


def test_a_table_is_sorted_by_value_and_copied_as_it_stands(qtbot: QtBot, theme: Theme) -> None:
    days = Daily(((date(2024, 1, 2), 9), (date(2024, 1, 3), 10), (date(2024, 2, 1), 1_200)))
    dialog = TableDialog(daily_sheet("Commits per day", days))
    qtbot.addWidget(dialog)

    dialog.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    dialog.copy()

    assert texts(dialog.view) == [
        ["1 Feb 2024", "1,200"],
        ["3 Jan 2024", "10"],
        ["2 Jan 2024", "9"],
    ]
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Day\tCommits",
        "2024-02-01\t1200",
        "2024-01-03\t10",
        "2024-01-02\t9",
    ]


def test_a_year_in_a_table_is_no_thousand(qtbot: QtBot, theme: Theme) -> None:
    sheet: Sheet = yearly_sheet("Types", YEARS)
    dialog = TableDialog(sheet)
    qtbot.addWidget(dialog)

    assert texts(dialog.view)[0] == ["2023", "3", "0"]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_language_keeps_its_colour_whatever_else_is_shown(palette: Palette) -> None:
    slots = {"Python": 0, "Go": 1, "Rust": 2, "Java": 7}

    everything = colors_by_slot(["Python", "Go", "Rust"], slots, palette)
    some = colors_by_slot(["Java", "Go"], slots, palette)

    assert everything["Go"] == some["Go"] == palette.charts[1]
    assert some["Java"] != some["Go"]
    many = [f"language {number}" for number in range(9)]
    found = colors_by_slot(many, {name: n for n, name in enumerate(many)}, palette)
    assert list(found.values())[:6] == list(palette.charts)
    assert list(found.values())[6:] == [palette.chart_other] * 3


def test_languages_can_have_the_colours_of_github(theme: Theme) -> None:
    theme.use_github_colors(True)
    try:
        assert theme.language_colors(["Go", "No such language"], {}) == {
            "Go": "#00ADD8",
            "No such language": theme.palette.chart_other,
        }
    finally:
        theme.use_github_colors(False)


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_no_colour_of_github_is_as_good_as_the_ground_it_stands_on(
    theme: Theme, look: Appearance
) -> None:
    theme.apply(look)
    theme.use_github_colors(True)
    try:
        found = theme.language_colors(["reStructuredText", "JSON", "JavaScript", "Python"], {})
    finally:
        theme.use_github_colors(False)

    assert min(contrast(color, theme.palette.card) for color in found.values()) >= 1.5

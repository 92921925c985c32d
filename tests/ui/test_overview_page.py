from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.services.dashboard import load_dashboard
from commitstats_desktop.ui.inquiry import Filter
from commitstats_desktop.ui.language import LANGUAGES
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.overview_tiles import make_tiles, tile_grid
from commitstats_desktop.ui.theme import Theme
from tests.fakes.repositories import FakeRepository
from tests.fakes.speaking import speaking
from tests.fakes.windows import add_repository, claim, is_drawing, overview, wait_until_idle


@pytest.fixture
def first_page() -> str:
    """The page these tests are about."""
    return "overview"


def test_an_empty_home_offers_one_button_to_add_a_folder(window: MainWindow) -> None:
    page = overview(window)

    assert page.body.currentWidget() is page.empty
    assert page.empty.button.text() == "Add a folder…"
    assert page.empty.other.text() == "Try demo data"
    assert not page.export_button.isEnabled()


def test_commits_of_nobody_known_lead_to_the_question_who_you_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=5)

    page = overview(window)

    assert "5 commits were found" in page.empty.sentence()
    page.empty.button.click()
    assert window.stack.currentWidget() is window.pages["people"]


def test_tiles_show_what_was_counted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=5)
    claim(qtbot, window, "ada@example.org")

    page = overview(window)
    wait_until_idle(qtbot, window.session)

    assert page.tiles["commits"].text() == "5"
    assert page.tiles["commits"].detail() == "1 Jan 2024 to 1 Jan 2024"
    assert page.tiles["commit_days"].text() == "1"
    assert page.tiles["languages"].detail() == "Python"
    assert page.lists.bars["languages"].texts() == ["Python 15 · 100 %"]
    assert page.lists.bars["repositories"].texts() == ["work 5 commits"]
    assert page.coverage.text().startswith(
        "Counts 1 of 1 repository; 100 % of my commits attributed."
    )


def test_a_long_title_widens_no_tile(qtbot: QtBot, theme: Theme) -> None:
    tiles = make_tiles()
    grid = tile_grid(tiles)
    qtbot.addWidget(grid)
    tiles["stars"].findChildren(QLabel)[1].setText("Commits de código abierto y aún más")

    grid.resize(700, 300)
    grid.show()

    assert len({tile.width() for tile in tiles.values()}) == 1


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language that is used before the window is made."""
    with speaking(request.param):
        yield request.param


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_the_cards_fit_the_least_window_in_every_language(
    qtbot: QtBot, spoken: str, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    window.resize(window.minimumSize())
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    qtbot.waitUntil(lambda: not is_drawing())

    areas = [one for one in page.findChildren(QScrollArea) if one.isVisible()]

    assert areas
    for area in areas:
        content: QWidget | None = area.widget()
        assert content is not None
        assert content.width() <= area.viewport().width(), spoken


def test_a_tile_that_only_a_host_can_fill_says_so_and_opens_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=2)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)

    for key in ("stars", "pull_requests_merged"):
        QTest.mouseClick(page.tiles[key], Qt.MouseButton.LeftButton)

        assert page.tiles[key].text() == "–"
        assert page.tiles[key].detail() == "Connect an account to see them"
    open_source = page.tiles["open_source_commits"]
    QTest.mouseClick(open_source, Qt.MouseButton.LeftButton)
    QTest.keyClick(open_source, Qt.Key.Key_Return)
    assert open_source.detail() == "Connect an account to learn what is open"
    assert window.evidence is None


def test_the_calendar_goes_from_year_to_year_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    choice = page.calendar_card.year_choice
    assert choice.currentText() == "Last 12 months"

    QTest.keyClick(page.calendar, Qt.Key.Key_PageUp)

    assert choice.currentText() == "2024"
    assert page.calendar_card.sheet is not None
    assert "3 commits on 1 days" not in page.calendar_card.sheet.sentence
    assert "3 commits on 1 day" in page.calendar_card.sheet.sentence
    QTest.keyClick(page.calendar, Qt.Key.Key_PageDown)
    assert choice.currentText() == "Last 12 months"


def test_the_calendar_tells_a_day_by_mouse_and_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    page.calendar_card.year_choice.setCurrentText("2024")
    calendar = page.calendar
    calendar.setFocus()

    QTest.keyClick(calendar, Qt.Key.Key_Home)

    assert calendar.accessibleDescription() == "3 commits on Monday 1 January 2024"
    QTest.keyClick(calendar, Qt.Key.Key_Down)
    assert calendar.accessibleDescription() == "0 commits on Tuesday 2 January 2024"
    with qtbot.waitSignal(calendar.day_chosen) as chosen:
        QTest.keyClick(calendar, Qt.Key.Key_Return)
    assert str(chosen.args[0]) == "2024-01-02"


def test_bars_by_year_tell_their_numbers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")

    page = overview(window)
    wait_until_idle(qtbot, window.session)

    assert page.charts.by_year["commits_per_year"].sentence(0) == "2024: 4 commits"
    assert page.charts.by_year["commit_days_per_year"].sentence(0) == "2024: 1 day"
    assert page.charts.by_year["commit_types_per_year"].sentence(0) == "2024: 4 other"


def test_the_daily_chart_groups_by_what_the_zoom_can_show(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=60)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    daily = page.charts.daily

    assert daily.bucket.value == "day"
    assert daily.sentence(0) == "23 commits on Monday 1 January 2024"


def test_figures_that_became_more_come_card_by_card_and_what_is_asked_for_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    home, inquiry = window.session.home, window.session.inquiry
    assert home is not None

    page.show_view(load_dashboard(home.database, inquiry.question))
    comes_by_and_by = is_drawing()
    inquiry.toggle(Filter.LANGUAGE, "Python")
    page.show_view(load_dashboard(home.database, inquiry.question))

    assert comes_by_and_by
    assert not is_drawing()
    wait_until_idle(qtbot, window.session)


def test_charts_that_come_one_by_one_come_in_the_size_they_keep(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    charts = tuple(page.charts.frames.values())
    settled = [chart.size() for chart in charts]
    for chart in charts:
        chart.hide()
    qtbot.wait(50)

    sizes = []
    for chart in charts:
        chart.show()
        qtbot.wait(20)
        sizes.append([each.size() for each in charts])

    assert all(size == settled for size in sizes)


def test_a_change_of_the_look_redraws_everything(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=2)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    light = page.grab().toImage().pixelColor(5, 5).name()

    window.sidebar.look.click()

    assert window.settings.appearance == "dark"
    assert light == "#f5f7fa"
    assert page.grab().toImage().pixelColor(5, 5).name() == "#0f141a"


@pytest.mark.parametrize(("unread", "said"), [(1, ("–", "Not read yet")), (0, ("0", ""))])
def test_lines_of_commits_that_are_only_listed_are_unknown_and_not_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, unread: int, said: tuple[str, str]
) -> None:
    FakeRepository.make(tmp_path / "work").commit({"LICENSE": b""})
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    page, home = overview(window), window.session.home
    assert home is not None
    view = load_dashboard(home.database, window.session.inquiry.question)
    coverage = replace(view.figures.coverage, lines_unknown=unread)

    page.show_view(replace(view, figures=replace(view.figures, coverage=coverage)))
    wait_until_idle(qtbot, window.session)

    assert (page.tiles["languages"].text(), page.tiles["languages"].detail()) == said
    assert page.tiles["written_lines"].text() == said[0]
    why = said[1] or "No line of these days is in a known language."
    assert page.lists._notes["languages"].text() == why
    assert page.charts.legends["languages_over_time"].accessibleName() == why
    assert page.lists._notes["packages"].text() == (said[1] or "No commit of these adds a package.")


def test_the_calendar_comes_back_to_what_was_chosen_when_a_period_is_cleared(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    page = overview(window)
    wait_until_idle(qtbot, window.session)
    choice = page.calendar_card.year_choice

    window.session.inquiry.set_period("2024")
    wait_until_idle(qtbot, window.session)
    in_the_period = choice.currentText()
    window.session.inquiry.clear()
    wait_until_idle(qtbot, window.session)

    assert in_the_period == "2024"
    assert choice.currentText() == "Last 12 months"


def test_no_package_in_what_is_read_so_far_is_no_zero(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    page, home = overview(window), window.session.home
    assert home is not None
    view = load_dashboard(home.database, window.session.inquiry.question)
    coverage = replace(view.figures.coverage, lines_unknown=1)

    page.show_view(replace(view, figures=replace(view.figures, coverage=coverage)))
    wait_until_idle(qtbot, window.session)

    tile = page.tiles["packages"]
    assert (tile.text(), tile.detail()) == ("–", "None found so far")

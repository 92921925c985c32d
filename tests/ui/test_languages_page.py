from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import StoreError
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.repositories import FakeRepository, lines
from tests.fakes.windows import add_repository, claim, languages, texts, wait_until_idle


def fill(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    repository = FakeRepository.make(folder)
    repository.commit({"a.py": b"import requests\n" + lines(7), "b.go": lines(2)}, "feat: a")
    window.folders.add(folder)
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")


def test_it_shows_shares_lines_days_and_how_long_ago(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(qtbot, window, tmp_path / "work")

    page = languages(window)
    wait_until_idle(qtbot, window.session)

    rows = texts(page.languages.view)
    assert [row[:6] for row in rows] == [
        ["Python", "80.0 %", "8", "0", "1", "1 Jan 2024"],
        ["Go", "20.0 %", "2", "0", "1", "1 Jan 2024"],
    ]
    assert rows[0][7].endswith("ago")
    assert texts(page.packages.view)[0][:4] == ["requests", "PyPI", "1", "1"]
    assert page.tabs.tabText(1) == "Packages (1)"
    told = "Share of lines by language over time"
    qtbot.waitUntil(lambda: page.chart.accessibleDescription().startswith(told))


def test_a_row_opens_the_commits_behind_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(qtbot, window, tmp_path / "work")
    page = languages(window)
    wait_until_idle(qtbot, window.session)

    page.languages.view.setCurrentIndex(page.languages.order.index(1, 0))
    QTest.keyClick(page.languages.view, Qt.Key.Key_Return)
    wait_until_idle(qtbot, window.session)

    panel = window.evidence
    assert panel is not None
    assert panel.sum.text() == "2 in 1 commit"
    page.packages.view.clicked.emit(page.packages.order.index(0, 0))
    wait_until_idle(qtbot, window.session)
    assert panel.sum.text() == "1 commit"


def test_the_search_acts_on_both_tables_and_says_when_nothing_has_the_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(qtbot, window, tmp_path / "work")
    page = languages(window)
    wait_until_idle(qtbot, window.session)

    QTest.keyClicks(page.search, "pyth")

    assert [row[0] for row in texts(page.languages.view)] == ["Python"]
    assert page.packages.note.text() == "Nothing has this name."


def test_the_table_that_is_shown_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    fill(qtbot, window, tmp_path / "work")
    page = languages(window)
    wait_until_idle(qtbot, window.session)
    page.tabs.setCurrentIndex(1)
    assert page.packages.isVisible()
    assert page.packages.sheet is not None

    page.outlet.save_csv(page.packages.sheet, tmp_path / "packages.csv")
    wait_until_idle(qtbot, window.session)

    saved = (tmp_path / "packages.csv").read_text("utf-8-sig").splitlines()
    assert saved == [
        "Package,Ecosystem,Commits,Repositories,First day,Last day",
        "requests,PyPI,1,1,2024-01-01,2024-01-01",
    ]


def test_an_empty_home_says_why_and_offers_one_button(qtbot: QtBot, window: MainWindow) -> None:
    page = languages(window)
    wait_until_idle(qtbot, window.session)

    assert page.body.currentWidget() is page.empty
    assert page.empty.button.text() == "Add a folder…"
    assert not page.export_button.isEnabled()


def test_commits_of_nobody_known_lead_to_the_question_who_you_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=5)

    page = languages(window)
    wait_until_idle(qtbot, window.session)

    assert "5 commits were found" in page.empty.sentence()


def test_figures_that_cannot_be_read_say_so_and_are_tried_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    import commitstats_desktop.services.dashboard as dashboard

    whole = dashboard.load_dashboard

    def broken(*_: object) -> None:
        raise StoreError("The database is damaged.", "Restore a backup.")

    dashboard.load_dashboard = broken  # type: ignore[assignment]
    try:
        page = languages(window)
        wait_until_idle(qtbot, window.session)
        assert page.empty.button.text() == "Try again"
        assert window.messages.isVisible()
    finally:
        dashboard.load_dashboard = whole

    page.empty.button.click()
    wait_until_idle(qtbot, window.session)

    assert page.empty.button.text() == "Add a folder…"

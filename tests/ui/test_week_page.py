from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import StoreError
from commitstats_desktop.core.period import Period
from commitstats_desktop.core.week import CalendarWeek
from commitstats_desktop.store.engine import Database
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import week as week_page
from commitstats_desktop.ui.pages.week import WeekPage
from commitstats_desktop.ui.verbs import reviews
from tests.fakes.repositories import ADA, FakeRepository, lines
from tests.fakes.windows import claim, wait_until_idle

LAST = CalendarWeek(date(2026, 3, 9))
WEDNESDAY = LAST.days[2]
TODAY = LAST.moved(1).days[3]
"""The Thursday after."""


@pytest.fixture(autouse=True)
def calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the Thursday after the week that is looked at."""
    for module in (week_page, reviews):
        monkeypatch.setattr(module, "today", lambda: TODAY)


def commit(repository: FakeRepository, day: date, number: int) -> None:
    """Some commits at noon of a day, in Python and once in Rust."""
    noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
    for one in range(number):
        name = f"{day}-{one}"
        content = b"import requests\n" + lines(9, name)
        repository.commit({f"src/{name}.py": content}, "feat: work", at=noon + one)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> WeekPage:
    """The page over five commits a week before, six last week and two this week."""
    repository = FakeRepository.make(tmp_path / "ledger")
    commit(repository, WEDNESDAY - timedelta(days=7), 5)
    commit(repository, WEDNESDAY, 6)
    commit(repository, LAST.moved(1).days[0], 2)
    claim(qtbot, window, ADA.email)
    window.folders.add(repository.path)
    wait_until_idle(qtbot, window.session)
    return shown(qtbot, window)


def shown(qtbot: QtBot, window: MainWindow) -> WeekPage:
    window.show_page("week")
    made = window.pages["week"]
    assert isinstance(made, WeekPage)
    wait_until_idle(qtbot, window.session)
    return made


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    wait_until_idle(qtbot, window.session)


def test_it_shows_the_last_whole_week_beside_the_one_before(page: WeekPage) -> None:
    tiles = page.tiles

    assert page.heading.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "Week 11, Monday 9 March 2026 to Sunday 15 March 2026"
    )
    assert (tiles["commits"].text(), tiles["commits"].detail()) == (
        "6", "5 the week before, 20 % more"
    )  # fmt: skip
    assert (tiles["commit_days"].text(), tiles["commit_days"].detail()) == (
        "1", "1 the week before, as many"
    )  # fmt: skip
    assert tiles["pull_requests_merged"].text() == "–"
    assert page.lists.bars["commits_per_day"].texts()[2] == "Wednesday 6 commits"
    assert page.lists.bars["repositories"].texts() == ["ledger 6 commits"]
    assert not page.note.isVisible()
    assert not page.nothing.isVisible()


def test_the_running_week_is_called_incomplete_and_has_the_days_that_there_are(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    page.running.click()
    wait_until_idle(qtbot, window.session)

    assert page.note.text() == (
        "This week is incomplete: it is shown so far, to Thursday, beside the same days of the"
        " week before."
    )
    assert page.tiles["commits"].detail() == "6 on the same days before"
    days = page.lists.bars["commits_per_day"].texts()
    assert (len(days), days[0]) == (4, "Monday 2 commits")
    assert "%" not in "".join(page.lists.bars["commit_types"].texts())
    assert not page.on.isEnabled()
    assert not page.running.isEnabled()


def test_weeks_are_gone_through_by_keyboard_between_the_first_commit_and_today(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    seen = []
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
    ):
        press(qtbot, window, key)
        seen.append(page.tiles["commits"].text())

    assert seen == ["5", "5", "6", "2", "2"]
    assert page.week == LAST.moved(1)


def test_what_was_new_in_a_week_is_named_and_opens_its_commits(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    def names() -> list[str]:
        chips = page.first_times.findChildren(QPushButton)
        return [chip.text() for chip in chips if chip.isVisible()]

    press(qtbot, window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: names() == ["Python", "requests"])
    opened = []
    for chip in page.first_times.findChildren(QPushButton):
        chip.click()
        wait_until_idle(qtbot, window.session)
        assert window.evidence is not None
        opened.append(window.evidence.sum.text())
    press(qtbot, window, Qt.Key.Key_Right)

    assert opened == ["50 in 5 commits", "5 commits"]
    qtbot.waitUntil(lambda: names() == [])


def test_every_number_opens_to_its_commits(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    told = {}
    for key in ("commits", "commit_days", "written_lines", "repositories", "commits_with_tests"):
        QTest.keyClick(page.tiles[key], Qt.Key.Key_Return)
        wait_until_idle(qtbot, window.session)
        assert window.evidence is not None
        assert window.evidence.ask is not None
        assert window.evidence.ask.question.period == Period(LAST.monday, LAST.sunday)
        told[key] = window.evidence.sum.text()

    assert told == {
        "commits": "6 commits",
        "commit_days": "1 in 6 commits",
        "written_lines": "60 in 6 commits",
        "repositories": "6 commits",
        "commits_with_tests": "0 commits",
    }


def test_a_day_and_a_repository_open_what_lies_behind_them(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    told = []
    for key, number in (("commits_per_day", 2), ("repositories", 0), ("languages", 0)):
        bars = page.lists.bars[key]
        bars.chosen.emit(bars._bars[number].key)
        wait_until_idle(qtbot, window.session)
        assert window.evidence is not None
        told.append(window.evidence.scope.text())

    assert told == [
        "Wednesday 11 March 2026",
        "9 Mar 2026 to 15 Mar 2026 · in ledger",
        "9 Mar 2026 to 15 Mar 2026 · Python",
    ]


def test_an_empty_week_says_so_and_nothing_else(
    qtbot: QtBot, page: WeekPage, window: MainWindow, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "old")
    commit(repository, LAST.moved(-9).monday, 1)
    window.folders.add(repository.path)
    wait_until_idle(qtbot, window.session)

    page.go_to(LAST.moved(-5))
    wait_until_idle(qtbot, window.session)

    assert page.nothing.isVisible()
    assert page.nothing.text() == "No commits were counted in this week."
    assert not page.numbers.isVisible()
    assert not page.cards.isVisible()
    press(qtbot, window, Qt.Key.Key_Right)
    assert page.week == LAST.moved(-4)


def test_a_review_that_cannot_be_read_says_so_and_is_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Database) -> None:
        raise StoreError("The database is damaged.", "Restore a backup.")

    with monkeypatch.context() as broken:
        broken.setattr(Database, "reading", refuse)
        page = shown(qtbot, window)
        refused = page.empty.button.text()
    page.empty.button.click()
    wait_until_idle(qtbot, window.session)

    assert refused == "Try again"
    assert page.empty.button.text() == "Add a folder…"


def test_an_answer_to_another_week_is_not_drawn(
    qtbot: QtBot, page: WeekPage, window: MainWindow
) -> None:
    for week in (LAST.moved(-1), LAST.moved(1), LAST):
        page.go_to(week)

    wait_until_idle(qtbot, window.session)
    assert page.tiles["commits"].text() == "6"

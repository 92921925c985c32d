from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.week import CalendarWeek, last_whole_week
from commitstats_desktop.settings import Settings, load_settings
from commitstats_desktop.ui import week_notice
from commitstats_desktop.ui.background import Background
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import week as week_page
from commitstats_desktop.ui.pages.settings import SettingsPage
from commitstats_desktop.ui.pages.week import WeekPage
from commitstats_desktop.ui.tray import Tray
from commitstats_desktop.ui.verbs import reviews
from tests.fakes.repositories import ADA, FakeRepository, lines
from tests.fakes.windows import claim, wait_until_idle

LAST = CalendarWeek(date(2026, 3, 9))
Collect = Callable[[date], list[str]]


@pytest.fixture
def collect(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Collect:
    """Collects on a day, over two commits in a week of March; gives what was told by then."""
    background = Background(window, has_tray=True)
    assert background.tray is not None
    told: list[str] = []
    monkeypatch.setattr(
        background.tray.icon, "showMessage", lambda title, text, _: told.append(f"{title}: {text}")
    )
    repository = FakeRepository.make(tmp_path / "ledger")
    for number, day in enumerate(LAST.days[:2]):
        noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
        repository.commit({f"{number}.py": lines(3, str(number))}, "feat: work", at=noon)
    claim(qtbot, window, ADA.email)
    window.folders.add(repository.path)
    wait_until_idle(qtbot, window.session)

    def on(day: date) -> list[str]:
        for module in (week_notice, week_page, reviews):
            monkeypatch.setattr(module, "today", lambda: day)
        window.session.collect_everything()
        wait_until_idle(qtbot, window.session)
        return told

    return on


def switch_on(window: MainWindow) -> None:
    window.change_settings(window.settings.changed(tells_of_week=True))


def test_last_week_is_told_once_and_no_other_week_that_is_empty(
    window: MainWindow, collect: Collect
) -> None:
    switch_on(window)
    told = [
        len(collect(day)) for day in (LAST.sunday, *LAST.moved(1).days[:3], LAST.moved(2).monday)
    ]

    # On its Sunday the week is not over, and the weeks beside it are empty.
    assert told == [0, 1, 1, 1, 1]
    assert collect(LAST.moved(1).sunday) == [
        "Your week in code can be reviewed: 2 commits on 2 days. Open it to see what changed."
    ]
    assert load_settings(window.session.paths.settings).told_week == str(LAST)


def test_nothing_is_told_unless_it_was_switched_on(window: MainWindow, collect: Collect) -> None:
    assert not Settings().tells_of_week
    assert collect(LAST.moved(1).monday) == []
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)

    page.week.click()

    assert len(collect(LAST.moved(1).monday)) == 1
    page.week.click()
    assert not load_settings(window.session.paths.settings).tells_of_week


def test_a_week_that_was_not_collected_to_its_end_is_told_when_it_is(
    window: MainWindow, collect: Collect, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch_on(window)
    home = window.session.home
    assert home is not None
    with monkeypatch.context() as early:
        moment = datetime(2026, 3, 13, 12, tzinfo=UTC)
        early.setattr(type(home), "last_look", lambda _: moment)
        before = list(collect(LAST.moved(1).monday))

    assert before == []
    assert len(collect(LAST.moved(1).monday)) == 1


def test_what_was_told_opens_the_week(qtbot: QtBot, window: MainWindow, collect: Collect) -> None:
    switch_on(window)
    collect(LAST.moved(1).monday)
    window.hide()

    tray = window.findChild(Tray)
    assert tray is not None
    tray.icon.messageClicked.emit()
    wait_until_idle(qtbot, window.session)

    page = window.stack.currentWidget()
    assert isinstance(page, WeekPage)
    assert window.isVisible()
    assert page.week == LAST == last_whole_week(LAST.moved(1).monday)
    assert page.tiles["commits"].text() == "2"

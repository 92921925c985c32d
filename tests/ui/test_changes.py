"""What a person changes twice in a row is changed twice, in that order."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from commitstats_desktop.core.rules import Rules
from commitstats_desktop.services.repositories import known_repositories
from commitstats_desktop.services.rules import load_rules
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.windows import add_repository, wait_until_idle


def test_a_repository_that_is_switched_off_and_on_at_once_is_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    session = window.session
    assert session.home is not None
    (before,) = known_repositories(session.home.database)

    session.set_active([before.uuid], is_active=False)
    session.set_active([before.uuid], is_active=True)
    wait_until_idle(qtbot, session)

    (after,) = known_repositories(session.home.database)
    assert after.is_active


def test_the_last_of_two_rules_holds(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session.home is not None

    for breaks in (False, True, False):
        session.housekeeping.set_rules(Rules(weekends_break_streaks=breaks))
    wait_until_idle(qtbot, session)

    assert not load_rules(session.home.database).weekends_break_streaks

"""What a person changes twice in a row is changed twice, in that order."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.rules import Rules
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.services import people as said
from commitstats_desktop.services.repositories import known_repositories
from commitstats_desktop.services.rules import load_rules
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.repositories import ADA, GRACE
from tests.fakes.windows import add_repository, claim, make_repository, people, wait_until_idle


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


def test_a_change_that_has_ended_before_anything_else_happens_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    start = session.runner.start

    def start_and_wait(job: Job) -> None:
        start(job)
        job.wait()

    monkeypatch.setattr(session.runner, "start", start_and_wait)
    with qtbot.waitSignal(session.changed):
        session.change("anything", lambda _: None)
    wait_until_idle(qtbot, session)


def test_the_last_of_two_rules_holds(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session.home is not None

    for breaks in (False, True, False):
        session.housekeeping.set_rules(Rules(weekends_break_streaks=breaks))
    wait_until_idle(qtbot, session)

    assert not load_rules(session.home.database).weekends_break_streaks


def addresses(window: MainWindow) -> list[str]:
    """What is kept as the person's."""
    assert window.session.home is not None
    return sorted(one.email for one in said.identities(window.session.home.database))


def test_an_address_that_is_saved_while_another_is_being_saved_is_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    repository = make_repository(tmp_path / "work")
    repository.commits(2, author=GRACE)
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)

    window.session.identities.save([ADA.email], [])
    window.session.identities.save([GRACE.email], [])
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == [ADA.email, GRACE.email]


def test_a_save_that_was_pressed_twice_is_undone_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    identities = window.session.identities
    identities.save([ADA.email], [])
    identities.save([ADA.email], [])
    wait_until_idle(qtbot, window.session)

    identities.undo()
    identities.undo()
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == []
    assert not identities.can_undo


def test_undo_during_a_save_takes_that_save_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")

    window.session.identities.save([ADA.email], [])
    window.session.identities.undo()
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == []


def test_the_keys_of_undo_take_back_what_was_saved_on_the_page_you(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    page = people(window)
    claim(qtbot, window, ADA.email)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == []


def test_an_undo_is_not_offered_in_another_home(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    session = window.session
    assert session.home is not None
    window.undoing.remove(known_repositories(session.home.database))
    wait_until_idle(qtbot, session)

    session.open()
    wait_until_idle(qtbot, session)
    window.undoing.undo()
    wait_until_idle(qtbot, session)

    assert not window.messages.isVisible()
    assert session.home is not None
    assert known_repositories(session.home.database) == []


def test_the_end_of_an_offer_hides_no_other_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    session = window.session
    assert session.home is not None
    window.undoing.remove(known_repositories(session.home.database))
    window.messages.say("The disk is full.")

    session.removals.finish()
    wait_until_idle(qtbot, session)

    assert window.messages.isVisible()
    assert window.messages.sentence() == "The disk is full."

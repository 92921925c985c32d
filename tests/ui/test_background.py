from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui import main_window
from commitstats_desktop.ui.background import Background
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.windows import add_repository, make_repository, wait_until_idle


@pytest.fixture
def background(window: MainWindow) -> Background:
    """With a tray icon: the offscreen platform shows none, but feeds it all the same."""
    made = Background(window, has_tray=True)
    made.restart()
    return made


def later(background: Background, **time: float) -> None:
    """Move the time of the last run back, and let the scheduler look."""
    scheduler = background.scheduler
    scheduler.start(15, scheduler._clock() - timedelta(**time))
    scheduler.look()


def test_what_is_new_is_collected_by_itself_every_interval(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=2)
    first = window.session.state.last_look
    assert background.scheduler.next_run is not None

    later(background, minutes=16)
    wait_until_idle(qtbot, window.session)

    assert first is not None
    assert window.session.state.last_look is not None
    assert window.session.state.last_look > first


def test_closing_hides_the_window_and_the_tray_brings_it_back(
    window: MainWindow, background: Background
) -> None:
    assert background.tray is not None
    window.close()
    assert not window.isVisible()

    background.tray.open_action.trigger()

    assert window.isVisible()
    window.quit()
    assert not window.isVisible()


def test_closing_ends_the_program_where_there_is_no_tray_or_the_person_wants_it(
    qtbot: QtBot, window: MainWindow, background: Background
) -> None:
    window.change_settings(window.settings.changed(stays_in_tray=False))

    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_keyboard_quits(qtbot: QtBot, window: MainWindow, background: Background) -> None:
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_the_tray_says_what_the_status_bar_says(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path
) -> None:
    tray = background.tray
    assert tray is not None
    assert tray.state_line.text() == "Nothing collected yet"
    seen: list[tuple[str, bool]] = []
    window.session.state.changed.connect(
        lambda: seen.append((tray.state_line.text(), tray.collect_action.isEnabled()))
    )

    add_repository(qtbot, window, tmp_path / "work", commits=3)

    assert any(not enabled and "work" in text for text, enabled in seen) or any(
        text.startswith("Looking at") for text, _ in seen
    )
    assert tray.state_line.text() == "Collected just now"


def test_pausing_in_the_tray_stops_the_scheduled_runs_only(
    window: MainWindow, background: Background
) -> None:
    tray = background.tray
    assert tray is not None

    tray.pause_action.trigger()

    assert background.scheduler.next_run is None
    assert tray.state_line.text() == "Paused"
    tray.pause_action.trigger()
    assert background.scheduler.next_run is not None


def test_something_that_needs_the_person_is_said_once_and_a_success_never(
    window: MainWindow, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    assert background.tray is not None
    monkeypatch.setattr(background.tray, "notify", lambda sentence, hint: said.append(sentence))
    window.hide()

    for sentence in ("A token ends tomorrow.", "A token ends tomorrow.", ""):
        window.session.state.ask_attention(sentence)

    assert said == ["A token ends tomorrow."]


def test_quitting_while_collecting_is_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter((False, True))
    monkeypatch.setattr(main_window, "confirm_stop", lambda parent: next(answers))
    make_repository(tmp_path / "work", commits=3)
    window.session.state.queue(["somewhere"])

    window.quit()
    assert window.isVisible()
    window.quit()

    assert not window.isVisible()
    window.session.state.finish("somewhere")


def test_the_demo_is_not_collected_by_itself(window: MainWindow, background: Background) -> None:
    window.session.is_demo = True

    background.restart()

    assert background.scheduler.next_run is None
    window.session.is_demo = False

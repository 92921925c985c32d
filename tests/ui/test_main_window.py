import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.app import own_command
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.settings import Settings, load_settings
from commitstats_desktop.ui.dialogs.crash import CrashDialog, report_of
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.single_instance import SingleInstance
from commitstats_desktop.ui.theme import Theme
from tests.fakes.windows import PATIENCE, answer, make_repository, wait_until_idle


@pytest.mark.parametrize(("digit", "key"), [(page.digit, page.key) for page in PAGES])
def test_each_page_has_a_shortcut(qtbot: QtBot, window: MainWindow, digit: int, key: str) -> None:
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)

    assert window.stack.currentWidget() is window.pages[key]
    wait_until_idle(qtbot, window.session)


def test_the_keyboard_is_on_the_page_in_the_sidebar_where_its_place_is_gone(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page("activity")
    wait_until_idle(qtbot, window.session)
    window.pages["activity"].setFocus()

    window.show_page("settings")

    wait_until_idle(qtbot, window.session)
    assert window.focusWidget().objectName() == "settings"


def test_place_page_and_look_are_remembered(
    qtbot: QtBot, window: MainWindow, session: Session, theme: Theme
) -> None:
    window.resize(960, 700)
    window.show_page("repositories")
    window.set_appearance("dark")
    wait_until_idle(qtbot, session)

    window.close()

    stored = load_settings(session.paths.settings)
    assert (stored.page, stored.appearance) == ("repositories", "dark")
    again = MainWindow(session, theme, stored)
    assert (again.width(), again.height()) == (960, 700)
    again.deleteLater()
    wait_until_idle(qtbot, session)


def test_an_error_stays_until_it_is_closed(window: MainWindow) -> None:
    window.session.failed.emit(AppError("The disk is full.", "Free some space."))

    assert window.messages.isVisible()
    assert window.messages.accessibleName() == "The disk is full."
    assert window.messages.accessibleDescription() == "Free some space."


def test_progress_is_shown_in_the_bottom_line_and_ends_with_a_word(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    make_repository(tmp_path / "work", commits=3)
    seen: list[str] = []
    window.session.state.changed.connect(lambda: seen.append(window.session.state.sentence()))

    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)

    assert any(text.startswith("Looking at 1") or "Collecting work" in text for text in seen)
    assert seen[-1] == ""
    assert window.status.right.text() == "Local only · collected just now"


def test_a_newer_database_is_refused_with_a_sentence(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    database = session.paths.database
    database.parent.mkdir(parents=True)
    header = bytearray(b"SQLite format 3\0" + bytes(84))
    header[60:64] = (999).to_bytes(4, "big")
    database.write_bytes(bytes(header))
    window = MainWindow(session, theme, Settings(appearance="light"))
    window.show()

    session.open()
    wait_until_idle(qtbot, session)

    assert "newer version" in window.messages.sentence()
    assert database.read_bytes() == bytes(header)
    window.close()
    window.deleteLater()


def started_again(home: Path) -> subprocess.Popen[str]:
    """Another process that asks whether it is the first over this home.

    It waits for ever: an answer that it passes over is none that comes late.
    """
    words = (
        "import sys; from pathlib import Path;"
        "from commitstats_desktop.ui import single_instance;"
        "single_instance.END_MILLISECONDS = -1;"
        "print(single_instance.SingleInstance(Path(sys.argv[1])).is_first())"
    )
    return subprocess.Popen(
        [sys.executable, "-c", words, str(home)], stdout=subprocess.PIPE, text=True
    )


def answer_of(process: subprocess.Popen[str]) -> str:
    """What it printed; one that does not end is ended."""
    try:
        return process.communicate(timeout=PATIENCE / 1_000)[0].strip()
    finally:
        process.kill()


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()

    with started_again(tmp_path) as second:
        with qtbot.waitSignal(first.asked_raise, timeout=PATIENCE):
            pass
        assert answer_of(second) == "False"


def test_a_start_while_the_first_window_ends_opens_another(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()
    first.end()
    server = first.findChild(QLocalServer)
    assert server is not None

    with started_again(tmp_path) as second:
        with qtbot.waitSignal(server.newConnection, timeout=PATIENCE):
            pass
        first.close()
        assert answer_of(second) == "True"


def test_windows_of_different_homes_do_not_meet(qtbot: QtBot, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "a").is_first()
    assert SingleInstance(tmp_path / "b").is_first()


def test_a_bug_is_shown_with_a_report_that_names_no_folder(
    qtbot: QtBot, window: MainWindow
) -> None:
    trace = (
        "Traceback (most recent call last):\n"
        '  File "/home/ada/secret-client/commitstats_desktop/store/engine.py", line 3, in x\n'
        "    raise ValueError(name)\n"
        "ValueError: secret-client\n"
    )

    dialog = CrashDialog(trace, window)

    report = dialog.report.toPlainText()
    assert "secret-client" not in report
    assert "store/engine.py" in report
    assert report.endswith("ValueError")
    dialog.deleteLater()


def test_after_a_bug_the_program_can_be_started_again(qtbot: QtBot, window: MainWindow) -> None:
    answer("Restart")

    with qtbot.waitSignal(window.closed):
        window.session.crashed.emit("Traceback\nValueError: x")

    assert window.restarts
    assert own_command()[0] == sys.executable
    assert own_command()[1:] == sys.orig_argv[1:]


def test_a_report_of_nothing_is_empty() -> None:
    assert report_of("").count("\n") == 1


def test_damaged_settings_fall_back_to_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"appearance": 7, "page": "people", "contacts": ["a", "b"], "unknown": 1}')

    settings = load_settings(path)

    assert settings == Settings(page="people", contacts=("a", "b"))
    path.write_text("not json")
    assert load_settings(path) == Settings()


def test_damaged_geometry_is_ignored(qtbot: QtBot, session: Session, theme: Theme) -> None:
    window = MainWindow(session, theme, Settings(geometry="!!", appearance="light"))

    assert (window.width(), window.height()) == (1280, 860)
    assert QByteArray.fromBase64(b"!!").size() == 0
    wait_until_idle(qtbot, session)
    window.deleteLater()

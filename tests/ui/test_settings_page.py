from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from commitstats_desktop.settings import load_settings
from commitstats_desktop.ui import main_window
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.settings import SettingsPage
from tests.fakes.windows import add_repository, claim, overview, wait_until_idle


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> SettingsPage:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    window.show_settings()
    wait_until_idle(qtbot, window.session)
    found = window.pages["settings"]
    assert isinstance(found, SettingsPage)
    return found


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry as a person does."""
    row = box.findText(text)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_what_is_chosen_takes_effect_and_is_kept(window: MainWindow, page: SettingsPage) -> None:
    choose(page.look, "Dark")
    choose(page.interval, "Every hour")

    stored = load_settings(window.session.paths.settings)
    assert window.theme.palette.is_dark
    assert (window.settings.appearance, stored.interval) == ("dark", 60)


def test_an_interval_of_a_settings_file_that_is_not_offered_shows_the_nearest(
    window: MainWindow, page: SettingsPage
) -> None:
    page.show_settings(window.settings.changed(interval=20))

    assert page.interval.currentText() == "Every 15 minutes"


def test_start_at_login_is_off_until_it_is_ticked(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    assert not page.login.isChecked()

    page.login.click()
    wait_until_idle(qtbot, window.session)

    (entry,) = (tmp_path / "config" / "autostart").iterdir()
    assert "--background" in entry.read_text()


def test_a_backup_is_made_and_named(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=2)

    page.backup_button.click()
    wait_until_idle(qtbot, window.session)

    (copy,) = window.session.paths.backups.iterdir()
    assert copy.name in page.note.text()


def test_everything_is_deleted_only_when_it_is_confirmed(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter((False, True))
    listed: list[str] = []

    def answer(parent: MainWindow, kept: list[tuple[str, str, int]]) -> bool:
        listed.extend(path for _, path, _ in kept)
        return next(answers)

    monkeypatch.setattr(main_window, "confirm_deletion", answer)
    data = window.session.paths.data

    page.delete_button.click()
    assert data.is_dir()
    with qtbot.waitSignal(window.closed):
        page.delete_button.click()

    assert str(data) in listed
    assert not data.exists()
    assert not window.session.paths.config.exists()


def test_a_rule_of_counting_takes_effect_on_the_figures(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "work", commits=3)
    claim(qtbot, window, "ada@example.org")
    before = overview(window).tiles["written_lines"]
    wait_until_idle(qtbot, window.session)
    lines = before.text()
    window.show_settings()
    wait_until_idle(qtbot, window.session)
    assert page.rules.lines.value() == 10_000

    page.rules.lines.setValue(1)
    page.rules.lines.editingFinished.emit()
    wait_until_idle(qtbot, window.session)
    overview(window)
    wait_until_idle(qtbot, window.session)

    assert int(lines) > int(before.text())

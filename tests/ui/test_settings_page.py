import sqlite3
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.work import Work
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.settings import load_settings
from commitstats_desktop.ui import deletion
from commitstats_desktop.ui.dialogs.passphrase import PassphraseDialog
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.settings import SettingsPage
from tests.fakes.keys import MemoryKeys
from tests.fakes.windows import (
    add_repository,
    answer,
    claim,
    make_repository,
    overview,
    wait_until_idle,
)


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


def test_from_the_settings_one_comes_to_the_addresses_that_are_ones_own(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    page.people_button.click()
    wait_until_idle(qtbot, window.session)

    assert window.stack.currentWidget() is window.pages["people"]


def test_languages_take_the_colours_that_are_chosen(window: MainWindow, page: SettingsPage) -> None:
    ours = window.theme.language_colors(["Python"], {"Python": 0})

    page.colors.click()

    assert load_settings(window.session.paths.settings).uses_github_colors
    assert window.theme.language_colors(["Python"], {"Python": 0}) != ours
    page.colors.click()
    assert window.theme.language_colors(["Python"], {"Python": 0}) == ours


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

    page.storage.backup_button.click()
    wait_until_idle(qtbot, window.session)

    (copy,) = window.session.paths.backups.iterdir()
    assert copy.name in page.storage.note.text()


def test_everything_is_deleted_only_when_it_is_confirmed(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter((False, True))
    listed: list[str] = []

    def answer(parent: MainWindow, kept: list[tuple[str, str, int]]) -> bool:
        listed.extend(path for _, path, _ in kept)
        return next(answers)

    monkeypatch.setattr(deletion, "confirm_deletion", answer)
    data = window.session.paths.data

    page.storage.delete_button.click()
    wait_until_idle(qtbot, window.session)
    assert data.is_dir()
    with qtbot.waitSignal(window.closed):
        page.storage.delete_button.click()

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


def addresses(window: MainWindow) -> list[str]:
    home = window.session.home
    assert home is not None
    with home.database.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT email FROM identities")]


def test_a_backup_is_restored_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    page.storage.backup_button.click()
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    answered = answer("Restore")

    page.storage.restore_button.click()
    qtbot.waitUntil(lambda: bool(answered))
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == []
    assert page.storage.note.text().startswith("Restored.")


def test_a_restore_waits_for_what_still_runs(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    page.storage.backup_button.click()
    wait_until_idle(qtbot, window.session)
    (copy,) = window.session.paths.backups.iterdir()
    make_repository(tmp_path / "work", commits=40)
    window.folders.add(tmp_path / "work")

    window.session.exchange.restore(copy, page.storage._show_restored)
    wait_until_idle(qtbot, window.session)

    assert page.storage.note.text().startswith("Restored.")
    assert window.session.home is not None


def test_what_is_read_while_a_restore_waits_is_closed_before_it(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    session, home = window.session, window.session.home
    assert home is not None
    page.storage.backup_button.click()
    wait_until_idle(qtbot, session)
    (copy,) = session.paths.backups.iterdir()
    has_begun, may_end = Event(), Event()
    used: list[Any] = []

    def read(_: Work) -> None:
        with home.database.reading() as connection:
            used.append(connection.connection.dbapi_connection)
            has_begun.set()
            may_end.wait()

    session.run("look", read)
    qtbot.waitUntil(has_begun.is_set)
    session.exchange.restore(copy, page.storage._show_restored)
    may_end.set()
    wait_until_idle(qtbot, session)

    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        used[0].execute("SELECT 1")


def test_everything_is_exported_behind_a_passphrase_and_imported_again(
    qtbot: QtBot,
    window: MainWindow,
    page: SettingsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = str(tmp_path / "all.age")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    typed = "correct horse battery staple"
    claim(qtbot, window, "ada@example.org")

    type_passphrase(typed, typed)
    page.storage.export_button.click()
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "new@example.org")
    type_passphrase(typed)
    page.storage.import_button.click()
    wait_until_idle(qtbot, window.session)

    assert addresses(window) == ["ada@example.org"]
    assert page.storage.note.text().startswith("Imported.")


def type_passphrase(first: str, second: str = "") -> None:
    """Fill in the next dialog and take it, if it lets itself be taken."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PassphraseDialog):
            QTimer.singleShot(20, fill)
            return
        dialog.first.setText(first)
        dialog.second.setText(second)
        dialog.accept_button.click()

    QTimer.singleShot(0, fill)


def test_a_new_passphrase_must_be_long_and_typed_twice(qtbot: QtBot, window: MainWindow) -> None:
    dialog = PassphraseDialog("Choose one.", "Export…", window, shortest=12)

    for first, second, is_good in (
        ("", "", False),
        ("short", "short", False),
        ("long enough now", "long enough not", False),
        ("long enough now", "long enough now", True),
    ):
        dialog.first.setText(first)
        dialog.second.setText(second)
        assert dialog.accept_button.isEnabled() == is_good

    dialog.deleteLater()


def test_the_data_are_moved_and_the_window_goes_on_with_them(
    qtbot: QtBot,
    window: MainWindow,
    page: SettingsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    claim(qtbot, window, "ada@example.org")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "disk"))

    page.storage.move_button.click()
    wait_until_idle(qtbot, window.session)

    assert window.session.paths.data == tmp_path / "disk"
    assert page.storage.folder.text() == str(tmp_path / "disk")
    assert addresses(window) == ["ada@example.org"]


def test_a_folder_that_will_not_do_is_refused_and_the_window_goes_on(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo").touch()

    window.session.exchange.move(tmp_path / "full", page.storage._show_moved)
    wait_until_idle(qtbot, window.session)

    assert "is not empty" in window.messages.sentence()
    assert addresses(window) == []


def test_a_proxy_is_saved_without_its_login_and_left_again(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    keys = MemoryKeys()
    window.session.hosts = Hosts({}, keys)
    choose(page.network.choice, "This one")
    page.network.address.setText("proxy.example:8080")
    page.network.user.setText("ada")
    page.network.password.setText("secret-of-the-proxy")

    page.network.save_button.click()
    wait_until_idle(qtbot, window.session)

    file = window.session.paths.settings
    assert load_settings(file).proxy == "http://proxy.example:8080"
    assert "secret-of-the-proxy" not in file.read_text()
    assert keys.secrets["proxy"].reveal() == "ada:secret-of-the-proxy"
    assert page.network.password.text() == ""
    choose(page.network.choice, "None: straight to the hosts")
    assert load_settings(file).proxy == "none"


def test_what_is_no_proxy_is_refused_and_nothing_changes(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    window.session.hosts = Hosts({}, MemoryKeys())
    choose(page.network.choice, "This one")
    page.network.address.setText("not a proxy at all")

    page.network.save_button.click()
    wait_until_idle(qtbot, window.session)

    assert "is not the address of a proxy" in window.messages.sentence()
    assert window.settings.proxy == "system"


def test_a_button_of_a_form_is_called_what_it_says(window: MainWindow) -> None:
    window.show_page("settings")

    buttons = window.pages["settings"].findChildren(QPushButton)

    assert [one.text() for one in buttons if one.text() and one.accessibleName()] == []

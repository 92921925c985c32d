"""What is off until somebody asks for it: news of versions, timings; and holding still."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.spans import is_recorded, record_spans
from commitstats_desktop.settings import FULL, REDUCED, load_settings
from commitstats_desktop.trace_file import trace_path
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.motion import EFFECTS, Motion, desktop_reduces
from commitstats_desktop.ui.pages.settings import MOTIONS, SettingsPage
from commitstats_desktop.ui.updates import Updates
from commitstats_desktop.ui.widgets.busy_bar import is_still, show_busy
from tests.fakes.sockets import raw_host, reply, saying
from tests.fakes.windows import add_repository, wait_until_idle

PAGE = "https://example.org/releases/9"
NEWS = reply(json.dumps({"tag_name": "v9.0.0", "html_url": PAGE}).encode())


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    before = {effect: QApplication.isEffectEnabled(effect) for effect in EFFECTS}
    yield
    record_spans(None)
    qapp.setProperty("isStill", False)
    for effect, is_on in before.items():
        QApplication.setEffectEnabled(effect, is_on)


def settings_page(qtbot: QtBot, window: MainWindow) -> SettingsPage:
    window.show_page("settings")
    wait_until_idle(qtbot, window.session)
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page


def test_nothing_is_asked_until_the_person_wants_it(qtbot: QtBot, window: MainWindow) -> None:
    with raw_host(saying(NEWS)) as host:
        window.change_settings(window.settings.changed(updates_source=f"{host.url}/latest"))
        updates = Updates(window)
        updates.look()
        wait_until_idle(qtbot, window.session)

    assert host.asked == []
    assert updates.button.isHidden()


def test_a_newer_version_is_said_in_the_bottom_line_and_its_page_opens(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    updates = Updates(window)
    with raw_host(saying(NEWS)) as host:
        window.change_settings(window.settings.changed(updates_source=f"{host.url}/latest"))
        page = settings_page(qtbot, window)

        page.support.updates.click()
        wait_until_idle(qtbot, window.session)

    assert page.support.source.text().startswith("It asks 127.0.0.1")
    assert updates.button.text() == "Version 9.0.0 is there"
    updates.button.click()
    assert opened == [QUrl(PAGE)]
    page.support.updates.click()
    assert updates.button.isHidden()


def test_a_page_that_does_not_answer_is_not_told_of(qtbot: QtBot, window: MainWindow) -> None:
    updates = Updates(window)
    with raw_host(saying(NEWS)) as host:
        closed = host.url

    window.change_settings(
        window.settings.changed(updates_source=f"{closed}/latest", checks_updates=True)
    )
    wait_until_idle(qtbot, window.session)

    assert updates.button.isHidden()
    assert not window.messages.isVisible()


def test_where_no_page_is_named_the_setting_says_so(qtbot: QtBot, window: MainWindow) -> None:
    support = settings_page(qtbot, window).support

    assert not support.updates.isEnabled()
    assert support.source.text() == "This build names no page that could be asked."


def test_timings_are_written_from_the_tick_on_and_the_page_says_where(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    support, path = settings_page(qtbot, window).support, trace_path(window.session.paths)
    assert not is_recorded()
    assert not path.exists()

    support.trace.click()
    add_repository(qtbot, window, tmp_path / "falcon")

    told = path.read_text("utf-8")
    assert str(path) in support.place.text()
    assert load_settings(window.session.paths.settings).traces_timings
    assert '"job collect"' in told
    assert '"job add"' in told
    assert not [word for word in ("falcon", str(tmp_path)) if word in told]
    support.trace.click()
    assert not is_recorded()


@pytest.mark.parametrize(
    ("chosen", "system", "still"),
    [("system", False, False), ("system", True, True), (REDUCED, False, True), (FULL, True, False)],
)
def test_what_the_system_says_holds_unless_the_person_says_otherwise(
    qtbot: QtBot, window: MainWindow, chosen: str, system: bool, still: bool
) -> None:
    motion = Motion(window)
    page = settings_page(qtbot, window)
    page.motion.activated.emit([key for key, _ in MOTIONS].index(chosen))

    motion.take(system)

    assert window.settings.motion == chosen
    assert is_still() == still
    assert not (still and any(QApplication.isEffectEnabled(effect) for effect in EFFECTS))


def test_a_bar_that_runs_stands_still_at_once_and_runs_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    motion, bar = Motion(window), QProgressBar(window)
    show_busy(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)

    window.change_settings(window.settings.changed(motion=REDUCED))

    assert (bar.value(), bar.maximum()) == (1, 2)
    window.change_settings(window.settings.changed(motion=FULL))
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    wait_until_idle(qtbot, window.session)
    motion.deleteLater()


@pytest.mark.parametrize(
    ("told", "kde", "reduces"),
    [
        ({}, "", False),
        ({("org.freedesktop.appearance", "reduced-motion"): 1}, "", True),
        ({("org.freedesktop.appearance", "reduced-motion"): 0}, "", False),
        ({("org.gnome.desktop.interface", "enable-animations"): False}, "", True),
        ({("org.gnome.desktop.interface", "enable-animations"): True}, "", False),
        ({}, "[KDE]\nAnimationDurationFactor=0\n", True),
        ({}, "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ({}, "no ini file at all", False),
    ],
)
def test_each_desktop_has_its_own_way_to_say_it(
    tmp_path: Path, told: dict[tuple[str, str], object], kde: str, reduces: bool
) -> None:
    (tmp_path / "kdeglobals").write_text(kde)

    found = desktop_reduces(lambda *key: told.get(key), tmp_path / "kdeglobals")

    assert found == reduces

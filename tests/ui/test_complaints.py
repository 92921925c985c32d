"""What people complain of in similar apps, and what must not happen here.

The others of these complaints have their tests where they belong: a key store that refuses is never
said to be a wrong token (`test_token_dialog.py`), an empty page says why (`test_overview_page.py`),
a document without Pango says what to install (`contract/test_cv_files.py`), text can be read back
from a PDF (`contract/test_cv_paper.py`).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.credentials import Credentials
from commitstats_desktop.settings import Settings, load_settings
from commitstats_desktop.ui.background import Background
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from tests.fakes.windows import add_repository, claim, wait_until_idle


def test_a_key_store_that_is_not_there_is_named_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    with pytest.raises(CredentialStoreError) as refused:
        Credentials().find("any")

    assert "org.freedesktop" not in refused.value.sentence
    assert "key store" in refused.value.hint


def test_started_by_hand_there_is_a_window_even_where_closing_only_hides_it(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    window = MainWindow(session, theme, Settings(appearance="light", stays_in_tray=True))

    with qtbot.waitSignal(window.painted):
        window.show()

    assert window.isVisible()
    wait_until_idle(qtbot, session)
    window.quit()
    window.deleteLater()


def test_the_tray_says_that_something_is_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    tray = Background(window, has_tray=True).tray
    assert tray is not None
    said: list[str] = []
    window.session.state.changed.connect(lambda: said.append(tray.icon.toolTip()))

    add_repository(qtbot, window, tmp_path / "work", commits=3)

    assert any("Collecting" in text or "Looking at" in text for text in said)
    assert "Collecting" not in tray.icon.toolTip()


def test_the_page_that_was_left_is_there_again_at_the_next_start(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page("people")
    wait_until_idle(qtbot, window.session)

    window.close()

    assert load_settings(window.session.paths.settings).page == "people"


def test_set_up_shows_a_result_before_it_ends(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.first_start.show_again()
    page = window.first_start.page
    assert page is not None
    page.show_step(2)

    add_repository(qtbot, window, tmp_path / "work", commits=4)
    claim(qtbot, window, "ada@example.org")
    page.load()
    wait_until_idle(qtbot, window.session)

    assert page.where.number.text() == "4 commits of yours"

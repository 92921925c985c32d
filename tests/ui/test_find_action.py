"""Every action is found by its name at one key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.dialogs.find_action import FindActionDialog
from commitstats_desktop.ui.item_models.keys_delegate import KEYS_ROLE
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from tests.fakes.windows import make_repository, repositories, texts, wait_until_idle


def find(window: MainWindow, typed: str, *keys: Qt.Key) -> list[str]:
    """Press Ctrl+K, type, press keys, take what is chosen; gives what was listed."""
    listed: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, FindActionDialog):
            QTimer.singleShot(20, answer)
            return
        QTest.keyClicks(dialog.field, typed)
        listed.extend(dialog.shown_words())
        for key in keys:
            QTest.keyClick(dialog.field, key)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return if listed else Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return listed


def test_an_action_is_found_by_some_of_its_words_and_done(qtbot: QtBot, window: MainWindow) -> None:
    listed = find(window, "sett go")

    assert listed == ["Go to Settings"]
    assert window.stack.currentWidget() is window.pages["settings"]
    wait_until_idle(qtbot, window.session)


def test_beside_an_action_stand_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = FindActionDialog(window.actions_offered.offered(), window.theme, window)
    qtbot.addWidget(dialog)
    dialog.field.setText("go to settings")

    item = dialog.list.item(0)

    assert item.data(KEYS_ROLE) == "Ctrl+9"
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Go to Settings Ctrl+9"


def test_keys_move_in_the_list_while_typing(qtbot: QtBot, window: MainWindow) -> None:
    listed = find(window, "go to", Qt.Key.Key_Down)

    assert listed[1].startswith(f"Go to {PAGES[1].title}")
    assert window.stack.currentWidget() is window.pages[PAGES[1].key]
    wait_until_idle(qtbot, window.session)


def test_what_the_page_offers_comes_first(qtbot: QtBot, window: MainWindow) -> None:
    window.show_settings()
    wait_until_idle(qtbot, window.session)

    listed = find(window, "back up")
    wait_until_idle(qtbot, window.session)

    assert listed == ["Back up now"]
    assert len(list(window.session.paths.backups.iterdir())) == 1


def test_words_of_no_action_say_so(qtbot: QtBot, window: MainWindow) -> None:
    assert find(window, "xyzzy") == []


def test_every_key_stands_for_one_action_and_every_action_has_a_name(window: MainWindow) -> None:
    actions = window.actions()
    keys = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]

    assert len(keys) == len(set(keys))
    assert all(one.text() for one in actions)


def test_a_table_is_sorted_without_the_mouse_and_the_other_way_round(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("alpha", "beta"):
        make_repository(tmp_path / "code" / name)
    window.folders.add(tmp_path / "code")
    wait_until_idle(qtbot, window.session)
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    assert [row[1] for row in texts(page.view)] == ["alpha", "beta"]

    listed = find(window, "sort by repository")

    assert listed == ["Sort by Repository"]
    assert [row[1] for row in texts(page.view)] == ["beta", "alpha"]


def test_what_a_page_offers_under_the_words_of_an_action_is_listed_once(
    qtbot: QtBot, window: MainWindow
) -> None:
    wait_until_idle(qtbot, window.session)
    window.show_page("activity")
    wait_until_idle(qtbot, window.session)
    buttons = window.pages["activity"].findChildren(QPushButton)
    assert any(one.isVisible() and one.text() == "Collect now" for one in buttons)

    offered = [one.text() for one in window.actions_offered.offered()]

    assert offered.count("Collect now") == 1
    assert len(offered) == len(set(offered))

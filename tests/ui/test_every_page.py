"""What holds for every page of the window, and for the first start: it loads, says that there is
nothing, tells an error and is tried again, is used by keyboard alone, and leaves nothing behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import StoreError
from commitstats_desktop.store.engine import Database
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.welcome.page import WelcomePage
from tests.e2e.looks import reached_by_tab
from tests.fakes.repositories import ADA
from tests.fakes.windows import add_repository, claim, wait_until_idle

pytestmark = pytest.mark.usefixtures("laid_out_once")

PLACES = [*(page.key for page in PAGES), "welcome"]
EMPTY = {
    "overview": "Your commits will appear here",
    "week": "Your weeks will appear here",
    "languages": "Your languages will appear here",
    "repositories": "No repositories yet",
    "accounts": "Collect from where your code is hosted",
    "people": "No authors yet",
    "cv": "Nothing to tell yet",
    "publish": "Put your CV on the web",
    "activity": "Nothing is running.",
    "settings": "Appearance",
    "welcome": "Your work in commits, counted on your own computer",
}
FILLED = EMPTY | {
    "overview": "3\nCommits",
    "week": "No commits were counted in this week.",
    "languages": "Share of lines by language over time",
    "repositories": "Counts 1 of 1 repository",
    "people": "Under 1 address.",
    "cv": "1 page",
}
LOADING = "Loading …"
REFUSED = StoreError("The database is damaged.", "Restore a backup.")


@pytest.fixture
def first_page() -> str:
    """None of those whose first sight is looked at here."""
    return "activity"


def go_to(qtbot: QtBot, window: MainWindow, key: str) -> QWidget:
    """Show a page, loaded."""
    if key == "welcome":
        window.first_start.show_again()
    else:
        window.show_page(key)
    wait_until_idle(qtbot, window.session)
    page = window.stack.currentWidget()
    assert page is not None
    return page


def said(page: QWidget) -> str:
    """Every text that can be seen, but that of tables."""
    labels = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]
    return "\n".join(labels + buttons)


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with commits of Ada in it."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=3)
    claim(qtbot, window, ADA.email)
    return window


def missing(qtbot: QtBot, window: MainWindow, expected: dict[str, str]) -> dict[str, str]:
    """What pages say that do not say what they should, or go on loading."""
    found = {key: said(go_to(qtbot, window, key)) for key in PLACES}
    return {
        key: text
        for key, text in found.items()
        if expected[key] not in text or LOADING in text.splitlines()
    }


def test_every_page_says_that_there_is_nothing_yet(qtbot: QtBot, window: MainWindow) -> None:
    assert missing(qtbot, window, EMPTY) == {}


def test_every_page_loads(qtbot: QtBot, filled: MainWindow) -> None:
    assert missing(qtbot, filled, FILLED) == {}


def test_every_page_tells_that_it_could_not_be_read_and_is_tried_again(
    qtbot: QtBot, filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Database) -> None:
        raise REFUSED

    silent = []
    go_to(qtbot, filled, "settings")
    with monkeypatch.context() as broken:
        broken.setattr(Database, "reading", refuse)
        for key in PLACES:
            filled.messages.hide()
            page = go_to(qtbot, filled, key)
            if isinstance(page, WelcomePage):
                page.show_who()
                wait_until_idle(qtbot, filled.session)
            is_told = filled.messages.isVisible() and REFUSED.sentence in filled.messages.sentence()
            if LOADING in said(page).splitlines() or not (
                is_told or REFUSED.sentence in said(page)
            ):
                silent.append(key)
    filled.messages.hide()

    assert silent == []
    filled.session.changed.emit()
    assert missing(qtbot, filled, FILLED) == {}


@pytest.mark.parametrize("key", ["accounts", "repositories", "people", "publish"])
def test_what_did_not_come_is_asked_for_again_by_its_button(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    def refuse(_: Database) -> None:
        raise REFUSED

    with monkeypatch.context() as broken:
        broken.setattr(Database, "reading", refuse)
        page = go_to(qtbot, window, key)
    again = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.text() == "Try again" and one.isVisible()
    ]

    for one in again:
        one.click()

    wait_until_idle(qtbot, window.session)
    window.messages.hide()
    assert again
    assert EMPTY[key] in said(page)


def test_tab_leads_to_everything_on_every_page_and_on(qtbot: QtBot, filled: MainWindow) -> None:
    filled.activateWindow()
    lost: dict[str, list[str]] = {}
    for key in PLACES:
        page = go_to(qtbot, filled, key)
        wanted = [one for one in reached_by_tab(filled) if page.isAncestorOf(one)]
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        met = {wanted[0]}
        for _ in wanted:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None
            met.add(focused)
        lost[key] = [f"{type(one).__name__} {one.accessibleName()}" for one in set(wanted) - met]

    assert lost == {key: [] for key in PLACES}


def test_going_through_the_pages_leaves_no_thread_timer_or_window(
    qtbot: QtBot, qapp: QApplication, filled: MainWindow
) -> None:
    def left() -> tuple[int, int, int]:
        for key in PLACES:
            go_to(qtbot, filled, key)
        go_to(qtbot, filled, "activity")
        qapp.processEvents()
        threads = [one for one in qapp.findChildren(QThread) if one.isRunning()]
        return len(threads), _timers(filled), len(qapp.topLevelWidgets())

    first = left()
    left()

    assert left() == first
    assert first[0] == 0


def _timers(root: QObject) -> int:
    return sum(one.isActive() and not one.isSingleShot() for one in root.findChildren(QTimer))

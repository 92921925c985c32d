"""Every page of the table, and what it may ask the window for."""

import pytest
from PySide6.QtCore import QCoreApplication, QMetaMethod, SignalInstance
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES, PageEntry
from commitstats_desktop.ui.pages.page import OpeningPage, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.text import label
from tests.fakes.windows import wait_until_idle

ENTRIES = [pytest.param(entry, id=entry.key) for entry in PAGES]


def asked(page: Page) -> dict[str, SignalInstance]:
    """The signals by which a page asks for something."""
    return {name: getattr(page, name) for name in dir(page) if name.startswith("asked_")}


def picture_of(empty: EmptyState) -> QLabel:
    """The picture above what is said."""
    return next(each for each in empty.findChildren(QLabel) if not each.pixmap().isNull())


@pytest.mark.parametrize("entry", ENTRIES)
def test_whatever_a_page_asks_for_is_answered(window: MainWindow, entry: PageEntry) -> None:
    page = window.pages[entry.key]

    signals = asked(page)

    connected = {
        name: page.isSignalConnected(QMetaMethod.fromSignal(signal))
        for name, signal in signals.items()
    }
    assert [name for name, is_answered in connected.items() if not is_answered] == []


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_title_of_a_page_is_the_one_in_the_sidebar(
    window: MainWindow, entry: PageEntry
) -> None:
    assert window.pages[entry.key].title == entry.title


def test_no_page_is_made_before_the_window_is_painted(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    window = MainWindow(session, theme, Settings(appearance="light", page="people"))
    before = (window.pages.made(), type(window.stack.currentWidget()))

    with qtbot.waitSignal(window.painted):
        window.show()

    assert before == ((), OpeningPage)
    assert window.pages.made() == (window.stack.currentWidget(),) == (window.pages["people"],)
    wait_until_idle(qtbot, session)
    window.close()
    window.deleteLater()


def test_a_page_that_was_asked_for_before_stays(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    window = MainWindow(session, theme, Settings(appearance="light", page="people"))

    window.show_page("settings")
    with qtbot.waitSignal(window.painted):
        window.show()

    assert window.stack.currentWidget() is window.pages["settings"]
    wait_until_idle(qtbot, session)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("wraps", [False, True])
def test_what_scrolls_is_as_high_as_its_content_whether_or_not_text_wraps_in_it(
    qtbot: QtBot, fonts: None, *, wraps: bool
) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        column.addWidget(field)
    if wraps:
        column.addWidget(label("Words that wrap. " * 40, wraps=True))
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(300, 200)

    with qtbot.waitExposed(area):
        area.show()
    QCoreApplication.processEvents()

    assert all(field.height() >= field.minimumSizeHint().height() for field in fields)


@pytest.mark.parametrize("entry", ENTRIES)
def test_what_stands_for_missing_content_is_in_the_middle_of_the_page(
    qtbot: QtBot, window: MainWindow, entry: PageEntry
) -> None:
    page = window.pages[entry.key]
    empty = page.findChild(EmptyState)
    if empty is None:
        return  # Settings and Activity always have content, Accounts has tiles instead.

    window.show_page(entry.key)
    qtbot.waitUntil(empty.isVisible)

    picture = picture_of(empty)
    middle = picture.mapTo(page, picture.rect().center()).x()
    assert middle == pytest.approx(page.rect().center().x(), abs=1)

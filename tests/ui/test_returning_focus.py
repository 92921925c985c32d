"""The keyboard stays with what it pressed, though that is switched off for a while."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.returning_focus import ReturningFocus
from commitstats_desktop.ui.widgets.text import button

NAMES = ("Test", "Replace token…", "Rename…", "Delete…")


@pytest.fixture(autouse=True)
def focus(qapp: QApplication) -> Iterator[ReturningFocus]:
    made = ReturningFocus(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with four buttons, the first with the keyboard."""
    made = QWidget()
    column = QVBoxLayout(made)
    for name in NAMES:
        column.addWidget(button(name))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    parts(made)[0].setFocus(Qt.FocusReason.TabFocusReason)
    return made


def parts(window: QWidget) -> list[QPushButton]:
    """Its buttons."""
    return window.findChildren(QPushButton)


def switch(window: QWidget, *names: str, is_on: bool) -> None:
    """Switch buttons on or off, one after the other, as a card does."""
    for part in parts(window):
        if part.text() in names:
            part.setEnabled(is_on)


def focused() -> str:
    """The words of what has the keyboard; empty for nothing."""
    found = QApplication.focusWidget()
    return found.text() if isinstance(found, QPushButton) else ""


@pytest.mark.parametrize("names", [NAMES[:1], NAMES[:2], NAMES])
def test_the_keyboard_comes_back_when_the_button_is_switched_on_again(
    window: QWidget, names: tuple[str, ...]
) -> None:
    switch(window, *names, is_on=False)
    assert focused() != "Test"

    switch(window, *names, is_on=True)

    assert focused() == "Test"


def test_the_keyboard_comes_back_though_it_was_in_a_question_when_the_button_went_off(
    qtbot: QtBot, window: QWidget
) -> None:
    question = QDialog(window)
    QVBoxLayout(question).addWidget(button("Exchange"))
    question.show()
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    switch(window, *NAMES[:3], is_on=False)
    question.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert focused() == "Delete…"

    switch(window, *NAMES[:3], is_on=True)

    assert focused() == "Test"


def test_the_keyboard_stays_where_the_person_has_gone_meanwhile(window: QWidget) -> None:
    switch(window, "Test", is_on=False)
    QTest.keyClick(parts(window)[1], Qt.Key.Key_Tab)

    switch(window, "Test", is_on=True)

    assert focused() == "Rename…"


def test_a_button_that_is_gone_meanwhile_is_not_looked_for(window: QWidget) -> None:
    switch(window, "Test", is_on=False)
    parts(window)[0].setParent(None)

    switch(window, "Delete…", is_on=False)

    assert focused() == "Replace token…"

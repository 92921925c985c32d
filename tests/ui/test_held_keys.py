"""Enter presses what has the focus, and one that is held presses it once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.held_keys import HeldKeys
from commitstats_desktop.ui.widgets.text import button


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[HeldKeys]:
    made = HeldKeys(qapp)
    yield made
    made.deleteLater()


def hold(window: QWidget, key: Qt.Key, times: int = 3) -> None:
    """Press a key and keep it down for so many repeats, as the window system tells it."""
    text = " " if key == Qt.Key.Key_Space else "\r"
    for number in range(1 + times):
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, bool(number)
        )
        QApplication.sendEvent(window.windowHandle(), event)


def shown(qtbot: QtBot, window: QWidget, *parts: QWidget) -> None:
    """Show a window with these parts, the first of them with the focus."""
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parts[0].setFocus()


def test_enter_presses_a_button_of_the_window_once(qtbot: QtBot, keys: HeldKeys) -> None:
    window, pressed, part = QWidget(), [], button("Collect now")
    shown(qtbot, window, part)
    part.clicked.connect(lambda: pressed.append(1))

    hold(window, Qt.Key.Key_Return)

    assert pressed == [1]


def test_enter_opens_what_folds(qtbot: QtBot, keys: HeldKeys) -> None:
    window, part = QWidget(), QToolButton()
    part.setCheckable(True)
    part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(qtbot, window, part)

    hold(window, Qt.Key.Key_Return)

    assert part.isChecked()


def test_a_dialog_is_answered_once_by_a_held_enter(qtbot: QtBot, keys: HeldKeys) -> None:
    dialog, pressed, part = QDialog(), [], button("Send exactly this")
    shown(qtbot, dialog, QLineEdit(), part)
    part.setDefault(True)
    part.clicked.connect(lambda: pressed.append(1))

    hold(dialog, Qt.Key.Key_Return)

    assert pressed == [1]


def test_a_question_that_a_held_enter_has_opened_stays_open(qtbot: QtBot, keys: HeldKeys) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.addButton("Withdraw", QMessageBox.ButtonRole.DestructiveRole)
    box.open()
    qtbot.waitUntil(box.isActiveWindow)

    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(box.windowHandle(), event)

    assert box.isVisible()
    box.close()


def test_what_is_typed_into_a_text_repeats(qtbot: QtBot, keys: HeldKeys) -> None:
    window, text, line = QWidget(), QPlainTextEdit(), QLineEdit()
    shown(qtbot, window, text, line)

    hold(window, Qt.Key.Key_Return)
    line.setFocus()
    hold(window, Qt.Key.Key_Space)

    assert text.toPlainText() == "\n" * 4
    assert line.text() == " " * 4
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == " " * 3


def test_a_repeat_that_comes_as_another_press_is_none(qtbot: QtBot, keys: HeldKeys) -> None:
    window, pressed, part = QWidget(), [], button("Collect now")
    shown(qtbot, window, part)
    part.clicked.connect(lambda: pressed.append(1))
    moments = ((QEvent.Type.KeyPress, 100), (QEvent.Type.KeyRelease, 600))

    for kind, moment in (*moments, (QEvent.Type.KeyPress, 600), (QEvent.Type.KeyRelease, 640)):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        event.setTimestamp(moment)
        QApplication.sendEvent(window.windowHandle(), event)

    assert pressed == [1]


def test_enter_in_a_dialog_presses_its_primary_button_and_no_other(
    qtbot: QtBot, keys: HeldKeys
) -> None:
    dialog, pressed = QDialog(), []
    everything, done = button("Show everything"), button("Done", "primary")
    everything.clicked.connect(lambda: pressed.append("everything"))
    done.clicked.connect(lambda: pressed.append("done"))
    shown(qtbot, dialog, QLineEdit(), everything, done)

    hold(dialog, Qt.Key.Key_Return)
    everything.setFocus()
    hold(dialog, Qt.Key.Key_Enter)

    assert pressed == ["done", "everything"]


def test_enter_is_for_a_menu_while_one_is_open(
    qtbot: QtBot, keys: HeldKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, pressed, part, menu = QWidget(), [], button("More"), QMenu()
    qtbot.addWidget(menu)
    shown(qtbot, window, part)
    part.clicked.connect(lambda: pressed.append(1))
    # Under X11 the button keeps the focus while its menu is open.
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: menu)

    hold(window, Qt.Key.Key_Return)

    assert pressed == []

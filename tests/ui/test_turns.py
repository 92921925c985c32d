from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.turns import Turns


def test_steps_are_taken_in_order_and_what_waits_is_answered_between_them(qtbot: QtBot) -> None:
    parent, seen = QObject(), list[str]()
    turns = Turns(parent)
    answer = partial(QTimer.singleShot, 0, parent, lambda: seen.append("an answer"))
    turns.begin([lambda: seen.append("one"), answer, lambda: seen.append("two")])

    qtbot.waitUntil(lambda: not turns.is_busy())

    assert seen == ["one", "an answer", "two"]


def test_new_steps_take_the_place_of_those_that_are_left(qtbot: QtBot) -> None:
    parent, seen = QObject(), list[str]()
    turns = Turns(parent)
    turns.begin([lambda: seen.append("old")])
    turns.begin([lambda: seen.append("new")])

    qtbot.waitUntil(lambda: not turns.is_busy())

    assert seen == ["new"]


def test_all_that_are_left_can_be_taken_at_once(qapp: QApplication) -> None:
    parent, seen = QObject(), list[str]()
    turns = Turns(parent)
    turns.begin([lambda: seen.append("one"), lambda: seen.append("two")])

    turns.finish()

    assert seen == ["one", "two"]
    qapp.processEvents()
    assert seen == ["one", "two"]

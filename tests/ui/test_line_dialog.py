"""A line of text is asked for in a field in which it can be read."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.dialogs.line import ask_line

NAME = "ada at gitlab.company.example:8443/code"


def asked(qtbot: QtBot, key: Qt.Key) -> tuple[str | None, bool]:
    """Type a name and press a key; the answer, and whether the name before was seen whole."""
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):
            QTimer.singleShot(20, answer)
            return
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        seen.append(field.fontMetrics().horizontalAdvance(NAME) < field.width() - 20)
        QTest.keyClicks(field, " work ")
        QTest.keyClick(field, key)

    QTimer.singleShot(0, answer)
    text = ask_line(window, "Rename the account", "What to call it", NAME)
    return text, seen == [True]


def test_a_name_is_seen_whole_and_another_taken_with_enter(qtbot: QtBot) -> None:
    assert asked(qtbot, Qt.Key.Key_Return) == ("work", True)


def test_escape_leaves_the_name_as_it_was(qtbot: QtBot) -> None:
    assert asked(qtbot, Qt.Key.Key_Escape) == (None, True)

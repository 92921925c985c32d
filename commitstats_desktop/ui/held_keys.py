"""Enter and Space: they press what has the focus, and one that is held presses it once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

A_MOMENT = 2
"""Milliseconds in which nobody lets a key go and presses it again."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeldKeys(QObject):
    """Looks at what comes to the windows, before any of their parts.

    Else Enter, held for a moment too long, answers the very question it has opened: a page would be
    sent that nobody has looked at.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._let_go = (0, 0)
        """The key that was let go last, and when, in milliseconds."""
        application.focusWindowChanged.connect(self.follow)
        self.follow(application.focusWindow())

    @Slot(QWindow)
    def follow(self, window: QWindow | None) -> None:
        """Look at a window from now on; twice is once."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = (event.key(), event.timestamp())
        if event.type() != QEvent.Type.KeyPress:
            return False
        focused = QApplication.focusWidget()
        if self._is_repeated(event):
            return event.key() in (*ENTER, Qt.Key.Key_Space) and not _is_typing(focused, event)
        # A menu that is open has no focus of its own, but the keys are for it.
        is_free = QApplication.activePopupWidget() is None
        if event.key() in ENTER and is_free and isinstance(focused, QPushButton | QToolButton):
            focused.click()
            return True
        return False

    def _is_repeated(self, event: QKeyEvent) -> bool:
        """Under X11 a repeat is a release and a press at one moment; Qt sees it if both are there."""
        key, moment = self._let_go
        is_same = key == event.key() and 0 < event.timestamp() <= moment + A_MOMENT
        return event.isAutoRepeat() or is_same


def _is_typing(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Whether the key stands for a character of a text."""
    if focused is None or isinstance(focused, QTextEdit | QPlainTextEdit):
        return focused is not None
    takes_text = focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return takes_text and event.key() == Qt.Key.Key_Space

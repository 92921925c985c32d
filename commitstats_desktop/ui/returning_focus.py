"""The keyboard comes back to what was switched off under it, as soon as that is switched on again.

A button that starts something is switched off meanwhile. Qt moves the keyboard on to the next part
then, and on and on where those are switched off, too: the next Enter would press another button.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class ReturningFocus(QObject):
    """Looks at where the keyboard goes in the windows of an application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._left: QWidget | None = None
        """What had the keyboard when it was switched off."""
        self._refuge: QWidget | None = None
        """Where Qt has put the keyboard since; None for nowhere."""
        self._away: list[QWidget] = []
        """What had the keyboard in each window that another one came before, such as a question."""
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.EnabledChange and watched is self._left:
            self._return()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        before = self._before_question(before, now)
        if before is None or not isValid(before) or before.isEnabled():
            self._forget()  # The person went on, or another part asked for the keyboard.
        elif self._left is None:
            self._left = before
            before.installEventFilter(self)
        self._refuge = now

    def _before_question(self, before: QWidget | None, now: QWidget | None) -> QWidget | None:
        """What the window had when it was left; in the back of another Qt moves on untold."""
        window = None if now is None else now.window()
        self._away = [one for one in self._away if isValid(one)]
        back = next((one for one in self._away if one.window() is window), None)
        if back is not None:
            self._away.remove(back)
        is_left = before is not None and isValid(before) and before.window() is not window
        if is_left and before is not None and before.isEnabled():
            self._away.append(before)
        return before if back is None else back

    def _return(self) -> None:
        left = self._left
        if left is None or not isValid(left) or not left.isEnabled():
            return
        self._forget()
        if QApplication.focusWidget() is self._refuge and left.isVisible():
            left.setFocus()

    def _forget(self) -> None:
        if self._left is not None and isValid(self._left):
            self._left.removeEventFilter(self)
        self._left = None

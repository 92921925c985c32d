"""Work of the window's thread in steps, between which it paints and answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot

Step = Callable[[], object]


class Turns(QObject):
    """Takes steps one after the other, each so many milliseconds after the one before.

    With no pause what waits is answered between two steps; a window that is to be painted between
    them as well needs a pause of a picture's length, else all of it is painted in one go.
    """

    def __init__(self, parent: QObject, pause: int = 0) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._take)

    def begin(self, steps: Iterable[Step]) -> None:
        """Take these, in the place of those that are left of others."""
        self._steps = deque(steps)
        self._timer.start()

    def is_busy(self) -> bool:
        """Whether some are left."""
        return bool(self._steps)

    def finish(self) -> None:
        """Take all that are left, now."""
        self._timer.stop()
        while self._steps:
            self._steps.popleft()()

    @Slot()
    def _take(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if self._steps:
            self._timer.start()

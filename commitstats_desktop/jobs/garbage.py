"""Collects Python's garbage on the window's thread only.

Python collects in whatever thread happens to allocate. When that is a worker, and the garbage holds
widgets, they are destroyed in the wrong thread and the program dies with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MILLISECONDS = 1_000
SETTLED_MILLISECONDS = 4_000
"""By then everything that stays is imported."""


class GarbageCollector(QObject):
    """Takes automatic collection over; made on the window's thread, kept as long as it runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        QTimer.singleShot(SETTLED_MILLISECONDS, self.settle)

    @Slot()
    def settle(self) -> None:
        """Leave out what exists by now, which lives as long as the program; keeps pauses short.

        Not collected first: that would hold the window up for a tenth of a second, over the little
        that importing threw away.
        """
        gc.freeze()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose turn it is."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

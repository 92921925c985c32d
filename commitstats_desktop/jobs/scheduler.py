"""Says when it is time to collect again: every so often, once after sleep, never twice at a time.

Time is told by the wall clock, looked at every few seconds, because timers stand still while a
computer sleeps and a run that was missed meanwhile is due the moment it wakes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_MILLISECONDS = 10_000
SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=1)
BACK_OFF = timedelta(minutes=5)
"""How long a host is left alone after the network was found missing; doubled each time."""


class Scheduler(QObject):
    """Emits `due` when a run should start; `True` says that hosts may be asked, too.

    `is_busy` tells whether a run is on: then the turn is skipped. `may_use_network` is False while
    the computer is offline or pays by the byte; local folders are read all the same.
    """

    due = Signal(bool)
    changed = Signal()

    def __init__(
        self,
        is_busy: Callable[[], bool],
        may_use_network: Callable[[], bool] = lambda: True,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._may_use_network = may_use_network
        self._clock = clock
        self._interval: timedelta | None = None
        self._last_run: datetime | None = None
        self._network_after: datetime | None = None
        self._back_off = BACK_OFF
        self._is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def is_paused(self) -> bool:
        """Whether the person asked for quiet until they say otherwise."""
        return self._is_paused

    @property
    def next_run(self) -> datetime | None:
        """When the next run starts by itself; None while none does."""
        return self._next_after(self._clock())

    @property
    def hosts_after(self) -> datetime | None:
        """Until when hosts are left alone, because the network was found missing; None for not."""
        after = self._network_after
        return after if after is not None and self._clock() < after else None

    def start(self, minutes: int, last_run: datetime | None) -> None:
        """Run every so many minutes (5 to 1,440) from `last_run` on; 0 switches it off."""
        self._interval = (
            min(max(timedelta(minutes=minutes), SHORTEST), LONGEST) if minutes > 0 else None
        )
        self._last_run = last_run
        if self._interval is None:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """No further run, for example because the window closes."""
        self._timer.stop()

    @Slot(bool)
    def pause(self, is_paused: bool) -> None:  # noqa: FBT001
        """Start nothing until told otherwise."""
        self._is_paused = is_paused
        self.changed.emit()

    def note_run(self) -> None:
        """A run has ended, whoever started it; the next one counts from now."""
        self._last_run = self._clock()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Start a run if its time has come."""
        now = self._clock()
        if self._last_run is not None and self._last_run > now:
            self._last_run = now  # The clock was set back; waiting for it could take years.
        next_run = self._next_after(now)
        if next_run is None or next_run > now or self._is_busy():
            return
        self._last_run = now
        self.due.emit(self._asks_hosts(now))
        self.changed.emit()

    def _next_after(self, now: datetime) -> datetime | None:
        if self._interval is None or self._is_paused:
            return None
        return now if self._last_run is None else max(now, self._last_run + self._interval)

    def _asks_hosts(self, now: datetime) -> bool:
        # A moment farther away was noted while the clock was ahead.
        if self._network_after is not None and now < self._network_after <= now + LONGEST:
            return False
        if self._may_use_network():
            self._network_after, self._back_off = None, BACK_OFF
            return True
        self._network_after = now + self._back_off
        self._back_off = min(self._back_off * 2, LONGEST)
        return False

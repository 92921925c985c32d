"""What a long-running function may say and must ask: progress and cancellation."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from commitstats_desktop.core.errors import Cancelled
from commitstats_desktop.core.wording import mark

UNITS = (mark("commits"), mark("repositories"), mark("changes"), mark("objects"))
"""What progress is counted in."""
REPORT_SECONDS = 0.1
"""Progress is passed on ten times a second at most, so that it never becomes the work."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far something is: `done` of `total` `unit`; a total of 0 means not known yet; units are of `UNITS`.

    `size` counts the bytes that came over the network, where some did.
    """

    done: int
    total: int
    unit: str
    subject: str = ""
    size: int = 0

    def sentence(self) -> str:
        """For example "1,204 of 3,310 commits"; "1,204 commits" while the total is unknown."""
        size = f", {in_megabytes(self.size)}" if self.size else ""
        if self.total:
            return f"{self.done:,} of {self.total:,} {self.unit}{size}"
        return f"{self.done:,} {self.unit}{size}"


def in_megabytes(size: int) -> str:
    """Bytes as they are told to the person, for example "12.3 MB"."""
    return f"{size / 1_000_000:,.1f} MB"


class Work:
    """Handed to a long function by whoever started it; safe to use from several threads."""

    def __init__(
        self,
        listener: Callable[[Progress], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._cancelled = threading.Event()
        self._last_report = float("-inf")
        self._is_finishing = False

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set() and not self._is_finishing

    def cancel(self) -> None:
        """Ask the function to stop at its next report."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise `Cancelled` if the person asked to stop."""
        if self.is_cancelled:
            raise Cancelled

    @contextmanager
    def finishing(self) -> Iterator[None]:
        """Put in order what was begun: inside, nothing is cancelled; deadlines still hold."""
        self._is_finishing = True
        try:
            yield
        finally:
            self._is_finishing = False

    def report(self, progress: Progress) -> None:
        """Pass progress on, unless the last was a moment ago; raises `Cancelled`."""
        self.check()
        now = self._clock()
        is_last = bool(progress.total) and progress.done >= progress.total
        if self._listener and (is_last or now - self._last_report >= REPORT_SECONDS):
            self._last_report = now
            self._listener(progress)

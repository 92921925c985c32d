"""One process that reads a repository, and the watch over it.

libgit2 can loop for ever on a damaged object while it holds the interpreter's lock, and no thread
can end that; so whoever reads stands in a process of its own, started by `spawn`, which is killed
when it stops moving.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Self

from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.core.work import Work
from commitstats_desktop.git import child

POLL_SECONDS = 0.1
SUSPENDED_SECONDS = 5.0
"""A pause between two looks this long means that this process itself stood still."""

ENDING_SECONDS = 2.0
"""How long a process whose pipe broke may take until the system says how it ended."""

NANOSECONDS = 1e9

ENDED_FROM_OUTSIDE = {
    -getattr(signal, name)
    for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT")
    if hasattr(signal, name)
}
"""Exit codes that do not tell whether the commit is to blame: the system may be short of memory."""


class ReaderDied(Exception):
    """The process ended or had to be ended while it worked on a commit."""

    def __init__(self, oid: bytes, *, is_from_outside: bool = False) -> None:
        super().__init__(oid.hex())
        self.oid = oid
        self.is_from_outside = is_from_outside


class WatchedProcess:
    """One running process with its pipe and pulse."""

    def __init__(self, order: child.Order) -> None:
        context = multiprocessing.get_context("spawn")
        memory = context.RawArray("c", child.PULSE_SIZE)
        self._pulse = child.Pulse(memory)
        self._pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=child.run, args=(theirs, memory, order), daemon=True, name="commitstats-reader"
        )
        with without_interrupts():
            self._process.start()
        theirs.close()
        self._clock = OwnTime.of(self._process.pid)
        self.served = 1
        """Repositories it was told to open."""
        self._awaited = 1
        """Answers that are still to come: an order is answered too."""

    @property
    def is_at_rest(self) -> bool:
        """Whether it has answered all that it was asked."""
        return not self._awaited

    def serve(self, order: child.Order) -> None:
        """Have it open another repository, now that it has left the one before."""
        self._pulse.beat(child.NO_COMMIT)
        self.served += 1
        self.send(order)

    def leave(self) -> None:
        """Have it leave its repository; it must be at rest."""
        self.send(child.Leave())
        self._awaited -= 1

    def send(self, command: child.Command | child.Order) -> None:
        """Give an order; a process that is gone is noticed when the answer is awaited."""
        self._awaited += 1
        try:
            self._pipe.send(command)
        except OSError as error:
            raise self._death() from error

    def receive(self, work: Work, stall_seconds: float) -> child.Answer:
        """The next answer; raises `Cancelled`, or `ReaderDied` when the process makes no move."""
        watch = Watch(self._pulse, stall_seconds, self._clock)
        while not self._pipe.poll(POLL_SECONDS):
            work.check()
            if watch.has_stalled():
                raise ReaderDied(self._pulse.read()[1])
        try:
            answer: child.Answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise self._death() from error
        if not isinstance(answer, (child.Headers, child.Changes)) or answer.is_last:
            self._awaited -= 1
        if isinstance(answer, child.Refused):
            self._awaited += 1  # It ends.
            raise RepositoryUnreadable(
                f"This repository cannot be read: {answer.reason}.", answer.hint
            )
        return answer

    def _death(self) -> ReaderDied:
        self._process.join(ENDING_SECONDS)
        return ReaderDied(
            self._pulse.read()[1],
            is_from_outside=self._process.exitcode in ENDED_FROM_OUTSIDE,
        )

    def stop(self) -> None:
        """End the process at once; it holds nothing worth saving."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Ctrl+C reaches every process of a terminal; a new one could not yet say that it ignores it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # Started later, it would lift the block.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class OwnTime:
    """A clock that stands still while a process waits for a core that others have.

    Readers give way to everything else, so that on a busy machine one that has much to do looks
    like one that is stuck. Only Linux says how long a process waited.
    """

    def __init__(self, schedule: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._schedule = schedule
        self._clock = clock
        self._waited = 0.0

    @classmethod
    def of(cls, pid: int | None) -> Self:
        """The clock of a process."""
        return cls(Path(f"/proc/{pid}/schedstat"))

    def __call__(self) -> float:
        """Seconds, from some start."""
        # Else no such file, or a process that is gone: that shows at its pipe.
        with suppress(OSError, IndexError):
            self._waited = int(self._schedule.read_text().split()[1]) / NANOSECONDS
        return self._clock() - self._waited


class Watch:
    """Notices when a pulse has not moved for too long."""

    def __init__(
        self,
        pulse: child.Pulse,
        stall_seconds: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pulse = pulse
        self._stall_seconds = stall_seconds
        self._clock = clock
        self._count = pulse.read()[0]
        self._moved_at = self._looked_at = clock()

    def has_stalled(self) -> bool:
        """Whether nothing moved; time in which this computer slept does not count."""
        now = self._clock()
        count = self._pulse.read()[0]
        if count != self._count or now - self._looked_at > SUSPENDED_SECONDS:
            self._count, self._moved_at = count, now
        self._looked_at = now
        return now - self._moved_at > self._stall_seconds

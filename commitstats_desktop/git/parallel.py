"""Reads the windows of one large repository in several processes at a time.

Windows are handed out in order and come back in order, so that the newest commits are the first to
be told, however many processes there are.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Protocol, Self

from commitstats_desktop.core.commit import CommitChanges

PARALLEL_COMMITS = 400
"""Fewer are read by one process: another one takes a quarter of a second to start."""

SMALLEST_WINDOW, LARGEST_WINDOW = 100, 1_000

Batch = tuple[CommitChanges, ...]

_EXTRA_PROCESSES = threading.BoundedSemaphore(max(1, (os.cpu_count() or 1) - 1))
"""Of the whole program: repositories that are read at the same time have a process each anyway."""


class WindowReader(Protocol):
    """Reads commits in a process of its own."""

    @property
    def has_given_up(self) -> bool:
        """Whether it reads no more."""

    def read_in_turn(self, oids: Sequence[bytes]) -> Iterator[Batch]:
        """Changed files of each commit, in batches."""


@dataclass
class ExtraProcess:
    """Leave to start one more process, given back at the end; false where there is none."""

    is_wanted: bool
    _is_granted: bool = field(default=False, init=False)

    def __enter__(self) -> bool:
        self._is_granted = self.is_wanted and _EXTRA_PROCESSES.acquire(blocking=False)
        return self._is_granted

    def __exit__(self, *_: object) -> None:
        if self._is_granted:
            _EXTRA_PROCESSES.release()


@dataclass
class _Window:
    """Commits to be read by one reader, and what came of them; None at the end."""

    oids: Sequence[bytes]
    answers: SimpleQueue[Batch | BaseException | None] = field(default_factory=SimpleQueue)

    def batches(self) -> Iterator[Batch]:
        while (answer := self.answers.get()) is not None:
            if isinstance(answer, BaseException):
                raise answer
            yield answer


class Windows:
    """The windows of one reading; a context manager that ends with every thread at rest."""

    def __init__(self, readers: Sequence[WindowReader], oids: Sequence[bytes]) -> None:
        size = window_size(len(oids), len(readers))
        self._windows = [_Window(oids[start : start + size]) for start in range(0, len(oids), size)]
        self._waiting = iter(self._windows)
        self._lock = threading.Lock()
        # What was read and not taken stays in memory, so nobody reads far ahead.
        self._room = threading.Semaphore(2 * len(readers))
        self._is_over = False
        # Daemons: a program that ends while somebody holds a half-read answer must not wait.
        self._threads = [
            threading.Thread(
                target=self._serve, args=(reader,), name="commitstats-window", daemon=True
            )
            for reader in readers
        ]
        self._serving = len(readers)

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        self._room.release(len(self._threads))
        for thread in self._threads:
            thread.join()

    def batches(self) -> Iterator[Batch]:
        """What the readers found, in the order of the commits."""
        for window in self._windows:
            yield from window.batches()
            self._room.release()

    def _serve(self, reader: WindowReader) -> None:
        is_well = True
        while is_well and not reader.has_given_up and (window := self._take()) is not None:
            is_well = self._read(reader, window)
        with self._lock:
            self._serving -= 1
            left = () if self._serving else tuple(self._waiting)
        for window in left:  # All have ended: nobody comes for these.
            window.answers.put(None)

    def _read(self, reader: WindowReader, window: _Window) -> bool:
        """Put into the window what the reader finds; whether it ended well."""
        try:
            for batch in reader.read_in_turn(window.oids):
                window.answers.put(batch)
                if self._is_over:  # Nobody takes the rest.
                    return False
        except BaseException as error:  # noqa: BLE001 - raised again where the batches are taken
            window.answers.put(error)
            return False
        window.answers.put(None)
        return True

    def _take(self) -> _Window | None:
        self._room.acquire()
        with self._lock:
            return None if self._is_over else next(self._waiting, None)


def window_size(commits: int, readers: int) -> int:
    """Commits of a window: several for each reader, since some take longer than others."""
    return max(SMALLEST_WINDOW, min(LARGEST_WINDOW, -(-commits // (2 * readers))))

"""Reader processes that serve one repository after another, while many are collected.

To start one takes a quarter of a second of a processor, as much as to read three hundred commits;
most repositories have fewer.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from commitstats_desktop.git import child
from commitstats_desktop.git.watched import ReaderDied, WatchedProcess

SERVED_LIMIT = 100
"""Repositories after which a process is not kept: what it holds in memory only grows."""


class _Kept:
    """Processes with nothing to do; none outside of `keeping_readers`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[WatchedProcess] = []
        self._keepers = 0

    @property
    def is_open(self) -> bool:
        """Whether anybody wants processes kept."""
        return bool(self._keepers)

    def take(self) -> WatchedProcess | None:
        with self._lock:
            return self._idle.pop() if self._idle else None

    def give(self, process: WatchedProcess) -> bool:
        with self._lock:
            if not self._keepers:
                return False
            self._idle.append(process)
            return True

    def begin(self) -> None:
        with self._lock:
            self._keepers += 1

    def end(self) -> list[WatchedProcess]:
        """Those that nobody waits for any more."""
        with self._lock:
            self._keepers -= 1
            if self._keepers:
                return []
            idle, self._idle = self._idle, []
            return idle


_KEPT = _Kept()


@contextmanager
def keeping_readers() -> Iterator[None]:
    """Within it a reader that ended well is kept for the next repository."""
    _KEPT.begin()
    try:
        yield
    finally:
        for process in _KEPT.end():
            process.stop()


def start(order: child.Order) -> WatchedProcess:
    """A process that opens this repository: one that was kept, else a new one."""
    while (process := _KEPT.take()) is not None:
        try:
            process.serve(order)
            return process
        except ReaderDied:  # Ended by somebody while it waited.
            process.stop()
    return WatchedProcess(order)


def give_back(process: WatchedProcess) -> None:
    """Keep a process for the next repository, if it is at rest and there may be one; else end it."""
    if not (_may_serve_again(process) and _KEPT.give(process)):
        process.stop()


def _may_serve_again(process: WatchedProcess) -> bool:
    """Whether it has left its repository; one that died meanwhile has nothing left to tell."""
    if not (process.is_at_rest and process.served < SERVED_LIMIT and _KEPT.is_open):
        return False
    try:
        process.leave()
    except ReaderDied:
        return False
    return True

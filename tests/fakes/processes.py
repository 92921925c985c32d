"""Looking at running processes, by the means Linux offers; elsewhere there is nothing to see."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65_534


def children_of(pid: int) -> set[int]:
    """Processes started by any thread of a process and not yet waited for."""
    found: set[int] = set()
    for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found.update(map(int, tasks.read_text().split()))
        except OSError:  # The thread ended while we looked.
            continue
    return found


def command_of(pid: int) -> str:
    """Command line of a process, empty once it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def is_running(pid: int) -> bool:
    """Whether a process still runs; one that ended and waits to be noticed does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def processor_seconds(pid: int) -> float:
    """How long a process has been computing."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def readers_of(pid: int) -> set[int]:
    """The reader processes that a process of the app has started."""
    return {
        child
        for child in children_of(pid)
        if is_running(child) and "spawn_main" in command_of(child)
    }


class KillingReaders:
    """Kills each reader of this process the moment it is there, so many times at most."""

    def __init__(self, times: int = 1_000) -> None:
        self._left = times
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._kill)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *error: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _kill(self) -> None:
        while self._left and not self._is_over.wait(0.005):
            for pid in readers_of(os.getpid()):
                os.kill(pid, signal.SIGKILL)
                self._left -= 1


@contextmanager
def without_privileges() -> Iterator[None]:
    """Act as somebody whom permissions bind, which they do not for root."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(me)

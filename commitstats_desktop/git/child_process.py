"""What every process that uses libgit2 does first: bounds, and an end with its parent."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing import parent_process
from multiprocessing.connection import wait

NICENESS = 10
"""Of a core that the window wants as well it leaves nine tenths, with 5 it was three quarters; who
watches it does not count the time in which it waits."""


def prepare_process(memory_limit: int) -> None:
    """Take at most so many bytes of own memory, ignore Ctrl+C, end when the parent does."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        import resource
    except ImportError:  # Windows has no such limits; the watcher there is the only bound.
        return
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    limit = memory_limit if hard == resource.RLIM_INFINITY else min(memory_limit, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    os.nice(NICENESS)


def _end_with_parent() -> None:
    """Nobody waits for an answer any more, and nothing here is worth saving."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)

"""One process collects at a time, whether it is the window or the command line."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from commitstats_desktop.core.errors import StoreBusy, StoreError


@contextmanager
def collecting(lock: Path) -> Iterator[None]:
    """Hold the lock while collecting; the system lets go of it when a process is killed.

    Raises `StoreBusy` when another process holds it.
    """
    held = _acquire(lock, lock.with_suffix(".pid"))
    try:
        yield
    finally:
        held.release()


def _acquire(lock: Path, holder: Path) -> FileLock:
    held = FileLock(lock)
    try:
        held.acquire(timeout=0)
        holder.write_text(str(os.getpid()), "utf-8")
    except Timeout as error:
        raise StoreBusy(
            f"Commit Stats is already collecting{_who(holder)}.",
            "Wait until it has finished, or stop it there.",
        ) from error
    except OSError as error:
        raise StoreError(
            f"The folder {lock.parent} cannot be written: {error.strerror}.",
            "Check its permissions, or choose another with --home DIR.",
        ) from error
    return held


def _who(holder: Path) -> str:
    try:
        return f" (process {int(holder.read_text('utf-8'))})"
    except (OSError, ValueError):
        return ""

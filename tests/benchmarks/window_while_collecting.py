"""How long the window's thread stands still while repositories are collected.

    xvfb-run -a python tests/benchmarks/window_while_collecting.py EMAIL REPOSITORY…

A timer that should tick every 5 ms notes the longest gaps, from the first tick after the window is
shown; the Overview is shown all the time, so its charts are drawn anew while the data come in.

On Linux it says of the longest gaps how long the thread worked and how long it waited for a core,
which other programs may have kept: a gap without either waited for the interpreter's lock.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from commitstats_desktop.app import make_window
from commitstats_desktop.jobs.garbage import GarbageCollector
from commitstats_desktop.paths import user_paths

TICK_MILLISECONDS = 5
GRACE_SECONDS = 1.0
LONGEST = 4
"""Gaps that are told one by one."""
SCHEDULED = Path("/proc/thread-self/schedstat")


class Moment(NamedTuple):
    """Seconds, from a start or of a gap: on the clock, of them worked, and waited for a core."""

    clock: float
    worked: float
    waited: float

    @classmethod
    def now(cls) -> Moment:
        """The thread that asks."""
        waited = int(SCHEDULED.read_text().split()[1]) / 1e9 if SCHEDULED.exists() else 0.0
        return cls(time.perf_counter(), time.thread_time(), waited)


def main(email: str, repositories: list[Path], home: Path) -> None:
    """Collect, and print the gaps."""
    application = QApplication([])
    garbage = GarbageCollector()
    window = make_window(application, user_paths(home))
    window.show()
    session = window.session
    session.open()
    _spin(application, lambda: session.home is not None)
    # A first start leads to other pages; this is the one with the most to draw.
    window.show_page("overview")
    session.identities.save([email], [])
    _spin(application, lambda: not session.runner.is_busy())
    gaps: list[Moment] = []
    last = [Moment.now()]

    def tick() -> None:
        now = Moment.now()
        gaps.append(Moment(*(a - b for a, b in zip(now, last[0], strict=True))))
        last[0] = now

    timer = QTimer()
    timer.setInterval(TICK_MILLISECONDS)
    timer.timeout.connect(tick)
    timer.start()
    started = time.monotonic()
    for repository in repositories:
        window.folders.add(repository)
    _spin(application, lambda: session.state.is_collecting)
    _spin(application, lambda: not session.runner.is_busy())
    seconds = time.monotonic() - started
    timer.stop()
    gaps.sort()
    print(
        f"{len(gaps):,} ticks in {seconds:.1f} s: longest gap {gaps[-1].clock * 1000:.0f} ms, "
        f"99th percentile {gaps[int(len(gaps) * 0.99)].clock * 1000:.0f} ms, "
        f"median {gaps[len(gaps) // 2].clock * 1000:.0f} ms"
    )
    for gap in reversed(gaps[-LONGEST:]):
        print(
            f"  {gap.clock * 1000:4.0f} ms: {gap.worked * 1000:.0f} worked, "
            f"{gap.waited * 1000:.0f} waited for a core"
        )
    garbage.collect()
    window.close()
    session.close()


def _spin(application: QApplication, is_over: object) -> None:
    assert callable(is_over)
    quiet_since = None
    while quiet_since is None or time.monotonic() - quiet_since < GRACE_SECONDS:
        application.processEvents()
        time.sleep(0.0005)
        if not is_over():
            quiet_since = None
        elif quiet_since is None:
            quiet_since = time.monotonic()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(sys.argv[1], [Path(path) for path in sys.argv[2:]], Path(folder))

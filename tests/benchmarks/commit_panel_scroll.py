"""How the side panel scrolls through 1,000,000 rows: to the end, over its length, and about.

    python tests/benchmarks/commit_panel_scroll.py [--keep HOME] [--rows 1000000]

The history is that of `dashboard_questions.py`. Somebody holds the scroll bar of the files behind a
figure at its end until there is no more, then drags it to and fro over its whole length; a timer
that should tick every 5 ms notes how long the window stands still meanwhile, by the clock and by
the processor time of its own thread, for other work does not count there. Then the view is thrown
to 200 places all over the list and painted.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable  # noqa: E402

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollBar  # noqa: E402

from commitstats_desktop.app import make_window  # noqa: E402
from commitstats_desktop.core.evidence import Side  # noqa: E402
from commitstats_desktop.core.explain import Ask  # noqa: E402
from commitstats_desktop.core.period import Question  # noqa: E402
from commitstats_desktop.jobs.garbage import GarbageCollector  # noqa: E402
from commitstats_desktop.paths import Paths, user_paths  # noqa: E402
from commitstats_desktop.store.opening import open_database  # noqa: E402
from commitstats_desktop.ui.main_window import MainWindow  # noqa: E402
from tests.benchmarks.dashboard_questions import fill  # noqa: E402
from tests.benchmarks.hour_in_background import megabytes  # noqa: E402

TICK_MILLISECONDS = 5
HOLD_MILLISECONDS = 30
"""As often as a key that is held down comes again."""
DRAG_MILLISECONDS = 16
DRAG_STEPS = 400
DRAG_TIMES = 4
"""How often the bar is dragged from one end to the other in all these steps."""
COMMITS = 60_000
JUMPS = 200
FIGURE = "files_changed"
QUIET_TURNS = 20


def main(keep: Path | None, rows: int) -> None:
    """Fill a home unless it is there, and scroll."""
    with tempfile.TemporaryDirectory() as folder:
        paths = user_paths(keep or Path(folder))
        _filled(paths)
        application = QApplication([])
        garbage = GarbageCollector()
        window = make_window(application, paths)
        window.show()
        window.session.open()
        _settle(application, window)
        garbage.settle()
        measure(application, window, rows)
        garbage.collect()
        window.quit()
        window.session.close()


def _filled(paths: Paths) -> None:
    if not paths.database.exists():
        paths.data.mkdir(parents=True, exist_ok=True)
        database = open_database(paths.database)
        fill(database, COMMITS)
        database.close()


def measure(application: QApplication, window: MainWindow, rows: int) -> None:
    """Hold, drag, jump about, and print what it took."""
    window.show_evidence(Ask(FIGURE, Question()))
    panel = window.evidence
    assert panel is not None
    panel.tabs.setCurrentIndex(1)
    _settle(application, window)
    view, table = panel.views[Side.FILES], panel.tables[Side.FILES]
    bar, before, began, gaps = view.verticalScrollBar(), megabytes(), time.process_time(), Gaps()
    hold(bar, lambda: table.rowCount() >= rows or not window.session.runner.is_busy())
    gaps.stop()
    print(
        f"{table.rowCount():,} rows fetched to the end in {time.process_time() - began:.1f} s of the"
        f" processor, {megabytes() - before:+.0f} MB; {gaps.told()}"
    )
    began, gaps = time.process_time(), Gaps()
    drag(bar)
    gaps.stop()
    spent = (time.process_time() - began) / DRAG_STEPS * 1000
    print(
        f"dragged over it {DRAG_TIMES} times, {spent:.0f} ms of the processor a step; {gaps.told()}"
    )
    _settle(application, window)
    dice, times = random.Random(1), []
    for _ in range(JUMPS):
        started = time.process_time()
        view.scrollTo(table.index(dice.randrange(table.rowCount()), 0))
        view.viewport().repaint()
        times.append((time.process_time() - started) * 1000)
    times.sort()
    print(
        f"{JUMPS} jumps: median {statistics.median(times):.0f} ms, longest {times[-1]:.0f} ms of the"
        " processor until it is painted"
    )


def hold(bar: QScrollBar, is_over: Callable[[], bool]) -> None:
    """Keep the bar at its end until nothing has come for some turns, or enough has."""
    quiet = 0

    def pull() -> bool:
        nonlocal quiet
        bar.setValue(bar.maximum())
        quiet = quiet + 1 if is_over() else 0
        return quiet >= QUIET_TURNS

    _every(HOLD_MILLISECONDS, pull)


def drag(bar: QScrollBar) -> None:
    """Drag the bar to and fro between its ends."""
    step = 0

    def pull() -> bool:
        nonlocal step
        step += 1
        there, way = divmod(step * DRAG_TIMES / DRAG_STEPS, 1)
        bar.setValue(round(bar.maximum() * (way if there % 2 else 1 - way)))
        return step >= DRAG_STEPS

    _every(DRAG_MILLISECONDS, pull)


def _every(milliseconds: int, pull: Callable[[], bool]) -> None:
    """Pull again and again until it says that it is over, while the window lives on."""
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(milliseconds)
    timer.timeout.connect(lambda: loop.quit() if pull() else None)
    timer.start()
    loop.exec()
    timer.stop()


class Gaps:
    """How long the window's thread answers nobody."""

    def __init__(self) -> None:
        self._gaps: list[float] = []
        self._busy: list[float] = []
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._note)
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()
        self._gaps.sort()
        self._busy.sort()

    def told(self) -> str:
        """The longest, and the 99th percentile."""
        clock, processor = (
            f"{values[-1] * 1000:.0f} ms, 99th percentile {values[int(len(values) * 0.99)] * 1000:.0f}"
            for values in (self._gaps, self._busy)
        )
        load = os.getloadavg()[0]
        return f"longest gap {clock}, of it busy itself {processor}; load {load:.1f}"

    def _note(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self._gaps.append(now - self._last)
        self._busy.append(spent - self._spent)
        self._last, self._spent = now, spent


def _settle(application: QApplication, window: MainWindow) -> None:
    quiet = 0
    while quiet < QUIET_TURNS:
        application.processEvents()
        time.sleep(0.01)
        quiet = 0 if window.session.runner.is_busy() else quiet + 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    chosen = parser.parse_args()
    main(chosen.keep, chosen.rows)

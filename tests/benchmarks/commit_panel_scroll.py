"""How the side panel scrolls through 1,000,000 rows: fetched to the end, then jumped about in.

    python tests/benchmarks/commit_panel_scroll.py [--keep HOME]

The history is that of `dashboard_questions.py`. Somebody holds the scroll bar of the files behind a
figure at its end until there is no more; a timer that should tick every 5 ms notes how long the
window stands still meanwhile. Then the view is thrown to 200 places all over the list and painted.
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

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

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
COMMITS = 60_000
JUMPS = 200
FIGURE = "files_changed"
QUIET_TURNS = 20


def main(keep: Path | None) -> None:
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
        measure(application, window)
        garbage.collect()
        window.quit()
        window.session.close()


def _filled(paths: Paths) -> None:
    if not paths.database.exists():
        paths.data.mkdir(parents=True, exist_ok=True)
        database = open_database(paths.database)
        fill(database, COMMITS)
        database.close()


def measure(application: QApplication, window: MainWindow) -> None:
    """Scroll to the end, jump about, and print what it took."""
    window.show_evidence(Ask(FIGURE, Question()))
    panel = window.evidence
    assert panel is not None
    panel.tabs.setCurrentIndex(1)
    _settle(application, window)
    view, table = panel.views[Side.FILES], panel.tables[Side.FILES]
    before, began, gaps = megabytes(), time.process_time(), Gaps()
    while table.canFetchMore(view.rootIndex()) or window.session.runner.is_busy():
        view.scrollToBottom()
        application.processEvents()
    gaps.stop()
    print(
        f"{table.rowCount():,} rows fetched to the end in {time.process_time() - began:.1f} s of the"
        f" processor, {megabytes() - before:+.0f} MB; {gaps.told()}; load {os.getloadavg()[0]:.1f}"
    )
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


class Gaps:
    """How long the window's thread answers nobody."""

    def __init__(self) -> None:
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._note)
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()
        self._gaps.sort()

    def told(self) -> str:
        """The longest, and the 99th percentile."""
        longest, late = self._gaps[-1], self._gaps[int(len(self._gaps) * 0.99)]
        return f"longest gap {longest * 1000:.0f} ms, 99th percentile {late * 1000:.0f} ms"

    def _note(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now


def _settle(application: QApplication, window: MainWindow) -> None:
    quiet = 0
    while quiet < QUIET_TURNS:
        application.processEvents()
        time.sleep(0.01)
        quiet = 0 if window.session.runner.is_busy() else quiet + 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep", type=Path)
    main(parser.parse_args().keep)

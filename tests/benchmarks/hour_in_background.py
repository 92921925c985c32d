"""How much memory the program holds while it collects in the background, hour after hour.

    python tests/benchmarks/hour_in_background.py [--runs 200] [REPOSITORY…]

The window is used as a person would, page by page, and then closed into the tray; from there the
program's own scheduler starts 200 runs, as many as two days have at the usual interval. Before every
fourth of them there is a new commit. Without repositories the demo's six are collected. Ends with
exit code 1 when memory is above 350 MB, or has grown after the first runs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QThread  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from commitstats_desktop.app import make_window  # noqa: E402
from commitstats_desktop.core.work import Work  # noqa: E402
from commitstats_desktop.git.demo.cast import ADA  # noqa: E402
from commitstats_desktop.git.demo.repositories import write_demo_repositories  # noqa: E402
from commitstats_desktop.jobs.garbage import GarbageCollector  # noqa: E402
from commitstats_desktop.paths import user_paths  # noqa: E402
from commitstats_desktop.ui.background import Background  # noqa: E402
from commitstats_desktop.ui.main_window import MainWindow  # noqa: E402
from commitstats_desktop.ui.pages import PAGES  # noqa: E402
from tests.fakes.repositories import FakeRepository, Person  # noqa: E402

MOST_MEGABYTES = 350
SETTLED_RUNS = 40
"""By then every cache is as full as it gets."""
MOST_GROWTH = 4.0
"""Megabytes: what the allocator may keep of a run."""
COMMIT_EVERY = 4
TOLD_EVERY = 20
QUIET_TURNS = 5


class Hour:
    """One program over one home, hidden."""

    def __init__(self, base: Path, repositories: list[Path]) -> None:
        found = QApplication.instance() or QApplication([])
        assert isinstance(found, QApplication)
        self.application = found
        self.garbage = GarbageCollector(found)
        self.window: MainWindow = make_window(found, user_paths(base / "home"))
        self.session = self.window.session
        self.background = Background(self.window, has_tray=True)
        self.busy = FakeRepository.make(base / "busy")
        self.author = Person(ADA.name, ADA.email)
        self.busy.commits(20, author=self.author)
        self._use([*repositories, base / "busy"])

    def _use(self, folders: list[Path]) -> None:
        """What a person does before they close the window."""
        self.window.show()
        self.session.open()
        self.wait(lambda: self.session.home is not None)
        self.session.identities.save([ADA.email], [])
        for folder in folders:
            self.window.folders.add(folder)
            self.wait()
        for page in PAGES:
            self.window.show_page(page.key)
            self.wait()
        self.window.show_page("overview")
        self.window.close()
        assert not self.window.isVisible(), "closing did not hide the window"

    def wait(self, is_over: Callable[[], bool] = lambda: True) -> None:
        """Let every job end."""
        quiet = 0
        while quiet < QUIET_TURNS:
            self.application.processEvents()
            time.sleep(0.002)
            quiet = quiet + 1 if is_over() and not self.session.runner.is_busy() else 0

    def run(self, number: int) -> None:
        """One run, begun by the scheduler as its time has come."""
        if number % COMMIT_EVERY == 0:
            self.busy.commits(1, author=self.author)
        before = self.session.state.last_look
        self.background.scheduler.start(5, datetime.now(UTC) - timedelta(minutes=6))
        self.background.scheduler.look()
        self.wait(lambda: self.session.state.last_look != before)

    def left_over(self) -> str:
        """Objects that a run may leave behind: threads, windows, children of the session."""
        threads = len(self.application.findChildren(QThread))
        return f"{threads} threads, {len(self.session.children())} children of the session"

    def end(self) -> None:
        """Quit."""
        self.window.quit()
        self.session.close()


def megabytes(name: str = "VmRSS") -> float:
    """Resident memory of this process, now or at its highest (`VmHWM`)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    found = next(line for line in lines if line.startswith(f"{name}:"))
    return int(found.split()[1]) / 1024


def main(runs: int, repositories: list[Path]) -> int:
    """Run, and tell the memory; the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        if not repositories:
            today = datetime.now(UTC).date()
            repositories = write_demo_repositories(base / "demo", today, Work())
        hour = Hour(base, repositories)
        print(f"hidden: {megabytes():.0f} MB; {hour.left_over()}")
        seen, began = [megabytes()], time.process_time()
        for number in range(1, runs + 1):
            hour.run(number)
            seen.append(megabytes())
            if number % TOLD_EVERY == 0:
                print(f"after {number:3} runs: {seen[-1]:.1f} MB; {hour.left_over()}", flush=True)
        seconds = time.process_time() - began
        hour.end()
    settled = min(SETTLED_RUNS, runs)
    growth = min(seen[-10:]) - min(seen[settled : settled + 10])
    highest = megabytes("VmHWM")
    print(
        f"{runs} runs: at the end {seen[-1]:.0f} MB, at most {highest:.0f} MB, {growth:+.1f} MB since"
        f" run {settled}; {seconds / runs * 1000:.0f} ms of the processor for a run;"
        f" load {os.getloadavg()[0]:.1f}"
    )
    return int(highest > MOST_MEGABYTES or growth > MOST_GROWTH)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("repositories", nargs="*", type=Path)
    chosen = parser.parse_args()
    sys.exit(main(chosen.runs, [path.absolute() for path in chosen.repositories]))

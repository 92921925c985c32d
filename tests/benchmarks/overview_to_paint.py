"""How long the Overview takes from a click to the picture, over a long and busy working life.

    python tests/benchmarks/overview_to_paint.py [--commits 60000] [--keep FOLDER]

The history is that of `dashboard_questions.py`: 500 repositories, 10 years, 1,000,000 file rows.
The page is shown in a window of 1280 x 860; each question is asked as a click does, and the time
stops when the whole window has been painted with the answer. Processor time of the process counts,
for other work does not; the clock stands beside it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from commitstats_desktop.core.period import Question, year_of  # noqa: E402
from commitstats_desktop.jobs.garbage import GarbageCollector  # noqa: E402
from commitstats_desktop.paths import user_paths  # noqa: E402
from commitstats_desktop.services.dashboard import keep_language_slots  # noqa: E402
from commitstats_desktop.store import repositories  # noqa: E402
from commitstats_desktop.store.engine import Database  # noqa: E402
from commitstats_desktop.store.opening import open_database  # noqa: E402
from tests.benchmarks.dashboard_questions import fill  # noqa: E402

ROUNDS = 3
SIZE = (1280, 860)


class Taken(NamedTuple):
    """Milliseconds of the processor, of the clock, and of the processor to draw alone."""

    cpu: float
    clock: float
    drawing: float


def main() -> None:
    """Fill a home, open the window over it, ask, print the medians."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--commits", type=int, default=60_000)
    parser.add_argument("--keep", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = user_paths(chosen.keep or Path(folder))
        paths.data.mkdir(parents=True, exist_ok=True)
        is_new = not paths.database.exists()
        database = open_database(paths.database)
        if is_new:
            fill(database, chosen.commits)
        keep_language_slots(database)
        questions = asked(database)
        database.close()
        measure(paths.data.parent if chosen.keep is None else chosen.keep, questions)


def asked(database: Database) -> dict[str, Question]:
    """Everything first, then what a person filters by."""
    with database.reading() as connection:
        uuid = repositories.all_repositories(connection)[0].uuid
    return {
        "everything": Question(),
        "a year": Question(year_of(2021)),
        "a repository": Question(repositories=frozenset({uuid})),
        "an owner": Question(owners=frozenset({"owner 1"})),
        "the largest language": Question(languages=frozenset({"Language 0"})),
        "a rare language": Question(languages=frozenset({"Language 30"})),
        "three languages": Question(languages=frozenset({"Language 0", "Language 1", "Language 7"})),
        "language and year": Question(year_of(2021), languages=frozenset({"Language 0"})),
    }  # fmt: skip


def measure(home: Path, questions: dict[str, Question]) -> None:
    """Print what each question takes."""
    from commitstats_desktop.app import make_window

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = make_window(application, user_paths(home))
    garbage = GarbageCollector(window)  # As in the app: Python collects when nobody waits.
    window.resize(*SIZE)
    window.show()
    window.session.open()
    window.show_page("overview")
    settle(application, window)
    garbage.settle()
    print(f"load {os.getloadavg()[0]:.1f}; median of {ROUNDS} in ms: processor, clock, drawing")
    for name, question in questions.items():
        other = Question(year_of(2019)) if question == Question() else Question()
        rounds = []
        for _ in range(ROUNDS):
            click(application, window, other)
            rounds.append(click(application, window, question))
        middle = Taken(*(statistics.median(values) for values in zip(*rounds, strict=True)))
        print(f"{name:24}{middle.cpu:10.0f}{middle.clock:10.0f}{middle.drawing:10.0f}")
    window.quit()
    window.session.close()


def settle(application: QApplication, window) -> None:  # type: ignore[no-untyped-def]
    """Let every job end and everything be drawn."""
    quiet = 0
    while quiet < 20:
        application.processEvents()
        time.sleep(0.01)
        quiet = 0 if window.session.runner.is_busy() else quiet + 1


def click(application: QApplication, window, question: Question) -> Taken:  # type: ignore[no-untyped-def]
    """Ask, and wait until the answer is painted."""
    page, runner = window.pages["overview"], window.session.runner
    cpu, clock = time.process_time(), time.perf_counter()
    window.session.inquiry.ask(question)
    waiting = QEventLoop()
    runner.changed.connect(waiting.quit)
    while runner.running("figures"):
        waiting.exec()
    drawn = time.process_time()
    application.processEvents()
    page.grab()
    ended = time.process_time()
    taken = Taken(ended - cpu, time.perf_counter() - clock, ended - drawn)
    settle(application, window)
    return Taken(*(1_000 * seconds for seconds in taken))


if __name__ == "__main__":
    main()

"""What collecting costs where nothing is new, and where 100 commits are, in a large repository.

    python tests/benchmarks/nothing_new.py [--commits 100000] [--rounds 9]

A history of 100,000 commits of the person is collected once. Then nothing is new several times, and
100 new commits with a changed file each are, several times. Processor time counts, of this process
and of the readers it starts; other work on the machine does not. A reader imports the script that
started it, so this one imports the app inside its functions, as the app's own start does.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from commitstats_desktop.services.collecting.collect import Collected
    from commitstats_desktop.services.home import Home

NEW = 100
START = 1_400_000_000


def main() -> None:
    """Make the repository, collect it, and print medians."""
    from commitstats_desktop.core.repository import Source
    from commitstats_desktop.paths import user_paths
    from commitstats_desktop.services import people
    from commitstats_desktop.services.home import open_home
    from commitstats_desktop.store import repositories
    from tests.fakes.repositories import run_git

    parser = argparse.ArgumentParser()
    parser.add_argument("--commits", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "large"
        run_git(Path(folder), "init", "--quiet", "--initial-branch=main", "large")
        grow(repository, 0, chosen.commits)
        home = open_home(user_paths(Path(folder) / "home"))
        people.claim(home.database, ["ada@example.org"], datetime.now(UTC))
        with home.database.writing() as connection:
            uuid = repositories.add(
                connection, Source.FOLDER, str(repository), "large", 0, is_trusted=True
            )
        print(f"load {os.getloadavg()[0]:.1f}; milliseconds of processors, and of the clock")
        tell("first collection", [taken(lambda: collect(home, uuid))])
        tell("nothing new", [taken(lambda: collect(home, uuid)) for _ in range(chosen.rounds)])
        grown = []
        for number in range(chosen.rounds):
            grow(repository, chosen.commits + number * NEW, NEW)
            grown.append(taken(lambda: collect(home, uuid)))
        tell(f"{NEW} new commits", grown)
        home.database.close()


def grow(repository: Path, start: int, number: int) -> None:
    """So many commits on the branch, each of which changes a file."""
    from tests.fakes.repositories import run_git

    stream = []
    for serial in range(start, start + number):
        parent = "from refs/heads/main^0\n" if serial == start and start else ""
        body = f"value = {serial}\n"
        stream.append(
            "commit refs/heads/main\n"
            f"author Ada <ada@example.org> {START + serial * 3_600} +0000\n"
            f"committer Ada <ada@example.org> {START + serial * 3_600} +0000\n"
            f"data 6\nfix: x\n{parent}"
            f"M 100644 inline folder{serial % 40}/file{serial % 500}.py\n"
            f"data {len(body)}\n{body}\n"
        )
    run_git(repository, "fast-import", "--quiet", stdin="".join(stream).encode())


def collect(home: Home, uuid: str) -> Collected:
    """As the window and the command do it."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services.collecting.collect import collect_repository
    from commitstats_desktop.store import repositories

    with home.database.reading() as connection:
        repository = repositories.find(connection, uuid)
    assert repository is not None
    return collect_repository(home.database, repository, Work(), datetime.now(UTC))


def taken(job: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of processors, and of the clock."""
    before, started = processor_seconds(), time.perf_counter()
    job()
    return 1_000 * (processor_seconds() - before), 1_000 * (time.perf_counter() - started)


def processor_seconds() -> float:
    """Of this process and of those it started that ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def tell(name: str, rounds: list[tuple[float, float]]) -> None:
    """Print the middle, and the least and the most of the processors."""
    cpu, clock = zip(*rounds, strict=True)
    print(
        f"{name:20}{statistics.median(cpu):10.1f}{statistics.median(clock):10.1f}"
        f"   ({min(cpu):.1f} to {max(cpu):.1f} of processors)"
    )


if __name__ == "__main__":
    main()

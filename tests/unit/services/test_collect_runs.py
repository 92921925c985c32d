"""Runs: several at once, stopped, refused, and noted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import StoreBusy
from commitstats_desktop.core.repository import Outcome, State
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.repositories import active_repositories
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository


def test_several_repositories_are_read_at_once(home: FakeHome, tmp_path: Path) -> None:
    made = [FakeRepository.make(tmp_path / f"r{number}") for number in range(6)]
    for number, each in enumerate(made):
        each.commits(number + 1)
    home.add(*made)

    ended = home.collect()

    assert {name: each.read for name, each in ended.items()} == {
        f"r{number}": number + 1 for number in range(6)
    }
    assert home.totals()["commits"] == 21


def test_cancelling_keeps_what_was_read_and_the_next_run_goes_on(
    home: FakeHome, tmp_path: Path
) -> None:
    big = FakeRepository.make(tmp_path / "big")
    big.bulk(2_500, files=100)
    queued = [FakeRepository.make(tmp_path / f"queued{number}") for number in range(6)]
    for each in queued:
        each.commits(1)
    home.add(big, *queued)
    work = Work()
    wanted = active_repositories(home.home.database)

    def cancel_soon(repository: object, progress: Progress) -> None:
        if progress.total > 1_000 and progress.done:
            work.cancel()

    ended = {
        each.repository.name: each.outcome
        for each in collect_all(home.home, wanted, work, home.now, cancel_soon)
    }

    assert ended["big"] is Outcome.STOPPED
    assert home.repositories()["big"].state is State.NOT_COLLECTED
    assert home.totals()["commits"] > 0
    home.collect()
    assert home.totals()["commits"] == 2_506
    assert home.figures()["coverage"]["lines_unknown"] == 0


def test_cancelling_before_the_start_leaves_every_state_as_it_was(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    home.add(repository)
    home.collect()
    repository.commits(1)
    look = home.home.last_look()
    before = home.file_state()
    work = Work()
    work.cancel()

    home.now += timedelta(hours=1)
    ended = home.collect(work=work)["one"]

    assert ended.outcome is Outcome.STOPPED
    assert home.file_state() == before
    assert home.home.last_look() == look


def test_the_last_look_is_noted_outside_the_database(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(1)
    home.add(repository)
    home.collect()
    home.now += timedelta(days=1)
    before = home.file_state()

    home.collect()

    assert home.home.last_look() == home.now
    assert home.file_state() == before


def test_looking_at_one_repository_is_no_look_at_all_of_them(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "two")
    for each in (repository, other):
        each.commits(1)
    home.add(repository, other)

    home.collect("two")
    assert home.home.last_look() is None

    home.collect()
    assert home.home.last_look() == home.now


COLLECT_AND_WAIT = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services.home import open_home
with open_home(user_paths(Path(sys.argv[1]))).collecting():
    print("collecting", flush=True)
    sys.stdin.readline()
"""


def test_a_second_collector_is_refused_with_a_sentence(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(1)
    home.add(repository)
    command = [sys.executable, "-c", COLLECT_AND_WAIT, str(tmp_path / "home")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "collecting\n"

        with pytest.raises(StoreBusy, match=f"already collecting .process {first.pid}."):
            home.collect()

        first.communicate("\n")
    assert home.collect()["one"].outcome is Outcome.UP_TO_DATE


def test_a_run_is_recorded_when_something_changed(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    home.add(repository)
    home.collect()
    home.collect()
    shutil.rmtree(repository.path)
    home.collect()
    home.collect()

    assert home.query("SELECT outcome, listed, read FROM runs ORDER BY id") == [
        ("up_to_date", 2, 2),
        ("frozen", 0, 0),
    ]

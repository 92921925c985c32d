"""kill -9 of a program that clones and fetches: no mirror is ever half of one."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.git.mirrors.folders import PART, SUFFIX, size_of
from tests.fakes import reading
from tests.fakes.homes import FakeHome
from tests.fakes.host_github import FakeGitHub
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.patience import wait_until
from tests.fakes.processes import children_of, is_running
from tests.fakes.repositories import FakeRepository, run_git

KILLS = int(os.environ.get("COMMITSTATS_KILLS", "4"))
"""More for a thorough run; the plan asks for a hundred."""


@contextmanager
def collecting(home: HostedHome) -> Iterator[subprocess.Popen[bytes]]:
    """The program, with the token on its standard input."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.collecting", str(home.own.home.paths.data.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ) | {"PYTHONPATH": str(Path.cwd())},
    ) as running:
        assert running.stdin is not None
        running.stdin.write(home.fake.token.encode() + b"\n")
        running.stdin.close()
        yield running


def stop_at(home: HostedHome, place: int) -> threading.Event:
    """Set once so many bytes of packs were sent; then they come slowly."""
    is_there = threading.Event()

    def pause(sent: int) -> None:
        if sent >= place:
            is_there.set()
            time.sleep(0.05)

    home.fake.git.pause = pause
    return is_there


def wait_for(is_there: threading.Event, running: subprocess.Popen[bytes]) -> None:
    """Until the place is reached, or the program had less to fetch than that."""
    wait_until(lambda: is_there.is_set() or running.poll() is not None)


def kill(running: subprocess.Popen[bytes]) -> None:
    """kill -9, and wait until the processes it had started have ended by themselves."""
    below = children_of(running.pid)
    running.kill()
    running.wait()
    wait_until(lambda: not any(is_running(pid) for pid in below))


def check(home: HostedHome, originals: dict[str, FakeRepository]) -> set[str]:
    """Every mirror under its final name is whole; returns what lies in the folder."""
    names = {path.name for path in home.mirrors.iterdir()} if home.mirrors.exists() else set()
    for each in home.repositories().values():
        path = home.mirrors / f"{each.mirror_id}{SUFFIX}"
        if each.mirror_id and path.exists():
            mirror = FakeRepository(path, path)
            assert reading.headers(mirror)
            assert run_git(path, "fsck", "--full") is not None
            tips = {str(header.oid.hex()) for header in reading.headers(mirror)}
            assert tips <= known(originals[each.full_name])
    return names


def known(repository: FakeRepository) -> set[str]:
    return set(run_git(repository.path, "rev-list", "--all").decode().split())


@pytest.fixture
def home(tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    with hosted_home(FakeGitHub, tmp_path, now) as made:
        yield made


def test_killed_at_any_moment_a_mirror_is_absent_or_whole(
    home: HostedHome, tmp_path: Path, now: datetime
) -> None:
    originals = {f"team/{name}": home.fake.add("team", name) for name in ("one", "two")}
    for repository in originals.values():
        repository.bulk(400)
    home.add_account()
    home.refresh()
    home.pick()
    whole = sum(size_of(repository.path / "objects") for repository in originals.values())
    moments = random.Random(3)
    seen: set[str] = set()

    for number in range(KILLS):
        home.fake.git.sent = 0
        is_there = stop_at(home, moments.randrange(whole) if number else 1)
        with collecting(home) as running:
            wait_for(is_there, running)
            time.sleep(moments.uniform(0, 0.2))
            kill(running)
        seen |= check(home, originals)
        for repository in originals.values() if number % 2 else ():
            repository.bulk(40)

    home.fake.git.pause = lambda sent: None
    ended = home.collect()

    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    local = FakeHome.make(tmp_path / "local", now)
    local.add(*originals.values())
    local.collect()
    assert home.own.totals() == local.totals()
    local.close()
    left = [path.name for path in home.mirrors.iterdir()]
    assert len(left) == 2 and not any(name.endswith(PART) for name in left)
    # The first is hit in the middle of a clone: else this shows nothing.
    assert any(name.endswith(PART) for name in seen)

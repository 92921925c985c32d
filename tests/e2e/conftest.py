"""What several files of commands and hosts begin with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.paths import user_paths
from tests.fakes import warm_readers
from tests.fakes.empty import lay_empty_database
from tests.fakes.host_github import FakeGitHub
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.hosts import HOSTS
from tests.fakes.program import Program
from tests.fakes.repositories import GRACE, FakeRepository, lines


@pytest.fixture(autouse=True)
def forked_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the tests themselves; a program that runs starts its own."""
    warm_readers.use(monkeypatch)


@pytest.fixture
def never_started(tmp_path: Path) -> Program:
    """A program without any home."""
    return Program(tmp_path / "home")


@pytest.fixture
def program(never_started: Program) -> Program:
    """A program that was started before: its database is there, and empty."""
    lay_empty_database(user_paths(never_started.home).database)
    return never_started


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "work" / "one")
    made.commits(3)
    made.commit({"src/main.go": lines(40)}, "feat: begin", author=GRACE)
    return made


@pytest.fixture(params=HOSTS, ids=lambda kind: kind.kind.value)
def home(request: pytest.FixtureRequest, tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    with hosted_home(request.param, tmp_path, now) as made:
        yield made


@pytest.fixture
def github(tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    """One host, where it does not matter which."""
    with hosted_home(FakeGitHub, tmp_path, now) as made:
        yield made

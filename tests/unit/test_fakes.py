"""The fakes are real: Git itself finds nothing wrong with what they build."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import StoreError
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services.home import open_home
from tests.fakes.git_log import numstat
from tests.fakes.processes import children_of
from tests.fakes.repositories import EXECUTABLE, LINK, Entry, FakeRepository, lines, run_git


def test_git_finds_a_built_repository_sound(tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "one")
    repository.commit({"a.py": lines(3), "src/deep/b.py": lines(2), "run": Entry(EXECUTABLE, b"x")})
    repository.start_branch("side")
    repository.rename("a.py", "c.py")
    repository.checkout("main")
    repository.commit({"link": Entry(LINK, b"run"), "src": "a file now\n"})
    repository.merge("side")

    said = repository.git("fsck", "--strict", "--full")

    assert said == b""
    assert len(repository.git("rev-list", "HEAD").split()) == 4


def test_the_rows_of_git_are_read_from_paths_of_any_kind(tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "one")
    first = repository.commit({b"a\nb": "1\n", b"1\t2\tx": "1\n", b"\xff": "1\n"})
    second = repository.rename("a\nb", f"{first}")

    found = numstat(repository.git_dir)

    assert [(row.commit, row.old_path, row.path) for row in found] == sorted(
        [
            (first, None, b"a\nb"),
            (first, None, b"1\t2\tx"),
            (first, None, b"\xff"),
            (second, b"a\nb", first.encode()),
        ],
        key=lambda row: (row[0], row[2]),
    )


def test_without_a_home_of_its_own_a_test_cannot_open_the_database() -> None:
    with pytest.raises(StoreError):
        open_home(user_paths())


def test_no_configuration_of_this_computer_is_seen(tmp_path: Path) -> None:
    listed = run_git(tmp_path, "config", "--list", "--show-origin", "--name-only")

    assert {line.partition(b":")[0] for line in listed.splitlines()} == {b"command line"}


def test_a_process_left_behind_is_seen() -> None:
    sleeper = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

    seen = children_of(os.getpid())

    sleeper.communicate()
    assert sleeper.pid in seen

"""Outputs that are full, closed or gone, and commands that are stopped."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes.patience import wait_until
from tests.fakes.processes import is_running, readers_of
from tests.fakes.program import DONE, ERROR, PARTIAL, Done, Program, assert_told, collected
from tests.fakes.repositories import ADA, FakeRepository


def without_output(program: Program, *words: object) -> Done:
    """Run a command whose standard output is closed."""
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", *program.command(*words)]
    done = subprocess.run(shell, stderr=subprocess.PIPE, env=program.environment(), check=False)
    return Done(done.returncode, "", done.stderr.decode())


def test_a_path_that_is_no_text_is_told(program: Program, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    FakeRepository.make(odd).commits(1)

    added = program.run("add", odd)
    below = program.run("add", tmp_path)
    counted = program.run("count", odd, "--everyone")

    assert added.code == ERROR
    assert_told(added, "is not valid UTF-8")
    assert below.code == ERROR
    assert_told(below, "is not valid UTF-8")
    assert (counted.code, len(counted.rows)) == (DONE, 1)


def test_a_full_disk_under_the_output(program: Program, repository: FakeRepository) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no device that is always full")
    repository.bulk(300)
    collected(program, repository)

    for words in (
        ("count", repository.path, "--everyone"),
        ("figures", "--json"),
        ("status",),
    ):
        with Path("/dev/full").open("wb") as full:
            done = program.run(*words, stdout=full)
        assert done.code == ERROR, words
        assert_told(done, "output could not be written")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_under_the_help(program: Program) -> None:
    with Path("/dev/full").open("wb") as full:
        done = program.run("add", "--help", stdout=full)

    assert done.code == ERROR
    assert_told(done, "No space left on device")


@pytest.mark.skipif(os.name != "posix", reason="closes streams as a shell does")
def test_without_an_output_a_list_fails_and_a_collection_works(
    program: Program, repository: FakeRepository
) -> None:
    collected(program, repository)

    listed = without_output(program, "list", "commits", "--everyone")
    collecting = without_output(program, "collect")

    assert listed.code == ERROR
    assert_told(listed, "The output could not be written")
    assert (collecting.code, collecting.err.splitlines()[0]) == (DONE, "one: up to date")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_screen_that_does_not_answer(program: Program) -> None:
    screen = {"DISPLAY": ":9999", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = subprocess.run(
        program.command("app"), env=program.environment() | screen, capture_output=True, check=False
    )

    assert done.returncode == ERROR
    assert done.stderr.startswith(b"Error: there is no display to open a window on.\n")


def test_a_reader_that_goes_away_ends_the_program_quietly(
    program: Program, repository: FakeRepository
) -> None:
    repository.bulk(3_000)
    collected(program, repository)

    for words in (
        ("count", repository.path, "--everyone"),
        ("list", "commits", "--format", "csv"),
    ):
        with program.start(*words) as running:
            assert running.stdout is not None and running.stderr is not None
            running.stdout.readline()
            running.stdout.close()
            errors = running.stderr.read().decode()
        assert errors == ""
        assert running.returncode == DONE


def test_ctrl_c_keeps_what_was_collected(program: Program, repository: FakeRepository) -> None:
    repository.bulk(4_000)
    program.run("add", repository.path)
    program.run("me", ADA.email)
    database = program.home / "data" / "commitstats.sqlite3"

    with program.start("collect") as running:
        wait_until(lambda: _read_commits(database) > 0)
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate(timeout=30)

    assert running.returncode == PARTIAL
    assert "Traceback" not in errors.decode()
    assert "Stopped before the end" in errors.decode()
    assert _read_commits(database) > 0
    assert program.run("collect").code == DONE
    assert program.run("figures", "--json").json["totals"]["commits"] == 4_003


def _read_commits(database: Path) -> int:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as connection:
        found = connection.execute("SELECT count(*) FROM commits WHERE state = 'read'").fetchone()
        return int(found[0])


def test_ctrl_c_while_readers_start_leaves_no_process_and_no_traceback(
    program: Program, tmp_path: Path
) -> None:
    for index in range(12):
        FakeRepository.make(tmp_path / "work" / f"r{index}").commits(2)
    program.run("add", tmp_path / "work")

    with program.start("collect") as running:
        wait_until(lambda: bool(readers_of(running.pid)))
        children = readers_of(running.pid)
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate(timeout=30)

    assert running.returncode in (PARTIAL, DONE)
    assert "Traceback" not in errors.decode()
    assert not any(map(is_running, children))

"""What a person may get wrong, or the computer: a sentence, an exit code, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes.program import DONE, ERROR, PARTIAL, USAGE, Program, assert_told, collected
from tests.fakes.repositories import FakeRepository, everything_in


def test_wrong_usage_ends_with_two(program: Program, repository: FakeRepository) -> None:
    for words in (
        ("nonsense",),
        ("add",),
        ("list", "nonsense"),
        ("list", "commits", "--format", "xml"),
        ("count", repository.path),
        ("count", repository.path, "--everyone", "--author", "a@x"),
        ("cv",),
        ("demo",),
        ("--nonsense",),
    ):
        done = program.run(*words)
        assert done.code == USAGE, words
        assert "Usage:" in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize("command", ["add", "count"])
def test_a_folder_that_is_no_repository(program: Program, tmp_path: Path, command: str) -> None:
    (tmp_path / "plain").mkdir()
    more = ["--everyone"] if command == "count" else []

    done = program.run(command, tmp_path / "plain", *more)

    assert done.code == ERROR
    assert_told(done, "Git repository")


def test_a_folder_that_is_not_there(program: Program, tmp_path: Path) -> None:
    done = program.run("add", tmp_path / "nowhere")

    assert done.code == ERROR
    assert_told(done, "There is no folder")


@pytest.mark.parametrize("name", ["x" * 300, "~nobody-of-this-name/code", "we\nird"])
def test_a_folder_of_a_name_that_cannot_be(program: Program, tmp_path: Path, name: str) -> None:
    done = program.run("add", tmp_path / name)

    assert done.code == ERROR
    assert "Traceback" not in done.err
    assert done.err.startswith("Error: ")


def test_adding_a_repository_again_says_so(program: Program, repository: FakeRepository) -> None:
    program.run("add", repository.path)

    done = program.run("add", repository.path)

    assert done.code == DONE
    assert done.err == "Nothing to add: what is there was added before.\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read all; the unit tests go without it")
def test_an_unreadable_folder(program: Program, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)

    done = program.run("add", tmp_path / "closed")

    assert done.code == ERROR
    assert_told(done, "cannot be opened")


def test_a_good_folder_and_a_bad_one_are_done_but_partial(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    done = program.run("add", tmp_path / "nowhere", repository.path)

    assert done.code == PARTIAL
    assert_told(done, "There is no folder")
    assert "1 repository added." in done.err


def test_an_empty_repository_and_an_unborn_branch(program: Program, tmp_path: Path) -> None:
    empty = FakeRepository.make(tmp_path / "work" / "empty")
    unborn = FakeRepository.make(tmp_path / "work" / "unborn")
    unborn.commits(2)
    unborn.start_orphan("nothing")
    program.run("add", tmp_path / "work")

    done = program.run("collect")
    counted = program.run("count", empty.path, "--everyone")

    assert done.code == DONE
    assert sorted(done.err.splitlines()[:2]) == ["empty: up to date", "unborn: up to date"]
    assert (counted.code, counted.out) == (DONE, "")
    assert counted.err == "Empty repository: it has no commits yet.\n"


def test_a_repository_that_vanished_does_not_stop_the_others(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "work" / "two")
    other.commits(2)
    collected(program, repository, other)
    shutil.rmtree(repository.path)
    other.commits(1)

    done = program.run("collect")

    assert done.code == PARTIAL
    assert "There is no folder" in done.err
    assert "two: up to date, 1 new commit" in done.err
    assert "Traceback" not in done.err
    figures = program.run("figures", "--json").json
    assert figures["totals"]["commits"] == 3 + 3
    assert figures["coverage"]["frozen"] == 1


def test_a_home_that_cannot_be_written(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    for words in (("status",), ("me", "a@x")):
        done = Program(tmp_path / "file").run(*words)
        assert done.code == ERROR, words
        assert_told(done, "cannot be made")


def test_a_second_instance(program: Program, repository: FakeRepository) -> None:
    collected(program, repository)
    script = (
        "import sys; from pathlib import Path;"
        "from commitstats_desktop.store.lock import collecting\n"
        "with collecting(Path(sys.argv[1])): print('held', flush=True); sys.stdin.readline()"
    )
    lock = program.home / "data" / "writer.lock"
    with subprocess.Popen(
        [sys.executable, "-c", script, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        first.stdout.readline()

        done = program.run("collect")

        first.communicate(b"\n")
    assert done.code == ERROR
    assert_told(done, f"already collecting (process {first.pid})")


def test_a_database_of_a_newer_version(program: Program, repository: FakeRepository) -> None:
    collected(program, repository)
    path = program.home / "data" / "commitstats.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = everything_in(program.home)

    for words in (("status",), ("collect",)):
        done = program.run(*words)
        assert done.code == ERROR
        assert_told(done, "newer version")

    assert everything_in(program.home) == before


def test_a_database_that_is_damaged(program: Program, repository: FakeRepository) -> None:
    collected(program, repository)
    path = program.home / "data" / "commitstats.sqlite3"
    content = path.read_bytes()
    path.write_bytes(content[:4_096] + b"\xff" * (len(content) - 4_096))

    done = program.run("status")

    assert done.code == ERROR
    assert_told(done, "is damaged")


def test_what_is_no_address_and_no_repository_name(
    program: Program, repository: FakeRepository
) -> None:
    program.run("add", repository.path)

    for words, sentence in (
        (("me", "ada"), "is not an e-mail address"),
        (("me", "a@x", "b@"), "is not an e-mail address"),
        (("collect", "nowhere"), "There is no repository called nowhere"),
    ):
        done = program.run(*words)
        assert done.code == ERROR
        assert_told(done, sentence)
    assert program.run("me").out.count("you:") == 0

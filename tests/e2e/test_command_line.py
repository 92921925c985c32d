"""Every command of the real program: what it prints, and with which exit code it ends."""

from __future__ import annotations

import csv
import io
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.services.count import COLUMNS
from commitstats_desktop.store.listing import COMMIT_COLUMNS, FILE_COLUMNS
from tests.fakes.git_log import commits, numstat
from tests.fakes.homes import FakeHome
from tests.fakes.patience import wait_until
from tests.fakes.processes import is_running, readers_of
from tests.fakes.program import Done, Program
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person, everything_in, lines

DONE, ERROR, USAGE, PARTIAL = 0, 1, 2, 3


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "work" / "one")
    made.commits(3)
    made.commit({"src/main.go": lines(40)}, "feat: begin", author=GRACE)
    return made


def assert_told(done: Done, words: str) -> None:
    """An error is one sentence and a hint on standard error, and never a traceback."""
    assert words in done.err, done.err
    assert "Traceback" not in done.err
    first, *more = done.err.splitlines()
    assert first.startswith("Error: ")
    assert first.endswith(".")
    assert more and more[0].startswith("       ")


def without_output(program: Program, *words: object) -> Done:
    """Run a command whose standard output is closed."""
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", *program.command(*words)]
    done = subprocess.run(shell, stderr=subprocess.PIPE, env=program.environment(), check=False)
    return Done(done.returncode, "", done.stderr.decode())


def collected(program: Program, *repositories: FakeRepository) -> None:
    """Fill the home of the program with what it would have collected; quicker than by commands."""
    home = FakeHome.make(program.home, datetime.now(UTC))
    home.add(*repositories)
    home.collect()
    home.close()


def test_the_way_from_a_folder_to_figures(program: Program, repository: FakeRepository) -> None:
    added = program.run("add", repository.path.parent)
    mine = program.run("me", ADA.email, "second@example.org")
    first = program.run("collect")
    status = program.run("status")
    figures = program.run("figures", "--json")

    assert (added.code, mine.code, first.code, status.code, figures.code) == (DONE,) * 5
    assert added.err == "1 repository added.\n"
    assert mine.err == "2 addresses added.\n"
    assert first.err == "one: up to date, 4 new commits\n"
    assert "up to date" in status.out
    assert "Counts 1 of 1 repository" in status.err
    totals = figures.json["totals"]
    assert (totals["commits"], totals["lines_added"]) == (3, 6)


def test_figures_have_the_keys_that_the_readme_documents(
    program: Program, repository: FakeRepository
) -> None:
    collected(program, repository)

    figures = program.run("figures", "--json").json

    assert list(figures) == [
        "figures_version", "totals", "by_year", "by_month", "by_week", "by_day", "languages",
        "commit_types", "kinds", "left_out", "packages", "hours_of_week", "assisted", "same_work",
        "repositories", "coverage",
    ]  # fmt: skip
    assert figures["figures_version"] == "figures 1"
    assert figures["by_year"][0]["year"] == 2024
    assert figures["by_day"] == [
        {
            "day": "2024-01-01",
            "commits": 3,
            "lines_added": 6,
            "lines_removed": 0,
            "written_lines": 6,
        }
    ]
    assert figures["languages"][0]["language"] == "Python"
    assert figures["commit_types"] == [{"type": "other", "commits": 3}]
    assert figures["repositories"][0]["name"] == "one"
    assert figures["coverage"]["counted"] == 1


def test_json_and_lists_are_the_same_bytes_every_time(
    program: Program, repository: FakeRepository
) -> None:
    collected(program, repository)
    asked = [("figures", "--json"), ("list", "files", "--format", "csv"), ("me",)]

    first = [program.run(*words).out for words in asked]
    program.run("collect")
    second = [program.run(*words).out for words in asked]

    assert first == second
    assert all(first)


def test_a_second_collection_changes_no_file_but_the_note_of_the_look(
    program: Program, repository: FakeRepository
) -> None:
    collected(program, repository)
    program.run("collect")
    before = everything_in(program.home / "data")

    done = program.run("collect")

    assert (done.code, done.err) == (DONE, "one: up to date\n")
    after = everything_in(program.home / "data")
    changed = {Path(name).name for name in before if before[name] != after.get(name)}
    assert set(before) == set(after)
    assert changed <= {"last_look", "writer.lock", "writer.pid"}


def test_every_commit_is_listed_with_every_column(
    program: Program, repository: FakeRepository
) -> None:
    collected(program, repository)

    mine = program.run("list", "commits").rows
    everyone = program.run("list", "commits", "--everyone").rows
    files = program.run("list", "files").rows

    assert [tuple(row) for row in everyone] == [COMMIT_COLUMNS] * 4
    assert sorted(row["commit"] for row in everyone) == commits(repository.git_dir)
    assert [row["is_mine"] for row in everyone] == [False, True, True, True]
    assert [row["commit"] for row in everyone[1:]] == [row["commit"] for row in mine]
    assert everyone[0]["subject"] is None
    assert mine[0]["repositories"] == ["one"]
    assert [tuple(row) for row in files] == [FILE_COLUMNS] * 3
    assert [(row["path"], row["added"]) for row in files] == [
        ("file2.py", 3), ("file1.py", 2), ("file0.py", 1),
    ]  # fmt: skip


def test_counting_prints_what_git_prints(program: Program, repository: FakeRepository) -> None:
    done = program.run("count", repository.path, "--everyone")

    assert done.code == DONE
    assert [tuple(row) for row in done.rows] == [COLUMNS] * 4
    assert sorted((row["commit"], row["path"], row["added"]) for row in done.rows) == sorted(
        (row.commit, row.path.decode(), row.added) for row in numstat(repository.git_dir)
    )
    assert not program.home.exists()


def test_counting_has_the_same_columns_as_csv(program: Program, repository: FakeRepository) -> None:
    repository.commit({"b.bin": b"\0"}, '=cmd|"x"\n', author=Person("+1", GRACE.email))

    printed = program.run(
        "count", repository.path, "--author", GRACE.email.upper(), "--format", "csv"
    )
    rows = list(csv.reader(io.StringIO(printed.out)))

    assert printed.code == DONE
    assert rows[0] == list(COLUMNS)
    assert rows[1][1:] == [
        "1", "'+1", "grace@example.org", rows[1][4], "'=cmd|\"x\"", "b.bin", "", "A", "", "", "true",
        "binary", "",
    ]  # fmt: skip
    assert rows[2][5:] == ["feat: begin", "src/main.go", "", "A", "40", "0", "false", "code", "Go"]
    assert len(rows) == 3


def test_several_addresses_may_follow_one_author(
    program: Program, repository: FakeRepository
) -> None:
    several = [
        ("count", repository.path, "--author", ADA.email, GRACE.email),
        ("count", "--author", ADA.email, GRACE.email, repository.path),
        ("count", "--author", ADA.email, "--author", GRACE.email, repository.path),
        ("count", "--format", "jsonl", repository.path, "--author", ADA.email, GRACE.email),
    ]

    said = [program.run(*words) for words in several]

    assert [done.code for done in said] == [DONE] * 4
    assert [len(done.rows) for done in said] == [4] * 4


def test_the_home_may_be_named_behind_the_command(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    other = tmp_path / "other"

    done = program.run("add", repository.path, "--home", other)

    assert (done.code, done.err) == (DONE, "1 repository added.\n")
    assert other.is_dir()
    assert not program.home.exists()


def test_paths_and_names_of_any_bytes_are_printed(
    program: Program, repository: FakeRepository
) -> None:
    repository.commit({b'\xff,\n"': "x\n", "日本": "x\n"}, author=Person("Jörg\x1b[31m", "j@x"))
    collected(program, repository)
    program.run("me", "j@x")
    program.run("collect")

    for words in (
        ("count", repository.path, "--everyone"),
        ("list", "files", "--format", "csv"),
        ("list", "commits"),
        ("me",),
    ):
        done = program.run(*words)
        assert (done.code, done.err.count("Traceback")) == (DONE, 0), done.err
        if words == ("me",):
            assert "\x1b" not in done.out


def test_an_output_that_knows_few_letters_gets_every_row(
    program: Program, repository: FakeRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"日本.py": "x\n"}, "日本", author=Person("日本", ADA.email))
    collected(program, repository)
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    monkeypatch.setenv("PYTHONUTF8", "0")

    for words in (
        ("list", "commits", "--format", "csv"),
        ("count", repository.path, "--everyone", "--format", "csv"),
        ("figures", "--json"),
        ("me",),
    ):
        form = words[-1]
        done = program.run(*words)
        assert done.code == DONE, (words, done.err)
        assert ("日本" in done.out) is (form == "csv")


def test_addresses_can_be_taken_back(program: Program, repository: FakeRepository) -> None:
    collected(program, repository)

    done = program.run("me", "--remove", ADA.email)

    assert (done.code, done.err) == (DONE, "1 address removed.\n")
    assert program.run("figures", "--json").json["totals"]["commits"] == 0


def test_authors_to_choose_from_are_listed(program: Program, repository: FakeRepository) -> None:
    program.run("add", repository.path)
    done = program.run("collect")
    assert "No address is yours yet" in done.err

    listed = program.run("me")

    assert listed.code == DONE
    assert ADA.email in listed.out
    assert GRACE.email in listed.out


def test_only_the_named_repositories_are_collected(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "work" / "two")
    other.commits(1)
    program.run("add", repository.path.parent)

    done = program.run("collect", "two")

    assert (done.code, done.err.splitlines()[0]) == (DONE, "two: up to date, 1 new commit")
    assert "one:" not in done.err


# Bad input


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

"""Every command of the real program: what it prints, and with which exit code it ends."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from commitstats_desktop.services.count import COLUMNS
from commitstats_desktop.store.listing import COMMIT_COLUMNS, FILE_COLUMNS
from tests.fakes.git_log import commits, numstat
from tests.fakes.program import DONE, Program, collected
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person, everything_in


def test_the_way_from_nothing_to_figures(
    never_started: Program, repository: FakeRepository
) -> None:
    program = never_started

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


def test_counting_prints_what_git_prints(
    never_started: Program, repository: FakeRepository
) -> None:
    program = never_started

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
    never_started: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    program, other = never_started, tmp_path / "other"

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

"""The commands that open a figure, correct it and set its rules, in the real program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.program import Done, Program, collected
from tests.fakes.repositories import FakeRepository, lines

DONE, ERROR, USAGE = 0, 1, 2


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program whose home holds a repository with a cherry-pick and a bulk change."""
    one = FakeRepository.make(tmp_path / "one")
    one.commit({"src/a.py": lines(10)}, "feat: begin")
    one.commit({"lib/b.py": lines(30)}, "fix: more")
    one.commit({"src/c.py": lines(10_001)}, "import")
    made = Program(tmp_path / "home")
    collected(made, one)
    return made


def rows(done: Done) -> list[dict[str, Any]]:
    assert done.code == DONE, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def figures(program: Program) -> dict[str, Any]:
    totals: dict[str, Any] = json.loads(program.run("figures", "--json").out)["totals"]
    return totals


def test_explain_lists_the_commits_that_add_up_to_the_figure(program: Program) -> None:
    totals = figures(program)

    for figure in ("commits", "written_lines", "lines_added", "files_changed", "commit_days"):
        listed = rows(program.run("explain", figure))
        assert sum(row["value"] for row in listed) == totals[figure], figure
    assert totals["written_lines"] == 40
    files = rows(program.run("explain", "lines_added", "--files"))
    assert {row["path"]: row["value"] for row in files} == {
        "src/a.py": 10, "lib/b.py": 30, "src/c.py": 10_001,
    }  # fmt: skip


def test_keys_of_the_json_whose_figure_has_another_name_open_too(program: Program) -> None:
    commits = figures(program)["commits"]

    for key in ("by_year", "by_day", "hours_of_week"):
        assert sum(row["value"] for row in rows(program.run("explain", key))) == commits, key


def test_explain_narrows_a_figure_down_to_a_cell(program: Program) -> None:
    assert [row["subject"] for row in rows(program.run("explain", "commits", "--type", "fix"))] == [
        "fix: more"
    ]
    assert rows(program.run("explain", "commits", "--year", "1999")) == []
    total = json.loads(program.run("explain", "commits", "--language", "Python", "--total").out)
    assert total == {"figure": "commits", "commits": 3, "value": 3}
    csv = program.run("explain", "commits", "--format", "csv").out.splitlines()
    assert csv[0] == "commit,repository,day,authored_at,subject,type,value,detail"


def test_explain_tells_what_was_left_out_and_why(program: Program) -> None:
    (out,) = rows(program.run("explain", "written_lines", "--left-out"))

    assert (out["path"], out["reason"], out["added"]) == ("src/c.py", "bulk change", 10_001)


def test_a_correction_is_made_listed_and_undone(program: Program) -> None:
    made = program.run("correct", "add", "vendored", "--pattern", "lib/")
    assert made.code == DONE, made.err
    assert figures(program)["written_lines"] == 10
    (listed,) = rows(program.run("correct", "list"))
    assert (listed["action"], listed["kind"], listed["pattern"]) == ("kind", "vendored", "lib/")

    undone = program.run("correct", "undo", listed["uuid"][:6])

    assert undone.code == DONE
    assert figures(program)["written_lines"] == 40
    assert rows(program.run("correct", "list")) == []


def test_rules_are_set_and_printed(program: Program) -> None:
    set_ = program.run("rules", "--bulk-lines", "20000", "--no-weekends")

    assert json.loads(set_.out) == {
        "bulk_lines": 20_000, "bulk_files": 500, "weekends_break_streaks": False,
    }  # fmt: skip
    assert figures(program)["written_lines"] == 10_041


def test_what_cannot_be_is_told_in_a_sentence(program: Program) -> None:
    for words, code, told in (
        (("explain", "nonsense"), ERROR, "no figure called nonsense"),
        (("explain", "commits", "--year", "2024", "--day", "2024-01-01"), USAGE, "one of --year"),
        (("explain", "packages", "--package", "pandas"), USAGE, "ECOSYSTEM:NAME"),
        (("correct", "add", "skip"), ERROR, "about nothing"),
        (("correct", "undo", "zzz"), ERROR, "No correction starts with zzz"),
        (("rules", "--bulk-files", "0"), ERROR, "must be 1 or more"),
    ):
        done = program.run(*words)
        assert (done.code, told in done.err) == (code, True), done.err
        assert "Traceback" not in done.err

"""Who the person is, and leaving an owner, in the real program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.program import Program, collected
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person

SOMEBODY = Person(ADA.name, "ada@elsewhere.example")

DONE, ERROR = 0, 1


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program that has collected two repositories in a folder called work."""
    repositories = [FakeRepository.make(tmp_path / "work" / name) for name in ("one", "two")]
    for name, repository in zip(("one", "two"), repositories, strict=True):
        repository.commit({"a": f"{name}\n"})
        repository.commit({"b": f"{name}\n"}, author=SOMEBODY)
        repository.commit({"c": f"{name}\n"}, author=GRACE)
    made = Program(tmp_path / "home")
    collected(made, *repositories)
    return made


def asked(program: Program, *words: str) -> dict[str, Any]:
    done = program.run(*words, "--json")
    assert done.code == DONE, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_me_as_json_tells_every_author_with_counts_and_reasons(program: Program) -> None:
    me = asked(program, "me")

    assert [one["email"] for one in me["identities"]] == [ADA.email]
    assert (me["attributed"], me["possibly_me"], me["lines_unread"]) == (2, 2, 0)
    authors = {one["email"]: one for one in me["authors"]}
    assert authors[SOMEBODY.email]["likeness"] == "possibly you"
    assert authors[SOMEBODY.email]["reasons"]
    assert (authors[GRACE.email]["commits"], authors[GRACE.email]["repositories"]) == (2, 2)


def test_an_address_that_is_not_mine_is_suggested_no_more(program: Program) -> None:
    done = program.run("me", "--not-me", SOMEBODY.email)

    assert done.code == DONE, done.err
    me = asked(program, "me")
    assert (me["attributed"], me["possibly_me"]) == (2, 0)
    coverage = asked(program, "figures")["coverage"]
    assert coverage["unattributed"] == 0


def test_an_owner_to_leave_is_read_whole_and_told_repository_by_repository(
    program: Program, tmp_path: Path
) -> None:
    owner = str(tmp_path / "work")
    listed = json.loads(program.run("leaving", "--json").out)

    checklist = asked(program, "leaving", owner)

    assert listed == [{"owner": owner, "repositories": 2}]
    assert checklist["is_complete"]
    entries = {one["name"]: one for one in checklist["repositories"]}
    assert set(entries) == {"one", "two"}
    assert [entries["one"][key] for key in ("commits_listed", "mine", "possibly_mine")] == [3, 1, 1]


def test_an_owner_nobody_knows_is_told(program: Program) -> None:
    done = program.run("leaving", "nowhere")

    assert done.code == ERROR
    assert "no owner called nowhere" in done.err


def test_a_correction_of_a_path_that_is_nowhere_says_so(program: Program) -> None:
    nowhere = program.run("correct", "add", "skip", "--path", "nowhere")
    somewhere = program.run("correct", "add", "skip", "--path", "a")

    said = "No changed file is called nowhere so far"
    assert (nowhere.code, somewhere.code) == (DONE, DONE)
    assert said in nowhere.out + nowhere.err
    assert "so far" not in somewhere.out + somewhere.err


def test_a_package_nobody_uses_is_told(program: Program) -> None:
    done = program.run("explain", "packages", "--package", "pypi:nothing")

    assert done.code == ERROR
    assert "No commit of yours begins to use pypi:nothing" in done.err

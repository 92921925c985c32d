"""Collecting where history was rewritten, branches went, or the folder itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.services import explain
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.repositories import active_repositories
from commitstats_desktop.store import repositories
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, lines


def reachable(home: FakeHome) -> dict[str, int]:
    rows = home.query(
        "SELECT c.oid, rc.is_reachable FROM commits c JOIN repository_commits rc ON rc.commit_id = c.id"
    )
    return {oid.hex(): is_reachable for oid, is_reachable in rows}


def test_a_force_push_keeps_the_old_commits_counted_and_marked(
    home: FakeHome, repository: FakeRepository
) -> None:
    first, second = repository.commits(2)
    home.add(repository)
    home.collect()
    third = repository.amend({"other.py": lines(9)})

    home.collect()

    assert home.totals()["commits"] == 3
    assert reachable(home) == {first: 1, second: 0, third: 1}
    listed = explain.all_commits(home.home.database, Ask("commits"))
    assert {row.commit: row.detail for row in listed} == {
        first: "", second: "rewritten upstream", third: "",
    }  # fmt: skip


def test_a_force_push_back_marks_them_as_before(home: FakeHome, repository: FakeRepository) -> None:
    first, second = repository.commits(2)
    home.add(repository)
    home.collect()
    before = home.aggregates()
    third = repository.amend({"other.py": lines(9)})
    home.collect()
    repository.move("main", second)

    home.collect()

    assert reachable(home) == {first: 1, second: 1, third: 0}
    repository.move("main", third)
    home.collect()
    assert reachable(home) == {first: 1, second: 0, third: 1}
    assert before["counted_commits"] != home.aggregates()["counted_commits"]


def test_a_branch_that_left_long_ago_is_listed_from_there(
    home: FakeHome, repository: FakeRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repositories, "OUTERMOST", 1)
    made = repository.commits(9)
    home.add(repository)
    home.collect()
    repository.start_branch("side", made[4])
    side = [repository.commit({"side.py": lines(number)}) for number in (5, 6)]
    repository.checkout("main")
    merge = repository.merge("side")

    ended = home.collect()["one"]

    assert (ended.outcome, ended.listed) == (Outcome.UP_TO_DATE, 3)
    assert reachable(home) == dict.fromkeys([*made, *side, merge], 1)


def test_a_force_push_to_an_older_commit_loses_nothing(
    home: FakeHome, repository: FakeRepository
) -> None:
    made = repository.commits(4)
    home.add(repository)
    home.collect()
    repository.move("main", made[1])

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert home.totals()["commits"] == 4
    assert reachable(home) == dict(zip(made, (1, 1, 0, 0), strict=True))


def test_a_deleted_branch_stays_counted(home: FakeHome, repository: FakeRepository) -> None:
    repository.commits(2)
    repository.start_branch("side")
    side = repository.commit({"side.py": lines(5)})
    repository.checkout("main")
    home.add(repository)
    all_branches(home)
    home.collect()
    assert home.totals()["commits"] == 3
    repository.delete_branch("side")

    home.collect()

    assert home.totals()["commits"] == 3
    assert reachable(home)[side] == 0


def test_only_the_default_branch_counts_unless_all_are_asked_for(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    repository.start_branch("side")
    repository.commit({"side.py": lines(5)})
    repository.checkout("main")
    home.add(repository)
    home.collect()
    assert home.totals()["commits"] == 2

    all_branches(home)
    home.collect()

    assert home.totals()["commits"] == 3


def all_branches(home: FakeHome) -> None:
    with home.home.database.writing() as connection:
        connection.exec_driver_sql("UPDATE repositories SET all_branches = 1")


def test_a_shallow_clone_is_partial_until_it_is_deepened(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(6)
    shallow = repository.clone(tmp_path / "shallow", "--depth=2")
    home.add(shallow)
    ended = home.collect()["shallow"]
    assert ended.outcome is Outcome.PARTIAL
    assert (home.totals()["commits"], home.figures()["coverage"]["lines_unknown"]) == (2, 1)

    shallow.git("fetch", "-q", "--unshallow")
    ended = home.collect()["shallow"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert (home.totals()["commits"], home.totals()["lines_added"]) == (6, 21)
    assert home.figures()["coverage"]["lines_unknown"] == 0


def test_a_repository_that_becomes_shallow_keeps_what_is_known(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(6)
    clone = repository.clone(tmp_path / "clone")
    home.add(clone)
    home.collect()
    before = home.totals()

    clone.git("fetch", "-q", "--depth=2")
    home.collect()

    assert home.totals() == before


def test_a_folder_that_vanishes_keeps_its_figures_until_it_is_back(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "two")
    repository.commits(3)
    other.commits(2)
    home.add(repository, other)
    home.collect()
    away = repository.path.rename(tmp_path / "away")
    other.commit({"new.py": "x\n"})

    ended = home.collect()

    assert ended["one"].outcome is Outcome.FROZEN
    assert "There is no folder" in ended["one"].message
    assert ended["one"].hint
    assert ended["two"].outcome is Outcome.UP_TO_DATE
    assert home.totals()["commits"] == 6
    away.rename(repository.path)
    repository.commits(1)
    assert home.collect()["one"].outcome is Outcome.UP_TO_DATE
    assert home.totals()["commits"] == 7


def test_a_folder_that_vanishes_while_it_is_read_is_no_damage(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    for number in range(1_200):
        repository.commit({f"file{number % 7}.py": lines(number % 50 + 1)})
    home.add(repository)
    away = tmp_path / "away"

    def unplug(repository_: object, progress: Progress) -> None:
        if repository.path.exists():
            repository.path.rename(away)

    wanted = active_repositories(home.home.database)
    (ended,) = collect_all(home.home, wanted, Work(), home.now, unplug)
    assert ended.outcome is Outcome.FROZEN
    away.rename(repository.path)

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert (home.totals()["commits"], home.figures()["coverage"]["lines_unknown"]) == (1_200, 0)


def test_a_repository_that_was_emptied_keeps_its_figures(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(3)
    home.add(repository)
    home.collect()
    repository.delete_branch("main")

    home.collect()

    assert home.totals()["commits"] == 3
    assert set(reachable(home).values()) == {0}

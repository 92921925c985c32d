"""Collecting: what is new is counted, and what must not be kept is not."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.repository import Outcome, State
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person, commit_data, lines


def test_a_first_collection_counts_what_is_mine(home: FakeHome, repository: FakeRepository) -> None:
    repository.commits(5)
    repository.commit({"x.go": lines(100)}, author=GRACE)
    repository.start_branch("side")
    repository.commit({"y.py": lines(7)})
    repository.checkout("main")
    repository.merge("side")
    home.add(repository)

    ended = home.collect()["one"]

    totals = home.totals()
    assert (ended.outcome, ended.listed, ended.read) == (Outcome.UP_TO_DATE, 8, 7)
    assert (totals["commits"], totals["merges"], totals["lines_added"]) == (
        6,
        1,
        1 + 2 + 3 + 4 + 5 + 7,
    )
    assert home.repositories()["one"].state is State.UP_TO_DATE


def test_a_second_run_with_nothing_new_writes_nothing(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(5)
    home.add(repository)
    home.collect()
    before = home.file_state()

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert (ended.listed, ended.read, ended.has_changed) == (0, 0, False)
    assert home.file_state() == before


@pytest.mark.parametrize(
    "trouble", ["vanished", "empty", "unborn", "shallow", "damaged", "headless"]
)
def test_a_second_run_over_a_repository_in_trouble_writes_nothing_either(
    home: FakeHome, repository: FakeRepository, tmp_path: Path, trouble: str
) -> None:
    if trouble != "empty":
        repository.commits(4)
    chosen = repository
    if trouble == "shallow":
        chosen = repository.clone(tmp_path / "shallow", "--depth=2")
    home.add(chosen)
    if trouble == "vanished":
        shutil.rmtree(repository.path)
    elif trouble == "unborn":
        repository.start_orphan("nothing")
    elif trouble == "damaged":
        repository.object_path(repository.files_of[repository.tip()][b"file0.py"][1]).unlink()
    elif trouble == "headless":
        repository.move("main", "1" * 40)
    first = home.collect()
    before = home.file_state()

    second = home.collect()

    assert {name: (each.outcome, each.message) for name, each in first.items()} == {
        name: (each.outcome, each.message) for name, each in second.items()
    }
    assert home.file_state() == before


def test_new_commits_are_added_to_the_figures(home: FakeHome, repository: FakeRepository) -> None:
    repository.bulk(300)
    home.add(repository)
    home.collect()
    repository.bulk(100)

    ended = home.collect()["one"]

    assert (ended.listed, ended.read) == (100, 100)
    assert home.totals()["commits"] == 400


def test_more_commits_than_one_step_lists_are_all_counted(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.bulk(1_450)
    home.add(repository)

    ended = home.collect()["one"]

    assert (ended.listed, ended.read, home.totals()["commits"]) == (1_450, 1_450, 1_450)


def test_facts_about_the_work_of_others_are_not_kept(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"clandestine/path.py": lines(3)}, "clandestine subject", author=GRACE)
    repository.commit({"mine.py": lines(3)}, "my subject")
    home.add(repository)

    home.collect()

    assert home.query("SELECT path FROM paths") == [(b"mine.py",)]
    assert home.query("SELECT subject FROM commit_texts") == [("my subject",)]
    assert b"clandestine" not in home.home.database.path.read_bytes()


def test_odd_commits_are_stored_and_counted_without_a_day(
    home: FakeHome, repository: FakeRepository
) -> None:
    for at, offset in ((0, "+0000"), (1 << 60, "+0000"), (1_700_000_000, "+9999"), (-5, "+0000")):
        repository.commit({"a": str(at) + offset}, at=at, offset=offset)
    repository.commit({"a": "ahead"}, at=int((home.now + timedelta(days=2)).timestamp()))
    repository.commit({"a": "b"}, at=1_700_000_000, offset="+1400", author=Person("", ADA.email))
    zeros = commit_data(
        repository.write_tree({}), [repository.tip()], ADA, "0" * 5_000 + "1 +0000", b""
    )
    repository.commit_raw(zeros)
    nines = commit_data(
        repository.write_tree({}), [repository.tip()], ADA, "9" * 300 + " +0000", b""
    )
    repository.commit_raw(nines)
    home.add(repository)

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    figures = home.figures()
    assert figures["totals"]["commits"] == 8
    assert figures["coverage"]["odd_dates"] == 7
    assert [day["day"] for day in figures["by_day"]] == ["2023-11-15"]
    assert figures["totals"]["first_commit"] == figures["totals"]["last_commit"] == "2023-11-15"


def test_a_future_date_stays_odd_when_its_day_has_come(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a": "x"}, at=int((home.now + timedelta(days=30)).timestamp()))
    home.add(repository)
    home.collect()
    home.now += timedelta(days=60)
    repository.commit({"b": "x"})

    home.collect()
    home.claim("somebody@example.org")

    assert home.figures()["coverage"]["odd_dates"] == 1


def test_the_time_zone_of_this_computer_changes_no_figure(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a": "x"}, at=1_704_067_199, offset="+0000")
    repository.commit({"a": "y"}, at=1_704_067_199, offset="+0001")
    home.add(repository)

    home.collect()

    assert os.environ["TZ"] == "America/St_Johns"
    assert [day["day"] for day in home.figures()["by_day"]] == ["2023-12-31", "2024-01-01"]

"""A repository that is not there any more keeps its figures, with the day it was last read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import Unreachable
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Outcome, State
from commitstats_desktop.services.collecting.failures import freeze
from commitstats_desktop.services.figures import load_figures
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, lines

MAY_3 = datetime(2026, 5, 3, 22, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", MAY_3)
    yield made
    made.close()


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "one")
    made.commits(4)
    return made


def later(home: FakeHome, days: int) -> None:
    home.now += timedelta(days=days)


def counted(home: FakeHome) -> dict[str, object]:
    """Everything that is counted, without the states of the repositories."""
    figures = home.figures()
    return {key: figures[key] for key in ("totals", "by_day", "languages", "commit_types")}


def test_a_repository_found_in_another_folder_is_the_same_one(
    home: FakeHome, repository: FakeRepository
) -> None:
    (uuid,) = home.add(repository)
    home.collect()
    before = counted(home)
    moved = repository.path.rename(repository.path.with_name("moved"))
    home.collect()

    assert home.add(moved) == [uuid]
    home.collect()

    assert list(home.repositories()) == ["moved"]
    assert home.repositories()["moved"].state is State.UP_TO_DATE
    assert counted(home) == before


def test_a_clone_beside_the_first_is_no_move_of_it(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    home.collect()

    home.add(repository.clone(repository.path.with_name("clone")))

    assert sorted(home.repositories()) == ["clone", "one"]


def test_a_repository_that_is_gone_is_frozen_with_its_date_and_still_counted(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    home.collect()
    before = counted(home)
    shutil.rmtree(repository.path)
    later(home, 2)

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.FROZEN
    assert ended.message.startswith("Frozen, last read on 3 May 2026. There is no folder ")
    assert ended.hint.startswith("What was counted stays counted.")
    assert home.repositories()["one"].state is State.FROZEN
    assert counted(home) == before
    coverage = load_figures(home.home.database, Question()).coverage
    assert (coverage.counted, coverage.frozen, coverage.failed) == (1, 1, 0)
    assert coverage.frozen_since == date(2026, 5, 5)
    assert "; 1 could not be reached since 5 May 2026; " in coverage.sentence()


def test_it_was_last_read_when_it_was_last_looked_at_though_nothing_was_new(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    home.collect()
    later(home, 30)
    home.collect()
    shutil.rmtree(repository.path)
    later(home, 30)

    ended = home.collect()["one"]

    assert ended.message.startswith("Frozen, last read on 2 June 2026.")


def test_a_frozen_repository_keeps_its_dates_and_writes_nothing(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    home.collect()
    shutil.rmtree(repository.path)
    later(home, 1)
    first = home.collect()["one"]
    before = home.home.database.path.read_bytes()
    later(home, 40)

    second = home.collect()["one"]

    assert (second.message, second.has_changed) == (first.message, False)
    assert home.home.database.path.read_bytes() == before


def test_it_thaws_by_itself_and_goes_on_where_it_was(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    home.add(repository)
    home.collect()
    away = repository.path.rename(tmp_path / "away")
    later(home, 1)
    home.collect()
    away.rename(repository.path)
    repository.commits(2)

    ended = home.collect()["one"]

    assert (ended.outcome, ended.listed) == (Outcome.UP_TO_DATE, 2)
    thawed = home.repositories()["one"]
    assert (thawed.state, thawed.frozen_since) == (State.UP_TO_DATE, None)
    assert home.totals()["commits"] == 6
    assert home.figures()["coverage"]["frozen"] == 0


def test_it_thaws_without_anything_new(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    home.add(repository)
    home.collect()
    away = repository.path.rename(tmp_path / "away")
    home.collect()
    away.rename(repository.path)

    ended = home.collect()["one"]

    assert (ended.outcome, ended.message) == (Outcome.UP_TO_DATE, "")
    assert home.repositories()["one"].frozen_since is None


@pytest.mark.parametrize("left", ["an empty folder", "a file", "a folder without .git"])
def test_whatever_stands_in_its_place_freezes_it(
    home: FakeHome, repository: FakeRepository, left: str
) -> None:
    home.add(repository)
    home.collect()
    shutil.rmtree(repository.path)
    if left == "a file":
        repository.path.write_text("x")
    else:
        repository.path.mkdir()
        if left == "a folder without .git":
            (repository.path / "notes.txt").write_text("x")

    assert home.collect()["one"].outcome is Outcome.FROZEN
    assert home.totals()["commits"] == 4


def test_damage_is_an_error_and_no_frost(home: FakeHome, repository: FakeRepository) -> None:
    home.add(repository)
    home.collect()
    (repository.git_dir / "HEAD").write_bytes(b"\0")

    assert home.collect()["one"].outcome is Outcome.ERROR
    assert home.totals()["commits"] == 4
    assert home.figures()["coverage"]["failed"] == 1


def test_a_repository_that_was_never_read_cannot_freeze(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    shutil.rmtree(repository.path)

    assert home.collect()["one"].outcome is Outcome.ERROR
    assert home.figures()["coverage"]["never_read"] == 1


def test_an_empty_repository_that_was_read_freezes_too(home: FakeHome, tmp_path: Path) -> None:
    home.add(FakeRepository.make(tmp_path / "empty"))
    home.collect()
    shutil.rmtree(tmp_path / "empty")

    assert home.collect()["empty"].outcome is Outcome.FROZEN


def test_what_was_partial_stays_said(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    clone = repository.clone(tmp_path / "cut", "--depth=2")
    home.add(clone)
    home.collect()
    before = home.repositories()["cut"]
    away = clone.path.rename(tmp_path / "away")
    home.collect()

    frozen = home.repositories()["cut"]

    assert frozen.state is State.FROZEN
    assert frozen.remarks == (f"Before that: {before.message}", *before.remarks)
    away.rename(clone.path)
    assert home.collect()["cut"].outcome is Outcome.PARTIAL
    assert home.repositories()["cut"].remarks == before.remarks


def test_only_the_person_deletes(home: FakeHome, repository: FakeRepository) -> None:
    uuids = home.add(repository)
    home.collect()
    shutil.rmtree(repository.path)
    for _ in range(3):
        later(home, 100)
        home.collect()
    assert home.totals()["commits"] == 4

    home.remove(uuids)

    assert home.totals()["commits"] == 0


def test_a_twin_that_is_there_goes_on_while_the_other_is_frozen(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    twin = repository.clone(tmp_path / "twin")
    home.add(repository, twin)
    home.collect()
    before = home.totals()
    shutil.rmtree(repository.path)
    home.collect()
    assert home.totals() == before

    twin.commit({"new.py": lines(3)})
    home.collect()

    assert home.totals()["commits"] == before["commits"] + 1


def test_a_host_that_no_longer_answers_freezes_through_the_same_door(
    home: FakeHome, repository: FakeRepository
) -> None:
    home.add(repository)
    home.collect()
    before = counted(home)
    reason = Unreachable("example.org did not answer.", "Check the network.")

    outcome, message, hint = freeze(
        home.home.database, home.repositories()["one"], reason, MAY_3 + timedelta(days=1)
    )

    assert outcome is Outcome.FROZEN
    assert message == "Frozen, last read on 3 May 2026. example.org did not answer."
    assert hint.endswith("Check the network.")
    assert counted(home) == before

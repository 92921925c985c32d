"""Adding, finding, naming, switching and removing repositories."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError, Cancelled, FolderError
from commitstats_desktop.core.repository import State
from commitstats_desktop.core.work import Work
from commitstats_desktop.services.repositories import (
    active_repositories,
    add_folder,
    find_repositories,
    resolve,
)
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, everything_in


def found(path: Path) -> list[str]:
    return [str(each.relative_to(path)) for each in find_repositories(path, Work())[0]]


def test_every_repository_below_a_folder_is_found_in_order(tmp_path: Path) -> None:
    for name in ("b", "a", "deep/er/c", "bare.git"):
        FakeRepository.make(tmp_path / "work" / name, bare=name.endswith(".git"))
    (tmp_path / "work" / "plain").mkdir()

    assert found(tmp_path / "work") == ["a", "b", "bare.git", "deep/er/c"]


@pytest.mark.parametrize(
    "place",
    ["node_modules/x", ".hidden/x", "venv/lib/x", "__pycache__/x", "one/inner", "one/.git/x"],
)
def test_what_tools_and_other_repositories_hold_is_not_searched(tmp_path: Path, place: str) -> None:
    FakeRepository.make(tmp_path / "one")
    FakeRepository.make(tmp_path / place)

    assert found(tmp_path) == ["one"]


def test_links_are_not_followed_and_loops_end(tmp_path: Path) -> None:
    FakeRepository.make(tmp_path / "work" / "one")
    (tmp_path / "work" / "loop").symlink_to(tmp_path / "work")
    (tmp_path / "work" / "other").symlink_to(tmp_path / "elsewhere")
    FakeRepository.make(tmp_path / "elsewhere" / "two")

    assert found(tmp_path / "work") == ["one"]


def test_a_search_can_be_stopped(tmp_path: Path) -> None:
    FakeRepository.make(tmp_path / "one")
    work = Work()
    work.cancel()

    with pytest.raises(Cancelled):
        find_repositories(tmp_path, work)


def test_a_folder_without_any_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()

    with pytest.raises(FolderError, match="no Git repository") as told:
        find_repositories(tmp_path / "plain", Work())

    assert told.value.hint


def test_worktrees_of_one_repository_are_one(home: FakeHome, tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "work" / "one")
    repository.commits(2)
    repository.git("worktree", "add", "-q", "-b", "side", "../tree")

    added = home.add(tmp_path / "work")
    home.collect()

    assert len(added) == 1
    assert home.totals()["commits"] == 2


def test_adding_again_changes_nothing(home: FakeHome, tmp_path: Path) -> None:
    FakeRepository.make(tmp_path / "one").commits(1)
    first = home.add(tmp_path / "one")
    home.collect()
    before = home.home.database.path.read_bytes()

    second = home.add(tmp_path / "one" / ".git")

    assert second == first
    assert home.repositories()["one"].state is State.UP_TO_DATE
    assert home.home.database.path.read_bytes() == before


def test_a_repository_in_trouble_is_refused_and_the_others_are_added(
    home: FakeHome, tmp_path: Path, now: datetime
) -> None:
    FakeRepository.make(tmp_path / "work" / "good")
    bad = FakeRepository.make(tmp_path / "work" / "bad")
    bad.set_config("core.repositoryformatversion", "7")
    odd = tmp_path / "work" / os.fsdecode(b"caf\xe9")
    FakeRepository.make(odd)

    added = add_folder(home.home.database, tmp_path / "work", Work(), now)

    assert len(added.uuids) == 1
    assert [refusal.path for refusal in added.refused] == [tmp_path / "work" / "bad", odd]
    assert all(refusal.sentence.endswith(".") and refusal.hint for refusal in added.refused)


def test_a_repository_is_named_by_its_folder_its_uuid_or_its_path(
    home: FakeHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = FakeRepository.make(tmp_path / "a" / "same")
    two = FakeRepository.make(tmp_path / "b" / "same.git", bare=True)
    uuids = home.add(one, two)
    database = home.home.database
    monkeypatch.chdir(tmp_path)

    assert resolve(database, ("same",)) == uuids[:1]
    assert resolve(database, ("b/same",)) == uuids[1:]
    assert resolve(database, (uuids[1],)) == uuids[1:]
    assert resolve(database, ("a/same", str(two.path))) == uuids
    with pytest.raises(AppError, match="no repository called other"):
        resolve(database, ("same", "other"))


def test_repositories_in_folders_of_one_name_are_told_apart(
    home: FakeHome, tmp_path: Path, now: datetime
) -> None:
    for place in ("acme/api", "globex/api", "initech/src/api", "initech/web"):
        FakeRepository.make(tmp_path / place)

    add_folder(home.home.database, tmp_path / "acme", Work(), now)
    add_folder(home.home.database, tmp_path, Work(), now)

    names = sorted(each.name for each in active_repositories(home.home.database))
    assert names == ["api", "globex/api", "src/api", "web"]
    assert len(resolve(home.home.database, ("api",))) == 1


def test_what_is_switched_off_is_neither_collected_nor_counted(
    home: FakeHome, tmp_path: Path
) -> None:
    one, two = (FakeRepository.make(tmp_path / name) for name in ("one", "two"))
    one.commits(2)
    two.commits(3)
    uuids = home.add(one, two)
    home.collect()

    home.switch(uuids[:1], is_active=False)

    assert [each.uuid for each in active_repositories(home.home.database)] == uuids[1:]
    assert home.repositories()["one"].state is State.INACTIVE
    assert home.totals()["commits"] == 3
    one.commits(1)
    assert set(home.collect()) == {"two"}
    home.switch(uuids, is_active=True)
    assert home.totals()["commits"] == 5
    home.collect()
    assert home.totals()["commits"] == 6


def test_removing_forgets_everything_that_only_it_had_and_leaves_its_folder(
    home: FakeHome, tmp_path: Path
) -> None:
    one = FakeRepository.make(tmp_path / "one")
    one.commits(3)
    uuids = home.add(one)
    home.collect()
    shutil.copytree(one.path, tmp_path / "copy")
    before = everything_in(one.path)

    home.remove(uuids)

    for table in ("repositories", "commits", "file_changes", "commit_texts", "authors", "paths",
                  "repository_tips", "runs", "day_totals", "line_days", "counted_commits"):  # fmt: skip
        assert home.query(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert everything_in(one.path) == before
    assert home.query("SELECT email FROM identities") == [("ada@example.org",)]
    home.add(one)
    home.collect()
    assert home.totals()["commits"] == 3


def test_the_coverage_tells_what_the_figures_rest_on(home: FakeHome, tmp_path: Path) -> None:
    made = {}
    for name in ("fine", "shallow-source", "gone", "never", "off", "waiting"):
        made[name] = FakeRepository.make(tmp_path / name)
        made[name].commits(3)
    shallow = made["shallow-source"].clone(tmp_path / "shallow", "--depth=1")
    uuids = home.add(made["fine"], shallow, made["gone"], made["never"], made["off"])
    shutil.rmtree(made["never"].path)
    home.collect()
    shutil.rmtree(made["gone"].path)
    home.collect()
    home.switch(uuids[-1:], is_active=False)
    home.add(made["waiting"])

    coverage = home.figures()["coverage"]

    assert coverage["sentence"] == (
        "Counts 3 of 6 repositories; 1 counted in part;"
        " 1 could not be reached since 1 January 2026; 1 could not be read last time;"
        " 1 not collected yet; 1 left out by me; 100 % of my commits attributed."
    )
    assert (coverage["counted"], coverage["failed"], coverage["waiting"]) == (3, 0, 1)
    assert (coverage["frozen"], coverage["frozen_since"]) == (1, "2026-01-01")
    assert coverage["never_read"] == 1


def test_a_collection_that_was_stopped_counts_in_part(home: FakeHome, tmp_path: Path) -> None:
    made = FakeRepository.make(tmp_path / "one")
    made.commits(3)
    home.add(made)
    home.collect()
    with home.home.database.writing() as connection:
        connection.exec_driver_sql("UPDATE repositories SET outcome = 'stopped'")

    coverage = home.figures()["coverage"]

    assert coverage["sentence"].startswith("Counts 1 of 1 repository; 1 counted in part;")
    assert home.totals()["commits"] == 3

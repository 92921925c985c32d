"""Collecting what several repositories hold, whole or damaged, and of several addresses."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.services import corrections
from commitstats_desktop.services.collecting.collect_all import give_way
from commitstats_desktop.services.corrections import Target
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person, lines


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows threads that give way")
def test_threads_that_collect_give_way_to_those_of_the_window() -> None:
    with ThreadPoolExecutor(1, initializer=give_way) as threads:
        of_worker = threads.submit(os.sched_getscheduler, 0).result()

    assert (of_worker, os.sched_getscheduler(0)) == (os.SCHED_BATCH, os.SCHED_OTHER)


def test_damage_that_is_repaired_is_read_again(home: FakeHome, repository: FakeRepository) -> None:
    repository.commits(3)
    hidden = [
        repository.object_path(oid)
        for oid in (
            repository.tip(),  # a commit
            repository.files_of[repository.tip()][b"file1.py"][1],  # a file
        )
    ]
    contents = [path.read_bytes() for path in hidden]
    above = repository.commits(3)
    for path in hidden:
        path.unlink()
    home.add(repository)
    ended = home.collect()["one"]
    assert ended.outcome is Outcome.PARTIAL
    assert home.totals()["commits"] == len(above)

    for path, content in zip(hidden, contents, strict=True):
        path.write_bytes(content)
    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert (home.totals()["commits"], home.totals()["lines_added"]) == (6, 15)
    assert home.figures()["coverage"]["lines_unknown"] == 0
    assert home.totals()["files_unknown"] == 0


def test_a_clone_whose_objects_arrive_late_is_counted_when_they_are_there(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(4)
    objects = repository.git_dir / "objects"
    objects.rename(tmp_path / "later")
    objects.mkdir()
    home.add(repository)
    ended = home.collect()["one"]
    assert (ended.outcome, home.totals()["commits"]) == (Outcome.ERROR, 0)
    objects.rmdir()
    (tmp_path / "later").rename(objects)

    ended = home.collect()["one"]

    assert (ended.outcome, home.totals()["commits"]) == (Outcome.UP_TO_DATE, 4)


@pytest.mark.parametrize("order", [("shallow", "whole"), ("whole", "shallow"), ()])
def test_what_one_repository_lacks_another_gives_in_any_order(
    home: FakeHome, tmp_path: Path, order: tuple[str, ...]
) -> None:
    whole = FakeRepository.make(tmp_path / "whole")
    whole.commits(5)
    shallow = whole.clone(tmp_path / "shallow", "--depth=2")
    home.add(shallow, whole)

    for name in order:
        home.collect(name)
    if not order:
        home.collect()

    assert (home.totals()["commits"], home.totals()["lines_added"]) == (5, 15)
    assert home.figures()["coverage"]["lines_unknown"] == 0


@pytest.mark.parametrize("order", [("hurt", "whole"), ("whole", "hurt"), ()])
@pytest.mark.parametrize("part", ["blob", "tree", "commit"])
def test_what_is_damaged_in_one_repository_is_taken_from_another_in_any_order(
    home: FakeHome, tmp_path: Path, order: tuple[str, ...], part: str
) -> None:
    whole = FakeRepository.make(tmp_path / "whole")
    whole.commits(5)
    hurt = FakeRepository.make(tmp_path / "hurt")
    shutil.copytree(whole.git_dir / "objects", hurt.git_dir / "objects", dirs_exist_ok=True)
    hurt.move("main", whole.tip())
    middle = whole.git("rev-parse", "HEAD~2").decode().strip()
    oid = {
        "blob": whole.files_of[middle][b"file2.py"][1],
        "tree": whole.content(middle)[5:45].decode(),
        "commit": middle,
    }[part]
    hurt.object_path(oid).unlink()
    home.add(hurt, whole)

    for name in order:
        home.collect(name)
    if not order:
        home.collect()
    home.collect()

    assert (home.totals()["commits"], home.totals()["lines_added"]) == (5, 15)
    assert home.totals()["files_unknown"] == 0
    assert home.figures()["coverage"]["lines_unknown"] == 0
    states = {name: each.outcome for name, each in home.repositories().items()}
    assert states == {"hurt": Outcome.UP_TO_DATE, "whole": Outcome.UP_TO_DATE}


def test_a_commit_in_two_repositories_counts_once(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(4)
    clone = repository.clone(tmp_path / "two")
    clone.commit({"own.py": "x\n"})
    uuids = home.add(repository, clone)
    home.collect()
    assert home.totals()["commits"] == 5

    home.switch(uuids[:1], is_active=False)
    assert home.totals()["commits"] == 5
    home.switch(uuids, is_active=False)
    assert home.totals()["commits"] == 0
    home.switch(uuids[:1], is_active=True)
    assert home.totals()["commits"] == 4
    home.switch(uuids, is_active=True)

    assert home.totals()["commits"] == 5
    home.remove(uuids[:1])
    assert home.totals()["commits"] == 5


@pytest.mark.parametrize("is_fork_first", [True, False])
def test_a_list_of_revisions_to_ignore_holds_in_whichever_fork_it_lies(
    home: FakeHome, tmp_path: Path, *, is_fork_first: bool
) -> None:
    upstream = FakeRepository.make(tmp_path / "upstream")
    upstream.commit({"a.py": lines(30)})
    style = upstream.commit({"a.py": lines(30, "styled")}, "style: all")
    fork = upstream.clone(tmp_path / "fork")
    upstream.commit({".git-blame-ignore-revs": f"{style}\n"}, "chore: note", author=GRACE)
    home.add(*((fork, upstream) if is_fork_first else (upstream, fork)))

    home.collect()

    totals = home.totals()
    assert (totals["written_lines"], totals["ignored_lines"]) == (30, 30)


def test_work_i_shared_with_another_counts_once_however_often_it_was_rewritten(
    home: FakeHome, repository: FakeRepository
) -> None:
    shared = f"feat: pair\n\nCo-authored-by: Ada <{ADA.email}>"
    base = repository.tip()
    first = repository.commit({"b.py": lines(3)}, shared, author=GRACE, at=1_704_500_000)
    repository.start_branch("topic", base)
    copy = repository.commit({"b.py": lines(3)}, shared, author=GRACE, at=1_704_500_000)
    repository.checkout("main")
    repository.merge("topic")
    home.add(repository)
    home.collect()

    assert home.totals()["co_authored"] == 1
    corrections.correct(home.home.database, Action.SKIP, Target(commit=copy), home.now)
    assert home.totals()["co_authored"] == 0
    assert first != copy


def test_the_order_of_collection_changes_no_figure(tmp_path: Path, now: datetime) -> None:
    one = FakeRepository.make(tmp_path / "one")
    one.commits(6)
    two = one.clone(tmp_path / "two")
    two.commits(3)
    three = two.clone(tmp_path / "three")
    three.commits(2, author=Person("ada lovelace", "other@example.org"))
    three.start_branch("main", one.git("rev-parse", "HEAD~2").decode().strip())
    three.commits(2)
    found = []
    for number, order in enumerate((("one", "two", "three"), ("three", "one", "two"), ())):
        home = FakeHome.make(tmp_path / f"home{number}", now)
        home.add(one, two, three)
        for name in order:
            home.collect(name)
        home.collect()
        home.claim("other@example.org")
        home.collect()
        found.append(home.figures())
        home.close()

    assert found[0] == found[1] == found[2]
    assert found[0]["totals"]["commits"] == 6 + 3 + 2


def test_an_address_claimed_later_counts_at_once_and_its_lines_after_a_collection(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    repository.commit({"g.go": lines(50)}, author=GRACE)
    home.add(repository)
    home.collect()

    home.claim(GRACE.email.upper())

    assert (home.totals()["commits"], home.totals()["lines_added"]) == (3, 3)
    assert home.figures()["coverage"]["lines_unknown"] == 1
    home.collect()
    assert home.totals()["lines_added"] == 53
    home.disclaim(GRACE.email)
    assert (home.totals()["commits"], home.totals()["lines_added"]) == (2, 3)


def test_somebody_who_looks_like_me_is_suggested_whatever_was_collected_first(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    stranger = Person("Countess", "countess@example.org")
    repository.commit({"a": "1\n"}, author=stranger)
    other = FakeRepository.make(tmp_path / "two")
    other.commit({"b": "1\n"}, author=Person("Countess", ADA.email))
    uuids = home.add(repository, other)
    home.collect("one")
    assert home.figures()["coverage"]["unattributed"] == 0

    home.collect("two")
    assert home.figures()["coverage"]["unattributed"] == 1

    home.remove(uuids[1:])
    assert home.figures()["coverage"]["unattributed"] == 0

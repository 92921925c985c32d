"""Collecting: what changes in a repository, and what may never change in the figures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.errors import StoreBusy
from commitstats_desktop.core.repository import Outcome, State
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.services import corrections
from commitstats_desktop.services.collect_all import collect_all
from commitstats_desktop.services.corrections import Target
from commitstats_desktop.services.repositories import active_repositories
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person, commit_data, lines


@pytest.fixture
def home(tmp_path: Path, now: datetime) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", now)
    yield made
    made.close()


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one")


def file_state(home: FakeHome) -> tuple[bytes, int]:
    path = home.home.database.path
    return path.read_bytes(), path.stat().st_mtime_ns


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
    before = file_state(home)

    ended = home.collect()["one"]

    assert ended.outcome is Outcome.UP_TO_DATE
    assert (ended.listed, ended.read, ended.has_changed) == (0, 0, False)
    assert file_state(home) == before


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
    before = file_state(home)

    second = home.collect()

    assert {name: (each.outcome, each.message) for name, each in first.items()} == {
        name: (each.outcome, each.message) for name, each in second.items()
    }
    assert file_state(home) == before


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


def test_several_repositories_are_read_at_once(home: FakeHome, tmp_path: Path) -> None:
    made = [FakeRepository.make(tmp_path / f"r{number}") for number in range(6)]
    for number, each in enumerate(made):
        each.commits(number + 1)
    home.add(*made)

    ended = home.collect()

    assert {name: each.read for name, each in ended.items()} == {
        f"r{number}": number + 1 for number in range(6)
    }
    assert home.totals()["commits"] == 21


def test_cancelling_keeps_what_was_read_and_the_next_run_goes_on(
    home: FakeHome, tmp_path: Path
) -> None:
    big = FakeRepository.make(tmp_path / "big")
    big.bulk(2_500, files=100)
    queued = [FakeRepository.make(tmp_path / f"queued{number}") for number in range(6)]
    for each in queued:
        each.commits(1)
    home.add(big, *queued)
    work = Work()
    wanted = active_repositories(home.home.database)

    def cancel_soon(repository: object, progress: Progress) -> None:
        if progress.total > 1_000 and progress.done:
            work.cancel()

    ended = {
        each.repository.name: each.outcome
        for each in collect_all(home.home, wanted, work, home.now, cancel_soon)
    }

    assert ended["big"] is Outcome.STOPPED
    assert home.repositories()["big"].state is State.NOT_COLLECTED
    assert home.totals()["commits"] > 0
    home.collect()
    assert home.totals()["commits"] == 2_506
    assert home.figures()["coverage"]["lines_unknown"] == 0


def test_cancelling_before_the_start_leaves_every_state_as_it_was(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    home.add(repository)
    home.collect()
    repository.commits(1)
    look = home.home.last_look()
    before = file_state(home)
    work = Work()
    work.cancel()

    home.now += timedelta(hours=1)
    ended = home.collect(work=work)["one"]

    assert ended.outcome is Outcome.STOPPED
    assert file_state(home) == before
    assert home.home.last_look() == look


def test_the_last_look_is_noted_outside_the_database(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(1)
    home.add(repository)
    home.collect()
    home.now += timedelta(days=1)
    before = file_state(home)

    home.collect()

    assert home.home.last_look() == home.now
    assert file_state(home) == before


def test_looking_at_one_repository_is_no_look_at_all_of_them(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "two")
    for each in (repository, other):
        each.commits(1)
    home.add(repository, other)

    home.collect("two")
    assert home.home.last_look() is None

    home.collect()
    assert home.home.last_look() == home.now


COLLECT_AND_WAIT = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services.home import open_home
with open_home(user_paths(Path(sys.argv[1]))).collecting():
    print("collecting", flush=True)
    sys.stdin.readline()
"""


def test_a_second_collector_is_refused_with_a_sentence(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(1)
    home.add(repository)
    command = [sys.executable, "-c", COLLECT_AND_WAIT, str(tmp_path / "home")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "collecting\n"

        with pytest.raises(StoreBusy, match=f"already collecting .process {first.pid}."):
            home.collect()

        first.communicate("\n")
    assert home.collect()["one"].outcome is Outcome.UP_TO_DATE


def test_a_run_is_recorded_when_something_changed(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(2)
    home.add(repository)
    home.collect()
    home.collect()
    shutil.rmtree(repository.path)
    home.collect()
    home.collect()

    assert home.query("SELECT outcome, listed, read FROM runs ORDER BY id") == [
        ("up_to_date", 2, 2),
        ("frozen", 0, 0),
    ]


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

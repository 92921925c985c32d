"""Repositories of hosts of which no code is kept, and how little is fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.services import accounts
from commitstats_desktop.services.rules import set_all_branches
from tests.fakes.hosted import HostedHome, filled, local_figures, without_names


def test_without_keeping_code_the_mirrors_are_gone_and_the_figures_the_same(
    github: HostedHome, tmp_path: Path
) -> None:
    repositories = filled(github.fake)
    account = github.add_account()
    accounts.keep_no_code(github.own.home, account, keeps_no_code=True)
    github.refresh()
    github.pick()

    github.collect()
    left_first = list(github.mirrors.iterdir())
    for repository in repositories:
        repository.commits(3)
    github.pass_time(25)
    ended = github.collect()

    assert left_first == list(github.mirrors.iterdir()) == []
    assert {each.listed for each in ended.values()} == {3}
    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert without_names(github.own.figures()) == local_figures(tmp_path, github.now, repositories)


@pytest.mark.parametrize(("new", "is_whole"), [(30, False), (150, False), (900, True)])
def test_no_more_history_is_fetched_than_the_new_commits_need(
    github: HostedHome, new: int, is_whole: bool, tmp_path: Path
) -> None:
    repository = github.fake.add("team", "one")
    repository.bulk(1_000, files=400)
    account = github.add_account()
    accounts.keep_no_code(github.own.home, account, keeps_no_code=True)
    github.refresh()
    github.pick()
    github.collect()
    whole = github.fake.git.sent
    repository.bulk(new, files=400)
    github.pass_time(25)

    ended = github.collect()

    assert (ended["one"].listed, ended["one"].outcome) == (new, "up_to_date")
    assert (github.fake.git.sent - whole > whole) is is_whole
    figures = without_names(github.own.figures())
    assert figures == local_figures(tmp_path, github.now, [repository])
    states = github.own.query("SELECT DISTINCT state FROM commits")
    assert states == [("read",)]


def test_branches_that_are_wanted_from_now_on_are_read_on_the_same_day(
    github: HostedHome,
) -> None:
    repository = github.fake.add("team", "one")
    repository.commits(2)
    repository.start_branch("side")
    repository.commits(3)
    repository.checkout("main")
    account = github.add_account()
    accounts.keep_no_code(github.own.home, account, keeps_no_code=True)
    github.refresh()
    github.pick()
    github.collect()
    before = github.own.totals()["commits"]

    uuids = [each.repository.uuid for each in github.repositories().values()]
    set_all_branches(github.own.home.database, uuids, is_on=True)
    ended = github.collect()
    again = github.collect()

    assert (before, github.own.totals()["commits"]) == (2, 5)
    assert (ended["one"].listed, again["one"].listed) == (3, 0)
    assert not list(github.mirrors.iterdir())


def test_a_second_collection_on_the_same_day_fetches_nothing(github: HostedHome) -> None:
    repositories = filled(github.fake)
    account = github.add_account()
    accounts.keep_no_code(github.own.home, account, keeps_no_code=True)
    github.refresh()
    github.pick()
    github.collect()
    repositories[0].commits(1)
    sent = github.fake.git.sent

    github.pass_time(2)
    same_day = github.collect()
    sent_same_day = github.fake.git.sent
    github.pass_time(23)
    next_day = github.collect()

    assert (sent_same_day, same_day["one"].listed, next_day["one"].listed) == (sent, 0, 1)

"""Accounts at the three hosts, over HTTPS: added, picked, collected, and what may go wrong."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from commitstats_desktop.core.account import AccountState, ProviderKind
from commitstats_desktop.core.errors import AuthError, RateLimited
from commitstats_desktop.services import accounts
from tests.fakes.homes import FakeHome
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.hosts import HOSTS, FakeHost
from tests.fakes.repositories import GRACE, FakeRepository, lines


@pytest.fixture(params=HOSTS, ids=lambda kind: kind.kind.value)
def home(request: pytest.FixtureRequest, tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    with hosted_home(request.param, tmp_path, now) as made:
        yield made


def filled(host: FakeHost) -> list[FakeRepository]:
    """Three repositories, one of them open to everybody."""
    first = host.add("team", "one")
    first.commits(4)
    first.commit({"src/a.py": lines(30)}, "feat: begin", author=GRACE)
    second = host.add("team", "two", is_private=False)
    second.commits(2)
    third = host.add("ada", "three")
    third.commits(3)
    return [first, second, third]


def without_names(figures: dict[str, Any]) -> dict[str, Any]:
    """Everything that is counted, without what a repository is called and where it lies."""
    return {name: value for name, value in figures.items() if name != "repositories"}


def local_figures(folder: Path, now: datetime, repositories: list[FakeRepository]) -> object:
    """What the same repositories give when they are read where they are."""
    home = FakeHome.make(folder / "local", now)
    home.add(*repositories)
    home.collect()
    figures = home.figures()
    home.close()
    return without_names(figures)


def ready(home: HostedHome) -> list[FakeRepository]:
    """Account added, everything listed, switched on and collected."""
    repositories = filled(home.fake)
    home.add_account()
    home.refresh()
    home.pick()
    home.collect()
    return repositories


def test_what_is_collected_from_a_host_counts_as_what_is_read_in_a_folder(
    home: HostedHome, tmp_path: Path
) -> None:
    repositories = filled(home.fake)
    home.add_account()
    refreshed = home.refresh()
    home.pick()

    ended = home.collect()

    assert [(each.listed, each.problem) for each in refreshed] == [(3, None)]
    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert without_names(home.own.figures()) == local_figures(tmp_path, home.now, repositories)


def test_nothing_is_switched_on_before_it_is_picked(home: HostedHome) -> None:
    filled(home.fake)
    home.add_account()
    home.refresh()

    home.pick("team/one")
    ended = home.collect()

    assert list(ended) == ["one"]
    assert not home.repositories()["team/two"].repository.is_active


def test_new_commits_are_brought_and_counted(home: HostedHome, tmp_path: Path) -> None:
    repositories = ready(home)
    repositories[0].commits(2)

    ended = home.collect()

    assert {name: each.listed for name, each in ended.items()} == {"one": 2, "two": 0, "three": 0}
    assert home.repositories()["team/one"].new_commits == 2
    assert without_names(home.own.figures()) == local_figures(tmp_path, home.now, repositories)


def test_a_repository_that_is_renamed_or_transferred_keeps_its_history(home: HostedHome) -> None:
    ready(home)
    before = home.repositories()["team/one"].repository
    figures = without_names(home.own.figures())
    home.fake.rename("team/one", "ada", "uno")

    refreshed = home.refresh()
    ended = home.collect()

    after = home.repositories()["ada/uno"].repository
    assert [each.renamed for each in refreshed] == [(("team/one", "ada/uno"),)]
    assert (after.uuid, after.name) == (before.uuid, "uno")
    assert ended["uno"].outcome == "up_to_date"
    assert without_names(home.own.figures()) == figures


def test_a_repository_that_was_renamed_since_it_was_listed_is_found_by_its_number(
    home: HostedHome,
) -> None:
    ready(home)
    home.fake.rename("team/one", "team", "uno")

    ended = home.collect()

    assert ended["one"].outcome == "up_to_date"
    assert "team/uno" in home.repositories()


def test_another_repository_under_an_old_name_is_another_one(home: HostedHome) -> None:
    ready(home)
    home.fake.rename("team/one", "team", "uno")
    home.fake.add("team", "one").commits(1)

    home.refresh()
    home.pick()
    ended = home.collect()

    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert ended["one"].listed == 1
    assert ended["uno"].listed == 0


def test_an_account_that_changes_its_login_stays_the_same(home: HostedHome) -> None:
    ready(home)
    before = home.record().account
    home.fake.login = "countess"

    home.refresh()

    after = home.record().account
    assert (after.uuid, after.user_id) == (before.uuid, before.user_id)
    assert home.fake.kind is ProviderKind.AZURE_DEVOPS or after.login == "countess"


# What a host refuses, or does not answer (F12, F18, F26)


def unharmed(home: HostedHome, figures: dict[str, Any]) -> bool:
    """Everything that was counted is counted as before."""
    now = home.own.figures()
    return all(now[name] == figures[name] for name in ("totals", "days", "years") if name in now)


def test_a_token_that_is_refused_freezes_its_repositories_and_no_figure_shrinks(
    home: HostedHome,
) -> None:
    ready(home)
    figures = home.own.figures()
    home.fake.is_closed = True

    refreshed = home.refresh()
    ended = home.collect()

    assert isinstance(refreshed[0].problem, AuthError)
    assert home.record().account.state is AccountState.REFUSED
    assert home.record().account.message
    assert {each.outcome for each in ended.values()} == {"frozen"}
    assert unharmed(home, figures)
    assert len(home.repositories()) == 3


def test_a_refused_token_is_tried_once_in_a_run(home: HostedHome) -> None:
    ready(home)
    home.fake.is_closed = True
    asked = len(home.fake.running.asked)

    home.collect()

    tried = [each for each in home.fake.running.asked[asked:] if "git" not in each.path]
    assert len(tried) == 1


def test_access_that_comes_back_thaws(home: HostedHome) -> None:
    ready(home)
    home.fake.is_closed = True
    home.collect()
    home.fake.is_closed = False

    home.refresh()
    ended = home.collect()

    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert home.record().account.state is AccountState.WORKING


def test_a_repository_that_is_gone_freezes_and_the_others_go_on(home: HostedHome) -> None:
    repositories = ready(home)
    figures = home.own.figures()
    gone = home.fake.find("team/one")
    shutil.rmtree(repositories[0].path)
    home.fake.repositories.remove(gone)
    repositories[1].commits(1)

    home.refresh()
    ended = home.collect()

    assert {name: each.outcome.value for name, each in ended.items()} == {
        "one": "frozen",
        "two": "up_to_date",
        "three": "up_to_date",
    }
    assert home.own.totals()["commits"] == figures["totals"]["commits"] + 1
    assert "last read on" in ended["one"].message


def test_a_list_that_breaks_off_says_nothing_of_what_is_missing_in_it(home: HostedHome) -> None:
    ready(home)
    home.fake.cut_page = 2

    refreshed = home.refresh()

    assert len(home.repositories()) == 3
    assert home.fake.kind is ProviderKind.AZURE_DEVOPS or refreshed[0].problem is not None


def test_a_host_that_fails_is_told_and_nothing_is_lost(home: HostedHome) -> None:
    ready(home)
    figures = home.own.figures()
    home.fake.is_failing = True

    refreshed = home.refresh()

    assert refreshed[0].problem is not None
    assert len(home.repositories()) == 3
    assert unharmed(home, figures)


def test_a_host_that_asks_for_patience_is_left_alone_until_then(home: HostedHome) -> None:
    ready(home)
    home.fake.patience = 3_600

    first = home.refresh()
    asked = len(home.fake.running.asked)
    second = home.refresh()
    ended = home.collect()

    assert isinstance(first[0].problem, RateLimited)
    assert (second, len(home.fake.running.asked)) == ([], asked)
    assert home.record().account.state is AccountState.WAITING
    assert all("waiting until" in each.message for each in ended.values())
    home.fake.patience = None
    home.pass_time(2)
    assert home.refresh()[0].problem is None


def test_history_rewritten_at_the_host_is_kept_and_marked(home: HostedHome) -> None:
    repositories = ready(home)
    figures = home.own.figures()
    repositories[2].amend({"file2.py": "other\n"})

    home.collect()

    assert home.own.totals()["commits"] == figures["totals"]["commits"] + 1
    rewritten = home.own.query("SELECT count(*) FROM repository_commits WHERE is_reachable = 0")
    assert rewritten == [(1,)]


# No code is kept


def test_without_keeping_code_the_mirrors_are_gone_and_the_figures_the_same(
    home: HostedHome, tmp_path: Path
) -> None:
    repositories = filled(home.fake)
    account = home.add_account()
    accounts.keep_no_code(home.own.home, account, keeps_no_code=True)
    home.refresh()
    home.pick()

    home.collect()
    left_first = list(home.mirrors.iterdir())
    for repository in repositories:
        repository.commits(3)
    home.pass_time(25)
    ended = home.collect()

    assert left_first == list(home.mirrors.iterdir()) == []
    assert {each.listed for each in ended.values()} == {3}
    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert without_names(home.own.figures()) == local_figures(tmp_path, home.now, repositories)


def test_a_second_collection_on_the_same_day_fetches_nothing(home: HostedHome) -> None:
    repositories = filled(home.fake)
    account = home.add_account()
    accounts.keep_no_code(home.own.home, account, keeps_no_code=True)
    home.refresh()
    home.pick()
    home.collect()
    repositories[0].commits(1)
    sent = home.fake.git.sent

    home.pass_time(2)
    same_day = home.collect()
    sent_same_day = home.fake.git.sent
    home.pass_time(23)
    next_day = home.collect()

    assert (sent_same_day, same_day["one"].listed, next_day["one"].listed) == (sent, 0, 1)

"""What a host refuses, or does not answer (F12, F18, F26): no figure shrinks."""

from __future__ import annotations

import shutil
from typing import Any

from commitstats_desktop.core.account import AccountState, ProviderKind
from commitstats_desktop.core.errors import AuthError, RateLimited
from tests.fakes.hosted import HostedHome, ready


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


def test_a_refused_token_is_tried_once_in_a_run(github: HostedHome) -> None:
    ready(github)
    github.fake.is_closed = True
    asked = len(github.fake.running.asked)

    github.collect()

    tried = [each for each in github.fake.running.asked[asked:] if "git" not in each.path]
    assert len(tried) == 1


def test_access_that_comes_back_thaws(github: HostedHome) -> None:
    ready(github)
    github.fake.is_closed = True
    github.collect()
    github.fake.is_closed = False

    github.refresh()
    ended = github.collect()

    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert github.record().account.state is AccountState.WORKING


def test_a_repository_that_is_gone_freezes_and_the_others_go_on(github: HostedHome) -> None:
    repositories = ready(github)
    figures = github.own.figures()
    gone = github.fake.find("team/one")
    shutil.rmtree(repositories[0].path)
    github.fake.repositories.remove(gone)
    repositories[1].commits(1)

    github.refresh()
    ended = github.collect()

    assert {name: each.outcome.value for name, each in ended.items()} == {
        "one": "frozen",
        "two": "up_to_date",
        "three": "up_to_date",
    }
    assert github.own.totals()["commits"] == figures["totals"]["commits"] + 1
    assert "last read on" in ended["one"].message


def test_a_list_that_breaks_off_says_nothing_of_what_is_missing_in_it(home: HostedHome) -> None:
    ready(home)
    home.fake.cut_page = 2

    refreshed = home.refresh()

    assert len(home.repositories()) == 3
    assert home.fake.kind is ProviderKind.AZURE_DEVOPS or refreshed[0].problem is not None


def test_a_host_that_fails_is_told_and_nothing_is_lost(github: HostedHome) -> None:
    ready(github)
    figures = github.own.figures()
    github.fake.is_failing = True

    refreshed = github.refresh()

    assert refreshed[0].problem is not None
    assert len(github.repositories()) == 3
    assert unharmed(github, figures)


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


def test_history_rewritten_at_the_host_is_kept_and_marked(github: HostedHome) -> None:
    repositories = ready(github)
    figures = github.own.figures()
    repositories[2].amend({"file2.py": "other\n"})

    github.collect()

    assert github.own.totals()["commits"] == figures["totals"]["commits"] + 1
    rewritten = github.own.query("SELECT count(*) FROM repository_commits WHERE is_reachable = 0")
    assert rewritten == [(1,)]

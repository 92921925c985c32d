"""Accounts at the three hosts, over HTTPS: picked, collected, and what changes there."""

from __future__ import annotations

from pathlib import Path

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.services import hosted
from tests.fakes.hosted import HostedHome, filled, local_figures, ready, without_names


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


def test_an_owner_is_named_with_or_without_the_host(home: HostedHome) -> None:
    filled(home.fake)
    home.add_account()
    home.refresh()
    database = home.own.home.database
    shown = home.repositories()["team/one"].owner

    found = [[each.full_name for each in hosted.of_owner(database, o)] for o in ("team", shown)]

    assert found == [["team/one", "team/two"]] * 2


def test_nothing_is_switched_on_before_it_is_picked(github: HostedHome) -> None:
    filled(github.fake)
    github.add_account()
    github.refresh()

    github.pick("team/one")
    ended = github.collect()

    assert list(ended) == ["one"]
    assert not github.repositories()["team/two"].repository.is_active


def test_new_commits_are_brought_and_counted(github: HostedHome, tmp_path: Path) -> None:
    repositories = ready(github)
    repositories[0].commits(2)

    ended = github.collect()

    assert {name: each.listed for name, each in ended.items()} == {"one": 2, "two": 0, "three": 0}
    assert github.repositories()["team/one"].new_commits == 2
    assert without_names(github.own.figures()) == local_figures(tmp_path, github.now, repositories)


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
    github: HostedHome,
) -> None:
    ready(github)
    github.fake.rename("team/one", "team", "uno")

    ended = github.collect()

    assert ended["one"].outcome == "up_to_date"
    assert "team/uno" in github.repositories()


def test_another_repository_under_an_old_name_is_another_one(github: HostedHome) -> None:
    ready(github)
    github.fake.rename("team/one", "team", "uno")
    github.fake.add("team", "one").commits(1)

    github.refresh()
    github.pick()
    ended = github.collect()

    assert {each.outcome for each in ended.values()} == {"up_to_date"}
    assert ended["one"].listed == 1
    assert ended["uno"].listed == 0


def test_an_account_that_changes_its_login_stays_the_same(github: HostedHome) -> None:
    ready(github)
    before = github.record().account
    github.fake.login = "countess"

    github.refresh()

    after = github.record().account
    assert (after.uuid, after.user_id) == (before.uuid, before.user_id)
    assert github.fake.kind is ProviderKind.AZURE_DEVOPS or after.login == "countess"

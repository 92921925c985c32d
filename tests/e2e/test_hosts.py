"""Accounts at the three hosts, over HTTPS: added, picked, collected, and what may go wrong."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from commitstats_desktop.core.account import AccountState, ProviderKind
from commitstats_desktop.core.errors import AuthError, RateLimited
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.services import accounts, hosted
from commitstats_desktop.services.rules import set_all_branches
from commitstats_desktop.store import backup
from tests.fakes.homes import FakeHome
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.hosts import HOSTS, FakeGitHub, FakeGitLab, FakeHost, Pull
from tests.fakes.repositories import ADA, GRACE, FakeRepository, lines


@pytest.fixture(params=HOSTS, ids=lambda kind: kind.kind.value)
def home(request: pytest.FixtureRequest, tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    with hosted_home(request.param, tmp_path, now) as made:
        yield made


@pytest.fixture
def github(tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    """One host, where it does not matter which."""
    with hosted_home(FakeGitHub, tmp_path, now) as made:
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


# No code is kept


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


# Deleting, forgetting, adding by address


def test_an_account_that_is_deleted_leaves_its_figures_unless_asked_otherwise(
    github: HostedHome,
) -> None:
    ready(github)
    figures = github.own.figures()
    token_of = github.record().account.uuid

    accounts.delete_account(
        github.own.home, github.hosts, github.record().account, with_figures=False
    )

    assert without_names(github.own.figures()) == without_names(figures)
    assert accounts.list_accounts(github.own.home.database) == []
    assert github.keys.find(token_of) is None
    assert list(github.mirrors.iterdir()) == []
    github.add_account()
    github.refresh()
    assert {each.outcome for each in github.collect().values()} == {"up_to_date"}
    assert without_names(github.own.figures()) == without_names(figures)


def test_an_account_deleted_with_its_figures_leaves_nothing(github: HostedHome) -> None:
    ready(github)

    accounts.delete_account(
        github.own.home, github.hosts, github.record().account, with_figures=True
    )

    assert github.own.totals()["commits"] == 0
    assert github.repositories() == {}


def test_forgetting_an_owner_removes_mirrors_rows_and_what_later_backups_hold(
    github: HostedHome,
) -> None:
    repositories = ready(github)
    repositories[0].commit({"secret-plan.py": "1\n"}, "feat: hidden-words")
    github.collect()
    database = github.own.home.database

    backup.back_up(database.path, github.now)
    github.pass_time(1)
    hosted.forget(github.own.home, hosted.of_owner(database, "team"), github.now)
    github.pass_time(1)
    backup.back_up(database.path, github.now)

    assert list(github.repositories()) == ["ada/three"]
    assert len(list(github.mirrors.iterdir())) == 1
    copies = list(github.own.home.paths.backups.iterdir())
    assert not any(
        word in path.read_bytes()
        for path in (*copies, database.path)
        for word in (b"secret-plan", b"hidden-words", b"team/one")
    )


def test_a_repository_is_added_by_its_address_with_or_without_an_account(
    github: HostedHome,
) -> None:
    repositories = filled(github.fake)
    github.own.now = github.now
    listed = github.fake.find("team/two")

    without = github.add_by_address(github.fake.url(listed))
    ended = github.collect()
    github.add_account()
    github.refresh()

    assert (without.is_new, without.repository.is_extra) == (True, True)
    assert ended["two"].outcome == "up_to_date"
    assert ended["two"].listed == len(repositories[1].files_of)
    assert list(github.repositories()).count("team/two") == 1


def test_open_source_is_asked_without_the_token_and_kept(github: HostedHome) -> None:
    ready(github)
    asked = len(github.fake.running.asked)
    chosen = hosted.list_hosted(github.own.home.database)

    answers = {
        each.full_name: status.openness.value
        for each, status in hosted.check_open_source(
            github.own.home, github.hosts, chosen, Work(), github.now
        )
    }

    assert answers == {
        "ada/three": "not public",
        "team/one": "not public",
        "team/two": "public",
    }
    assert not any("authorization" in each.headers for each in github.fake.running.asked[asked:])
    two = github.repositories()["team/two"]
    assert (two.is_open_source, two.licence, two.stars) == (True, "MIT", 3)


def test_the_account_confirms_its_addresses(github: HostedHome) -> None:
    github.own.disclaim(ADA.email)
    filled(github.fake)
    github.add_account()

    github.refresh()

    mine = {
        row[0]: row[1] for row in github.own.query("SELECT email, confirmed_by FROM identities")
    }
    assert mine[ADA.email].startswith("account:127.0.0.1")
    assert "7+ada@users.noreply.127.0.0.1" in mine


def test_pull_requests_are_collected_for_each_host(home: HostedHome) -> None:
    filled(home.fake)
    one = home.fake.find("team/one")
    home.fake.pulls = [
        Pull(1, one, "2025-01-01T10:00:00Z", "2025-01-01T16:00:00Z"),
        Pull(2, one, "2025-02-01T10:00:00Z"),
        Pull(3, one, "2025-03-01T10:00:00Z", "2025-03-05T10:00:00Z", is_mine=False),
    ]
    home.add_account()

    first = home.refresh()
    home.fake.pulls[1].merged = "2025-02-03T10:00:00Z"
    second = home.refresh()

    assert [each.pull_requests for each in (*first, *second)] == [3, 0]
    rows = home.own.query(
        "SELECT number, state, is_author, is_reviewer FROM pull_requests ORDER BY number"
    )
    assert rows == [(1, "merged", 1, 0), (2, "merged", 1, 0), (3, "merged", 0, 1)]
    totals = home.own.totals()
    assert [totals[f"pull_requests_{role}"] for role in ("opened", "merged", "reviewed")] == [
        2,
        2,
        1,
    ]
    assert totals["hours_to_merge"] == 27


# Tokens


def test_a_token_is_replaced_only_by_one_of_the_same_user(github: HostedHome) -> None:
    account = github.add_account()
    github.fake.token = "anotherTokenOfTheSamePerson0123456789"
    github.fake.git.token = github.fake.token

    accounts.replace_token(github.own.home, github.hosts, account, github.fake.token, github.now)
    github.fake.user_number = 8
    with pytest.raises(AuthError, match="belongs to"):
        accounts.replace_token(
            github.own.home, github.hosts, account, github.fake.token, github.now
        )

    assert github.keys.find(account.uuid) == Secret(github.fake.token)


def test_an_account_with_a_wrong_token_is_not_kept(github: HostedHome) -> None:
    with pytest.raises(AuthError):
        github.add_account("wrongTokenThatNobodyKnows0123456789")

    assert accounts.list_accounts(github.own.home.database) == []
    assert github.keys.secrets == {}


def test_a_gitlab_token_is_exchanged_and_its_end_is_warned_of(
    tmp_path: Path, now: datetime
) -> None:
    with hosted_home(FakeGitLab, tmp_path, now) as gitlab:
        account = gitlab.add_account()
        old = gitlab.keys.find(account.uuid)

        accounts.rotate_token(gitlab.own.home, gitlab.hosts, account, now)

        assert gitlab.keys.find(account.uuid) == Secret(gitlab.fake.token) != old
        records = accounts.list_accounts(gitlab.own.home.database)
        warned = [
            [each.expiry.value for each in accounts.expiry_warnings(records, moment)]
            for moment in (
                datetime(2026, 5, 1, tzinfo=UTC),
                datetime(2026, 5, 20, tzinfo=UTC),
                datetime(2026, 5, 31, 12, tzinfo=UTC),
                datetime(2026, 6, 2, tzinfo=UTC),
            )
        ]
        assert warned == [[], ["within 14 days"], ["within one day"], ["past"]]


def test_the_token_is_nowhere_but_in_the_key_store_and_at_its_host(
    home: HostedHome, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    ready(home)

    token = home.fake.token
    forms = {token.encode(), base64.b64encode(f":{token}".encode()), quote(token).encode()}
    forms |= {token.encode("utf-16-le"), token.encode().hex().encode()}
    files = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert len(files) > 5
    assert not [path for path in files for form in forms if form in path.read_bytes()]
    assert token not in caplog.text
    assert not any(token in each.path for each in home.fake.running.asked)

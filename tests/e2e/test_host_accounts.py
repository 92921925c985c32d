"""Accounts and their tokens: added, deleted, forgotten, replaced."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from commitstats_desktop.core.errors import AuthError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.services import accounts, hosted
from commitstats_desktop.store import backup
from tests.fakes.host import Pull
from tests.fakes.host_gitlab import FakeGitLab
from tests.fakes.hosted import HostedHome, filled, hosted_home, ready, without_names
from tests.fakes.repositories import ADA


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
        gitlab.fake.token_ends = "2026-06-01"
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

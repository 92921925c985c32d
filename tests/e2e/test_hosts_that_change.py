"""What changes at a host between two looks: nothing is mixed up, nothing is counted twice or lost."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from commitstats_desktop.core.account import AccountState, TokenPlace
from commitstats_desktop.core.errors import CredentialStoreError, HostError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.services import accounts, hosted
from tests.fakes.host import Pull
from tests.fakes.host_gitlab import FakeGitLab
from tests.fakes.hosted import HostedHome, filled, hosted_home, ready, without_names
from tests.fakes.https import Request
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import FakeRepository


def replace_by_another(home: HostedHome, full_name: str, number: int) -> FakeRepository:
    """Delete a repository at its host and make another one under its name."""
    listed = home.fake.find(full_name)
    folder = home.fake.folder / home.fake.place(listed).strip("/")
    shutil.rmtree(folder)
    listed.number = number
    made = FakeRepository.make(folder, bare=True)
    for number in range(2):
        made.commit({"other.py": f"{number}\n"}, f"feat: other {number}")
    return made


def test_another_repository_made_under_the_name_of_a_deleted_one_is_not_mixed_with_it(
    github: HostedHome,
) -> None:
    ready(github)
    figures = without_names(github.own.figures())
    replace_by_another(github, "team/one", 999)
    github.pass_time(1)

    refreshed = github.refresh()
    ended = github.collect()

    assert len(refreshed[0].new) == 1
    assert ended["one"].outcome == "frozen"
    assert "Another repository is at its address now" in ended["one"].message
    assert without_names(github.own.figures())["totals"] == figures["totals"]
    rows = github.own.query(
        "SELECT h.host_id, count(c.repository_id) FROM hosted_repositories h"
        " JOIN repositories r ON r.id = h.repository_id"
        " LEFT JOIN repository_commits c ON c.repository_id = r.id"
        " WHERE h.full_name = 'team/one' GROUP BY h.host_id"
    )
    assert len(rows) == 2
    assert sorted(count > 0 for _, count in rows) == [False, True]


def test_the_other_repository_is_collected_as_its_own(github: HostedHome) -> None:
    ready(github)
    before = github.own.totals()["commits"]
    replace_by_another(github, "team/one", 999)
    github.pass_time(1)
    github.refresh()
    github.pick()

    github.collect()

    assert github.own.totals()["commits"] == before + 2


def test_a_repository_added_by_its_address_is_the_one_that_is_listed_later(
    github: HostedHome,
) -> None:
    filled(github.fake)
    github.own.now = github.now
    listed = github.fake.find("team/two")
    address = github.fake.url(listed).removesuffix(".git")
    listed.is_private = False
    without = github.add_by_address(address)
    github.collect()
    github.add_account()

    github.refresh()
    ended = github.collect()

    known = hosted.list_hosted(github.own.home.database)
    assert [each.full_name for each in known].count("team/two") == 1
    two = github.repositories()["team/two"]
    assert two.repository.uuid == without.repository.repository.uuid
    assert two.account_uuid == github.record().account.uuid
    assert ended["two"].outcome == "up_to_date"


def test_another_repository_is_added_by_an_address_that_was_a_deleted_ones(
    github: HostedHome,
) -> None:
    ready(github)
    first = github.repositories()["team/one"]
    replace_by_another(github, "team/one", 999)
    github.pass_time(1)

    added = github.add_by_address(github.fake.url(github.fake.find("team/one")))

    assert added.is_new
    assert added.repository.repository.uuid != first.repository.uuid
    assert github.collect(first.repository.uuid)["one"].outcome == "frozen"


def test_pull_requests_stay_with_their_repository_when_it_is_renamed(github: HostedHome) -> None:
    filled(github.fake)
    one = github.fake.find("team/one")
    github.fake.pulls = [Pull(1, one, "2025-01-01T10:00:00Z")]
    github.add_account()
    github.refresh()
    number = one.number
    github.fake.rename("team/one", "team", "uno")
    github.fake.pulls = []
    github.fake.add("team", "one").commits(1)

    github.refresh()

    rows = github.own.query("SELECT repository_host_id FROM pull_requests")
    assert rows == [(str(number),)]


def test_a_date_far_ahead_does_not_keep_later_pull_requests_away(github: HostedHome) -> None:
    filled(github.fake)
    one = github.fake.find("team/one")
    github.fake.pulls = [Pull(1, one, "2025-01-01T10:00:00Z", "9998-01-01T10:00:00Z")]
    github.add_account()

    github.refresh()

    cursor = github.record().pulls_cursor
    assert cursor is None or datetime.fromisoformat(cursor) <= github.now


def test_patience_asked_for_by_the_search_is_kept_over_a_start(
    github: HostedHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(github.fake)
    github.add_account()
    api = github.fake.api

    def impatient(request: Request, path: str, query: dict[str, str]) -> None:
        if "search" in path:
            github.fake.refuse_patience(request, 3_600)
        else:
            api(request, path, query)

    monkeypatch.setattr(github.fake, "api", impatient)

    github.refresh()
    asked = len(github.fake.running.asked)
    again = github.refresh()

    assert github.record().account.state is AccountState.WAITING
    assert len(github.repositories()) == 3
    assert again == []
    assert len(github.fake.running.asked) == asked


@dataclass
class LockedKeys(MemoryKeys):
    """A key store that takes nothing any more."""

    is_locked: bool = False

    def keep(self, uuid: str, secret: Secret) -> None:
        if self.is_locked:
            raise CredentialStoreError("The key store is locked.", "Unlock it.")
        self.secrets[uuid] = secret

    def keep_for_session(self, uuid: str, secret: Secret) -> None:
        self.secrets[uuid] = secret


def test_a_token_that_was_exchanged_is_not_lost_when_the_key_store_is_locked(
    tmp_path: Path, now: datetime
) -> None:
    with hosted_home(FakeGitLab, tmp_path, now) as gitlab:
        keys = LockedKeys()
        hosts = type(gitlab.hosts)(gitlab.hosts.providers, keys, gitlab.hosts.surroundings)
        gitlab.hosts = hosts
        account = gitlab.add_account()
        keys.is_locked = True

        with pytest.raises(CredentialStoreError, match="kept until the app is closed"):
            accounts.rotate_token(gitlab.own.home, hosts, account, now)

        assert keys.find(account.uuid) == Secret(gitlab.fake.token)
        assert gitlab.record().account.token_place is TokenPlace.SESSION
        assert accounts.check_account(gitlab.own.home, hosts, account, now).report.is_complete


def test_an_exchange_whose_answer_is_lost_is_told_as_unknown(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hosted_home(FakeGitLab, tmp_path, now) as gitlab:
        account = gitlab.add_account()
        api: Any = gitlab.fake.api

        def lost(request: Request, path: str, query: dict[str, str]) -> None:
            if path.endswith("/rotate"):
                gitlab.fake.token += "1"
                gitlab.fake.reply(request, {"token": None})
            else:
                api(request, path, query)

        monkeypatch.setattr(gitlab.fake, "api", lost)

        with pytest.raises(HostError, match="Whether the token was exchanged is not known"):
            accounts.rotate_token(gitlab.own.home, gitlab.hosts, account, now)
        with pytest.raises(HostError):
            accounts.check_account(
                gitlab.own.home, gitlab.hosts, account, now + timedelta(minutes=1)
            )

        assert gitlab.record().account.state is AccountState.REFUSED


def test_patience_noted_while_the_clock_was_ahead_does_not_last_for_years(
    github: HostedHome,
) -> None:
    ready(github)
    github.pass_time(24 * 3_650)
    github.fake.patience = 3_600
    github.refresh()
    github.fake.patience = None
    github.hosts.surroundings.blocked_until.clear()
    github.pass_time(-24 * 3_649)

    refreshed = github.refresh()

    assert [each.problem for each in refreshed] == [None]
    assert github.record().account.state is AccountState.WORKING
    assert {each.outcome for each in github.collect().values()} == {"up_to_date"}


def test_history_fetched_while_the_clock_was_ahead_is_fetched_again(github: HostedHome) -> None:
    github.pass_time(24 * 3_650)
    repositories = filled(github.fake)
    account = github.add_account()
    accounts.keep_no_code(github.own.home, account, keeps_no_code=True)
    github.refresh()
    github.pick()
    github.collect()
    github.pass_time(-24 * 3_649)
    repositories[0].commits(2)

    ended = github.collect()

    assert ended["one"].listed == 2

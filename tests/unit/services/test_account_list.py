import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.account import Account, AccountState
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services.account_list import load_accounts
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.repositories import active_repositories, add_folder
from tests.fakes.homes import FakeHome
from tests.fakes.keys import MemoryKeys
from tests.fakes.listed import WORKING, keep_account, refused
from tests.fakes.repositories import FakeRepository

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HOSTS = Hosts({provider.kind: provider for provider in PROVIDERS}, MemoryKeys())


def attention(folder: Path, *known: tuple[Account, timedelta]) -> str:
    """What is said of accounts whose hosts last answered so long ago."""
    home = FakeHome.make(folder / "home", NOW)
    for account, ago in known:
        keep_account(home.home.database, account, NOW - ago)
    found = load_accounts(home.home.database, HOSTS, NOW)
    home.close()
    return found.attention


def ending(**left: float) -> Account:
    """An account whose token ends that soon."""
    return replace(WORKING, expires_at=NOW + timedelta(**left))


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (ending(days=15), ""),
        (ending(days=13), "The token of ada at GitHub expires on 8 December 2026."),
        (ending(hours=20), "The token of ada at GitHub expires within a day."),
        (ending(hours=-1), "The token of ada at GitHub expired on 25 November 2026."),
        (WORKING, ""),
    ],
)
def test_a_token_asks_for_attention_14_days_and_a_day_before_its_end(
    tmp_path: Path, account: Account, said: str
) -> None:
    assert attention(tmp_path, (account, timedelta())) == said


@pytest.mark.parametrize(
    ("state", "hours", "said"),
    [
        (AccountState.REFUSED, 23, ""),
        (AccountState.REFUSED, 25, "ada at GitHub has not worked for a day."),
        (AccountState.UNREACHABLE, 49, "ada at GitHub has not worked for 2 days."),
        (AccountState.WAITING, 49, ""),
        (AccountState.PARTIAL, 49, ""),
    ],
)
def test_an_account_asks_for_attention_when_it_fails_for_a_day(
    tmp_path: Path, state: AccountState, hours: int, said: str
) -> None:
    account = replace(WORKING, state=state)

    assert attention(tmp_path, (account, timedelta(hours=hours))) == said


def test_the_most_urgent_matter_is_said_first(tmp_path: Path) -> None:
    said = attention(
        tmp_path, (refused(NOW), timedelta(days=3)), (ending(hours=2), timedelta(hours=1))
    )

    assert said == "The token of ada at GitHub expires within a day. 1 more account needs you."


def test_an_account_with_two_matters_is_no_second_account(tmp_path: Path) -> None:
    failing_and_ending = (refused(NOW), timedelta(days=3))

    assert attention(tmp_path, failing_and_ending, (WORKING, timedelta())) == (
        "ada at gitlab.example.com/code has not worked for 3 days."
    )


def test_what_is_not_known_of_an_end_is_not_told_as_never(tmp_path: Path) -> None:
    home = FakeHome.make(tmp_path / "home", NOW)
    keep_account(home.home.database, replace(WORKING, is_expiry_known=False), NOW)

    (entry,) = load_accounts(home.home.database, HOSTS, NOW).entries

    assert entry.expiry_words == "its host does not tell when it ends"
    home.close()


def of_repository(folder: Path, *moments: datetime) -> str:
    """What is said at the last moment of a repository that was read, then damaged, then read again."""
    home = FakeHome.make(folder / "home", NOW)
    repository = FakeRepository.make(folder / "ledger")
    repository.commits(1)
    add_folder(home.home.database, folder / "ledger", Work(), NOW)
    for number, moment in enumerate(moments):
        if number == 1:
            (folder / "ledger" / ".git" / "HEAD").write_text("nothing")
        list(collect_all(home.home, active_repositories(home.home.database), Work(), moment))
    found = load_accounts(home.home.database, HOSTS, moments[-1])
    home.close()
    return found.attention


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ((0,), ""),
        ((0, 1, 24), ""),
        ((0, 1, 26), "ledger could not be read for more than a day."),
    ],
)
def test_a_repository_asks_for_attention_when_it_fails_for_a_day(
    tmp_path: Path, hours: tuple[int, ...], said: str
) -> None:
    assert of_repository(tmp_path, *(NOW + timedelta(hours=each) for each in hours)) == said


@pytest.mark.parametrize(("days", "is_told"), [(0, False), (2, True), (8, False)])
def test_a_folder_that_is_gone_is_told_for_a_week(tmp_path: Path, days: int, is_told: bool) -> None:
    home = FakeHome.make(tmp_path / "home", NOW)
    repository = FakeRepository.make(tmp_path / "ledger")
    repository.commits(1)
    database = home.home.database
    add_folder(database, tmp_path / "ledger", Work(), NOW)
    list(collect_all(home.home, active_repositories(database), Work(), NOW - timedelta(hours=1)))
    shutil.rmtree(tmp_path / "ledger")
    list(collect_all(home.home, active_repositories(database), Work(), NOW))

    found = load_accounts(database, HOSTS, NOW + timedelta(days=days))

    home.close()
    assert bool(found.attention) == is_told

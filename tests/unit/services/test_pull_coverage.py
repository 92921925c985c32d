from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.account import Account, AccountState, ProviderKind, TokenPlace
from commitstats_desktop.store import accounts
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository

OURS = Account(
    "uuid",
    ProviderKind.GITHUB,
    "work",
    "https://github.com",
    "ada",
    "7",
    None,
    None,
    is_expiry_known=False,
    token_place=TokenPlace.SESSION,
    state=AccountState.WORKING,
)


def test_a_search_for_pull_requests_that_was_cut_is_said_with_the_figures(
    tmp_path: Path, now: datetime
) -> None:
    home = FakeHome.make(tmp_path / "home", now)
    repository = FakeRepository.make(tmp_path / "work")
    repository.commits(2)
    home.add(repository)
    home.collect()
    with home.home.database.writing() as connection:
        accounts.save(connection, OURS, 1)
        accounts.set_pulls(connection, "uuid", None, "The search was cut off after 1,000.")

    coverage = home.figures()["coverage"]

    assert coverage["accounts_partial"] == 1
    assert coverage["sentence"].endswith("; pull requests of 1 account counted in part.")
    home.close()

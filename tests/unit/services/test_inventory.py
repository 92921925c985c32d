from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.inventory import Inventory
from commitstats_desktop.core.repository import State
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services import inventory
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.repositories import set_active
from tests.fakes.homes import FakeHome
from tests.fakes.keys import MemoryKeys
from tests.fakes.listed import WORKING, keep_account, list_repositories, remote
from tests.fakes.repositories import FakeRepository

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HOSTS = Hosts({provider.kind: provider for provider in PROVIDERS}, MemoryKeys())


@pytest.fixture
def home(tmp_path: Path) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", NOW)
    yield made
    made.close()


def loaded(home: FakeHome) -> Inventory:
    """Everything that is known."""
    return inventory.load_inventory(home.home.database, HOSTS)


def test_folders_and_repositories_of_hosts_stand_in_one_list(
    home: FakeHome, tmp_path: Path
) -> None:
    home.add(FakeRepository.make(tmp_path / "work"))
    keep_account(home.home.database, WORKING, NOW)
    list_repositories(home.home.database, WORKING, [remote(1, "team", "one")], NOW)

    entries = {each.repository.name: each for each in loaded(home).entries}

    assert {name: each.host for name, each in entries.items()} == {
        "one": "GitHub",
        "work": "Folder",
    }
    assert entries["one"].url == "https://github.com/team/one"
    assert entries["one"].state(int(NOW.timestamp())) is State.INACTIVE


def test_a_collected_repository_is_processed_and_tells_what_its_last_run_found(
    home: FakeHome, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "work")
    repository.commits(3)
    (uuid,) = home.add(repository)
    before = loaded(home).entries[0]

    home.collect()

    after = loaded(home).entries[0]
    assert (before.is_processed, after.is_processed) == (False, True)
    assert before.last_found is None
    assert after.last_found is not None
    assert (after.last_found.commits, after.last_found.at) == (3, int(NOW.timestamp()))
    detail = inventory.load_detail(home.home.database, uuid)
    assert [(run.listed, run.outcome.value) for run in detail.runs] == [(3, "up_to_date")]
    assert detail.newest == repository.tip()


def test_claimed_commits_that_are_not_read_yet_are_new_commits(
    home: FakeHome, tmp_path: Path
) -> None:
    home.disclaim("ada@example.org")
    repository = FakeRepository.make(tmp_path / "work")
    repository.commits(3)
    home.add(repository)
    home.collect()
    home.claim("ada@example.org")

    entry = loaded(home).entries[0]

    assert entry.state(int(NOW.timestamp())) is State.NEW_COMMITS
    assert not entry.is_processed


def test_only_the_first_private_repositories_of_an_account_ask(home: FakeHome) -> None:
    database = home.home.database
    keep_account(database, WORKING, NOW)
    found = [remote(1, "team", "one"), remote(2, "team", "two"), remote(3, "ada", "open")]
    found[2] = remote(3, "ada", "open", is_private=False)
    one, two, public = list_repositories(database, WORKING, found, NOW)

    first = loaded(home).first_private({one, public})
    only_public = loaded(home).first_private({public})
    set_active(database, [one], is_active=True)
    second = loaded(home).first_private({two})

    assert [each.account.uuid for each in first] == [WORKING.uuid]
    assert (only_public, second) == ((), ())


def test_forgetting_takes_folders_and_repositories_of_hosts_out(
    home: FakeHome, tmp_path: Path
) -> None:
    home.add(FakeRepository.make(tmp_path / "work"))
    keep_account(home.home.database, WORKING, NOW)
    list_repositories(home.home.database, WORKING, [remote(1, "team", "one")], NOW)
    uuids = [each.repository.uuid for each in loaded(home).entries]

    inventory.forget(home.home, uuids, NOW)

    assert loaded(home).entries == ()
    assert (tmp_path / "work").is_dir()

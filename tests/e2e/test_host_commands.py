"""`commitstats account` and `commitstats repositories`, against a host over HTTPS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from commitstats_desktop.cli.commands import commitstats
from commitstats_desktop.cli.home import Session
from commitstats_desktop.paths import Paths
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.host_github import FakeGitHub
from tests.fakes.hosted import HostedHome, hosted_home

DONE, ERROR, USAGE, PARTIAL = 0, 1, 2, 3


def no_window(paths: Paths, *, in_background: bool) -> int:
    raise AssertionError("no command here opens a window")


@dataclass
class Commands:
    """The command line in the process of the test, with a key store in memory."""

    home: HostedHome

    def run(self, *words: str, typed: str = "") -> Result:
        """Run a command; `typed` is its standard input."""
        hosts = Hosts(
            self.home.hosts.providers, self.home.keys, Surroundings(sleep=lambda seconds: None)
        )
        session = Session(self.home.own.home.paths, no_window, hosts)
        done = CliRunner().invoke(commitstats, list(words), input=typed, obj=session)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    def add(self, name: str = "work") -> Result:
        """Add the account."""
        words = ("account", "add", "github", "--address", self.home.fake.address, "--name", name)
        return self.run(*words, typed=self.home.fake.token + "\n")


@pytest.fixture
def commands(tmp_path: Path, now: datetime) -> Iterator[Commands]:
    with hosted_home(FakeGitHub, tmp_path, now) as home:
        for name in ("one", "two"):
            home.fake.add("team", name, is_private=name == "one").commits(2)
        home.fake.add("ada", "three").commits(2)
        yield Commands(home)


def listed(done: Result) -> dict[str, dict[str, object]]:
    return {each["name"]: each for each in json.loads(done.stdout)}


def test_from_a_token_to_figures(commands: Commands) -> None:
    added = commands.add()
    before = listed(commands.run("repositories", "list", "--json"))
    picked = commands.run("repositories", "activate", "--owner", "team")
    collected = commands.run("collect")
    after = listed(commands.run("repositories", "list", "--json"))

    assert [each.exit_code for each in (added, picked, collected)] == [DONE] * 3
    assert {each["state"] for each in before.values()} == {"inactive"}
    assert "2 repositories switched on" in picked.stderr
    assert {name: each["state"] for name, each in after.items()} == {
        "ada/three": "inactive",
        "team/one": "up to date",
        "team/two": "up to date",
    }
    everything = added.output + picked.output + collected.output
    assert commands.home.fake.token not in everything
    assert "can also write" in added.stderr


def test_accounts_are_listed_tested_and_removed(commands: Commands) -> None:
    commands.add("work")
    tested = commands.run("account", "test", "work")
    table = commands.run("account", "list")
    as_json = json.loads(commands.run("account", "list", "--json").stdout)
    removed = commands.run("account", "remove", "work")
    unknown = commands.run("account", "test", "work")

    assert [each.exit_code for each in (tested, table, removed)] == [DONE] * 3
    assert as_json[0]["name"] == "work"
    assert (unknown.exit_code, "no account called work" in unknown.stderr) == (ERROR, True)
    assert commands.home.keys.secrets == {}


def test_a_wrong_token_is_refused_with_a_hint_and_nothing_is_kept(commands: Commands) -> None:
    address = commands.home.fake.address
    words = ("account", "add", "github", "--address", address)

    refused = commands.run(*words, typed="wrongTokenOfNobody0123456789\n")

    assert refused.exit_code == ERROR
    assert refused.stderr.startswith("Error: ")
    assert json.loads(commands.run("account", "list", "--json").stdout) == []


def test_a_token_is_replaced_from_standard_input(commands: Commands) -> None:
    commands.add()
    commands.home.fake.token = commands.home.fake.git.token = "theNewTokenOfTheSamePerson0123456"

    refused = commands.run("account", "test", "work")
    replaced = commands.run("account", "replace", "work", typed=commands.home.fake.token + "\n")
    tested = commands.run("account", "test", "work")

    assert (refused.exit_code, replaced.exit_code, tested.exit_code) == (ERROR, DONE, DONE)


def test_a_repository_is_added_by_address_asked_about_and_forgotten(commands: Commands) -> None:
    url = commands.home.fake.url(commands.home.fake.find("team/two"))

    added = commands.run("repositories", "add-url", url)
    asked = commands.run("repositories", "check-open-source")
    collected = commands.run("collect")
    forgotten = commands.run("repositories", "forget", "team/two", "--yes")

    codes = [each.exit_code for each in (added, asked, collected, forgotten)]
    assert codes == [DONE] * 4
    assert "team/two: public" in asked.stderr
    assert json.loads(commands.run("repositories", "list", "--json").stdout) == []


def test_what_is_chosen_must_be_said(commands: Commands) -> None:
    commands.add()

    nothing = commands.run("repositories", "activate")
    unknown = commands.run("repositories", "activate", "team/none")
    nobody = commands.run("repositories", "deactivate", "--owner", "nobody")

    assert (nothing.exit_code, unknown.exit_code, nobody.exit_code) == (USAGE, ERROR, ERROR)


def test_a_refused_account_is_told_and_folders_are_still_collected(commands: Commands) -> None:
    commands.add()
    commands.run("repositories", "activate", "--owner", "ada")
    commands.run("collect")
    commands.home.fake.is_closed = True

    collected = commands.run("collect")

    assert collected.exit_code == PARTIAL
    assert "Error: " in collected.stderr

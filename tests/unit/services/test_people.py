"""Who the person is: claimed, suggested, never guessed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.services import people
from commitstats_desktop.services.git_configuration import emails_of_git, name_of_git
from tests.fakes.homes import FakeHome
from tests.fakes.patience import patience
from tests.fakes.repositories import ADA, FakeRepository, Person


@pytest.fixture
def home(tmp_path: Path, now: datetime) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", now, None)
    yield made
    made.close()


def emails(home: FakeHome) -> list[str]:
    return [identity.email for identity in people.identities(home.home.database)]


def test_an_address_is_kept_as_it_was_typed_and_counts_in_any_case(home: FakeHome) -> None:
    home.claim(" Ada@Example.org ", "ada@example.ORG", "second@x")
    home.claim("ADA@EXAMPLE.ORG")

    assert [email.casefold() for email in emails(home)] == ["ada@example.org", "second@x"]
    assert people.disclaim(home.home.database, ["ada@example.org", "unknown@x"], home.now) == 1
    assert emails(home) == ["second@x"]


@pytest.mark.parametrize(
    "text", ["", " ", "ada", "@", "a@", "@x", "a b@x", "<a@x>", "a@b@c", "a\n@x"]
)
def test_what_is_no_address_is_refused_and_nothing_is_added(home: FakeHome, text: str) -> None:
    with pytest.raises(AppError, match="is not an e-mail address") as told:
        home.claim("good@x", text)

    assert told.value.hint
    assert emails(home) == []


def test_an_address_that_some_commit_really_has_can_be_claimed(
    home: FakeHome, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "old")
    repository.commit({"a": "x\n"}, author=Person("Ada", "ada"))
    home.add(repository)
    home.collect()

    home.claim("Ada")

    assert home.totals()["commits"] == 1


def test_authors_come_with_those_first_that_are_most_likely_me(
    home: FakeHome, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "one")
    for author, number in (
        (Person("Grace", "grace@x"), 5),
        (Person("Ada Lovelace", "a.l@elsewhere"), 2),
        (ADA, 1),
        (Person("Somebody", "ada@third.example"), 3),
    ):
        for index in range(number):
            repository.commit({author.email: str(index)}, author=author)
    home.add(repository)
    home.claim(ADA.email)
    home.collect()

    found = people.authors_seen(home.home.database)

    assert [(author.email, author.commits, author.likeness) for author in found] == [
        (ADA.email, 1, Likeness.ME),
        ("ada@third.example", 3, Likeness.POSSIBLY_ME),
        ("a.l@elsewhere", 2, Likeness.POSSIBLY_ME),
        ("grace@x", 5, Likeness.NOBODY),
    ]
    coverage = home.figures()["coverage"]
    assert (coverage["attributed"], coverage["unattributed"]) == (1, 5)
    assert coverage["sentence"].endswith("17 % of my commits attributed.")


def test_a_name_alone_and_an_empty_name_match_nobody(home: FakeHome, tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "one")
    repository.commit({"a": "1"}, author=Person("", ADA.email))
    repository.commit({"a": "2"}, author=Person("", "other@x"))
    repository.commit({"a": "3"}, author=Person("", ""))
    home.add(repository)
    home.claim(ADA.email)
    home.collect()

    coverage = home.figures()["coverage"]

    assert (coverage["attributed"], coverage["unattributed"]) == (1, 0)


def test_a_co_author_never_makes_a_commit_mine(home: FakeHome, tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "one")
    message = f"x\n\nCo-authored-by: {ADA.name} <{ADA.email}>\n"
    repository.commit({"a": "1"}, message, author=Person("Grace", "grace@x"))
    home.add(repository)
    home.claim(ADA.email)
    home.collect()

    assert home.totals()["commits"] == 0
    rows = home.query("SELECT a.email FROM commit_coauthors c JOIN authors a ON a.id = c.author_id")
    assert rows == [(ADA.email,)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[user]\n\temail = ada@x\n", ["ada@x"]),
        ("[User]\nEmail=ada@x\nname = Ada\n", ["ada@x"]),
        ('[user]\n email = "ada@x" ; mine\n', ["ada@x"]),
        ("[core]\nemail = no@x\n[user]\nemail = ada@x # mine\n[alias]\nemail = no@x\n", ["ada@x"]),
        ("[user]\nemail = not an address\n", []),
        ("[user]\nemail = " + '"' * 300_000, []),
        ("[user]\nemail =" + " " * 300_000 + "x", []),
        ("\0\xff", []),
        ("", []),
    ],
)
def test_the_address_of_git_is_suggested(tmp_path: Path, text: str, found: list[str]) -> None:
    (tmp_path / ".gitconfig").write_text(text, "latin-1")

    with patience():
        assert emails_of_git(tmp_path) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[user]\n\tname = Ada Berg\n\temail = ada@x\n", "Ada Berg"),
        ("[branch]\nname = main\n[user]\nemail = ada@x\n", ""),
        ("", ""),
    ],
)
def test_the_name_of_git_is_known(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / ".gitconfig").write_text(text)

    assert name_of_git(tmp_path) == name


def test_a_git_configuration_that_cannot_be_read_suggests_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".gitconfig")
    (tmp_path / ".config" / "git" / "config").mkdir(parents=True)

    with patience():
        assert emails_of_git(tmp_path) == []

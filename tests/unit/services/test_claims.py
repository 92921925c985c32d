"""What claiming an address does at once, what it leaves unknown, and how it is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.classify.mailmap import parse_mailmap
from commitstats_desktop.classify.noreply import HostAccount
from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.person import AuthorSeen, Likeness
from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.services import people
from commitstats_desktop.services.git_configuration import emails_of_git
from commitstats_desktop.services.people import IdentityChange
from commitstats_desktop.store import notes
from tests.fakes.homes import FakeHome
from tests.fakes.laws import examples
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person

OLD_ADA = Person("A. L.", "lovelace@old.example")
AT_GITHUB = Person("countess", "7+ada@users.noreply.github.com")
BOT = Person("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com")


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "core")
    made.commits(3)
    made.commits(2, author=GRACE)
    made.commits(4, author=OLD_ADA)
    made.commits(1, author=AT_GITHUB)
    made.commits(2, author=BOT)
    return made


@pytest.fixture
def collected(home: FakeHome, repository: FakeRepository) -> FakeHome:
    home.add(repository)
    home.collect()
    return home


def seen(home: FakeHome, email: str) -> AuthorSeen:
    (author,) = [
        author for author in people.authors_seen(home.home.database) if author.email == email
    ]
    return author


def map_to_ada(home: FakeHome, line: str) -> None:
    """Let the repository's mailmap say something."""
    with home.home.database.writing() as connection:
        notes.save_notes(connection, 1, TreeNotes((), parse_mailmap(line.encode())))


def test_commits_count_at_once_and_their_lines_are_unknown_not_zero(collected: FakeHome) -> None:
    before = collected.totals()["lines_added"]

    collected.claim(GRACE.email, OLD_ADA.email)

    figures = collected.figures()
    assert figures["totals"]["commits"] == 3 + 2 + 4
    assert figures["totals"]["lines_added"] == before
    assert figures["coverage"]["lines_unknown"] == 6
    assert people.unread_lines(collected.home.database) == 6
    assert len(people.unread_repositories(collected.home.database)) == 1


def test_the_next_collection_reads_just_those_commits(
    collected: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    fresh = FakeHome.make(tmp_path / "fresh", collected.now)
    fresh.claim(OLD_ADA.email)
    fresh.add(repository)
    fresh.collect()
    collected.claim(OLD_ADA.email)
    # Another walk would stumble over the oldest commit, which nobody needs to read again.
    root = min(repository.files_of, key=lambda oid: len(repository.files_of[oid]))
    repository.object_path(root).unlink()

    ended = collected.collect()["core"]

    assert (ended.outcome, ended.listed, ended.read) == (Outcome.UP_TO_DATE, 0, 4)
    assert collected.figures()["totals"] == fresh.figures()["totals"]
    assert collected.figures()["coverage"]["lines_unknown"] == 0
    assert people.unread_lines(collected.home.database) == 0
    fresh.close()


def test_only_repositories_with_commits_to_read_are_read_again(
    collected: FakeHome, tmp_path: Path
) -> None:
    other = FakeRepository.make(tmp_path / "other")
    other.commits(2)
    collected.add(other)
    collected.collect()

    collected.claim(GRACE.email)

    states = collected.query("SELECT name, is_read FROM repositories ORDER BY name")
    assert states == [("core", 0), ("other", 1)]


def test_a_claim_that_leaves_nothing_to_read_asks_for_no_reading(collected: FakeHome) -> None:
    collected.claim("never@seen.example")

    assert collected.query("SELECT is_read FROM repositories") == [(1,)]


EMAILS = [GRACE.email, OLD_ADA.email, AT_GITHUB.email, "unseen@x"]


@settings(max_examples=examples(4))
@given(st.permutations(EMAILS))
def test_claiming_in_any_order_gives_the_same_figures(
    collected: FakeHome, emails: list[str]
) -> None:
    start = collected.figures()
    collected.claim(*EMAILS)
    at_once = collected.figures(), collected.aggregates()
    collected.disclaim(*EMAILS)

    for email in emails:
        collected.claim(email)

    assert (collected.figures(), collected.aggregates()) == at_once
    collected.disclaim(*reversed(emails))
    assert collected.figures() == start


@settings(max_examples=examples(6))
@given(st.lists(st.tuples(st.sampled_from(EMAILS), st.booleans()), max_size=8))
def test_undoing_leads_back_to_the_start(
    collected: FakeHome, steps: list[tuple[str, bool]]
) -> None:
    database = collected.home.database
    start = collected.figures(), collected.aggregates(), people.identities(database)
    done = []
    for email, is_mine in steps:
        change = IdentityChange(claimed=(email,)) if is_mine else IdentityChange(refused=(email,))
        done.append(people.save(database, change, collected.now))

    for before in reversed(done):
        people.restore(database, before)

    assert (collected.figures(), collected.aggregates(), people.identities(database)) == start


def test_claiming_reading_and_disclaiming_returns_to_the_start(collected: FakeHome) -> None:
    start = collected.figures()
    collected.claim(GRACE.email)
    collected.collect()

    collected.disclaim(GRACE.email)

    assert collected.figures() == start


def test_a_line_in_a_mailmap_suggests_and_never_claims(collected: FakeHome) -> None:
    before = collected.totals()

    map_to_ada(collected, f"Ada <{ADA.email}> <{GRACE.email}>\n<{ADA.email}> <{BOT.email}>\n")

    assert collected.totals() == before
    grace = seen(collected, GRACE.email)
    assert grace.likeness is Likeness.POSSIBLY_ME
    assert grace.reasons == (f"mailmap of core joins it with {ADA.email}",)
    assert seen(collected, BOT.email).likeness is Likeness.NOBODY
    map_to_ada(collected, "")
    assert seen(collected, GRACE.email).likeness is Likeness.NOBODY


def test_the_mailmap_of_a_repository_is_read_with_it(
    collected: FakeHome, repository: FakeRepository
) -> None:
    before = collected.totals()["commits"]
    repository.commit({".mailmap": f"Ada <{ADA.email}> <{OLD_ADA.email}>\n"}, author=GRACE)

    collected.collect()

    old = seen(collected, OLD_ADA.email)
    assert old.reasons == (f"mailmap of core joins it with {ADA.email}",)
    assert collected.totals()["commits"] == before
    assert collected.figures()["coverage"]["unattributed"] == 4 + 1
    states = "SELECT DISTINCT state FROM commits JOIN authors a ON a.id = author_id"
    assert collected.query(f"{states} WHERE a.email = '{OLD_ADA.email}'") == [("read",)]


def test_what_is_refused_is_not_suggested_until_it_is_claimed(collected: FakeHome) -> None:
    assert seen(collected, AT_GITHUB.email).likeness is Likeness.POSSIBLY_ME

    collected.refuse(AT_GITHUB.email)

    assert seen(collected, AT_GITHUB.email).likeness is Likeness.NOBODY
    assert collected.figures()["coverage"]["unattributed"] == 0
    collected.claim(AT_GITHUB.email)
    assert seen(collected, AT_GITHUB.email).likeness is Likeness.ME
    collected.disclaim(AT_GITHUB.email)
    assert seen(collected, AT_GITHUB.email).likeness is Likeness.POSSIBLY_ME


@pytest.mark.parametrize("email", [BOT.email, "noreply@github.com"])
def test_the_address_of_a_bot_cannot_be_claimed(collected: FakeHome, email: str) -> None:
    with pytest.raises(AppError, match="a program") as told:
        collected.claim(GRACE.email, email)

    assert told.value.hint
    assert collected.totals()["commits"] == 3


def test_an_account_confirms_its_addresses_and_noreply_forms(collected: FakeHome) -> None:
    database = collected.home.database

    added = people.confirm(
        database,
        [OLD_ADA.email, ADA.email, BOT.email],
        "account:github.com/ada",
        collected.now,
        HostAccount("github.com", "ada", "7"),
    )

    assert added == 2
    assert {one.email: one.confirmed_by for one in people.identities(database)} == dict.fromkeys(
        (ADA.email, OLD_ADA.email, AT_GITHUB.email), "account:github.com/ada"
    )
    assert seen(collected, AT_GITHUB.email).reasons == ("your account github.com/ada",)
    assert collected.totals()["commits"] == 3 + 4 + 1


def test_an_account_never_takes_back_what_the_person_said(collected: FakeHome) -> None:
    database = collected.home.database
    people.confirm(database, [OLD_ADA.email], "account:github.com/ada", collected.now)
    collected.disclaim(OLD_ADA.email)
    collected.refuse(GRACE.email)

    added = people.confirm(
        database, [OLD_ADA.email, GRACE.email], "account:github.com/ada", collected.now
    )

    assert added == 0
    collected.claim(OLD_ADA.email)
    assert collected.totals()["commits"] == 3 + 4


def test_the_address_of_git_is_confirmed_by_git(
    home: FakeHome, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".gitconfig").write_text('[includeIf "gitdir:~/work/"]\n path = work.inc\n')
    (tmp_path / "work.inc").write_text(f"[user]\n email = {GRACE.email}\n")
    monkeypatch.setenv("HOME", str(tmp_path))

    suggested = people.load_people(home.home.database).suggested
    home.claim(GRACE.email.upper())

    assert suggested == (GRACE.email,)
    assert [one.confirmed_by for one in people.identities(home.home.database)] == ["person", "git"]
    assert people.load_people(home.home.database).suggested == ()


def test_configurations_that_include_each_other_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".gitconfig").write_text(
        "[include]\n path = .gitconfig\n path = nowhere\n[user]\n email = a@x\n"
    )

    assert emails_of_git(tmp_path) == ["a@x"]

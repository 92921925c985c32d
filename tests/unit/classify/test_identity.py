"""Who looks like the person, and the words that say why; only an address makes a commit theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.bots import is_bot, looks_like_bot
from commitstats_desktop.classify.identity import Me, joins_of, judge, name_key, names_of
from commitstats_desktop.classify.mailmap import MailmapEntry, parse_mailmap
from commitstats_desktop.classify.noreply import HostAccount, account_of, is_of_account
from commitstats_desktop.core.person import Likeness, fold


def me(*emails: str, names: tuple[str, ...] = ("Ada Lovelace",), mailmap: str = "") -> Me:
    """A person with these addresses, the first of which was seen with these names."""
    claimed = {fold(email): email for email in emails}
    known = names_of([(name, emails[0]) for name in names], claimed)
    lines = [("core", entry) for entry in parse_mailmap(mailmap.encode())]
    return Me(claimed, known, frozenset(), joins_of(lines, claimed, known))


ADA = me("ada@example.org")


@pytest.mark.parametrize(
    ("name", "email", "reason"),
    [
        ("Ada Lovelace", "x@y", "same name as ada@example.org"),
        ("ada  LOVELACE", "x@y", "same name as ada@example.org"),
        ("Lovelace, Ada", "x@y", "same name as ada@example.org"),
        ("Àda Lóvelace", "x@y", "same name as ada@example.org"),
        ("Somebody", "ADA@elsewhere.example", "same local part as ada@example.org"),
        ("Somebody", "ada+work@example.org", "same local part as ada@example.org"),
        ("x", "ada@users.noreply.github.com", "GitHub noreply address of the login ada"),
        ("x", "7+ada@users.noreply.github.com", "GitHub noreply address of the login ada"),
        ("x", "7-ada@users.noreply.git.example", "git.example noreply address of the login ada"),
    ],
)
def test_what_looks_like_the_person_is_suggested_with_a_reason(
    name: str, email: str, reason: str
) -> None:
    assert judge(name, email, ADA) == (Likeness.POSSIBLY_ME, (reason,))


def test_all_reasons_are_told_the_strongest_first() -> None:
    known = me("7+ada@users.noreply.github.com", mailmap="<7+ada@users.noreply.github.com> <ada@b>")

    judged = judge("Ada Lovelace", "ada@b", known)

    assert judged.reasons == (
        "mailmap of core joins it with 7+ada@users.noreply.github.com",
        "same name as 7+ada@users.noreply.github.com",
        "same local part as 7+ada@users.noreply.github.com",
    )


def test_a_renamed_account_is_recognised_by_its_number() -> None:
    known = me("7+ada@users.noreply.github.com")

    judged = judge("x", "7+countess@users.noreply.github.com", known)

    assert judged.reasons == ("same GitHub account as 7+ada@users.noreply.github.com",)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("", "x@y"),
        ("Ada", "x@y"),
        ("Ada Lovelace Junior", "x@y"),
        ("Grace", "grace@example.org"),
        ("Grace", "ada@"[:3]),
        ("x", "adam@example.org"),
        ("x", "7-ada@users.noreply.github.com"),
    ],
)
def test_what_does_not_look_like_the_person_is_nobodys(name: str, email: str) -> None:
    assert judge(name, email, ADA) == (Likeness.NOBODY, ())


@pytest.mark.parametrize("name", ["root", "Unknown", "", "no author", "Your Name"])
def test_a_name_that_anybody_may_have_suggests_nobody(name: str) -> None:
    assert judge(name, "x@y", me("ada@example.org", names=(name,))).likeness is Likeness.NOBODY


@pytest.mark.parametrize("local", ["noreply", "no-reply"])
def test_a_local_part_that_anybody_may_have_suggests_nobody(local: str) -> None:
    known = me(f"{local}@a", names=())

    assert judge("x", f"{local}@b", known).likeness is Likeness.NOBODY


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com"),
        ("Ada Lovelace", "1+ada[bot]@users.noreply.github.com"),
        ("ada[bot]", "ada@example.org"),
        ("Ada Lovelace", "noreply@github.com"),
        ("Ada Lovelace", "project_12_bot_1a2b3c@noreply.git.example"),
        ("Ada Lovelace", "group_3_bot@noreply.git.example"),
    ],
)
def test_a_bot_is_nobodys_even_under_an_address_of_mine(name: str, email: str) -> None:
    known = me("ada@example.org", email)

    assert is_bot(name, email)
    assert judge(name, email, known) == (Likeness.NOBODY, ())


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Renovate Bot", "ada@ci.example"),
        ("GitHub Actions", "ada@x"),
        ("ada-bot", "ada@x"),
        ("Ada Lovelace", "ada-bot@x"),
    ],
)
def test_what_is_called_like_a_bot_is_never_suggested_but_may_be_claimed(
    name: str, email: str
) -> None:
    assert looks_like_bot(name, email)
    assert judge(name, email, me("ada@example.org", "ada-bot@y")).likeness is Likeness.NOBODY
    assert judge(name, email, me(email)).likeness is Likeness.ME


@pytest.mark.parametrize("name", ["Jan Bot", "Maria Abbot", "Talbot", "Robot Ada"])
def test_people_who_are_called_almost_like_a_bot_are_people(name: str) -> None:
    assert not looks_like_bot(name, "jan.bot@x")


@pytest.mark.parametrize(
    ("email", "account"),
    [
        ("ada@users.noreply.github.com", ("github.com", "ada", "")),
        ("7+Ada@Users.NoReply.GitHub.com", ("github.com", "ada", "7")),
        ("7-ada@users.noreply.github.com", ("github.com", "7-ada", "")),
        ("7-ada-b@users.noreply.gitlab.com", ("gitlab.com", "ada-b", "7")),
        ("ada@noreply.codeberg.org", ("codeberg.org", "ada", "")),
        ("7+ada@users.noreply.ghe.example", ("ghe.example", "ada", "7")),
        ("ada@github.com", None),
        ("ada@users.noreply.", None),
        ("@users.noreply.github.com", None),
        ("", None),
    ],
)
def test_a_noreply_address_tells_its_account(
    email: str, account: tuple[str, str, str] | None
) -> None:
    assert account_of(email) == account


@pytest.mark.parametrize(
    ("email", "is_theirs"),
    [
        ("ada@users.noreply.github.com", True),
        ("7+ADA@users.noreply.github.com", True),
        ("7+countess@users.noreply.github.com", True),
        ("8+ada@users.noreply.github.com", False),
        ("7-ada@users.noreply.gitlab.com", False),
        ("ada@example.org", False),
    ],
)
def test_an_account_owns_its_noreply_forms_by_number_before_login(
    email: str, is_theirs: bool
) -> None:
    assert is_of_account(email, HostAccount("github.com", "Ada", "7")) is is_theirs


@pytest.mark.parametrize(
    ("mailmap", "name", "email", "reason"),
    [
        ("A <ada@example.org> <old@x>", "x", "old@x", "joins it with ada@example.org"),
        ("A <new@x> <ada@example.org>", "x", "new@x", "joins it with ada@example.org"),
        ("A <new@x> <ada@example.org>\nA <new@x> <old@x>", "x", "OLD@x", "joins it with"),
        ("A <ada@example.org> Bob <shared@x>", "bob", "shared@x", "joins it with"),
        ("ada lovelace <old@x>", "x", "old@x", "calls it ada lovelace"),
    ],
)
def test_a_mailmap_suggests_what_it_joins_with_an_address_of_mine(
    mailmap: str, name: str, email: str, reason: str
) -> None:
    judged = judge(name, email, me("ada@example.org", mailmap=mailmap))

    assert judged.likeness is Likeness.POSSIBLY_ME
    assert judged.reasons[0].startswith(f"mailmap of core {reason}")


@pytest.mark.parametrize(
    ("mailmap", "name", "email"),
    [
        ("A <ada@example.org> Bob <shared@x>", "Carl", "shared@x"),
        ("A <new@x> Bob <ada@example.org>\n<new@x> <old@x>", "x", "old@x"),
        ("A <other@x> <old@x>", "x", "old@x"),
        ("A <ada@example.org> <1+ci[bot]@users.noreply.github.com>", "ci[bot]",
         "1+ci[bot]@users.noreply.github.com"),
    ],
)  # fmt: skip
def test_a_mailmap_suggests_nobody_else(mailmap: str, name: str, email: str) -> None:
    judged = judge(name, email, me("ada@example.org", mailmap=mailmap))

    assert judged.likeness is Likeness.NOBODY


WORDS = st.sampled_from(["", "ada", "Ada Lovelace", "bob", "x@y", "ada@example.org", "root"])
ENTRIES = st.lists(st.builds(MailmapEntry, WORDS, WORDS, WORDS, WORDS), max_size=8)


@given(ENTRIES, WORDS, WORDS)
def test_no_mailmap_and_no_name_ever_makes_a_commit_mine(
    entries: list[MailmapEntry], name: str, email: str
) -> None:
    claimed = {"ada@example.org": "ada@example.org"}
    names = names_of([("Ada Lovelace", "ada@example.org")], claimed)
    known = Me(claimed, names, frozenset(), joins_of([("r", e) for e in entries], claimed, names))

    judged = judge(name, email, known)

    assert (judged.likeness is Likeness.ME) == (email == "ada@example.org")
    assert bool(judged.reasons) == (judged.likeness is Likeness.POSSIBLY_ME)


@given(st.text())
def test_a_name_has_one_key_however_it_is_written(name: str) -> None:
    assert name_key(f" {name.upper().lower()} ") == name_key(name.upper().lower())
    assert name_key(name_key(name)) == name_key(name)

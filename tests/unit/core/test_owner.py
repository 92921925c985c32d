"""Who a repository belongs to, told from where it was cloned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.owner import is_owned_by, owner_of
from tests.fakes.patience import patience


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("https://Example.org/acme/core.git", "example.org/acme"),
        ("https://example.org/acme/team/core/", "example.org/acme/team"),
        ("https://ada:secret@example.org:8443/acme/core", "example.org/acme"),
        ("https://secret@example.org/acme/core", "example.org/acme"),
        ("ssh://git@example.org:22/acme/core.git", "example.org/acme"),
        ("git@example.org:acme/core.git", "example.org/acme"),
        ("git@example.org:/acme/core.git", "example.org/acme"),
        ("example.org:acme/core.git", "example.org/acme"),
        ("git://example.org/core.git", "example.org"),
        ("https://ada@dev.azure.com/acme/Big%20Project/_git/core", "dev.azure.com/acme/Big%20Project"),
        ("git@ssh.dev.azure.com:v3/acme/project/core", "dev.azure.com/acme/project"),
        ("/srv/git/core.git", ""),
        ("../core", ""),
        ("file:///srv/git/core.git", ""),
        ("C:/code/core", ""),
        ("C:\\code\\core", ""),
        ("", ""),
        ("https://", ""),
    ],
)  # fmt: skip
def test_the_owner_of_an_address(url: str, owner: str) -> None:
    assert owner_of(url) == owner


@given(st.text(max_size=40))
def test_no_password_is_ever_part_of_an_owner(secret: str) -> None:
    plain = "".join(letter for letter in secret if letter.isalnum()) + "Secret"

    assert "secret" not in owner_of(f"https://ada:{plain}@example.org/acme/core").lower()


@pytest.mark.parametrize("letter", ["a", "/", "@", ":", "a@", "//"])
def test_a_hostile_address_takes_no_time(letter: str) -> None:
    with patience():
        owner_of("https://" + letter * 500_000)
        owner_of(letter * 1_990)


@pytest.mark.parametrize(
    ("owner", "wanted", "is_theirs"),
    [
        ("example.org/acme", "example.org/acme", True),
        ("example.org/Acme/team", "example.org/acme/", True),
        ("example.org/acmeology", "example.org/acme", False),
        ("example.org/acme", "example.org/acme/team", False),
        ("example.org/acme", "", False),
    ],
)
def test_groups_below_an_owner_are_theirs(owner: str, wanted: str, is_theirs: bool) -> None:
    assert is_owned_by(owner, wanted) is is_theirs

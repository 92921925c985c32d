"""A proxy is kept without its login; the login comes from the key store when it is needed."""

from __future__ import annotations

import pytest

from commitstats_desktop.core.errors import AppError, CredentialStoreError
from commitstats_desktop.core.proxy import NONE, SYSTEM, proxy_for, proxy_login
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.network import checked_proxy, keep_login, proxy_of, with_proxy
from commitstats_desktop.settings import Settings
from tests.fakes.keys import MemoryKeys

PROXY = "http://proxy.example:8080"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("proxy.example:8080", PROXY),
        (" http://proxy.example:8080/ ", PROXY),
        ("https://proxy.example", "https://proxy.example"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert checked_proxy(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "ftp://proxy", "http://", "http://proxy:port", "http://proxy/path", "http://[x", "a b"],
)
def test_what_is_no_address_of_a_proxy_is_refused(typed: str) -> None:
    with pytest.raises(AppError, match="is not the address of a proxy"):
        checked_proxy(typed)


def test_a_login_in_the_address_is_refused_so_that_no_file_holds_it() -> None:
    with pytest.raises(AppError, match="holds a user name or password"):
        checked_proxy("http://ada:secret@proxy.example:8080")


def test_the_login_goes_to_the_proxy_as_it_was_typed() -> None:
    keys = MemoryKeys()
    has_login = keep_login(keys, "ada@corp", "p:w@rd/ä%")
    settings = Settings(proxy=PROXY, proxy_has_login=has_login)

    hosts = with_proxy(Hosts({}, keys), settings)

    way = proxy_for("https://github.com", hosts.surroundings.proxy)
    assert way is not None
    assert proxy_login(way) == (PROXY, (b"ada@corp", "p:w@rd/ä%".encode()))


@pytest.mark.parametrize("choice", [SYSTEM, NONE, PROXY])
def test_without_a_login_the_choice_is_taken_as_it_is(choice: str) -> None:
    keys = MemoryKeys({"proxy": Secret("old:login-of-before")})

    assert proxy_of(Settings(proxy=choice), keys) == choice


def test_an_empty_user_name_forgets_the_login() -> None:
    keys = MemoryKeys({"proxy": Secret("old:login-of-before")})

    assert not keep_login(keys, "", "whatever")
    assert keys.secrets == {}


def test_a_key_store_that_does_not_answer_leaves_the_login_out() -> None:
    class Locked(MemoryKeys):
        def find(self, uuid: str) -> Secret | None:
            raise CredentialStoreError("Locked.")

    assert proxy_of(Settings(proxy=PROXY, proxy_has_login=True), Locked()) == PROXY

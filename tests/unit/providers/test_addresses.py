"""What people type becomes the address of a host, and a token goes to that host only."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.origin import Origin, is_same_origin
from commitstats_desktop.core.proxy import NONE, SYSTEM, proxy_for
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import PROVIDERS, provider_of
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.providers.github import api_of
from commitstats_desktop.wire.surroundings import Surroundings

GITHUB, GITLAB = ProviderKind.GITHUB, ProviderKind.GITLAB
AZURE, GIT = ProviderKind.AZURE_DEVOPS, ProviderKind.GIT


@pytest.mark.parametrize(
    ("kind", "typed", "address"),
    [
        (GITHUB, "", "https://github.com"),
        (GITHUB, "github.com", "https://github.com"),
        (GITHUB, " https://www.github.com/ada/engine?tab=x ", "https://github.com"),
        (GITHUB, "https://api.github.com", "https://github.com"),
        (GITHUB, "GHE.Example.com/", "https://ghe.example.com"),
        (GITHUB, "https://ghe.example.com:8443/api/v3", "https://ghe.example.com:8443"),
        (GITLAB, "", "https://gitlab.com"),
        (GITLAB, "https://gitlab.com/ada/engine", "https://gitlab.com"),
        (GITLAB, "https://git.example.com/gitlab/", "https://git.example.com/gitlab"),
        (GITLAB, "git.example.com/gitlab/-/profile", "https://git.example.com/gitlab"),
        (GITLAB, "https://git.example.com/gitlab/api/v4", "https://git.example.com/gitlab"),
        (AZURE, "fabrikam", "https://dev.azure.com/fabrikam"),
        (AZURE, "dev.azure.com/fabrikam", "https://dev.azure.com/fabrikam"),
        (AZURE, "https://dev.azure.com/fab/Pro%20j/_git/x", "https://dev.azure.com/fab"),
        (AZURE, "https://fabrikam.visualstudio.com/Project", "https://dev.azure.com/fabrikam"),
        (AZURE, "https://ado.example.com/tfs/Default", "https://ado.example.com/tfs/Default"),
        (AZURE, "https://a.example.com:8080/tfs/C/P/_git/x", "https://a.example.com:8080/tfs/C"),
        (GIT, "https://git.example.com/a/b.git", "https://git.example.com/a/b.git"),
        (GIT, "http://127.0.0.1:3000/a/b", "http://127.0.0.1:3000/a/b"),
    ],
)
def test_an_address_is_read_as_people_type_it(kind: ProviderKind, typed: str, address: str) -> None:
    read = provider_of(kind).read_address

    assert read(typed) == address
    assert read(read(typed)) == address


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
@pytest.mark.parametrize(
    "typed",
    [
        "http://git.example.com/a/b",
        "ssh://git@git.example.com/a/b",
        "git@git.example.com:a/b.git",
        "https://me:glpat-secret@git.example.com/a/b",
        "ftp://git.example.com/a",
        "file:///home/ada/work",
        "https://",
        "https://[::1/a",
        "https://host:99999999/a",
        "https://" + "a" * 70 + ".example.com/b",
    ],
)
def test_an_address_that_is_none_or_not_safe_is_refused(provider: Provider, typed: str) -> None:
    with pytest.raises(HostError) as caught:
        provider.read_address(typed)

    assert caught.value.reason is Refusal.WRONG_ADDRESS
    assert caught.value.hint
    assert "glpat" not in caught.value.sentence + caught.value.hint


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (GITHUB, "https://gitlab.com"),
        (GITHUB, "https://dev.azure.com/fabrikam"),
        (GITLAB, "https://github.com/ada"),
        (GITLAB, "https://fabrikam.visualstudio.com"),
        (AZURE, "https://github.com/ada"),
        (AZURE, "https://dev.azure.com/"),
        (AZURE, "https://ado.example.com"),
        (GIT, "https://github.com"),
    ],
)
def test_the_address_of_another_kind_of_host_is_refused(kind: ProviderKind, typed: str) -> None:
    with pytest.raises(HostError) as caught:
        provider_of(kind).read_address(typed)

    assert caught.value.reason is Refusal.WRONG_ADDRESS


@pytest.mark.parametrize(
    ("base", "api"),
    [
        ("https://github.com", "https://api.github.com"),
        ("https://octocorp.ghe.com", "https://api.octocorp.ghe.com"),
        ("https://ghe.example.com", "https://ghe.example.com/api/v3"),
    ],
)
def test_the_api_of_github_is_found(base: str, api: str) -> None:
    assert api_of(base) == api


@pytest.mark.parametrize(
    ("kind", "base", "page"),
    [
        (GITHUB, "https://github.com", "https://github.com/settings/personal-access-tokens/new"),
        (
            GITLAB,
            "https://e.com/gitlab",
            "https://e.com/gitlab/-/user_settings/personal_access_tokens",
        ),
        (AZURE, "https://dev.azure.com/fab", "https://dev.azure.com/fab/_usersSettings/tokens"),
    ],
)
def test_the_page_for_a_token_is_that_of_the_host_and_names_reading_only(
    kind: ProviderKind, base: str, page: str
) -> None:
    first = provider_of(kind).token_pages(base)[0]

    assert first.url.partition("?")[0] == page
    assert all("read" in scope.name.lower() for scope in first.scopes)
    assert all(scope.purpose for scope in first.scopes)
    wanted = parse_qs(urlsplit(first.url).query)
    assert "write" not in str(wanted)


@pytest.mark.parametrize(
    ("kind", "base", "clone_url", "is_given"),
    [
        (GITHUB, "https://github.com", "https://github.com/ada/engine.git", True),
        (GITHUB, "https://github.com", "https://GitHub.com:443/ada/engine.git", True),
        (GITHUB, "https://github.com", "http://github.com/ada/engine.git", False),
        (GITHUB, "https://github.com", "https://github.com.example.com/ada/engine.git", False),
        (GITHUB, "https://github.com", "https://github.com:8443/ada/engine.git", False),
        (GITHUB, "https://github.com", "https://api.github.com/ada/engine.git", False),
        (GITLAB, "https://e.com/gitlab", "https://e.com/gitlab/ada/engine.git", True),
        (GITLAB, "https://e.com/gitlab", "https://clone.e.com/gitlab/ada/engine.git", False),
        (AZURE, "https://dev.azure.com/fab", "https://dev.azure.com/fab/P/_git/R", True),
        (AZURE, "https://dev.azure.com/fab", "https://fab.visualstudio.com/P/_git/R", False),
        (GIT, "https://e.com/a.git", "https://e.com/a.git", True),
        (GIT, "https://e.com/a.git", "ext::sh -c whoami", False),
    ],
)
def test_git_is_given_the_token_for_the_origin_of_the_account_only(
    kind: ProviderKind, base: str, clone_url: str, is_given: bool
) -> None:
    host = provider_of(kind).connect(base, Secret("a-token"), Surroundings())

    login = host.git_login(clone_url)

    assert (login is not None) == is_given
    if login is not None:
        assert login.origin == Origin.of(base)
        assert login.user_name
        assert login.secret == Secret("a-token")


def test_without_a_token_git_is_given_none() -> None:
    for provider in PROVIDERS:
        host = provider.connect("https://e.com/a", None, Surroundings())
        assert host.git_login("https://e.com/a") is None


@given(st.text(max_size=40), st.sampled_from(["https://", "http://", "", "//", "https://a@"]))
def test_any_text_is_an_address_or_an_error_with_a_sentence(text: str, before: str) -> None:
    for provider in PROVIDERS:
        try:
            address = provider.read_address(before + text)
        except HostError as error:
            assert error.sentence
        else:
            assert Origin.of(address).is_safe
            assert "@" not in urlsplit(address).netloc


def test_origins_are_compared_as_browsers_do() -> None:
    assert is_same_origin("https://Example.com/a", "https://example.com.:443/b?c")
    assert is_same_origin("https://bücher.example/a", "https://xn--bcher-kva.example")
    assert not is_same_origin("https://example.com", "http://example.com")
    assert not is_same_origin("https://example.com", "https://example.com:444")
    assert not is_same_origin("https://example.com@evil.example", "https://example.com")
    assert not is_same_origin("nonsense", "nonsense")
    assert Origin.of("http://[::1]:80/a").is_loopback
    assert not Origin.of("http://127.0.0.1.example.com").is_loopback


def test_the_proxy_is_the_systems_the_persons_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "proxy.example.com:3128")
    monkeypatch.setenv("no_proxy", "git.example.com,.internal")

    assert proxy_for("https://github.com") == "http://proxy.example.com:3128"
    assert proxy_for("https://git.example.com") is None
    assert proxy_for("https://a.internal", SYSTEM) is None
    assert proxy_for("https://a.internal", "http://own:1") == "http://own:1"
    assert proxy_for("https://github.com", NONE) is None
    assert proxy_for("https://127.0.0.1:9", "http://own:1") is None

"""No token follows a redirect to a second host (F15)."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import ask, base_of, connected, page, refused
from tests.fakes.patience import patience
from tests.fakes.sockets import raw_host, reply, saying

CODES = (301, 302, 303, 307, 308)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
@pytest.mark.parametrize("other", ["localhost", "127.0.0.1"])
def test_a_token_never_follows_to_another_origin(
    other: str, provider: Provider, code: int, surroundings: Surroundings
) -> None:
    with raw_host(saying(reply(b"[]"))) as second, patience():
        target = f"http://{other}:{second.port}/stolen"
        with raw_host(saying(reply(b"", code, location=target))) as first:
            host = connected(provider, base_of(provider, first), surroundings)
            for act in (host.check, host.repositories):
                with pytest.raises(HostError):
                    act()

    assert first.asked
    assert second.asked == []


@pytest.mark.parametrize("provider", PROVIDERS[:2], ids=lambda provider: provider.kind)
def test_a_token_never_follows_a_next_page_to_another_origin(
    provider: Provider, surroundings: Surroundings
) -> None:
    with ExitStack() as stack, patience():
        second = stack.enter_context(raw_host(saying(page(9))))
        following = f"{second.url}/api/v3/user/repos"
        first = stack.enter_context(raw_host(saying(page(1, following=following))))
        listing = connected(provider, first.url, surroundings).repositories()

    assert listing.problem is not None
    assert listing.problem.reason is Refusal.REDIRECTED
    assert second.asked == []


@pytest.mark.parametrize("code", CODES)
def test_a_redirect_on_the_same_origin_is_followed(code: int, surroundings: Surroundings) -> None:
    with raw_host(saying(reply(b"", code, location="/elsewhere"), page(1))) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert host.asked[1].startswith(b"GET /elsewhere ")
    assert b"canary" in host.asked[1]


def test_redirects_that_go_in_a_circle_end(surroundings: Surroundings) -> None:
    with (
        raw_host(
            saying(
                reply(b"", 302, location="/a"),
                reply(b"", 302, location="/b"),
                reply(b"", 302, location="/a"),
            )
        ) as host,
        patience(),
    ):
        refused(ask(host, surroundings).repositories)

    assert len(host.asked) <= 4

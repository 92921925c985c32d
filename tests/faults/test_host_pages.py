"""Lists as hosts and gateways really send them: odd links, pages twice, gaps, entries of no form."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import Refusal
from commitstats_desktop.providers import PROVIDERS, provider_of
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import ask, connected, refused
from tests.fakes.patience import patience
from tests.fakes.sockets import RawHost, raw_host, reply, saying

Link = Callable[[str, int], dict[str, str]]


def listed(*ids: int) -> list[dict[str, Any]]:
    return [
        {"id": each, "full_name": f"a/{each}", "path_with_namespace": f"a/{each}"} for each in ids
    ]


def paged(pages: list[list[Any]], link: Link) -> tuple[Any, list[RawHost]]:
    """An answer for each page number; `link` gives the headers that lead on from page to page."""
    here: list[RawHost] = []

    def answer(connection: Any, head: bytes) -> None:
        target = head.split(b" ")[1].decode()
        number = (
            int(target.partition("page=")[2].partition("&")[0] or 1) if "&page=" in target else 1
        )
        headers = link(here[0].url, number) if number < len(pages) else {}
        connection.sendall(reply(json.dumps(pages[number - 1]).encode(), headers=headers))

    return answer, here


def usual(url: str, number: int) -> dict[str, str]:
    return {"link": f'<{url}/x?a=1&page={number + 1}>; rel="next"'}


LINKS: dict[str, Link] = {
    "as GitHub writes it": lambda url, number: {
        "link": f'<{url}/x?a=1&page=1>; rel="first", <{url}/x?a=1&page={number + 1}>; rel="next"'
    },
    "without quotes": lambda url, number: {"link": f"<{url}/x?a=1&page={number + 1}>; rel=next"},
    "with more words": lambda url, number: {
        "link": f'<{url}/x?a=1&page={number + 1}>; title="a, <b>; rel=prev"; rel="next last"'
    },
    "in capitals": lambda url, number: {"LINK": f'<{url}/x?a=1&page={number + 1}> ; REL="Next"'},
    "as a path": lambda _, number: {"link": f'</x?a=1&page={number + 1}>; rel="next"'},
    "as a query": lambda _, number: {"link": f'<?a=1&page={number + 1}>; rel="next"'},
    "with a comma in it": lambda url, number: {
        "link": f'<{url}/x?o=a,b&page={number + 1}>; rel="next", <{url}/y,z>; rel="last"'
    },
}


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS.keys())
def test_a_link_is_followed_however_it_is_written(link: Link, surroundings: Surroundings) -> None:
    answer, here = paged([listed(1, 2), listed(3), listed(4)], link)
    with raw_host(answer) as host, patience():
        here.append(host)
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert [each.host_id for each in listing.repositories] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("pages", "ids"),
    [
        ([[1, 2], [], [3]], "123"),
        ([[], [1], []], "1"),
        ([[1, 2], [1, 2], [3]], "123"),
        ([[1, 2], [2, 3], [3, 4]], "1234"),
        ([[1, 2], [], [1, 2], [], [3]], "123"),
    ],
    ids=["a gap", "empty ends", "a page twice", "pages that overlap", "gaps and a page twice"],
)
def test_a_list_that_moves_while_it_is_read_is_read_to_its_end(
    pages: list[list[int]], ids: str, surroundings: Surroundings
) -> None:
    answer, here = paged([listed(*each) for each in pages], usual)
    with raw_host(answer) as host, patience():
        here.append(host)
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert "".join(each.host_id for each in listing.repositories) == ids


@pytest.mark.parametrize("kind", [ProviderKind.GITHUB, ProviderKind.GITLAB])
@pytest.mark.parametrize("bad", [None, 7, "x", [], {}, {"id": None}, {"id": True}, {"id": 1.5}])
def test_an_entry_of_no_form_costs_no_other_and_is_told(
    bad: Any, kind: ProviderKind, surroundings: Surroundings
) -> None:
    answer, here = paged([[*listed(1), bad], listed(2)], usual)
    with raw_host(answer) as host, patience():
        here.append(host)
        listing = connected(provider_of(kind), host.url, surroundings).repositories()

    assert [each.host_id for each in listing.repositories] == ["1", "2"]
    assert listing.problem is not None
    assert listing.problem.reason is Refusal.BROKEN_ANSWER


def test_a_link_of_many_brackets_is_read_in_no_time(surroundings: Surroundings) -> None:
    link = {"link": "<" * 60_000}
    with raw_host(saying(reply(b"[]", headers=link))) as host, patience(10):
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
def test_a_page_that_is_gone_is_not_there_and_nothing_worse(
    provider: Provider, surroundings: Surroundings
) -> None:
    with raw_host(saying(reply(b"{}", 410))) as host, patience():
        talk = connected(provider, f"{host.url}/a", surroundings)
        problem = refused(lambda: talk.repository_at(f"{host.url}/a/b/_git/c"))

    assert problem.reason is Refusal.NOT_FOUND


@pytest.mark.parametrize("status", [300, 301, 302, 304, 308])
def test_a_redirect_to_nowhere_says_what_came(status: int, surroundings: Surroundings) -> None:
    with raw_host(saying(reply(b"", status))) as host, patience():
        problem = refused(ask(host, surroundings).repositories)

    assert problem.reason is Refusal.BROKEN_ANSWER
    assert str(status) in problem.sentence

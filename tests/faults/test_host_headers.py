"""Headers as hosts and what stands before them write them: limits, ends of tokens, addresses."""

from __future__ import annotations

import json
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import RateLimited
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import provider_of
from commitstats_desktop.providers.github import GitHub
from commitstats_desktop.providers.github_host import GitHubHost
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import NOW, ask, connected, page
from tests.fakes.patience import patience
from tests.fakes.scenarios import FakeTime
from tests.fakes.sockets import RawHost, raw_host, reply, saying

DATE = format_datetime(NOW, usegmt=True)
SECONDS = int(NOW.timestamp())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7, 7"}, 7),
        ({"retry-after": "7.5"}, 7.5),
        ({"ratelimit-remaining": "0", "ratelimit-reset": str(SECONDS + 9)}, 9),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "9"}, 9),
        ({"ratelimit-remaining": "0", "ratelimit-resettime": format_datetime(NOW + timedelta(seconds=9), usegmt=True)}, 9),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": f"{SECONDS + 9}.0"}, 9),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "nan"}, 60),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, 60),
        ({"retry-after": "nan"}, 60),
        ({"retry-after": "-inf"}, 60),
    ],
)  # fmt: skip
def test_a_limit_is_waited_for_however_it_is_told(
    headers: dict[str, str], seconds: float, surroundings: Surroundings, fake_time: FakeTime
) -> None:
    limit = reply(
        b"Retry later", 429, headers={"content-type": "text/plain", "date": DATE} | headers
    )
    with raw_host(saying(limit, page(1))) as host, patience():
        try:
            listing = ask(host, surroundings).repositories()
        except RateLimited:
            assert seconds == 60
            return

    assert listing.is_complete
    assert fake_time.slept == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("2026-12-31 23:59:59 UTC", datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2027-01-15 08:30:00 +0100", datetime(2027, 1, 15, 7, 30, tzinfo=UTC)),
        ("2027-01-15 08:30:00 -05:30", datetime(2027, 1, 15, 14, 0, tzinfo=UTC)),
        ("2027-01-15T08:30:00Z", datetime(2027, 1, 15, 8, 30, tzinfo=UTC)),
        ("2027-01-15 08:30:00 GMT", datetime(2027, 1, 15, 8, 30, tzinfo=UTC)),
        ("Fri, 15 Jan 2027 08:30:00 GMT", datetime(2027, 1, 15, 8, 30, tzinfo=UTC)),
        ("2027-01-15", datetime(2027, 1, 15, tzinfo=UTC)),
        ("some day", None),
        ("2027-02-31 00:00:00 UTC", None),
        ("", None),
    ],
)
def test_the_end_of_a_token_is_read_or_unknown_and_never_taken_for_none(
    told: str, end: datetime | None, surroundings: Surroundings
) -> None:
    def answer(connection: Any, head: bytes) -> None:
        is_user = head.split(b" ")[1].endswith(b"/user")
        body = json.dumps({"id": 7, "login": "ada"}) if is_user else "[]"
        expiry = {"GitHub-Authentication-Token-Expiration": told} if told else {}
        connection.sendall(reply(body.encode(), headers=expiry))

    with raw_host(answer) as host, patience():
        # As github.com, where a token without the header has no end.
        talk = GitHubHost("https://github.com", host.url, Secret("a-token"), surroundings, None)
        report = talk.check()
        talk.close()

    assert report.expires_at == end
    assert report.is_expiry_known is (end is not None or not told)


@pytest.mark.parametrize(
    ("told", "is_known"),
    [('"2027-01-15"', True), ("null", True), ('"soon"', False), ("7", False), ("{}", False)],
)
def test_the_end_of_a_gitlab_token_is_known_only_when_it_can_be_read(
    told: str, is_known: bool, surroundings: Surroundings
) -> None:
    def answer(connection: Any, head: bytes) -> None:
        target = head.split(b" ")[1]
        if target.endswith(b"/self"):
            body = f'{{"scopes": ["read_api", "read_repository"], "expires_at": {told}}}'
        else:
            body = '{"id": 7, "username": "ada"}' if target.endswith(b"/user") else "[]"
        connection.sendall(reply(body.encode()))

    with raw_host(answer) as host, patience():
        report = connected(provider_of(ProviderKind.GITLAB), host.url, surroundings).check()

    assert report.is_expiry_known is is_known


def test_a_host_that_does_not_know_of_its_gateway_is_asked_and_cloned_over_tls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    here: list[RawHost] = []

    def answer(connection: Any, head: bytes) -> None:
        inner = "http://localhost"
        if b"page=2" in head:
            connection.sendall(page(2))
        elif b"/moved" in head:
            link = {"link": f'<{inner}/api/v3/user/repos?page=2>; rel="next"'}
            item = {"id": 1, "full_name": "a/b", "clone_url": f"{inner}:8080/a/b.git"}
            connection.sendall(reply(json.dumps([item]).encode(), headers=link))
        else:
            connection.sendall(reply(b"", 301, location=f"{inner}/moved"))

    with raw_host(answer, tls=tls, name="localhost") as host, patience():
        here.append(host)
        talk = connected(GitHub(), host.url, Surroundings(proxy=NONE))
        listing = talk.repositories()
        login = talk.git_login(listing.repositories[0].clone_url)

    assert listing.is_complete
    assert [each.host_id for each in listing.repositories] == ["1", "2"]
    assert listing.repositories[0].clone_url == f"{host.url}/a/b.git"
    assert login is not None

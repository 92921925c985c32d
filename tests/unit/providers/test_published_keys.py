"""Keys that a host publishes of a user: asked for without a token, and told apart from a page."""

from __future__ import annotations

import json
import socket

import pytest

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.providers.published_keys import (
    SIGNING_KEYS,
    is_user_of_host,
    published_keys,
)
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.patience import patience
from tests.fakes.sockets import Answer, RawHost, raw_host, reply

LOGGING_IN, SIGNING = "ssh-ed25519 AAAAlogin\n", "ssh-ed25519 AAAAsigning"


def answering(body: bytes, status: int = 200, kind: str = "text/plain") -> Answer:
    def answer(connection: socket.socket, head: bytes) -> None:
        if b"/ssh_signing_keys" in head:
            connection.sendall(reply(json.dumps([{"key": SIGNING}]).encode()))
        else:
            connection.sendall(reply(body, status, headers={"content-type": kind}))

    return answer


def asked_for(host: RawHost, who: str = "ada") -> str:
    return published_keys(f"{host.name}:{host.port}/{who}", Surroundings(proxy=NONE), scheme="http")


def test_the_keys_of_a_user_are_asked_for_without_a_token() -> None:
    with raw_host(answering(LOGGING_IN.encode())) as host, patience():
        found = asked_for(host)

    (head,) = host.asked
    assert found == LOGGING_IN
    assert head.startswith(b"GET /ada.keys ")
    assert b"authorization" not in head.lower()


def test_keys_for_signing_are_asked_for_where_a_host_tells_them_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with raw_host(answering(LOGGING_IN.encode())) as host, patience():
        monkeypatch.setitem(SIGNING_KEYS, f"{host.name}:{host.port}", host.url)

        found = asked_for(host)

    assert found.split("\n") == [LOGGING_IN.strip(), "", SIGNING]


@pytest.mark.parametrize(
    ("status", "kind"), [(404, "text/plain"), (404, "text/html"), (200, "text/html")]
)
def test_a_user_that_is_not_known_is_told(status: int, kind: str) -> None:
    body = b"<!doctype html><p>Sign in</p>" if "html" in kind else b"Not Found"
    with (
        raw_host(answering(body, status, kind)) as host,
        patience(),
        pytest.raises(HostError, match="publishes no keys") as told,
    ):
        asked_for(host, "nobody")

    assert told.value.reason is Refusal.NOT_FOUND


@pytest.mark.parametrize(
    ("who", "is_user"),
    [
        ("github.com/ada", True),
        ("https://gitlab.example.com/ada.keys", True),
        ("allowed_signers", False),
        ("keys/ada.pub", False),
        ("github.com/ada/repo", False),
        ("", False),
    ],
)
def test_users_of_hosts_are_told_from_files(who: str, is_user: bool) -> None:
    assert is_user_of_host(who) is is_user

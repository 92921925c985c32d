"""Upload endpoints that answer in odd forms: the person is told, and nothing goes astray."""

from __future__ import annotations

import json
from typing import Any

import pytest

from commitstats_desktop.core.publication import NotPublished, TargetKind
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.visiting import status_of
from tests.fakes.patience import patience
from tests.fakes.putting import NEW, put
from tests.fakes.sockets import raw_host, reply
from tests.fakes.stores import opened, unhurried

UPLOAD = {"upload": "ab12", "put": []}
PUT = {"name": "index.html", "url": "https://store.example/x", "headers": {}}


@pytest.mark.parametrize(
    "begun",
    [
        {"upload": "ab12", "put": None},
        {"upload": "ab12"},
        {"upload": "ab12", "put": [None]},
        {"upload": "ab12", "put": [{"name": "index.html"}]},
        {"upload": "ab12", "put": [PUT | {"url": "http://store.example/x"}]},
        {"upload": "ab12", "put": [PUT | {"url": "file:///etc/passwd"}]},
        {"upload": "ab12", "put": [PUT | {"headers": {"x": "a\r\nHost: evil"}}]},
        {"upload": "ab12", "put": [PUT | {"headers": {"é": "ü"}}]},
        {"upload": None, "put": []},
        {"upload": "../../../v1", "put": []},
    ],
)
def test_an_upload_that_cannot_be_understood_is_not_begun(begun: dict[str, Any]) -> None:
    def answer(connection: Any, head: bytes) -> None:
        is_start = head.startswith(b"POST") and b"/uploads " in head
        body: Any = begun if is_start else {"files": {}, "revision": ""}
        connection.sendall(reply(json.dumps(body).encode()))

    with raw_host(answer) as host, patience(30):
        site = opened(TargetKind.ENDPOINT, {"address": host.url}, "cse_key-of-a-test")
        with pytest.raises(NotPublished):
            put(site, NEW)

    assert not any(b"/v1/v1" in each or b".." in each for each in host.asked)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "", "http://", "ftp://x/y"])
def test_an_address_that_is_none_cannot_be_looked_at(address: str) -> None:
    assert status_of(address, unhurried(), Work()) is None

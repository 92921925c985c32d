"""Carries requests of botocore over our own connections.

So uploads have one deadline, the system's certificates and proxy, and sentences for failures, as
everything that leaves this computer has.
"""

from __future__ import annotations

import io
from typing import Any

from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.bucket import NoStore
from commitstats_desktop.wire.answers import Answer
from commitstats_desktop.wire.exchange import Exchange
from commitstats_desktop.wire.surroundings import Surroundings

_NOT_SENT = {"expect", "host"}
"""Neither is signed: we do not wait for leave to send, and the host is the connection's."""


class Carriage:
    """Connections to a store; one for each origin, since buckets may have names of their own."""

    def __init__(self, surroundings: Surroundings, work: Work) -> None:
        self._surroundings = surroundings
        self._work = work
        self._exchanges: dict[Origin, Exchange] = {}

    def __call__(self, request: Any) -> Any:
        """The store's answer to a signed request; raises `Passing`, `HostError`, `Cancelled`."""
        from botocore.awsrequest import AWSResponse, HeadersDict

        headers = {
            name: value.decode("latin-1") if isinstance(value, bytes) else str(value)
            for name, value in request.headers.items()
            if name.lower() not in _NOT_SENT
        }
        end = self._surroundings.monotonic() + self._surroundings.deadline_seconds
        exchange = self._exchange(request.url)
        answer = exchange.send(request.method, request.url, headers, end, _body(request.body))
        if 300 <= answer.status < 400 and not _is_of_store(answer):
            raise NoStore
        return AWSResponse(
            answer.url, answer.status, HeadersDict(answer.headers), _Raw(answer.body)
        )

    def close(self) -> None:
        """End all connections."""
        for exchange in self._exchanges.values():
            exchange.close()
        self._exchanges.clear()

    def _exchange(self, url: str) -> Exchange:
        origin = Origin.of(url)
        if origin not in self._exchanges:
            self._exchanges[origin] = Exchange(origin, self._surroundings, self._work)
        return self._exchanges[origin]


class _Raw(io.BytesIO):
    """A whole body, read as botocore reads one that comes in pieces."""

    def stream(self, amt: int = 65_536, *, decode_content: bool | None = None) -> Any:  # noqa: ARG002
        """Pieces of the body."""
        while piece := self.read(amt):
            yield piece


def _is_of_store(answer: Answer) -> bool:
    """Whether a store itself sends us on, to another region; botocore follows anything for ever."""
    return bool(answer.header("x-amz-bucket-region")) or b"<Error>" in answer.body[:4096]


def _body(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    if isinstance(body, str):
        return body.encode()
    body.seek(0)
    return bytes(body.read())

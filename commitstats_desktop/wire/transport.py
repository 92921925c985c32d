"""Bytes over the wire, under one deadline for a whole answer.

httpx counts its time limit from each byte to the next, so a host that drips one byte a second is
never late. Its core (httpcore) lets the sockets be ours: every wait is cut into slices, and after
each the deadline and the person's wish to stop are looked at.
"""

from __future__ import annotations

import logging
import queue
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import httpcore
import httpx

from commitstats_desktop.core.proxy import proxy_login
from commitstats_desktop.core.work import Work

SLICE_SECONDS = 0.25
CONNECT_SECONDS = 10.0
_PIECE = 64 * 1024

T = TypeVar("T", bound="httpcore.NetworkStream")


class OutOfTime(Exception):
    """The deadline of an answer has passed."""


class Patience:
    """How long an answer may still take; set anew for each question."""

    def __init__(self, monotonic: Callable[[], float], work: Work | None) -> None:
        self._monotonic = monotonic
        self._work = work
        self._end = float("inf")

    def start(self, seconds: float) -> None:
        """From now on there are `seconds`."""
        self._end = self._monotonic() + seconds

    def left(self) -> float:
        """Seconds left; raises `OutOfTime` or `Cancelled`."""
        if self._work is not None:
            self._work.check()
        left = self._end - self._monotonic()
        if left <= 0:
            raise OutOfTime
        return left

    def slice(self) -> float:
        """Seconds to wait before looking again."""
        return min(self.left(), SLICE_SECONDS)


class PatientStream(httpcore.NetworkStream):
    """A connection whose every wait looks at the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, patience: Patience) -> None:
        self._stream = stream
        self._patience = patience

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Bytes as they come; raises `OutOfTime`."""
        while True:
            try:
                return self._stream.read(max_bytes, timeout=self._patience.slice())
            except httpcore.ReadTimeout:
                continue

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of it, a piece at a time; a host that takes none for a while is gone."""
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, timeout=min(self._patience.left(), CONNECT_SECONDS))

    def close(self) -> None:
        """End the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> PatientStream:
        """Agree on TLS within `CONNECT_SECONDS`."""
        stream, patience = self._stream, self._patience
        seconds = min(patience.left(), CONNECT_SECONDS)
        secure = _within(
            patience, seconds, lambda: stream.start_tls(ssl_context, server_hostname, seconds)
        )
        return PatientStream(secure, patience)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a connection."""
        return self._stream.get_extra_info(info)


class PatientBackend(httpcore.NetworkBackend):
    """Opens connections within `CONNECT_SECONDS`, the look-up of the name included."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> PatientStream:
        """A connection; a look-up of a name cannot be stopped, so it is left behind."""
        seconds = min(self._patience.left(), CONNECT_SECONDS)
        stream = _within(
            self._patience, seconds, lambda: self._backend.connect_tcp(host, port, seconds)
        )
        return PatientStream(stream, self._patience)


def _within(patience: Patience, seconds: float, open_stream: Callable[[], T]) -> T:
    """What `open_stream` gives in a thread of its own, or `ConnectTimeout`; a late one is closed."""
    answers: queue.SimpleQueue[T | BaseException] = queue.SimpleQueue()
    is_given_up = threading.Event()

    def run() -> None:
        try:
            stream: T | BaseException = open_stream()
        except BaseException as error:  # noqa: BLE001  # it is raised again below
            stream = error
        answers.put(stream)
        if is_given_up.is_set():
            _close_late(answers)

    threading.Thread(target=run, daemon=True, name="connect").start()
    try:
        return _wait(answers, patience, seconds)
    except BaseException:
        is_given_up.set()
        _close_late(answers)
        raise


def _wait(answers: queue.SimpleQueue[T | BaseException], patience: Patience, seconds: float) -> T:
    waited = 0.0
    while True:
        pause = patience.slice()
        try:
            found = answers.get(timeout=pause)
        except queue.Empty:
            waited += pause
            if waited >= seconds + SLICE_SECONDS:
                raise httpcore.ConnectTimeout from None
            continue
        if isinstance(found, BaseException):
            raise found
        return found


def _close_late(answers: queue.SimpleQueue[T | BaseException]) -> None:
    try:
        found = answers.get_nowait()
    except queue.Empty:
        return
    if not isinstance(found, BaseException):
        found.close()


class _Body(httpx.SyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        """Let go of the connection."""
        self._answer.close()


class PatientTransport(httpx.BaseTransport):
    """Carries httpx's questions over connections that look at one deadline.

    What goes wrong stays an error of httpcore: those of httpx would hide the cause.
    """

    def __init__(self, pool: httpcore.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Headers at once, the body when somebody reads it."""
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def close(self) -> None:
        """End the connections."""
        self._pool.close()


def make_client(patience: Patience, trust: ssl.SSLContext, proxy: str | None) -> httpx.Client:
    """A client for one host that follows no redirect and takes nothing from the environment."""
    # At INFO it writes whole addresses, with the names of repositories in them.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    return httpx.Client(
        transport=PatientTransport(make_pool(patience, trust, proxy)),
        follow_redirects=False,
        trust_env=False,
    )


def make_pool(
    patience: Patience, trust: ssl.SSLContext, proxy: str | None
) -> httpcore.ConnectionPool:
    """Connections to one host, straight or through a proxy; one at a time."""
    backend = PatientBackend(patience)
    if proxy is None:
        return httpcore.ConnectionPool(
            ssl_context=trust, max_connections=1, keepalive_expiry=15, network_backend=backend
        )
    address, login = proxy_login(proxy)
    return httpcore.HTTPProxy(
        address,
        proxy_auth=login,
        ssl_context=trust,
        max_connections=1,
        keepalive_expiry=15,
        network_backend=backend,
    )


def system_trust() -> ssl.SSLContext:
    """Believe whom the system believes, a company's own authority included. TLS 1.2 or later."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context

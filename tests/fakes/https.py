"""Servers on loopback that speak HTTPS under a certificate authority of their own."""

from __future__ import annotations

import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import trustme

NAMES = ("localhost", "127.0.0.1", "github.test", "gitlab.test", "azure.test")


@dataclass
class Authority:
    """Issues certificates; whoever is given `file` trusts them."""

    folder: Path
    _ca: trustme.CA = field(default_factory=trustme.CA)

    @property
    def file(self) -> Path:
        """The authority's own certificate, as PEM."""
        path = self.folder / "authority.pem"
        if not path.exists():
            self._ca.cert_pem.write_to_path(path)
        return path

    def context(
        self, *names: str, is_expired: bool = False, newest: ssl.TLSVersion | None = None
    ) -> ssl.SSLContext:
        """What a server of these names needs."""
        end = datetime.now(UTC) - timedelta(days=1) if is_expired else None
        certificate = self._ca.issue_cert(*(names or NAMES), not_after=end)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if newest is not None:
            context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
            with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
                context.maximum_version = newest
            context.set_ciphers("ALL:@SECLEVEL=0")
        certificate.configure_cert(context)
        return context


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    headers: dict[str, str]


Answer = Callable[["Request"], None]


class Request(BaseHTTPRequestHandler):
    """One request; `server.answer` says what to do with it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """The body is not kept back until somebody has acknowledged the head, a 25th of a second later."""
    server: _Server

    def do_GET(self) -> None:
        """Answer it, whatever the method is."""
        asked = Asked(self.command, self.path, {k.lower(): v for k, v in self.headers.items()})
        self.server.asked.append(asked)
        self.server.answer(self)

    do_POST = do_GET  # noqa: N815 - the names are those of the standard library
    do_HEAD = do_GET  # noqa: N815 - the names are those of the standard library
    do_PUT = do_GET  # noqa: N815 - the names are those of the standard library
    do_CONNECT = do_GET  # noqa: N815 - the names are those of the standard library
    do_DELETE = do_GET  # noqa: N815 - the names are those of the standard library

    def log_message(self, *words: Any) -> None:
        """Say nothing."""

    def body(self) -> bytes:
        """What came with it, in one piece or in chunks."""
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Answer in one piece; underscores in the names of headers become dashes."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.answer = answer
        self.asked: list[Asked] = []
        self.is_over = threading.Event()
        self._tls = tls

    def get_request(self) -> tuple[Any, Any]:
        connection, address = super().get_request()
        connection.settimeout(20)
        if self._tls is not None:
            connection = self._tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away, or did not trust us, is part of the tests."""


@dataclass
class Running:
    """A server that answers until it is stopped."""

    server: _Server
    scheme: str
    host: str = "127.0.0.1"

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def port(self) -> int:
        """Its port."""
        return int(self.server.server_address[1])

    @property
    def asked(self) -> list[Asked]:
        """Every request so far."""
        return self.server.asked

    @property
    def is_over(self) -> threading.Event:
        """Set when the server stops: an answer that stalls waits for it."""
        return self.server.is_over


@contextmanager
def serving(
    answer: Answer, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[Running]:
    """Serve on a free port of loopback while the block runs."""
    server = _Server(answer, tls)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield Running(server, "https" if tls else "http", host)
    finally:
        server.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join()

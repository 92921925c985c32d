"""A server before a store that passes everything on, but for what a test wants to go wrong."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.fakes.https import Request, Running, serving


@dataclass
class Passing:
    """One request, and the way to the store behind."""

    request: Request
    url: str

    @property
    def is_page(self) -> bool:
        """Whether a page is being written."""
        return self.request.command == "PUT" and "index.html" in self.request.path

    def ask(self) -> tuple[int, bytes, dict[str, str]]:
        """What the store behind answers."""
        parts = urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        try:
            # The host is part of the signature: it stays the one that was asked.
            headers = dict(self.request.headers.items())
            body = self.request.body()
            if len(body) < int(self.request.headers.get("content-length") or 0):
                raise ConnectionAbortedError("whoever asked hung up")
            connection.request(self.request.command, self.request.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read(), dict(answer.getheaders())
        finally:
            connection.close()

    def pass_on(self) -> None:
        """Answer as the store behind does."""
        status, body, headers = self.ask()
        kept = ("content-type", "etag", "last-modified", "date")
        self.request.reply(
            status, body, **{name: text for name, text in headers.items() if name.lower() in kept}
        )

    def refuse(self, status: int, code: str, **headers: str) -> None:
        """Answer as a store that does not do it; the body is read first."""
        self.request.body()
        self.request.reply(status, f"<Error><Code>{code}</Code></Error>".encode(), **headers)

    def cut(self, after: int = 0) -> None:
        """Read some of the body and hang up."""
        if after:
            self.request.rfile.read(after)
        self.request.close_connection = True
        self.request.connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def before(url: str, fault: Callable[[Passing], bool]) -> Iterator[Running]:
    """A server that passes on what `fault` does not answer itself."""

    def answer(request: Request) -> None:
        passing = Passing(request, url)
        if not fault(passing):
            passing.pass_on()

    with serving(answer) as running:
        yield running

"""The endpoint on a computer of one's own, in front of any S3-compatible store.

It also shows the pages, with the headers that CloudFront would add; TLS is left to whatever stands
in front of it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint.function import HEADERS
from commitstats_desktop.publish.endpoint.requests import (
    MOST_BODY_BYTES,
    Refused,
    Request,
)
from commitstats_desktop.publish.endpoint.service import Endpoint
from commitstats_desktop.publish.layout import CACHE_CONTROL, CONTENT_TYPES

log = logging.getLogger(__name__)

PUBLIC = ("u/", "cv/", "ranking/")
SWEEP_SECONDS = 3_600
PATIENCE_SECONDS = 30
PAGE_HEADERS = {
    "Cache-Control": CACHE_CONTROL,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def policy(scripts: Iterable[str]) -> str:
    """What no page may do, whatever it holds; `scripts` are the app's own, by SHA-256 in Base64.

    A page's own policy allows its one style by checksum. Both hold, so the stricter one does.
    """
    allowed = " ".join(f"'sha256-{digest}'" for digest in scripts) or "'none'"
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src {allowed}; img-src data:;"
        " font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


class EndpointServer(ThreadingHTTPServer):
    """Serves one endpoint until `shutdown`."""

    request_queue_size = 128
    sweep_seconds: float = SWEEP_SECONDS

    def __init__(
        self,
        address: tuple[str, int],
        endpoint: Endpoint,
        bucket: Bucket,
        scripts: Iterable[str] = (),
    ) -> None:
        super().__init__(address, _Handler)
        self.page_headers = PAGE_HEADERS | {"Content-Security-Policy": policy(scripts)}
        self.endpoint = endpoint
        self.bucket = bucket
        self._is_over = threading.Event()
        self._sweeper = threading.Thread(target=self._sweep, name="sweep", daemon=True)
        self._sweeper.start()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    def server_close(self) -> None:
        """Stop listening and sweeping."""
        self._is_over.set()
        super().server_close()
        self._sweeper.join()

    def _sweep(self) -> None:
        while not self._is_over.wait(self.sweep_seconds):
            try:
                self.endpoint.sweep()
            except Exception as error:  # noqa: BLE001  # the next hour is another chance
                log.warning("sweeping failed: %s", type(error).__name__)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE_SECONDS
    disable_nagle_algorithm = True
    """Else the body waits until the head was acknowledged, which takes up to a 25th of a second."""
    server: EndpointServer

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path.lstrip("/").startswith(PUBLIC):
            self._show(path.lstrip("/"))
        else:
            self._answer(path)

    def do_POST(self) -> None:
        self._answer(urlsplit(self.path).path)

    def do_DELETE(self) -> None:
        self._answer(urlsplit(self.path).path)

    do_HEAD = do_GET  # noqa: N815  # the names are those of the library

    def log_message(self, *words: object) -> None:
        """Say nothing: addresses of pages are secrets of their owners."""

    def _answer(self, path: str) -> None:
        headers = {name.lower(): text for name, text in self.headers.items()}
        body = self._body()
        if body is None:
            response = Refused(413, "too-long", "The question is too long.").response()
            self.close_connection = True
        else:
            response = self.server.endpoint.answer(Request(self.command, path, headers, body))
        self._send(response.status, response.body, HEADERS | response.headers)

    def _body(self) -> bytes | None:
        told = self.headers.get_all("content-length", ["0"])
        if len(told) != 1 or not (told[0].isascii() and told[0].isdigit()) or len(told[0]) > 9:
            return None
        length = int(told[0])
        if "transfer-encoding" in self.headers:  # Its end would be taken for a new question.
            return None
        return self.rfile.read(length) if length <= MOST_BODY_BYTES else None

    def _show(self, name: str) -> None:
        """A page from the bucket; a folder's address shows its page."""
        place = name + "index.html" if name.endswith("/") else name
        kind = CONTENT_TYPES.get("." + place.rpartition(".")[2])
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            found = self.server.bucket.get(place) if kind and ".." not in place else None
        except (BotoCoreError, ClientError):
            self._send(502, b"The store behind does not answer.\n", {"Content-Type": "text/plain"})
            return
        if found is None or kind is None:
            self._send(404, b"There is no page here.\n", {"Content-Type": "text/plain"})
        else:
            self._send(200, found.body, {"Content-Type": kind, **self.server.page_headers})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name, text)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

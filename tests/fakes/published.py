"""Prism, which serves the hosts' published documents, behind a gate that asks it for examples."""

from __future__ import annotations

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.fakes.patience import wait_until

PRISM = os.environ.get("COMMITSTATS_PRISM") or shutil.which("prism")
"""Made with `npm install --prefix FOLDER @stoplight/prism-cli@5.14.2`, which puts it into
FOLDER/node_modules/.bin."""


@contextmanager
def prism(document: Path) -> Iterator[int]:
    """The port at which Prism serves a document."""
    assert PRISM is not None
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [PRISM, "mock", "-h", "127.0.0.1", "-p", str(port), str(document)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT) as process:
        try:
            wait_until(lambda: _is_open(port), seconds=60)
            yield port
        finally:
            process.terminate()


def _is_open(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


class Gate:
    """Passes questions on to Prism without `prefix`; `prefer` names the example of each path."""

    def __init__(self, port: int, prefix: str) -> None:
        self.port = port
        self.prefix = prefix
        self.prefer: dict[str, str] = {}
        self.asked: list[str] = []
        self.url = ""

    def preference(self, target: str) -> str:
        path = target.partition("?")[0]
        return next((wish for ending, wish in self.prefer.items() if path.endswith(ending)), "")


@contextmanager
def gate(port: int, prefix: str = "") -> Iterator[Gate]:
    """An address in front of Prism, with the prefix the client believes in."""
    way = Gate(port, prefix)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            target = self.path.removeprefix(prefix)
            way.asked.append(target)
            headers = {name: value for name, value in self.headers.items() if name != "Host"}
            headers["Accept-Encoding"] = "identity"
            if wish := way.preference(target):
                headers["Prefer"] = wish
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", target, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"content-length", "transfer-encoding", "connection"}:
                    self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    way.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield way
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

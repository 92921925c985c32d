"""Questions to a host that does not answer as it should."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.providers.base import Host, Provider
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.sockets import RawHost, reply

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)


TOKEN = "glpat-canary0123456789"


REPOSITORY = b'{"id": %d, "full_name": "a/b", "private": true}'


OPEN: list[Host] = []
"""What was connected; closed when the test ends."""


def refused(act: Callable[[], object]) -> HostError:
    """The error in which a question ends."""
    with pytest.raises(HostError) as caught:
        act()
    return caught.value


def connected(
    provider: Provider, url: str, surroundings: Surroundings, work: Work | None = None
) -> Host:
    OPEN.append(provider.connect(url, Secret(TOKEN), surroundings, work))
    return OPEN[-1]


def ask(host: RawHost, surroundings: Surroundings, work: Work | None = None) -> Host:
    return connected(PROVIDERS[0], host.url, surroundings, work)


def page(*ids: int, following: str = "") -> bytes:
    link = {"link": f'<{following}>; rel="next"'} if following else {}
    return reply(b"[" + b",".join(REPOSITORY % each for each in ids) + b"]", headers=link)


def base_of(provider: Provider, host: RawHost) -> str:
    return provider.read_address(f"{host.url}/{'one' if provider.usual_address == '' else ''}")

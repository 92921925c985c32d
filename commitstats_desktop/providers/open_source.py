"""Whether anyone may see a repository, whatever host its address belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.remote_repository import Openness, OpenSourceStatus
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import PROVIDERS, provider_of
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.wire.surroundings import Surroundings


def open_source_status(
    url: str,
    known: Iterable[tuple[ProviderKind, str]],
    surroundings: Surroundings,
    work: Work | None = None,
) -> OpenSourceStatus:
    """What the host of an address says to anybody; `known` are the addresses of accounts.

    Never raises `HostError`: an address that is none is *undetermined*, with the problem.
    """
    try:
        provider, base_url = _provider_at(url, known)
        host = provider.connect(base_url, None, surroundings, work)
    except HostError as problem:
        return OpenSourceStatus(Openness.UNDETERMINED, problem=problem)
    try:
        return host.open_source_status(url)
    finally:
        host.close()


def _provider_at(url: str, known: Iterable[tuple[ProviderKind, str]]) -> tuple[Provider, str]:
    """A host of an account, else one of the public ones, else whatever Git finds there."""
    for kind, base_url in known:
        if provider_of(kind).is_repository_of(base_url, url):
            return provider_of(kind), base_url
    for provider in PROVIDERS:
        base_url = provider.public_base(url)
        if base_url and provider.is_repository_of(base_url, url):
            return provider, base_url
    return provider_of(ProviderKind.GIT), provider_of(ProviderKind.GIT).read_address(url)

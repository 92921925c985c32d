"""Hosts of repositories, asked over HTTPS under a token that goes nowhere else."""

from __future__ import annotations

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.providers.azure_devops import AzureDevOps
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.providers.git_url import GitUrl
from commitstats_desktop.providers.github import GitHub
from commitstats_desktop.providers.gitlab import GitLab

PROVIDERS: tuple[Provider, ...] = (GitHub(), GitLab(), AzureDevOps(), GitUrl())


def provider_of(kind: ProviderKind) -> Provider:
    """The provider of a kind of host."""
    return next(provider for provider in PROVIDERS if provider.kind is kind)

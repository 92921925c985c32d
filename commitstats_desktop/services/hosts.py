"""The way to the hosts: which kinds there are, whose token is used, and what they know of us."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from commitstats_desktop.core.account import Account, ProviderKind, TokenPlace
from commitstats_desktop.core.errors import AuthError, CredentialStoreError, Refusal
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.paths import Paths
from commitstats_desktop.providers.base import Host, Provider
from commitstats_desktop.settings import load_settings
from commitstats_desktop.wire.surroundings import Surroundings


class Keys(Protocol):
    """Where tokens are, by the UUID of their account; each may raise `CredentialStoreError`."""

    def find(self, uuid: str) -> Secret | None:
        """The token; None when there is none."""

    def keep(self, uuid: str, secret: Secret) -> None:
        """Keep it in the system's key store, and be sure that it is kept."""

    def keep_for_session(self, uuid: str, secret: Secret) -> None:
        """Keep it in memory only."""

    def drop(self, uuid: str) -> None:
        """Forget it everywhere."""

    def store_name(self) -> str:
        """What the key store in use is called, or that there is none; never raises."""


@dataclass(frozen=True)
class Hosts:
    """Everything a service needs to talk to hosts; one for the whole program."""

    providers: Mapping[ProviderKind, Provider]
    keys: Keys
    surroundings: Surroundings = field(default_factory=Surroundings)

    def provider(self, kind: ProviderKind) -> Provider:
        """The provider of a kind of host."""
        return self.providers[kind]

    def token(self, account: Account) -> Secret:
        """The token of an account; raises `AuthError` with a sentence where there is none."""
        try:
            secret = self.keys.find(account.uuid)
        except CredentialStoreError as error:
            raise AuthError(error.sentence, error.hint, Refusal.TOKENLESS) from error
        if secret is None:
            raise AuthError(
                f"The token of {account.name} is not there any more.",
                "It was kept for one session, or removed from the key store: give it again.",
                Refusal.TOKENLESS,
            )
        return secret

    def keep(self, account_uuid: str, secret: Secret, place: TokenPlace) -> None:
        """Keep a token where the person wants it; raises `CredentialStoreError`."""
        if place is TokenPlace.SESSION:
            self.keys.keep_for_session(account_uuid, secret)
        else:
            self.keys.keep(account_uuid, secret)

    @contextmanager
    def talking(self, account: Account, work: Work | None = None) -> Iterator[Host]:
        """A conversation under the token of an account."""
        with self.connected(account.provider, account.base_url, self.token(account), work) as host:
            yield host

    @contextmanager
    def connected(
        self, kind: ProviderKind, base_url: str, secret: Secret | None, work: Work | None = None
    ) -> Iterator[Host]:
        """A conversation under a token, or under none."""
        host = self.provider(kind).connect(base_url, secret, self.surroundings, work)
        try:
            yield host
        finally:
            host.close()


def usual_hosts(paths: Paths) -> Hosts:
    """Every provider there is, with this system's key store, reached as the settings say."""
    from commitstats_desktop.services.network import with_proxy

    return with_proxy(_all_hosts(), load_settings(paths.settings))


@cache
def _all_hosts() -> Hosts:
    """One for the whole process: what is kept for one session lives in it."""
    from commitstats_desktop.credentials import Credentials
    from commitstats_desktop.providers import PROVIDERS

    return Hosts({provider.kind: provider for provider in PROVIDERS}, Credentials())

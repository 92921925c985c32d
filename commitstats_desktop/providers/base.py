"""What a host must be able to do. Adding one is a file beside this and a line in `PROVIDERS`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from commitstats_desktop.core.account import (
    AccountEmails,
    GitLogin,
    ProviderKind,
    TokenPage,
    TokenReport,
    Who,
)
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.core.remote_repository import Listing, OpenSourceStatus, RemoteRepository
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.wire.surroundings import Surroundings


class Host(Protocol):
    """A conversation with one host under one token (or none), for one thread at a time.

    Every method may raise `HostError` with a sentence, a hint and a link, and `Cancelled`.
    """

    def check(self) -> TokenReport:
        """Try the token: who it is, what it may and what it lacks."""
        ...

    def repositories(self) -> Listing:
        """Every repository the token lists. Raises when not even the first page came."""
        ...

    def repository(self, host_id: str) -> RemoteRepository:
        """A repository by the host's own id, wherever it was moved to.

        Raises `HostError` with `NOT_FOUND` when it is gone or no longer visible.
        """
        ...

    def repository_at(self, url: str) -> RemoteRepository:
        """A repository by an address of it, also one the account does not list."""
        ...

    def open_source_status(self, url: str) -> OpenSourceStatus:
        """Whether anyone may see the repository at an address; always asked without the token."""
        ...

    def emails(self, who: Who) -> AccountEmails:
        """Addresses and noreply forms that belong to the account."""
        ...

    def pull_requests(self, who: Who, since: datetime | None) -> PullRequests:
        """What the account opened or reviewed; only what changed when `since` is a cursor."""
        ...

    def git_login(self, clone_url: str) -> GitLogin | None:
        """What Git may send for an address; None where the token must not go."""
        ...

    def close(self) -> None:
        """End the connections."""
        ...


class RotatingHost(Host, Protocol):
    """A host that exchanges a token for a new one."""

    def rotate(self, expires_at: datetime) -> Secret:
        """A new token; the old one is dead at once, so the new one must be stored before all else.

        Raises `AuthError` when the token has no right to be rotated: the old one still works then.
        """
        ...


class Provider(Protocol):
    """A kind of host."""

    kind: ProviderKind
    title: str
    """What people call it."""
    usual_address: str
    """What is typed for most accounts; empty when it differs for everybody."""
    address_hint: str
    """What to type, in words."""
    can_rotate: bool
    """Whether its conversations are `RotatingHost`s."""

    def read_address(self, typed: str) -> str:
        """The base address (`Account.base_url`) of what a person typed or pasted.

        Raises `HostError` with a sentence when it is none or not safe.
        """
        ...

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """Where to make a token and what to choose there, the smallest rights first."""
        ...

    def read_token(self, typed: str) -> Secret:
        """The token of what was pasted; raises `AuthError` when it cannot be one."""
        ...

    def public_base(self, url: str) -> str:
        """The base address when a URL is at the public host everybody knows; else empty."""
        ...

    def is_repository_of(self, base_url: str, url: str) -> bool:
        """Whether an address is that of a repository at this host."""
        ...

    def connect(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None = None,
    ) -> Host:
        """A conversation; nothing is sent yet. `work` can cancel it within two seconds."""
        ...

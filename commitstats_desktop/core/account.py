"""An account at a host: who it is, what its token may do, which repositories it sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark

WARN_EARLY = timedelta(days=14)
WARN_LATE = timedelta(days=1)


class ProviderKind(StrEnum):
    """A kind of host; the words are stored."""

    GITHUB = "github"
    GITLAB = "gitlab"
    AZURE_DEVOPS = "azure_devops"
    GIT = "git"
    """Any address that Git reads over HTTPS."""


class AccountState(StrEnum):
    """What the last conversation with the host came to."""

    WORKING = mark("working")
    PARTIAL = mark("partial")
    """The token works, and does not see everything; the message says what."""
    REFUSED = mark("refused")
    """The host does not accept the token; the message says why."""
    WAITING = mark("waiting")
    """The host asked for patience."""
    UNREACHABLE = mark("unreachable")
    TOKENLESS = mark("no token")
    """Its token is not, or no longer, in the key store: it was for one session, or is locked."""


NEEDS_TOKEN = (AccountState.REFUSED, AccountState.TOKENLESS)
"""Another token helps."""
FAILING = (*NEEDS_TOKEN, AccountState.UNREACHABLE)
"""Nothing can be asked under such an account."""


class TokenPlace(StrEnum):
    """Where the token of an account is."""

    KEY_STORE = mark("key store")
    SESSION = mark("session")
    """In memory only, until the app is closed."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account at one host. The host's own id of the user (`user_id`) tells who it is: a
    login may change.
    """

    uuid: str
    provider: ProviderKind
    name: str
    """What the person calls it."""
    base_url: str
    """As `Provider.read_address` gave it: of the host, of a GitLab below a path, of an Azure
    DevOps organisation or collection. Never with a user name or a slash at the end."""
    login: str
    user_id: str
    scopes: tuple[str, ...] | None
    """None when the host does not tell."""
    expires_at: datetime | None
    """None when it never expires or the host does not tell; see `is_expiry_known`."""
    is_expiry_known: bool
    token_place: TokenPlace
    state: AccountState
    message: str = ""
    hint: str = ""
    link: str = ""

    @property
    def who(self) -> Who:
        """The user this account stands for."""
        return Who(self.user_id, self.login)


@dataclass(frozen=True, slots=True)
class Who:
    """A user of a host: its own id, which never changes, and the login, which may."""

    user_id: str
    login: str


class Expiry(StrEnum):
    """How near the end of a token is."""

    FAR = "far"
    EARLY = "within 14 days"
    LATE = "within one day"
    PAST = "past"


def expiry_of(expires_at: datetime | None, now: datetime) -> Expiry:
    """Which of the warnings is due; FAR for a token that does not expire."""
    if expires_at is None:
        return Expiry.FAR
    left = expires_at - now
    if left <= timedelta(0):
        return Expiry.PAST
    if left <= WARN_LATE:
        return Expiry.LATE
    return Expiry.EARLY if left <= WARN_EARLY else Expiry.FAR


@dataclass(frozen=True, slots=True)
class Scope:
    """One right a token needs, named as on the host's page, and what it is needed for."""

    name: str
    purpose: str


@dataclass(frozen=True, slots=True)
class TokenPage:
    """Where a token is made, and what to choose there. `note` says what it costs or lacks."""

    title: str
    url: str
    scopes: tuple[Scope, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Warn:
    """Something about a token the person should know; `link` is where it can be put right."""

    sentence: str
    hint: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TokenReport:
    """What a token turned out to be when it was tried."""

    who: Who
    shown_name: str
    scopes: tuple[str, ...] | None
    """None when the host does not tell: not the same as none."""
    expires_at: datetime | None
    is_expiry_known: bool
    can_write: bool | None
    """None when it cannot be told."""
    sees: tuple[str, ...]
    lacks: tuple[Warn, ...]
    """What the token cannot see or do that the app needs. With any, the account is partial."""
    warnings: tuple[Warn, ...]
    """What is no obstacle and yet worth knowing."""

    @property
    def is_complete(self) -> bool:
        """Whether the token sees everything the app asks for."""
        return not self.lacks


class EmailStrength(StrEnum):
    """How sure it is that an address belongs to the account."""

    HOST_CONFIRMS = "host confirms"
    NOREPLY = "noreply"
    """A form the host gives to this account alone."""


@dataclass(frozen=True, slots=True)
class AccountEmail:
    """An address of the account."""

    email: str
    strength: EmailStrength


@dataclass(frozen=True, slots=True)
class AccountEmails:
    """Addresses of an account, the primary one first."""

    emails: tuple[AccountEmail, ...]
    problem: HostError | None = None
    """Why the host did not tell all of them."""


@dataclass(frozen=True, slots=True)
class GitLogin:
    """What Git sends for an address, and the only origin it may be sent to."""

    origin: Origin
    user_name: str
    secret: Secret

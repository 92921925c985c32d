"""What can go wrong and is worth a sentence to the person.

AppError
├── CredentialStoreError   a token could not be kept in, or read from, the system's key store
├── DisclosureError        a finished file holds private names: carries where they stand
│   └── ApprovalNeeded     all of them may be ordinary words: the person is asked
├── FolderError            a path the person named cannot be used
│   └── RepositoryUnreadable
│       └── RepositoryGone  nothing is damaged: the folder or its disk is not there
├── HostError              a host refused or did not answer: carries why, and a page that helps
│   ├── AuthError          it does not accept the token, or not for this
│   ├── RateLimited        it asks for patience; carries the moment that ends
│   └── Unreachable        it could not be asked
├── MirrorError            a copy of a repository could not be kept on this computer
├── OutputError            a file we were asked to write could not be written
├── PublishError
├── StoreError
│   ├── StoreBusy          another process holds the writing lock
│   ├── StoreDamaged
│   └── StoreNewer         made by a later version of the app
└── TemplateError

`Cancelled` is no error: the person asked for it. Anything else that is raised is a bug.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commitstats_desktop.core.private_name import Finding


class AppError(Exception):
    """A failure told to the person: one sentence of what happened, one hint of what to do."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type[AppError], tuple[str, str]]:
        return type(self), (self.sentence, self.hint)


class CredentialStoreError(AppError):
    """The system's key store is absent, locked, slow or did not keep what it was given."""


class DisclosureError(AppError):
    """A finished file holds private names, and was not written."""

    def __init__(self, sentence: str, hint: str = "", findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(sentence, hint)
        self.findings = findings


class ApprovalNeeded(DisclosureError):
    """Words that may be ordinary ones and are also private names; `findings` are the questions."""


class FolderError(AppError):
    """A folder the person pointed at cannot be used."""


class RepositoryUnreadable(FolderError):
    """A repository is there, but cannot be read as one."""


class RepositoryGone(RepositoryUnreadable):
    """No repository is at this place, or none that may be looked into: it may come back."""


class Refusal(StrEnum):
    """Why a host gave no answer, or not the one asked for. Each has a sentence of its own."""

    NOT_ACCEPTED = "bad-credentials"
    """Mistyped, expired or revoked: some hosts do not say which."""
    MISTYPED = "mistyped"
    """It cannot be a token of this host; it was not sent anywhere."""
    EXPIRED = "expired"
    REVOKED = "revoked"
    MISSING_SCOPE = "missing-scope"
    SSO = "sso"
    """The token must be authorised for the organisation's single sign-on."""
    FORBIDDEN_BY_OWNER = "forbidden-by-owner"
    """The organisation does not allow this kind of token, or has not approved it yet."""
    LOCKED_OUT = "locked-out"
    """Too many wrong tokens: for a while even good ones are refused."""
    TOKENLESS = "no-token"
    """There is none to send: it was kept for one session, or the key store does not give it."""
    OTHER_ACCOUNT = "other-account"
    """The token belongs to somebody else than the account it was given for."""
    RATE_LIMITED = "rate-limited"
    NOT_FOUND = "not-found"
    """Deleted, renamed or not visible: hosts answer all three alike."""
    BLOCKED = "blocked"
    FORBIDDEN = "forbidden"
    WRONG_ADDRESS = "wrong-host"
    LOGIN_PAGE = "login-page"
    """A web page came where an API answer was expected."""
    REDIRECTED = "redirected"
    """The host points to another one, to which the token does not go."""
    PAGINATION_LOOP = "pagination-loop"
    OFFSET_LIMIT = "offset-limit"
    OLDER_HOST = "older-host"
    """It does not know the version of the API that was asked for."""
    TOO_LARGE = "too-large"
    BROKEN_ANSWER = "broken-answer"
    HOST_FAILS = "host-fails"
    """An error of the host itself, again and again."""
    TIMED_OUT = "timed-out"
    OFFLINE = "offline"
    UNKNOWN_NAME = "unknown-name"
    CONNECTION_REFUSED = "connection-refused"
    PROXY = "proxy"
    CERTIFICATE_SELF_SIGNED = "certificate-self-signed"
    CERTIFICATE_UNKNOWN_ISSUER = "certificate-unknown-issuer"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_WRONG_NAME = "certificate-wrong-name"
    CERTIFICATE = "certificate"
    TLS_TOO_OLD = "tls-too-old"


class HostError(AppError):
    """A host refused, or could not be asked; `link` is the page where it can be put right."""

    def __init__(
        self, sentence: str, hint: str = "", reason: Refusal = Refusal.FORBIDDEN, link: str = ""
    ) -> None:
        super().__init__(sentence, hint)
        self.reason = reason
        self.link = link

    def __reduce__(self) -> tuple[type[HostError], tuple[str, str, Refusal, str]]:  # type: ignore[override]
        return type(self), (self.sentence, self.hint, self.reason, self.link)


class AuthError(HostError):
    """A host does not accept the token, or not for what was asked."""


class RateLimited(HostError):
    """A host asks for patience until a moment."""

    def __init__(self, sentence: str, hint: str, until: datetime, link: str = "") -> None:
        super().__init__(sentence, hint, Refusal.RATE_LIMITED, link)
        self.until = until

    def __reduce__(self) -> tuple[type[RateLimited], tuple[str, str, datetime, str]]:  # type: ignore[override]
        return type(self), (self.sentence, self.hint, self.until, self.link)


class Unreachable(HostError):
    """A host could not be asked: no network, no such host, no trust, no time."""


class MirrorError(AppError):
    """A copy of a host's repository could not be kept on this computer."""


class OutputError(AppError):
    """A file could not be written; what was there before is still there."""


class PublishError(AppError):
    """A page did not reach its target, or did not leave it."""


class StoreError(AppError):
    """The database could not be used."""


class StoreBusy(StoreError):
    """Another process of this app is writing."""


class StoreDamaged(StoreError):
    """SQLite's own check found damage."""


class StoreNewer(StoreError):
    """The database was made by a later version; it is left untouched."""


class TemplateError(AppError):
    """A document could not be drawn."""


class Cancelled(Exception):
    """The person asked to stop; what was done so far is kept."""

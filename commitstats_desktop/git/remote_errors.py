"""What libgit2 says when a host does not give a repository, in words for the person."""

from __future__ import annotations

import re
import socket
import ssl
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from commitstats_desktop.core.errors import (
    AppError,
    AuthError,
    HostError,
    MirrorError,
    RateLimited,
    Refusal,
    Unreachable,
)
from commitstats_desktop.core.text import shown
from commitstats_desktop.git.certificates import trusted_certificates
from commitstats_desktop.git.clone_source import CloneSource

LIMITED_FOR = timedelta(minutes=15)
"""How long to leave a host alone whose answer to Git does not say it."""

PROBE_SECONDS = 5
WORDS_SHOWN = 200

_STATUS = re.compile(r"unexpected http status code: (\d+)")


def worded(error: Exception, source: CloneSource) -> AppError:
    """The error for the person; what stands in the original is kept only where it helps."""
    text = str(error)
    low = text.lower()
    if status := _STATUS.search(low):
        return _of_status(int(status[1]), source)
    if "certificate" in low:
        return _untrusted(source)
    if any(sign in low for sign in _FULL):
        return disk_is_full()
    for signs, reason, sentence, hint in _BY_SIGNS:
        if any(sign in low for sign in signs):
            return Unreachable(f"{source.host} {sentence}.", hint, reason)
    return HostError(
        f"{source.host} did not give the repository: {shown(text)[:WORDS_SHOWN]}.",
        "Collect again; if it stays so, check the address of the repository.",
        Refusal.BROKEN_ANSWER,
    )


def disk_is_full() -> MirrorError:
    """Nothing can be written any more."""
    return MirrorError(
        "The disk that holds the copies of repositories is full.",
        "Free some space and collect again; what was collected before is safe.",
    )


def refused(source: CloneSource) -> AuthError:
    """The host asked for the token a second time."""
    return AuthError(
        f"{source.host} does not let this token read the repository.",
        "It may have expired, been revoked, or lack the right to read code: test the account.",
        Refusal.NOT_ACCEPTED,
    )


def needs_token(source: CloneSource) -> AuthError:
    """The host asks who we are, and there is nobody to be."""
    return AuthError(
        f"{source.host} shows this repository to nobody without a token.",
        "Add an account for that host, or check the address.",
        Refusal.NOT_FOUND,
    )


def led_elsewhere(source: CloneSource) -> Unreachable:
    """Another origin than the account's wanted the token."""
    return Unreachable(
        f"{source.host} leads on to another place, which asked for the token; it was not sent.",
        "Check the address of the account. The repository may have moved to another host.",
        Refusal.REDIRECTED,
    )


def unsafe_address(source: CloneSource) -> Unreachable:
    """The address is not one a token may be sent to."""
    return Unreachable(
        f"The address of this repository at {source.host} is not a plain https:// address.",
        "Only HTTPS without a name or a token in the address is used.",
        Refusal.WRONG_ADDRESS,
    )


def _of_status(status: int, source: CloneSource) -> AppError:
    host = source.host
    if status in (401, 407):
        return refused(source)
    if status == 403:
        return AuthError(
            f"{host} refuses this repository: the token may not read its code.",
            "Check the scopes of the token, and whether its organisation allows it.",
            Refusal.FORBIDDEN,
        )
    if status in (404, 410, 451):
        return HostError(
            f"{host} has no such repository, or does not show it to this account.",
            "It may have been renamed, removed or made private; what is known stays counted.",
            Refusal.NOT_FOUND,
        )
    if status == 429:
        until = datetime.now(UTC) + LIMITED_FOR
        return RateLimited(f"{host} asks for patience.", "It goes on by itself later.", until)
    if status == 203 or 300 <= status < 400:
        return Unreachable(f"{host} {_PAGE}.", _PAGE_HINT, Refusal.LOGIN_PAGE)
    return Unreachable(
        f"{host} has a problem of its own (status {status}).",
        "Collect again later; nothing was lost.",
        Refusal.HOST_FAILS,
    )


_FULL = ("no space left", "disk full", "disk quota", "not enough space")
_PAGE = "answered with a page, not with a Git repository"
_PAGE_HINT = (
    "A sign-in page of a network or a company may stand in between; check the address, too."
)
_AGAIN = "Collect again; nothing was lost."
_CONNECTION = "Check the connection, a VPN or a proxy; what is known stays counted."

_BY_SIGNS = (
    (
        ("cannot redirect", "too many redirects"),
        Refusal.REDIRECTED,
        "leads on to another host; that was not followed",
        "If the repository moved, add it at its new address.",
    ),
    (("invalid content-type",), Refusal.LOGIN_PAGE, _PAGE, _PAGE_HINT),
    (
        ("protocol version", "unsupported protocol", "no protocols available"),
        Refusal.TLS_TOO_OLD,
        "speaks an outdated TLS that is not safe",
        "Ask whoever runs that host.",
    ),
    (
        ("wrong version number", "http request", "packet length too long", "record layer"),
        Refusal.WRONG_ADDRESS,
        "does not speak HTTPS at this address",
        "Check the port.",
    ),
    (("failed to resolve",), Refusal.UNKNOWN_NAME, "is not known as a name", _CONNECTION),
    (("connection refused",), Refusal.CONNECTION_REFUSED, "cannot be reached", _CONNECTION),
    (
        ("failed to connect", "unreachable", "no route"),
        Refusal.OFFLINE,
        "cannot be reached",
        _CONNECTION,
    ),
    (
        ("timed out", "timeout", "temporarily unavailable"),
        Refusal.TIMED_OUT,
        "does not answer",
        _AGAIN,
    ),
    (
        ("eof", "syscall failure", "connection reset", "closed", "unexpected disconnect"),
        Refusal.OFFLINE,
        "cut the connection",
        _AGAIN,
    ),
)
"""Signs in a message of libgit2, what they mean, a sentence about the host, a hint."""

_CAUSES = (
    ("self-signed", Refusal.CERTIFICATE_SELF_SIGNED),
    ("unable to get", Refusal.CERTIFICATE_UNKNOWN_ISSUER),
    ("expired", Refusal.CERTIFICATE_EXPIRED),
    ("mismatch", Refusal.CERTIFICATE_WRONG_NAME),
    ("not valid for", Refusal.CERTIFICATE_WRONG_NAME),
)


def _untrusted(source: CloneSource) -> Unreachable:
    """libgit2 says that the user rejected the certificate, whoever did; so ask once more why."""
    cause = _certificate_cause(source)
    reasons = (reason for sign, reason in _CAUSES if sign in cause.lower())
    return Unreachable(
        f"The certificate of {source.host} is not trusted{f': {cause}' if cause else ''}.",
        "Check the clock of this computer. The certificate authority of a company must be known"
        " to the system; there is no way to switch the check off.",
        next(reasons, Refusal.CERTIFICATE),
    )


def _certificate_cause(source: CloneSource) -> str:
    """OpenSSL's own words about a certificate; empty where they cannot be had, as behind a proxy."""
    parts = urlsplit(source.url)
    file, folder = trusted_certificates()
    context = ssl.create_default_context(cafile=file, capath=folder)
    address = (parts.hostname or "", parts.port or 443)
    try:
        with (
            socket.create_connection(address, PROBE_SECONDS) as connection,
            context.wrap_socket(connection, server_hostname=address[0]),
        ):
            return ""
    except ssl.SSLCertVerificationError as error:
        return error.verify_message.rstrip(".")
    except OSError:
        return ""

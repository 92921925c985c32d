"""Which cause the words of libgit2 stand for when a host does not give a repository."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from commitstats_desktop.core import unreached
from commitstats_desktop.core.errors import (
    AppError,
    AuthError,
    HostError,
    MirrorError,
    RateLimited,
    Refusal,
    Unreachable,
)
from commitstats_desktop.core.proxy import place_of
from commitstats_desktop.core.text import shown
from commitstats_desktop.git.mirrors.certificates import trusted_certificates
from commitstats_desktop.git.mirrors.clone_source import CloneSource

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
        return unreached.untrusted(source.host, _certificate_problem(source))
    if any(sign in low for sign in _FULL):
        return disk_is_full()
    for signs, told in _BY_SIGNS:
        if any(sign in low for sign in signs):
            return _by_way_of(source, told(source.host))
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
    if status == 401:
        return refused(source)
    if status == 407:
        return unreached.proxy_refused(host)
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
        return _page(host)
    return unreached.host_fails(host, status)


def _page(host: str) -> HostError:
    return Unreachable(
        f"{host} answered with a page, not with a Git repository.",
        "A sign-in page of a network or a company may stand in between; check the address, too.",
        Refusal.LOGIN_PAGE,
    )


def _no_way_in(host: str) -> HostError:
    return AuthError(
        f"{host} asks for a way of signing in that this app does not have.",
        "Only a token over HTTPS is offered to it; its administrators can allow that for Git.",
        Refusal.FORBIDDEN,
    )


def _not_followed(host: str) -> HostError:
    return Unreachable(
        f"{host} leads on to another host; that was not followed.",
        "If the repository moved, add it at its new address.",
        Refusal.REDIRECTED,
    )


def _by_way_of(source: CloneSource, error: HostError) -> HostError:
    """Where a proxy is in between, it is the proxy that is not there."""
    if source.proxy and error.reason in _NOT_THERE:
        return unreached.proxy_missing(place_of(source.proxy), source.host)
    return error


_FULL = ("no space left", "disk full", "disk quota", "not enough space")
_NOT_THERE = (Refusal.UNKNOWN_NAME, Refusal.OFFLINE, Refusal.CONNECTION_REFUSED)

_BY_SIGNS: tuple[tuple[tuple[str, ...], Callable[[str], HostError]], ...] = (
    (("proxy authentication", "proxy returned", "ntlm"), unreached.proxy_refused),
    (("authentication that we do not support",), _no_way_in),
    (("cannot redirect", "too many redirects"), _not_followed),
    (("invalid content-type",), _page),
    (("protocol version", "unsupported protocol", "no protocols available"), unreached.tls_too_old),
    (
        ("wrong version number", "http request", "packet length too long", "record layer"),
        unreached.no_tls,
    ),
    (("failed to resolve",), unreached.unknown_name),
    (("connection refused",), unreached.refuses_connections),
    (("failed to connect", "unreachable", "no route"), unreached.offline),
    (("timed out", "timeout", "temporarily unavailable"), unreached.silent),
    (
        ("eof", "syscall failure", "connection reset", "closed", "unexpected disconnect"),
        unreached.broke_off,
    ),
)
"""Signs in a message of libgit2, and what they mean."""


def _certificate_problem(source: CloneSource) -> ssl.SSLCertVerificationError | None:
    """What is wrong with a certificate: libgit2 says that the user rejected it, whoever did.

    So it is asked once more. None where that cannot be, as behind a proxy.
    """
    parts = urlsplit(source.url)
    file, folder = trusted_certificates()
    context = ssl.create_default_context(cafile=file, capath=folder)
    address = (parts.hostname or "", parts.port or 443)
    try:
        with (
            socket.create_connection(address, PROBE_SECONDS) as connection,
            context.wrap_socket(connection, server_hostname=address[0]),
        ):
            return None
    except ssl.SSLCertVerificationError as error:
        return error
    except OSError:
        return None

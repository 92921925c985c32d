"""Why a host could not be asked, in a sentence each; foreign exceptions are mapped here, once."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

from commitstats_desktop.core.errors import HostError, Refusal, Unreachable

_KEPT = "What was read before is kept."
_COMPANY = (
    "If this is your company's host, or your company looks into encrypted traffic, its authority "
    "must be among the certificates this system trusts; ask your administrators."
)
# Numbers of OpenSSL's verification; on macOS and Windows the words of the message decide.
_SELF_SIGNED, _SELF_SIGNED_IN_CHAIN, _EXPIRED, _NOT_YET, _NAME, _ADDRESS = 18, 19, 10, 9, 62, 64
_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


def explain(error: BaseException, host: str) -> Unreachable | None:
    """The sentence for what kept us from a host; None when trying again may help."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate(cause, host)
    for cause in causes:
        found = _of(cause, host)
        if found:
            return found
    return None


def timed_out(host: str, seconds: float) -> Unreachable:
    """The host took longer than one question may take."""
    return Unreachable(
        f"{host} did not answer within {seconds:.0f} seconds.",
        f"It may be down or very busy; try again later. {_KEPT}",
        Refusal.TIMED_OUT,
    )


def proxy_refused(host: str) -> Unreachable:
    """The way out does not let us through."""
    return Unreachable(
        f"The proxy did not let the connection to {host} through.",
        "Check the proxy in the settings: its address, and user name and password if it asks.",
        Refusal.PROXY,
    )


def broke_off(host: str) -> Unreachable:
    """The connection ended in the middle, again and again."""
    return Unreachable(
        f"The connection to {host} broke off in the middle of an answer.",
        f"Try again later. {_KEPT}",
        Refusal.BROKEN_ANSWER,
    )


def too_large(host: str) -> HostError:
    """More than an answer of an API ever is: it was not read to its end."""
    return HostError(
        f"{host} sent an answer of more than 50 MB, which no API does.",
        f"Check the address. {_KEPT}",
        Refusal.TOO_LARGE,
    )


def elsewhere(host: str) -> HostError:
    """The host names another one; the token stays here."""
    return HostError(
        f"{host} points to another host. The token was not sent there.",
        "If the host has moved, add the account again with its new address.",
        Refusal.REDIRECTED,
    )


def unsafe_address() -> Unreachable:
    """A token would travel readable for everybody on the way."""
    return Unreachable(
        "A token is only sent over HTTPS.",
        "Type the address with https:// at its beginning.",
        Refusal.WRONG_ADDRESS,
    )


def host_fails(title: str, status: int, status_page: str = "") -> HostError:
    """The host has a trouble of its own."""
    return HostError(
        f"{title} reports an error of its own (number {status}).",
        f"Try again later. {_KEPT}",
        Refusal.HOST_FAILS,
        status_page,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _of(cause: BaseException, host: str) -> Unreachable | None:
    if isinstance(cause, socket.gaierror):
        return _name(cause, host)
    if isinstance(cause, ssl.SSLError):
        return _tls(cause, host)
    if isinstance(cause, ConnectionRefusedError):
        return Unreachable(
            f"{host} refuses connections.",
            f"Check the address and the port; the host may be down. {_KEPT}",
            Refusal.CONNECTION_REFUSED,
        )
    if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
        return _offline(host)
    return None


def _name(cause: socket.gaierror, host: str) -> Unreachable:
    if cause.errno == socket.EAI_AGAIN:
        return _offline(host)
    return Unreachable(
        f"There is no host called {host}.",
        f"Check the spelling, and whether this computer is online (or in the VPN). {_KEPT}",
        Refusal.UNKNOWN_NAME,
    )


def _offline(host: str) -> Unreachable:
    return Unreachable(
        f"{host} cannot be reached: this computer seems to be offline.",
        f"Try again when it is online. {_KEPT}",
        Refusal.OFFLINE,
    )


def _tls(cause: ssl.SSLError, host: str) -> Unreachable:
    reason = cause.reason or ""
    if ("VERSION" in reason and "NUMBER" not in reason) or "UNSUPPORTED_PROTOCOL" in reason:
        return Unreachable(
            f"{host} offers only encryption that is too old to be safe.",
            "Its administrators must allow TLS 1.2 or later.",
            Refusal.TLS_TOO_OLD,
        )
    return Unreachable(
        f"No encrypted connection to {host} came about.",
        "Check the address and the port: something there may not speak HTTPS.",
        Refusal.CERTIFICATE,
    )


def _certificate(cause: ssl.SSLCertVerificationError, host: str) -> Unreachable:
    reason, sentence, hint = _verdict(cause, host)
    return Unreachable(sentence, f"{hint} Nothing was sent.", reason)


def _verdict(cause: ssl.SSLCertVerificationError, host: str) -> tuple[Refusal, str, str]:
    code, said = cause.verify_code, (cause.verify_message or "").lower()
    if code in (_NAME, _ADDRESS) or ("name" in said and "match" in said):
        return (
            Refusal.CERTIFICATE_WRONG_NAME,
            f"The host that answered is not {host}: its certificate is for another name.",
            "Check the address; in a public network, sign in to the network first.",
        )
    if code in (_EXPIRED, _NOT_YET) or "expired" in said or "not yet valid" in said:
        return (
            Refusal.CERTIFICATE_EXPIRED,
            f"The certificate of {host} is not valid today.",
            "Check the date of this computer; otherwise the host's administrators must renew it.",
        )
    if code == _SELF_SIGNED:
        return (
            Refusal.CERTIFICATE_SELF_SIGNED,
            f"{host} shows a certificate that it signed itself, so anybody could pose as it.",
            _COMPANY,
        )
    return (
        Refusal.CERTIFICATE_UNKNOWN_ISSUER,
        f"The certificate of {host} comes from an authority that this system does not know.",
        _COMPANY,
    )

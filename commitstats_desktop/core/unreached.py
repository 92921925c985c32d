"""Why a host could not be asked, in a sentence for each cause; said alike of its API and of Git.

Who notices a cause knows it by signs of its own: exceptions of Python (`wire/failures.py`), words of
libgit2 (`git/mirrors/remote_errors.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commitstats_desktop.core.errors import HostError, Refusal, Unreachable

if TYPE_CHECKING:
    import ssl

KEPT = "What was read before is kept."
_COMPANY = (
    "If this is your company's host, or your company looks into encrypted traffic, its authority "
    "must be among the certificates this system trusts; ask your administrators."
)
# Numbers of OpenSSL's verification; on macOS and Windows the words of the message decide.
_SELF_SIGNED, _EXPIRED, _NOT_YET, _NAME, _ADDRESS = 18, 10, 9, 62, 64


def unknown_name(host: str) -> Unreachable:
    """Nobody knows the host."""
    return Unreachable(
        f"There is no host called {host}.",
        f"Check the spelling, and whether this computer is online (or in the VPN). {KEPT}",
        Refusal.UNKNOWN_NAME,
    )


def offline(host: str) -> Unreachable:
    """No way leads there."""
    return Unreachable(
        f"{host} cannot be reached: this computer seems to be offline.",
        f"Try again when it is online. {KEPT}",
        Refusal.OFFLINE,
    )


def refuses_connections(host: str) -> Unreachable:
    """It is there, and does not open the door."""
    return Unreachable(
        f"{host} refuses connections.",
        f"Check the address and the port; the host may be down. {KEPT}",
        Refusal.CONNECTION_REFUSED,
    )


def silent(host: str) -> Unreachable:
    """It said nothing for too long."""
    return Unreachable(
        f"{host} does not answer.",
        f"It may be down or very busy; try again later. {KEPT}",
        Refusal.TIMED_OUT,
    )


def timed_out(host: str, seconds: float) -> Unreachable:
    """The host took longer than one question may take."""
    return Unreachable(
        f"{host} did not answer within {seconds:.0f} seconds.",
        f"It may be down or very busy; try again later. {KEPT}",
        Refusal.TIMED_OUT,
    )


def broke_off(host: str) -> Unreachable:
    """The connection ended in the middle, again and again."""
    return Unreachable(
        f"The connection to {host} broke off in the middle of an answer.",
        f"Try again later. {KEPT}",
        Refusal.BROKEN_ANSWER,
    )


def proxy_refused(host: str) -> Unreachable:
    """The way out does not let us through."""
    return Unreachable(
        f"The proxy did not let the connection to {host} through.",
        "Check the proxy in the settings: its address, and user name and password if it asks.",
        Refusal.PROXY,
    )


def proxy_missing(place: str, host: str) -> Unreachable:
    """The way out is not there at all."""
    return Unreachable(
        f"The proxy {place}, by which {host} is reached, cannot be reached itself.",
        "Check its address in the settings, and whether this computer is in the network that has "
        "it.",
        Refusal.PROXY,
    )


def unusable_proxy() -> Unreachable:
    """The way out is of a kind that we cannot go."""
    return Unreachable(
        "The proxy that is set for this computer is none that can be used here.",
        "Only HTTP proxies are, such as http://proxy.example:8080; none of SOCKS. Name one in the "
        "settings, or choose to go without.",
        Refusal.PROXY,
    )


def too_large(host: str) -> HostError:
    """More than an answer of an API ever is: it was not read to its end."""
    return HostError(
        f"{host} sent an answer of more than 50 MB, which no API does.",
        f"Check the address. {KEPT}",
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
        f"Try again later. {KEPT}",
        Refusal.HOST_FAILS,
        status_page,
    )


def tls_too_old(host: str) -> Unreachable:
    """It speaks what can be listened to."""
    return Unreachable(
        f"{host} offers only encryption that is too old to be safe.",
        "Its administrators must allow TLS 1.2 or later.",
        Refusal.TLS_TOO_OLD,
    )


def no_tls(host: str) -> Unreachable:
    """Something else than TLS is spoken there."""
    return Unreachable(
        f"No encrypted connection to {host} came about.",
        "Check the address and the port: something there may not speak HTTPS.",
        Refusal.CERTIFICATE,
    )


def untrusted(host: str, cause: ssl.SSLCertVerificationError | None) -> Unreachable:
    """Nobody we trust says that it is who it claims to be; `cause` is None where that is all."""
    reason, sentence, hint = _verdict(host, cause)
    return Unreachable(sentence, f"{hint} Nothing was sent.", reason)


def _verdict(host: str, cause: ssl.SSLCertVerificationError | None) -> tuple[Refusal, str, str]:
    code = cause.verify_code if cause else 0
    said = (cause.verify_message or "").lower() if cause else ""
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
    if cause is None:
        return (Refusal.CERTIFICATE, f"The certificate of {host} is not trusted.", _COMPANY)
    return (
        Refusal.CERTIFICATE_UNKNOWN_ISSUER,
        f"The certificate of {host} comes from an authority that this system does not know.",
        _COMPANY,
    )

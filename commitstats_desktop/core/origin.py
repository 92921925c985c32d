"""Where a token may go: scheme, host and port of an address, compared as browsers compare them."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple, Self
from urllib.parse import urlsplit, urlunsplit

from commitstats_desktop.core.errors import Refusal, Unreachable

_PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """What must be equal for a token to be sent: `https`, `gitlab.example.com`, 443."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Self:
        """The origin of an http or https address; raises `Unreachable` for anything else."""
        try:
            parts = urlsplit(url)
            scheme = parts.scheme.lower()
            host = (parts.hostname or "").rstrip(".").encode("idna").decode().lower()
            port = parts.port or _PORTS.get(scheme, 0)
        except ValueError:
            scheme, host, port = "", "", 0
        if scheme not in _PORTS or not host:
            raise Unreachable(
                "This is not the address of a host.",
                "Type it as in the browser, for example https://gitlab.example.com.",
                Refusal.WRONG_ADDRESS,
            )
        return cls(scheme, host, port)

    @property
    def is_loopback(self) -> bool:
        """Whether nothing sent there leaves this computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def is_safe(self) -> bool:
        """Whether a token may be sent there at all: over TLS, or without leaving this computer."""
        return self.scheme == "https" or self.is_loopback

    @property
    def place(self) -> str:
        """Host, and the port when it is not the usual one: what a `Host` header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.place}"


def at_home(url: str, base_url: str) -> str:
    """An address that names the host of `base_url` without TLS, on the origin that is known instead.

    Hosts behind a gateway write such addresses. Every other address stays as it is.
    """
    try:
        told, home = Origin.of(url), Origin.of(base_url)
    except Unreachable:
        return url
    if told.scheme == home.scheme or told.host != home.host or home.scheme != "https":
        return url
    parts = urlsplit(url)
    return urlunsplit(parts._replace(scheme=home.scheme, netloc=home.place))


def is_same_origin(url: str, other: str) -> bool:
    """Whether two addresses share scheme, host and port; False for what is no web address."""
    try:
        return Origin.of(url) == Origin.of(other)
    except Unreachable:
        return False

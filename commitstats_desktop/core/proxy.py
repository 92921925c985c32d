"""Which proxy an address is reached through. Asked by everything that opens a connection."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from commitstats_desktop.core.origin import Origin

SYSTEM = "system"
"""The proxy that the system or the environment names."""
NONE = "none"


def proxy_for(url: str, choice: str = SYSTEM) -> str | None:
    """The address of the proxy for `url`, or None to go straight.

    `choice` is `system`, `none` or the address of a proxy. This computer itself is never reached
    through one. Exceptions of the system (`NO_PROXY`) hold for its own proxies only.
    """
    origin = Origin.of(url)
    if choice == NONE or origin.is_loopback:
        return None
    if choice != SYSTEM:
        return _with_scheme(choice)
    if proxy_bypass(f"{origin.host}:{origin.port}"):
        return None
    proxies = getproxies()
    found = proxies.get(origin.scheme) or proxies.get("all")
    return _with_scheme(found) if found else None


def _with_scheme(proxy: str) -> str:
    return proxy if "://" in proxy else f"http://{proxy}"


def proxy_login(proxy: str) -> tuple[str, tuple[str, str] | None]:
    """A proxy's address without the user name and password in it, and those two."""
    parts = urlsplit(proxy)
    if "@" not in parts.netloc:
        return proxy, None
    login, _, place = parts.netloc.rpartition("@")
    user, _, word = login.partition(":")
    return f"{parts.scheme}://{place}", (unquote(user), unquote(word))

"""Which proxy an address is reached through. Asked by everything that opens a connection."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import getproxies, proxy_bypass

from commitstats_desktop.core.errors import Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.unreached import unusable_proxy

SYSTEM = "system"
"""The proxy that the system or the environment names."""
NONE = "none"


def proxy_for(url: str, choice: str = SYSTEM) -> str | None:
    """The address of the proxy for `url`, or None to go straight.

    `choice` is `system`, `none` or the address of a proxy. This computer itself is never reached
    through one. Exceptions of the system (`NO_PROXY`) hold for its own proxies only. Raises
    `Unreachable` for a proxy that cannot be used.
    """
    origin = Origin.of(url)
    if choice == NONE or origin.is_loopback:
        return None
    if choice != SYSTEM:
        return _usable(choice)
    if proxy_bypass(f"{origin.host}:{origin.port}"):
        return None
    proxies = getproxies()
    found = proxies.get(origin.scheme) or proxies.get("all")
    return _usable(found) if found else None


def place_of(proxy: str) -> str:
    """Host and port of a proxy, without the user name and password in its address."""
    return urlsplit(proxy).netloc.rpartition("@")[2]


def proxy_login(proxy: str) -> tuple[str, tuple[bytes, bytes] | None]:
    """A proxy's address without the user name and password in it, and those two."""
    parts = urlsplit(proxy)
    address = f"{parts.scheme}://{place_of(proxy)}"
    if "@" not in parts.netloc:
        return address, None
    user, _, word = parts.netloc.rpartition("@")[0].partition(":")
    return address, (unquote_to_bytes(user), unquote_to_bytes(word))


def _usable(proxy: str) -> str:
    """The address with its scheme, its host in plain letters; raises `Unreachable` for no proxy."""
    address = proxy.strip() if "://" in proxy else f"http://{proxy.strip()}"
    try:
        origin, login = Origin.of(address), urlsplit(address).netloc.rpartition("@")[0]
    except Unreachable as error:
        raise unusable_proxy() from error
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    place = f"{host}:{origin.port}"
    return f"{origin.scheme}://{login}@{place}" if login else f"{origin.scheme}://{place}"

"""The way out to the network: which proxy the person chose, and its login from the key store."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote, urlsplit

from commitstats_desktop.core.errors import AppError, CredentialStoreError
from commitstats_desktop.core.proxy import NONE, SYSTEM
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.services.hosts import Hosts, Keys
from commitstats_desktop.settings import Settings

LOGIN = "proxy"
"""Under this name the key store has the login."""
SCHEMES = ("http", "https")
_HOST = re.compile(r"[\w.:-]+\Z")


def checked_proxy(text: str) -> str:
    """The address of a proxy as it is kept; raises `AppError` for what is none.

    User name and password are kept apart, in the key store.
    """
    typed = text.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"http://{typed}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not _HOST.match(host) or parts.scheme not in SCHEMES or parts.path.strip("/"):
        raise AppError(
            f"{typed or 'Nothing'} is not the address of a proxy.",
            "It looks like http://proxy.example:8080.",
        )
    if parts.username or parts.password:
        raise AppError(
            "The address of the proxy holds a user name or password.",
            "Type them into their own fields: they are kept in the key store, not in a file.",
        )
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}" + (f":{port}" if port else "")


def keep_login(keys: Keys, user: str, password: str) -> bool:
    """Keep the login of the proxy, or forget it where it is empty; whether there is one now."""
    if not user:
        keys.drop(LOGIN)
        return False
    keys.keep(LOGIN, Secret(f"{quote(user, safe='')}:{quote(password, safe='')}"))
    return True


def proxy_of(settings: Settings, keys: Keys) -> str:
    """The choice as everything that opens a connection takes it, with the login where one is kept.

    A key store that does not answer leaves the login out: the proxy then says what is missing.
    """
    chosen = settings.proxy
    if chosen in (SYSTEM, NONE) or not settings.proxy_has_login:
        return chosen
    try:
        login = keys.find(LOGIN)
    except CredentialStoreError:
        return chosen
    scheme, _, place = chosen.partition("://")
    return f"{scheme}://{login.reveal()}@{place}" if login else chosen


def with_proxy(hosts: Hosts, settings: Settings) -> Hosts:
    """The same hosts, reached the way the settings say."""
    proxy = proxy_of(settings, hosts.keys)
    if proxy == hosts.surroundings.proxy:
        return hosts
    return replace(hosts, surroundings=replace(hosts.surroundings, proxy=proxy))

"""Where a mirror comes from, and what may be sent there."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from commitstats_desktop.core.account import GitLogin
from commitstats_desktop.core.errors import Unreachable
from commitstats_desktop.core.origin import Origin


@dataclass(frozen=True, slots=True)
class CloneSource:
    """A repository at a host, as it is to be mirrored.

    `branch` is what the host calls its default, empty where nobody said; `proxy` is the address of
    one, None to go straight.
    """

    url: str
    login: GitLogin | None = None
    branch: str = ""
    all_branches: bool = False
    proxy: str | None = None

    @property
    def host(self) -> str:
        """The host, as it is told to the person."""
        try:
            return urlsplit(self.url).hostname or self.url
        except ValueError:
            return self.url

    @property
    def is_safe(self) -> bool:
        """Whether the address may be used at all: over TLS, and no name or token in it."""
        try:
            parts = urlsplit(self.url)
            is_plain = parts.username is None and parts.password is None
            return is_plain and Origin.of(self.url).is_safe
        except (ValueError, Unreachable):
            return False

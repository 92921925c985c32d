"""The addresses that hosts give people in the place of their own, and whose they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from commitstats_desktop.core.person import fold

GITHUB = "github.com"

_DOMAIN = re.compile(r"^(?:users\.)?noreply\.(.+)$")
_NUMBER_PLUS = re.compile(r"^(\d+)\+(.+)$")
_NUMBER_DASH = re.compile(r"^(\d+)-(.+)$")

_TITLES = {GITHUB: "GitHub", "gitlab.com": "GitLab", "codeberg.org": "Codeberg"}


class HostAccount(NamedTuple):
    """An account of a host as its noreply address names it; `number` is empty where it does not."""

    host: str
    login: str
    number: str

    @property
    def title(self) -> str:
        """What people call the host."""
        return _TITLES.get(self.host, self.host)


def account_of(email: str) -> HostAccount | None:
    """The account a noreply address belongs to; None for any other address.

    `LOGIN@users.noreply.HOST`, `ID+LOGIN@…` (GitHub) and `ID-LOGIN@…` (GitLab). On GitHub a login
    may itself begin with digits and a dash.
    """
    local, at, domain = fold(email).rpartition("@")
    match = _DOMAIN.match(domain)
    if not (at and local and match):
        return None
    host = match[1]
    parts = _NUMBER_PLUS.match(local)
    if parts is None and host != GITHUB:
        parts = _NUMBER_DASH.match(local)
    return HostAccount(host, parts[2], parts[1]) if parts else HostAccount(host, local, "")


def is_of_account(email: str, account: HostAccount) -> bool:
    """Whether a noreply address is that of an account the host itself named.

    A number is never given twice, so it decides where both have one; else the login does.
    """
    named = account_of(email)
    if named is None or named.host != fold(account.host):
        return False
    if named.number and account.number:
        return named.number == account.number
    return named.login == fold(account.login)

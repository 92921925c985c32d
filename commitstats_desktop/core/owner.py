"""Who a repository belongs to, told from the address it was cloned from."""

from __future__ import annotations

import re

# A host is followed by a path; of user, password and port nothing is kept.
_URL = re.compile(r"^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/:@]+)(?::\d*)?/+(.*)$", re.IGNORECASE)
_SCP = re.compile(r"^(?:[^/@:]+@)?([^/:@]{2,}):(?!/)(.+)$")
_SCP_ROOTED = re.compile(r"^[^/@:]+@([^/:@]{2,}):/+(.+)$")

LONGEST = 2_000
"""Characters; no address is longer."""


def owner_of(url: str) -> str:
    """Host and owner of a remote address, like `example.org/acme`; empty where there is no host.

    Groups within groups stay: `example.org/acme/team`. Whatever might be a secret is left out.
    """
    found = _host_and_path(url.strip()) if len(url) <= LONGEST else None
    if found is None:
        return ""
    host, path = found[0].lower(), [part for part in found[1].split("/") if part]
    if host == "ssh.dev.azure.com" and path[:1] == ["v3"]:
        host, path = "dev.azure.com", path[1:]
    if "_git" in path:
        path = path[: path.index("_git") + 1]
    return "/".join((host, *path[:-1]))


def is_owned_by(owner: str, wanted: str) -> bool:
    """Whether `owner` is the wanted one, or a group below it; letters compare without case."""
    owner, wanted = owner.casefold(), wanted.casefold().rstrip("/")
    return bool(wanted) and (owner == wanted or owner.startswith(wanted + "/"))


def _host_and_path(url: str) -> tuple[str, str] | None:
    for form in (_URL, _SCP_ROOTED, _SCP):
        match = form.match(url)
        if match:
            return (match[1], match[2]) if not url.lower().startswith("file:") else None
    return None

"""Where a repository was cloned from, read from its configuration as text; nothing is executed."""

from __future__ import annotations

import re

from commitstats_desktop.git.folder import GitFolder, read_small_text

_REMOTE = re.compile(r'^\s*+\[\s*+remote\s++"([^"]*+)"\s*+\](.*)$', re.IGNORECASE)
_SECTION = re.compile(r"^\s*+\[")
_URL = re.compile(r"^\s*+url\s*+=\s*+(.*)$", re.IGNORECASE)


def remote_url(folder: GitFolder) -> str:
    """Address of the remote `origin`, else of the first remote; empty where there is none.

    It may hold a password: take from it what is needed, and never keep it.
    """
    urls = _urls(read_small_text(folder.common_dir / "config") or "")
    return urls.get("origin") or next(iter(urls.values()), "")


def _urls(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    remote = None
    for line in text.splitlines():
        content = line
        if match := _REMOTE.match(line):
            remote, content = match[1], match[2]
        elif _SECTION.match(line):
            remote = None
        if remote is not None and (entry := _URL.match(content)):
            found.setdefault(remote, _value(entry[1]))
    return found


def _value(text: str) -> str:
    """A value without its quotes and the comment behind it."""
    text = text.strip()
    if text.startswith('"'):
        return text[1:].partition('"')[0].strip()
    return re.split(r"[#;]", text, maxsplit=1)[0].strip()

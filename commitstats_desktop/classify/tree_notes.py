"""What a repository's newest tree says of its own history: the mailmap and revisions to ignore.

Both are files anybody may have written: they are read as suggestions, and within bounds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from commitstats_desktop.core.commit import OID_SIZE

MAILMAP = b".mailmap"
IGNORED_REVISIONS = b".git-blame-ignore-revs"

FILE_LIMIT = 1 << 20
"""Bytes; a larger file of either kind is no help to anybody."""

ENTRIES_LIMIT = 20_000
LINE_LIMIT = 2_048

_ADDRESS = re.compile(r"([^<>]*)<([^<>]*)>")
_REVISION = re.compile(rb"^\s*([0-9a-fA-F]{40})\s*(?:#.*)?$")


class MailmapEntry(NamedTuple):
    """A line of a mailmap: who stands in the commits, and who is meant; empty for what is not there."""

    proper_name: str
    proper_email: str
    commit_name: str
    commit_email: str


class TreeNotes(NamedTuple):
    """What the two files say: ids in their own order, lines in that of the file."""

    ignored: tuple[bytes, ...] = ()
    mailmap: tuple[MailmapEntry, ...] = ()


def parse_mailmap(content: bytes) -> tuple[MailmapEntry, ...]:
    """The lines in gitmailmap(5)'s four forms; what is none of them is passed over."""
    found: list[MailmapEntry] = []
    for line in content.split(b"\n"):
        if len(line) <= LINE_LIMIT and not line.startswith(b"#") and len(found) < ENTRIES_LIMIT:
            entry = _entry(line.decode("utf-8", "replace"))
            if entry is not None:
                found.append(entry)
    return tuple(found)


def parse_ignored_revisions(content: bytes) -> tuple[bytes, ...]:
    """Raw ids of the commits that `git blame` is told to look behind, each once, sorted."""
    matches = (
        _REVISION.match(line) for line in content.split(b"\n")[:ENTRIES_LIMIT] if len(line) <= LINE_LIMIT
    )  # fmt: skip
    found = (bytes.fromhex(match[1].decode()) for match in matches if match)
    return tuple(sorted({oid for oid in found if oid != bytes(OID_SIZE)}))


def _entry(line: str) -> MailmapEntry | None:
    """`Proper Name <proper@x> Commit Name <commit@x>`, of which only the last address must be."""
    first = _ADDRESS.match(line)
    if first is None:
        return None
    name, email = first[1].strip(), first[2].strip()
    second = _ADDRESS.match(line, first.end())
    if second is None:
        return MailmapEntry(name, "", "", email) if name and email else None
    return MailmapEntry(name, email, second[1].strip(), second[2].strip())

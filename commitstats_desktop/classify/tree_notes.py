"""What a repository's newest tree says of its own history: the mailmap and revisions to ignore.

Both are files anybody may have written: they are read as suggestions, and within bounds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from commitstats_desktop.classify.mailmap import MailmapEntry
from commitstats_desktop.core.commit import OID_SIZE

MAILMAP = b".mailmap"
IGNORED_REVISIONS = b".git-blame-ignore-revs"

FILE_LIMIT = 1 << 20
"""Bytes; a larger file of either kind is no help to anybody."""

ENTRIES_LIMIT = 20_000
LINE_LIMIT = 2_048

_REVISION = re.compile(rb"^\s*([0-9a-fA-F]{40})\s*(?:#.*)?$")


class TreeNotes(NamedTuple):
    """What the two files say: ids in their own order, lines in that of the file."""

    ignored: tuple[bytes, ...] = ()
    mailmap: tuple[MailmapEntry, ...] = ()


def parse_ignored_revisions(content: bytes) -> tuple[bytes, ...]:
    """Raw ids of the commits that `git blame` is told to look behind, each once, sorted."""
    matches = (
        _REVISION.match(line) for line in content.split(b"\n")[:ENTRIES_LIMIT] if len(line) <= LINE_LIMIT
    )  # fmt: skip
    found = (bytes.fromhex(match[1].decode()) for match in matches if match)
    return tuple(sorted({oid for oid in found if oid != bytes(OID_SIZE)}))

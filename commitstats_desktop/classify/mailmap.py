"""Lines of a `.mailmap`, as gitmailmap(5) describes them.

Whoever can write to a repository can write this file, so it joins addresses into suggestions only.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

ENTRIES_LIMIT = 20_000
LINE_LIMIT = 2_048
"""Bytes; a longer line is no help to anybody."""


class MailmapEntry(NamedTuple):
    """One line: how commits under the right-hand name and address ought to read.

    Empty text for a part that is not there.
    """

    proper_name: str
    proper_email: str
    commit_name: str
    commit_email: str


def parse_mailmap(data: bytes) -> tuple[MailmapEntry, ...]:
    """Every line that maps something, in order; what cannot be read as one is passed over."""
    return tuple(islice(_entries(data), ENTRIES_LIMIT))


def _entries(data: bytes) -> Iterator[MailmapEntry]:
    for line in data.split(b"\n"):
        is_looked_at = len(line) <= LINE_LIMIT and not line.startswith(b"#")
        first = _name_and_email(line.decode("utf-8", "replace")) if is_looked_at else None
        if first is None or not first[1]:
            continue
        name, email, rest = first
        second = _name_and_email(rest)
        if second is not None:
            yield MailmapEntry(name, email, second[0], second[1])
        elif name:
            yield MailmapEntry(name, "", "", email)


def _name_and_email(text: str) -> tuple[str, str, str] | None:
    """What stands before and within the first pair of brackets, and what follows."""
    name, left, after = text.partition("<")
    email, right, rest = after.partition(">")
    return (name.strip(), email, rest) if left and right else None

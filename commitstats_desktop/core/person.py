"""Who wrote something: e-mail addresses and names as they are compared."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum


class Likeness(IntEnum):
    """How an author string relates to the person who uses the app."""

    NOBODY = 0
    POSSIBLY_ME = 1
    """Same name or same local part: a suggestion, never a match."""
    ME = 2


@dataclass(frozen=True, slots=True)
class Identity:
    """An e-mail address the person says is theirs."""

    uuid: str
    email: str
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class AuthorSeen:
    """An author string found in some repository, with what was found under it."""

    name: str
    email: str
    commits: int
    repositories: int
    first_day: int | None
    last_day: int | None
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class People:
    """Who the person is, and who they might be."""

    identities: tuple[Identity, ...]
    authors: tuple[AuthorSeen, ...]
    suggested: tuple[str, ...]
    """Addresses of Git's own configuration that are not claimed."""


def fold(text: str) -> str:
    """The form in which names and addresses are compared: without case, spacing and variants."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def local_part(email: str) -> str:
    """What stands before the "@", folded; empty for an address without one."""
    name, at, _ = fold(email).rpartition("@")
    return name if at else ""

"""Who wrote something: e-mail addresses and names as they are compared."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache


class Likeness(IntEnum):
    """How an author string relates to the person who uses the app."""

    NOBODY = 0
    POSSIBLY_ME = 1
    """Same name, same local part or joined by a mailmap: a suggestion, never a match."""
    ME = 2


class Answer(StrEnum):
    """What the person said of an address that is not theirs, so that nobody asks again."""

    NOT_ME = "not me"
    """Somebody else's: never suggested any more."""
    TAKEN_BACK = "taken back"
    """No longer the person's: no account makes it theirs again by itself."""


BY_PERSON = "person"
BY_GIT = "git"
BY_ACCOUNT = "account:"
"""Who confirmed an identity; an account is followed by its host and login."""


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
    reasons: tuple[str, ...] = ()
    """Why it looks like the person, or who confirmed that it is; in words."""
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who the person is, and who they might be."""

    identities: tuple[Identity, ...]
    authors: tuple[AuthorSeen, ...]
    suggested: tuple[str, ...]
    """Addresses of Git's own configuration that were neither claimed nor refused."""
    attributed: int = 0
    """Commits and merges that count as the person's."""
    possibly: int = 0
    """Commits and merges of authors who look like the person."""
    unread: int = 0
    """Commits of the person whose lines are not read yet, in repositories that can be read."""


@lru_cache(maxsize=4_096)
def fold(text: str) -> str:
    """The form in which names and addresses are compared: without case, spacing and variants.

    An author is asked many questions, one after the other, and each begins with this.
    """
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def local_part(email: str) -> str:
    """What stands before the "@", folded; empty for an address without one."""
    name, at, _ = fold(email).rpartition("@")
    return name if at else ""

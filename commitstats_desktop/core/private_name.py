"""Private names: what would tell on an employer, a colleague or this computer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class NameKind(StrEnum):
    """What a private name is the name of; the words are shown."""

    REPOSITORY = "repository"
    ORGANISATION = "organisation"
    HOST = "host"
    ADDRESS = "remote address"
    PACKAGE = "package"
    EMAIL = "e-mail address"
    PERSON = "person"
    ACCOUNT = "account label"
    PATH = "part of a path"
    BRANCH = "branch"
    MAILBOX = "name in an e-mail address"
    COMPUTER = "name on this computer"


WEAK = frozenset((NameKind.PATH, NameKind.BRANCH, NameKind.MAILBOX, NameKind.COMPUTER))
"""Kinds of which there are so many that an everyday word among them proves nothing."""


class PrivateName(NamedTuple):
    """A name that may not leave unless the person says so."""

    text: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class PrivateNames:
    """Every private name of a database, and what is the person's own."""

    names: frozenset[PrivateName] = frozenset()
    own: frozenset[str] = frozenset()
    """Names, addresses and logins of the person."""


class Finding(NamedTuple):
    """A private name in a finished file."""

    name: PrivateName
    place: str
    """In words, such as "the text of the PDF"."""
    form: str = ""
    """In which disguise it stands there, such as "in Base64"; empty for its own letters."""
    source: str = ""
    """Which field the person typed it into, such as "your summary"; empty for none."""
    is_question: bool = False
    """Whether it may be an ordinary word, so that only the person can tell."""

    @property
    def word(self) -> str:
        """What to approve if it may leave."""
        return self.name.text

    def sentence(self) -> str:
        """Where what stands, for the person."""
        form = f" {self.form}" if self.form else ""
        return f"{self.source or self.place} holds “{self.name.text}”{form}, a private {self.name.kind}"

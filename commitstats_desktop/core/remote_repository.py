"""A repository as its host lists it, and what the host says of it to somebody without a token."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from commitstats_desktop.core.account import Warn
from commitstats_desktop.core.errors import HostError


class Visibility(StrEnum):
    """Who may see a repository, as its host says. Only `PUBLIC` means anyone."""

    PUBLIC = "public"
    INTERNAL = "internal"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Openness(StrEnum):
    """What a host says of a repository to somebody without any token."""

    PUBLIC = "public"
    NOT_PUBLIC = "not public"
    """Not visible to everybody: private, or not there at all."""
    UNDETERMINED = "undetermined"
    """The host gave no usable answer: what was known before stays."""


@dataclass(frozen=True, slots=True)
class OpenSourceStatus:
    """The answer to "can anyone see it?"; licence and stars only of public repositories."""

    openness: Openness
    licence: str | None = None
    stars: int | None = None
    host_id: str | None = None
    full_name: str | None = None
    """Its name today: it may have been renamed."""
    problem: HostError | None = None


@dataclass(frozen=True, slots=True)
class RemoteRepository:
    """A repository as its host lists it; None is what the host does not tell."""

    host_id: str
    """The host's own id: it stays through renames and transfers."""
    full_name: str
    name: str
    owner: str
    """User, group or project it belongs to; nested groups with slashes."""
    clone_url: str
    """Without a user name; empty when the host gives none."""
    web_url: str
    visibility: Visibility
    default_branch: str | None = None
    """A short name; None for an empty repository."""
    is_fork: bool = False
    is_archived: bool = False
    is_disabled: bool = False
    is_empty: bool | None = None
    """None when the host does not tell."""
    size_bytes: int | None = None
    pushed_at: datetime | None = None
    parent: str | None = None
    """Full name of what it was forked from."""
    licence: str | None = None
    """An SPDX id where the host knows one."""
    stars: int | None = None

    def as_seen_by_anybody(self) -> OpenSourceStatus:
        """What it means that the host showed this repository without a token."""
        if self.visibility in (Visibility.PRIVATE, Visibility.INTERNAL):
            return OpenSourceStatus(Openness.NOT_PUBLIC)
        return OpenSourceStatus(
            Openness.PUBLIC, self.licence, self.stars, self.host_id, self.full_name
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """Repositories a token sees. A listing that is not complete says nothing of what is missing
    in it: nothing may be concluded from an absence.
    """

    repositories: tuple[RemoteRepository, ...]
    problem: HostError | None = None
    """Why it ended early."""
    warnings: tuple[Warn, ...] = ()
    """Parts the host left out, such as organisations without single sign-on."""

    @property
    def is_complete(self) -> bool:
        """Whether the host answered to the end and left nothing out."""
        return self.problem is None and not self.warnings

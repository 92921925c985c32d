"""A repository as the person sees it: where it is, what state it is in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from commitstats_desktop.core.wording import mark


class Source(StrEnum):
    """Where a repository is read from."""

    FOLDER = "folder"
    HOST = "host"
    """A mirror of ours, of a repository at a host."""


class Outcome(StrEnum):
    """How the last collection of a repository ended."""

    NEVER = "never"
    UP_TO_DATE = "up_to_date"
    PARTIAL = "partial"
    """Some commits or lines could not be read; the message says which."""
    ERROR = "error"
    STOPPED = "stopped"
    """Cancelled or killed half-way; the next run goes on."""
    FROZEN = "frozen"
    """Read before, and not there at the last attempt; what is known stays counted."""


class State(StrEnum):
    """What the person reads beside a repository; the words of the original service."""

    INACTIVE = mark("inactive")
    NOT_COLLECTED = mark("not collected yet")
    QUEUED = mark("queued")
    IN_PROGRESS = mark("in progress")
    NEW_COMMITS = mark("new commits found")
    """Commits were found that are not all read yet."""
    UP_TO_DATE = mark("up to date")
    PARTIAL = mark("partial")
    FROZEN = mark("frozen")
    WAITING = mark("waiting")
    """Its host asked for patience; it goes on by itself."""
    ERROR = mark("error")


_STATE_OF = {
    Outcome.NEVER: State.NOT_COLLECTED,
    Outcome.UP_TO_DATE: State.UP_TO_DATE,
    Outcome.PARTIAL: State.PARTIAL,
    Outcome.ERROR: State.ERROR,
    Outcome.STOPPED: State.NOT_COLLECTED,
    Outcome.FROZEN: State.FROZEN,
}


@dataclass(frozen=True, slots=True)
class Repository:
    """One repository of the database; `id` is for the store only, `uuid` for everybody."""

    id: int
    uuid: str
    source: Source
    location: str
    name: str
    is_active: bool
    is_trusted: bool
    all_branches: bool
    outcome: Outcome
    message: str
    hint: str
    remarks: tuple[str, ...]
    collected_at: int | None
    owner: str = ""
    """Who it belongs to, as host/owner; for a folder without a remote, the folder above it."""
    frozen_since: int | None = None
    """When an attempt to read it failed first, while it is frozen."""

    @property
    def state(self) -> State:
        """The state at rest; a running collection shows its own."""
        return _STATE_OF[self.outcome] if self.is_active else State.INACTIVE


@dataclass(frozen=True, slots=True)
class RepositoryFigures:
    """A repository with what was counted in it; days are day numbers."""

    repository: Repository
    commits: int
    merges: int
    first_day: int | None
    last_day: int | None
    added: int
    removed: int
    commits_listed: int
    """Every commit found, whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the last complete collection of a repository stood."""

    tips: dict[bytes, bytes]
    boundary: frozenset[bytes]
    is_walked: bool
    """Whether every commit behind the tips is listed."""
    is_read: bool
    """Whether the files of every commit that may be the person's are read."""
    damage_stamp: str = ""
    """How the object folder looked when something in it could not be read; empty when all could."""


@dataclass(frozen=True, slots=True)
class Damage:
    """Commits of a repository that could not be read whole, and one of the reasons.

    Of other people's commits only those count whose header cannot be read: they might be the
    person's.
    """

    commits: int
    reason: str
    has_sound: bool
    """Whether the header of any commit is readable; always said where none is damaged."""
    may_be_repaired: bool
    """Whether some are damaged or missing, not only cut off or beyond a limit."""

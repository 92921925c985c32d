"""A repository of a host as the database knows it, beside what was counted in it."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.account import Account, ProviderKind
from commitstats_desktop.core.remote_repository import Visibility
from commitstats_desktop.core.repository import Repository, State

LONGEST_WAIT = 7 * 24 * 60 * 60
"""Seconds; no host asks for more. A later moment was noted while this computer's clock was ahead."""


def is_waiting(until: int | None, now: float) -> bool:
    """Whether a host that asked for patience until a moment is still to be left alone."""
    return until is not None and now < until <= now + LONGEST_WAIT


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account with what the app remembers of its conversations; moments in seconds."""

    account: Account
    keeps_no_code: bool
    """Whether mirrors of its repositories are deleted after counting."""
    checked_at: int | None
    listed_at: int | None
    waiting_until: int | None
    """The host asked for patience until then."""
    pulls_cursor: str | None
    pulls_problem: str
    """Why pull requests are known in part only; empty when all are."""
    repositories: int = 0
    active: int = 0


@dataclass(frozen=True, slots=True)
class HostedRepository:
    """One repository of a host; moments in seconds, sizes in bytes."""

    repository: Repository
    account_uuid: str | None
    """None when its account was deleted, or it was added without one."""
    provider: ProviderKind
    base_url: str
    host_id: str | None
    full_name: str
    owner: str
    clone_url: str
    web_url: str
    default_branch: str
    visibility: Visibility
    is_extra: bool
    """Added by its address, not listed by an account."""
    is_fork: bool
    is_archived: bool
    is_disabled: bool
    host_bytes: int | None
    is_open_source: bool | None
    """What the host answered without a token; None while nobody asked."""
    licence: str | None
    stars: int | None
    mirror_id: str | None
    mirror_bytes: int
    fetched_at: int | None
    new_commits: int
    """Found at the last collection that found any."""
    waiting_until: int | None

    def state(self, now: int) -> State:
        """The state at rest, which for a repository of a host may be waiting."""
        if self.repository.is_active and is_waiting(self.waiting_until, now):
            return State.WAITING
        return self.repository.state

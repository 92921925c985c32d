"""A pull request (GitLab: merge request) as its host lists it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from commitstats_desktop.core.errors import HostError


class PullState(StrEnum):
    """Where a pull request stands."""

    OPEN = "open"
    MERGED = "merged"
    CLOSED = "closed"
    """Without having been merged."""


@dataclass(frozen=True, slots=True)
class PullRequest:
    """A pull request (GitLab: merge request) the account opened or reviewed."""

    host_id: str
    """Unique at its host."""
    number: int
    repository_id: str | None
    """The host's id of the repository it wants to change; None when only the name is told."""
    repository: str
    """Full name of that repository when it was listed; empty when not told."""
    web_url: str
    state: PullState
    opened_at: datetime
    merged_at: datetime | None
    closed_at: datetime | None
    is_author: bool
    is_reviewer: bool

    @property
    def time_to_merge(self) -> timedelta | None:
        """From opened to merged; None while it is not merged or the host does not tell when."""
        if self.merged_at is None:
            return None
        return max(self.merged_at - self.opened_at, timedelta(0))

    def joined(self, other: Self) -> Self:
        """The same pull request as found in another list, with the roles of both."""
        return replace(
            self,
            is_author=self.is_author or other.is_author,
            is_reviewer=self.is_reviewer or other.is_reviewer,
        )


@dataclass(frozen=True, slots=True)
class PullRequests:
    """What a search for pull requests found, to be added to what is known."""

    pull_requests: tuple[PullRequest, ...]
    cursor: datetime | None
    """What to hand in next time; unchanged when this search was incomplete."""
    problem: HostError | None = None
    is_complete: bool = True
    """False also when the host says that its own search was cut short."""

    def cut(self, problem: HostError, since: datetime | None) -> Self:
        """The same, when not all could be asked: the cursor stays where it was."""
        return replace(self, cursor=since, problem=self.problem or problem, is_complete=False)

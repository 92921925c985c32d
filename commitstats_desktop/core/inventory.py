"""Every repository with all that is told of it, and what is told of one alone."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.activity import PastRun
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.core.hosted import AccountRecord, HostedRepository
from commitstats_desktop.core.remote_repository import Visibility
from commitstats_desktop.core.repository import Outcome, Repository, RepositoryFigures, State

SETTLED = (Outcome.UP_TO_DATE, Outcome.FROZEN)


@dataclass(frozen=True, slots=True)
class Found:
    """What the last run that found commits found; a moment in seconds."""

    commits: int
    at: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One repository, of a folder or of a host; moments in seconds."""

    figures: RepositoryFigures
    host: str
    """What kind of host it is at, or that it is a folder."""
    hosted: HostedRepository | None = None
    is_walked: bool = False
    """Whether every commit there is was found."""
    has_unread: bool = False
    """Whether files of the person's commits are still to be read."""
    last_found: Found | None = None
    last_run: int | None = None

    @property
    def repository(self) -> Repository:
        """The repository itself."""
        return self.figures.repository

    @property
    def url(self) -> str:
        """Where it is: an address at its host, or a folder."""
        if self.hosted is None:
            return self.repository.location
        return self.hosted.web_url or self.hosted.clone_url

    @property
    def is_extra(self) -> bool:
        """Added by its address, not listed by an account."""
        return self.hosted is not None and self.hosted.is_extra

    @property
    def is_private(self) -> bool:
        """Known not to be open to everybody."""
        hidden = (Visibility.PRIVATE, Visibility.INTERNAL)
        return self.hosted is not None and self.hosted.visibility in hidden

    @property
    def is_processed(self) -> bool:
        """Whether all commits that were found are read and counted."""
        is_settled = self.repository.outcome in SETTLED
        return is_settled and self.is_walked and not self.has_unread

    def state(self, now: int) -> State:
        """The state at rest."""
        state = self.hosted.state(now) if self.hosted else self.repository.state
        is_behind = self.has_unread or self.figures.commits_listed > 0
        if state is State.NOT_COLLECTED and is_behind:
            return State.NEW_COMMITS
        return State.NEW_COMMITS if state is State.UP_TO_DATE and self.has_unread else state


@dataclass(frozen=True, slots=True)
class Inventory:
    """What the page of the repositories shows."""

    entries: tuple[Entry, ...]
    coverage: Coverage
    accounts: tuple[AccountRecord, ...] = ()

    def first_private(self, uuids: set[str]) -> tuple[AccountRecord, ...]:
        """Accounts of which none of the private repositories was ever used, and these are private.

        Their person is to be asked whether code may be kept.
        """
        used = {
            entry.hosted.account_uuid
            for entry in self.entries
            if entry.hosted and entry.is_private and _is_used(entry.repository)
        }
        wanted = {
            entry.hosted.account_uuid
            for entry in self.entries
            if entry.hosted and entry.is_private and entry.repository.uuid in uuids
        }
        return tuple(
            record
            for record in self.accounts
            if record.account.uuid in wanted - used and not record.keeps_no_code
        )


@dataclass(frozen=True, slots=True)
class Detail:
    """What is told of one repository alone."""

    uuid: str
    runs: tuple[PastRun, ...]
    """The newest first."""
    newest: str = ""
    """Object id of the commit with the latest committer's time."""
    newest_at: int | None = None


def _is_used(repository: Repository) -> bool:
    return repository.is_active or repository.collected_at is not None

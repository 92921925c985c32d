"""What the app did and how it stands, as values: past runs, problems by cause, versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from commitstats_desktop.core.account import Account
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.repository import Outcome, Repository


@dataclass(frozen=True, slots=True)
class PastRun:
    """One collection of one repository that changed something."""

    repository: str
    """Its name."""
    started_at: datetime
    seconds: int
    outcome: Outcome
    listed: int
    """Commits found."""
    read: int
    """Commits whose files were read."""
    message: str


class Remedy(StrEnum):
    """What a person can do about a problem."""

    AGAIN = "again"
    """Nothing but trying once more, when what was wrong outside is right again."""
    FOLDER = "folder"
    """Say where the folder lies now: it is not where it was."""
    ACCOUNT = "account"
    """Give the account another token."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One cause, and every repository that has it; of an account there may be none."""

    sentence: str
    hint: str
    repositories: tuple[Repository, ...]
    remedy: Remedy = Remedy.AGAIN
    account: AccountRecord | None = None
    """The one that is the cause."""

    def kind(self) -> str:
        """The state alone: the sentence may name a folder or a host."""
        if self.account is not None:
            return f"account {self.account.account.state.value}"
        return self.repositories[0].outcome.value


@dataclass(frozen=True, slots=True)
class Patience:
    """An account whose host asked to be left alone, and until when."""

    account: Account
    until: datetime


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the diagnostics; `text` names nothing private unless `is_private`."""

    name: str
    text: str
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class Activity:
    """Everything the page of this name shows beside what runs at the moment."""

    runs: tuple[PastRun, ...]
    """The newest first."""
    problems: tuple[Problem, ...]
    """The one that most repositories have first."""
    facts: tuple[Fact, ...]
    waiting: tuple[Patience, ...] = ()
    """The one that is asked again first comes first."""

    def report(self) -> str:
        """Text to send to somebody: versions, sizes and counts, no name of the person's."""
        lines = [f"{fact.name}: {fact.text}" for fact in self.facts if not fact.is_private]
        lines += [
            f"Problem: {problem.kind()}, repositories: {len(problem.repositories)}"
            for problem in self.problems
        ]
        lines += [
            f"Run: {run.started_at:%Y-%m-%d %H:%M} UTC, {run.outcome.value}, {run.seconds} s,"
            f" {run.listed} commits found, {run.read} read"
            for run in self.runs[:REPORTED_RUNS]
        ]
        return "\n".join(lines) + "\n"


REPORTED_RUNS = 20

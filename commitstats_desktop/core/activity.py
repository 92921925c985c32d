"""What the app did and how it stands, as values: past runs, problems by cause, versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True, slots=True)
class Problem:
    """One cause, and every repository that has it."""

    sentence: str
    hint: str
    repositories: tuple[Repository, ...]

    def kind(self) -> str:
        """The outcome alone: the sentence may name a folder."""
        return self.repositories[0].outcome.value


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

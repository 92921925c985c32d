"""The check-list of a person who leaves an owner: what was reached, and what was not."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.wording import mark


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody whose repositories are in the database."""

    name: str
    repositories: int


@dataclass(frozen=True, slots=True)
class Left:
    """One repository on the list; counts are of commits."""

    repository: Repository
    is_reached: bool
    """Whether it could be read just now."""
    reasons: tuple[str, ...]
    """What is missing and why; empty when everything is here."""
    listed: int
    mine: int
    possibly: int
    """Of authors who look like the person and were neither claimed nor refused."""
    unread: int
    """Of the person, or possibly so, and without known lines."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing more can be taken along."""
        return self.is_reached and not self.reasons


@dataclass(frozen=True, slots=True)
class Checklist:
    """All repositories of an owner after everything was read."""

    owner: str
    entries: tuple[Left, ...]

    @property
    def is_complete(self) -> bool:
        """Whether everything of this owner is here."""
        return all(entry.is_complete for entry in self.entries)

    def sentence(self) -> str:
        """The whole in a line."""
        return " ".join(self.sentences())

    def sentences(self) -> list[str]:
        """What was reached, and whether a question is open."""
        whole = sum(entry.is_complete for entry in self.entries)
        missed = sum(not entry.is_reached for entry in self.entries)
        partial = len(self.entries) - whole - missed
        repositories = _repositories(len(self.entries))
        parts = [mark(f"{whole:,} of {repositories} of {self.owner} read completely")]
        parts += [f"{partial:,} {mark('in part')}"] if partial else []
        parts += [f"{missed:,} {mark('not reached')}"] if missed else []
        possibly = sum(entry.possibly for entry in self.entries)
        told = ["; ".join(parts) + "."]
        if possibly:
            commits = "1 commit" if possibly == 1 else f"{possibly:,} commits"
            told.append(f"{commits} may be yours: say so before you leave.")
        return told


def _repositories(number: int) -> str:
    return "1 repository" if number == 1 else f"{number:,} repositories"

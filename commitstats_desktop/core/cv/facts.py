"""What a CV is composed from: the figures, and what stands beside them in the database.

None of this reaches a renderer: names of repositories are here, and are let through one by one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from commitstats_desktop.core.figures import Figures


class LanguageCommits(NamedTuple):
    """Commits that touch a language in one year; None for no known language and odd dates."""

    language: str | None
    year: int | None
    commits: int


@dataclass(frozen=True, slots=True)
class RepositoryFacts:
    """A repository with counted commits of the question; days are day numbers."""

    uuid: str
    commits: int
    first_day: int | None
    last_day: int | None
    languages: tuple[str, ...]
    """By added lines, the largest first."""
    is_open_source: bool
    """The host answered without any token that it is public."""
    full_name: str = ""
    web_url: str = ""
    stars: int | None = None
    is_own: bool = False
    """It belongs to an account of the person and is no fork."""


@dataclass(frozen=True, slots=True)
class CvFacts:
    """All of one question."""

    figures: Figures
    language_commits: tuple[LanguageCommits, ...] = ()
    language_repositories: Mapping[str, int] = field(default_factory=dict)
    """In how many repositories a language was used."""
    repositories: tuple[RepositoryFacts, ...] = ()
    has_pull_requests: bool = False
    """Whether a host was ever asked for them: without that their number is not available."""

    def commits_of(self, language: str, year: int | None = None) -> int:
        """Commits that touch a language, in all years or in one."""
        return sum(
            cell.commits
            for cell in self.language_commits
            if cell.language == language and year in (None, cell.year)
        )

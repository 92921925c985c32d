"""Rows that the store offers and metrics fold: the fixed cubes.

Each is as coarse as its figures allow, so that a question reads thousands of rows and not a million.
Days are day numbers, None for odd dates; so are years.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Cube(StrEnum):
    """Which rows a metric is computed from; the names are those of the fields of `Rows`."""

    DAYS = "days"
    TYPES = "types"
    HOURS = "hours"
    LANGUAGES = "languages"
    LINES = "lines"
    PACKAGES = "packages"
    COAUTHORED = "coauthored"
    PULL_REQUESTS = "pull_requests"
    LANGUAGE_DAYS = "language_days"
    REPOSITORIES = "repositories"
    STARS = "stars"


NOT_OF_COMMITS = frozenset({Cube.PULL_REQUESTS, Cube.STARS})
"""What hosts tell; no commit stands behind it."""


class Days(NamedTuple):
    """What was counted on each day, column by column: ten years of rows take ten times as long.

    Each day stands once, and they stand in order; odd dates together are the first, None.
    `unknown` counts commits whose lines are not known, `shared` those that name a co-author,
    `written` the lines that are the headline, `files_unknown` files whose lines could not be
    counted.
    """

    day: Sequence[int | None] = ()
    commits: Sequence[int] = ()
    merges: Sequence[int] = ()
    unknown: Sequence[int] = ()
    open_source: Sequence[int] = ()
    assisted: Sequence[int] = ()
    shared: Sequence[int] = ()
    bulk: Sequence[int] = ()
    files: Sequence[int] = ()
    added: Sequence[int] = ()
    removed: Sequence[int] = ()
    written: Sequence[int] = ()
    files_unknown: Sequence[int] = ()


class TypeYear(NamedTuple):
    """Commits of one type in one year, with the first and the last day of them."""

    year: int | None
    type: str
    commits: int
    first_day: int | None
    last_day: int | None


class HourCell(NamedTuple):
    """Commits in one hour of one weekday, 0 being Monday; odd dates have none."""

    weekday: int
    hour: int
    commits: int


class LanguageYear(NamedTuple):
    """Changed files of one language in one year, of the kinds and parts in the line figures."""

    year: int | None
    language: str | None
    files: int
    added: int
    removed: int
    first_day: int | None
    last_day: int | None


class LineYear(NamedTuple):
    """Changed files of one kind and part in one year.

    `space_added` and `space_removed` are the lines in which only white space changed, `unknown`
    counts files whose lines could not be counted.
    """

    year: int | None
    kind: str
    part: str
    files: int
    added: int
    removed: int
    space_added: int
    space_removed: int
    unknown: int
    first_day: int | None
    last_day: int | None


class PackageUse(NamedTuple):
    """How many commits began to use a package, in how many repositories."""

    ecosystem: str
    name: str
    commits: int
    repositories: int
    first_day: int | None
    last_day: int | None


class Coauthored(NamedTuple):
    """Commits of others on one day that name the person as co-author."""

    day: int | None
    commits: int


class PullRequestRow(NamedTuple):
    """A pull request of the person; days in UTC, `seconds` from opened to merged.

    `is_in_period` tells whether it was opened in the period asked for, `is_merge_in_period` whether
    it was merged in it.
    """

    opened_day: int
    merged_day: int | None
    is_author: bool
    is_reviewer: bool
    seconds: int | None
    is_in_period: bool = True
    is_merge_in_period: bool = True


class LanguageDays(NamedTuple):
    """Lines added in one language on the days that have any; None is no known language.

    Each day stands once, and they stand in order; odd dates together are the first, None. The store
    gives the largest languages of a question, and all others together as `OTHERS`.
    """

    language: str | None
    day: Sequence[int | None]
    added: Sequence[int]


class RepositoryUse(NamedTuple):
    """Commits counted in one repository."""

    uuid: str
    name: str
    commits: int
    open_source: int
    first_day: int | None
    last_day: int | None


class StarredRepository(NamedTuple):
    """An open-source repository of an account of the person, no fork, with its stars."""

    uuid: str
    name: str
    stars: int


class Rows(NamedTuple):
    """The cubes of one question; one that was not asked for is empty."""

    days: Days = Days()
    types: tuple[TypeYear, ...] = ()
    hours: tuple[HourCell, ...] = ()
    languages: tuple[LanguageYear, ...] = ()
    lines: tuple[LineYear, ...] = ()
    packages: tuple[PackageUse, ...] = ()
    coauthored: tuple[Coauthored, ...] = ()
    pull_requests: tuple[PullRequestRow, ...] = ()
    language_days: tuple[LanguageDays, ...] = ()
    repositories: tuple[RepositoryUse, ...] = ()
    stars: tuple[StarredRepository, ...] = ()
    weekends_break_streaks: bool = True

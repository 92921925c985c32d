"""A CV as values: all that a renderer may draw, and nothing else.

Time is known by month and by year here. There is no field for a day of work, an hour, a
repository's name, a path, a message or an address that the person did not type.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from commitstats_desktop.core.shapes import Yearly

FLOOR = 5
"""A month with fewer commits than this is told as "fewer than 5", never by its number."""


@dataclass(frozen=True, slots=True)
class Person:
    """What the person typed about themselves."""

    name: str = ""
    role: str = ""
    summary: str = ""
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the person; `link` is an address that is safe to open, or None."""

    text: str
    link: str | None = None


class Month(NamedTuple):
    """A calendar month; the finest time a CV knows."""

    year: int
    number: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Commits of one month."""

    month: Month
    commits: int | None
    """None when there are some, but fewer than `FLOOR`."""
    level: int
    """0 for none to 4 for the busiest quarter of the months."""


@dataclass(frozen=True, slots=True)
class YearOfMonths:
    """Commits of a year and of those of its months that have begun."""

    year: int
    commits: int
    months: tuple[MonthCount, ...]


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """A language by added lines; `share` is between 0 and 1."""

    name: str
    added: int
    share: float
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class TypeCount:
    """Commits of one Conventional Commits type."""

    name: str
    commits: int
    share: float


@dataclass(frozen=True, slots=True)
class Totals:
    """The headline figures."""

    commits: int
    first: Month | None
    last: Month | None
    commit_days: int
    longest_streak: int
    lines_added: int
    lines_removed: int
    lines_unknown: int
    """Commits whose lines are not in the figures."""
    languages: int
    private_repositories: int


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure counts."""

    title: str
    counts: str


@dataclass(frozen=True, slots=True)
class Methods:
    """How the figures came to be."""

    version: str
    as_of: date
    coverage: str
    odd_dates: int
    """Commits in the totals that no month can be given."""
    strength: str
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class CvDocument:
    """A whole CV; empty tuples and None stand for what is not drawn."""

    document_id: str
    name: str
    role: str
    summary: str
    contacts: tuple[Contact, ...]
    totals: Totals
    activity: tuple[YearOfMonths, ...]
    languages: tuple[LanguageShare, ...]
    """At most six and the rest, the largest first."""
    languages_per_year: Yearly | None
    """The same languages in the same order."""
    types: tuple[TypeCount, ...]
    types_per_year: Yearly | None
    methods: Methods

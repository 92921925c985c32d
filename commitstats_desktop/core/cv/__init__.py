"""A CV as values: all that a renderer may draw, and nothing else.

No time here is finer than the person chose, and no named cell with few commits has a number. There
is no field for a repository's name, a path, a message or an address that the person did not type
or approve.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from commitstats_desktop.core.cv.look import ORDINARY_LOOK, Blur, Look, Section, Tile

FLOOR = 5
"""A cell with fewer commits than this is told as "fewer than 5", never by its number."""


@dataclass(frozen=True, slots=True)
class Person:
    """What the person typed about themselves."""

    name: str = ""
    role: str = ""
    summary: str = ""
    contacts: tuple[str, ...] = ()


NOBODY = Person()
"""Who typed nothing yet."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the person, as it will stand in the file."""

    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Job:
    """A line of the work history; dates as typed, "2019", "2019-03" or in words."""

    employer: str = ""
    role: str = ""
    start: str = ""
    end: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class School:
    """A line of the education."""

    school: str = ""
    degree: str = ""
    start: str = ""
    end: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the person; `link` is an address that is safe to open, or None."""

    text: str
    link: str | None = None


class When(NamedTuple):
    """A time as fine as the document tells it: a year, or a month, a week or a day of one.

    Of a week, `year` is the ISO year and nothing but `week` is set beside it.
    """

    year: int
    month: int | None = None
    day: int | None = None
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Commits of one year, month, week or day."""

    when: When
    commits: int | None
    """None when there are some, but fewer than `FLOOR`."""
    level: int
    """0 for none to 4 for the busiest quarter of the cells."""


@dataclass(frozen=True, slots=True)
class YearOfCells:
    """Commits of a year and of those of its cells that have begun; of a year alone, itself."""

    year: int
    commits: int | None
    cells: tuple[Cell, ...]


class CellSeries(NamedTuple):
    """Values of one name, one for each year; None is "fewer than 5 commits"."""

    name: str
    values: tuple[int | None, ...]


class PerYear(NamedTuple):
    """Calendar years without gaps but the hidden ones, and one or more series over them."""

    years: tuple[int, ...]
    series: tuple[CellSeries, ...]


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """A language by added lines; `share` is between 0 and 1."""

    name: str
    added: int | None
    """None when fewer than `FLOOR` commits touch it."""
    share: float | None
    first: When | None
    last: When | None
    repositories: int | None = None
    """None for what stands for several languages, and below the floor."""


@dataclass(frozen=True, slots=True)
class TypeCount:
    """Commits of one Conventional Commits type."""

    name: str
    commits: int | None
    share: float | None


@dataclass(frozen=True, slots=True)
class PackageLine:
    """A third-party package that the person's own lines began to use."""

    name: str
    first: When | None
    last: When | None
    repositories: int | None
    """None below the floor."""
    commits: int | None


@dataclass(frozen=True, slots=True)
class PackageGroup:
    """The packages of one ecosystem, the most used first."""

    ecosystem: str
    """Its name for people, such as PyPI."""
    packages: tuple[PackageLine, ...]
    more: int = 0
    """Further ones that may be named and are not."""


@dataclass(frozen=True, slots=True)
class RepositoryRow:
    """Evidence for one repository, under the name the person wrote."""

    alias: str
    role: str
    highlights: tuple[str, ...]
    first: When | None
    last: When | None
    commits: int | None
    """None below the floor."""
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reviews:
    """Pull requests as the hosts tell them; None is "not available", never 0."""

    opened: int | None
    merged: int | None
    reviewed: int | None
    per_year: PerYear | None = None


@dataclass(frozen=True, slots=True)
class PublicRepository:
    """A repository that its host says is public, and that the person ticked."""

    name: str
    link: str | None
    commits: int | None
    """None below the floor."""
    stars: int | None


@dataclass(frozen=True, slots=True)
class OpenSource:
    """Work in public repositories."""

    commits: int | None
    share: float | None
    stars: int | None
    repositories: tuple[PublicRepository, ...]
    unnamed: int
    """Public repositories that are counted and not named."""


WeekCells = tuple[tuple[int | None, ...], ...]
"""Commits by hour of the week: seven rows, Monday first, of 24; None below the floor."""


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One sentence that says what the figures mean."""

    key: str
    text: str
    is_edited: bool = False
    """In the person's own words, and so self-reported."""
    has_moved_on: bool = False
    """Edited, and the figures have changed since."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The headline figures; None is "not available" or, for a hidden tile, not told."""

    commits: int | None
    first: When | None
    last: When | None
    commit_days: int | None
    longest_streak: int | None
    lines_added: int | None
    lines_removed: int | None
    lines_unknown: int
    """Commits whose lines are not in the figures."""
    languages: int | None
    private_repositories: int | None
    written_lines: int | None = None
    public_repositories: int | None = None
    pull_requests_merged: int | None = None
    pull_requests_reviewed: int | None = None


class Strength(StrEnum):
    """How well a claim is founded, the weakest first."""

    SELF_REPORTED = "self-reported"
    COUNTED = "counted locally"
    CONFIRMED = "host confirms"
    SIGNED = "signed"
    CHECKABLE = "checkable by anyone"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure counts, and how strong a claim it is."""

    title: str
    counts: str
    key: str = ""
    strength: Strength = Strength.COUNTED


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
    limits: tuple[str, ...] = ()
    """What is not proven, and what was left out, in sentences."""
    claims_sha256: str = ""
    merkle_root: str = ""
    counted: int | None = None
    """Commits that the root commits to."""


ALL_TILES = tuple(Tile)


@dataclass(frozen=True, slots=True)
class CvDocument:
    """A whole CV; empty tuples and None stand for what is not drawn."""

    document_id: str
    name: str
    role: str
    summary: str
    contacts: tuple[Contact, ...]
    totals: Totals
    activity: tuple[YearOfCells, ...]
    languages: tuple[LanguageShare, ...]
    """At most six and the rest, the largest first."""
    languages_per_year: PerYear | None
    """The same languages in the same order."""
    types: tuple[TypeCount, ...]
    types_per_year: PerYear | None
    methods: Methods
    look: Look = ORDINARY_LOOK
    blur: Blur = Blur.MONTH
    is_rounded: bool = False
    sections: tuple[Section, ...] = tuple(Section)
    """Those that are on, in their order; one may still have nothing to show."""
    tiles: tuple[Tile, ...] = ALL_TILES
    """The headline figures that are shown, in their order."""
    photo: Photo | None = None
    reading: tuple[ReadingLine, ...] = ()
    packages: tuple[PackageGroup, ...] = ()
    repositories: tuple[RepositoryRow, ...] = ()
    reviews: Reviews | None = None
    open_source: OpenSource | None = None
    week: WeekCells | None = None
    work: tuple[Job, ...] = ()
    education: tuple[School, ...] = ()
    foreign: str = ""
    """The JSON Resume that the person was taken in from; drawn by none, passed on in another."""

"""What a person chose for one CV of theirs: a value that says all but the figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from commitstats_desktop.core.cv import NOBODY, Job, Person, Photo, School
from commitstats_desktop.core.cv.look import ORDINARY_LOOK, Blur, Look, Section, Tile
from commitstats_desktop.core.period import ALL_TIME, Period
from commitstats_desktop.core.wording import mark

FIRST_TITLE = "default"
"""The name of the original service for the first one."""


class SectionChoice(NamedTuple):
    """A part of the CV at its place; one that is off is absent from every file."""

    section: Section
    is_on: bool = True


OFF_AT_FIRST = (Section.WEEK,)
ALL_SECTIONS = tuple(SectionChoice(one, one not in OFF_AT_FIRST) for one in Section)


class PackageName(NamedTuple):
    """A third-party package, such as pypi and requests."""

    ecosystem: str
    name: str


@dataclass(frozen=True, slots=True)
class RepositoryChoice:
    """A repository that gets a row of its own, under a name the person writes.

    Without an alias it stays one of a count.
    """

    uuid: str
    alias: str = ""
    role: str = ""
    highlights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingEdit:
    """A sentence of the reading in the person's own words; an empty text leaves it out."""

    key: str
    text: str
    basis: str = ""
    """What the rules said when it was edited: other words now mean that the figures moved on."""


@dataclass(frozen=True, slots=True)
class CvChoices:
    """All that the person typed, ticked and ordered for one CV."""

    person: Person = NOBODY
    photo: Photo | None = None
    work: tuple[Job, ...] = ()
    education: tuple[School, ...] = ()
    repositories: tuple[RepositoryChoice, ...] = ()
    """Those with a row of their own, in their order."""
    sections: tuple[SectionChoice, ...] = ALL_SECTIONS
    period: Period = ALL_TIME
    look: Look = ORDINARY_LOOK
    blur: Blur = Blur.MONTH
    has_hours: bool = False
    is_rounded: bool = False
    """Whether all counts are told rounded."""
    hidden_tiles: frozenset[Tile] = frozenset()
    hidden_years: frozenset[int] = frozenset()
    """Years without a row in the charts; they stay in the totals."""
    hidden_repositories: frozenset[str] = frozenset()
    """UUIDs of repositories that count for nothing in this CV."""
    hidden_languages: frozenset[str] = frozenset()
    hidden_packages: frozenset[PackageName] = frozenset()
    approved_packages: frozenset[PackageName] = frozenset()
    """Packages no public list has, ticked one by one."""
    public_repositories: frozenset[str] = frozenset()
    """UUIDs of open-source repositories that may be told by name."""
    approved_words: frozenset[str] = frozenset()
    """Words of private names that the person says may stand in the document."""
    reading_edits: tuple[ReadingEdit, ...] = ()
    foreign: str = ""
    """What a JSON Resume held that the app has no field for, as JSON text."""

    def has(self, section: Section) -> bool:
        """Whether a part is on."""
        return SectionChoice(section, is_on=True) in self.sections


class CvState(StrEnum):
    """What the person reads beside a CV; the words of the original service."""

    UP_TO_DATE = mark("up to date")
    MOVED_ON = mark("figures changed since")
    NEW = mark("not looked at yet")
    ERROR = mark("error")


@dataclass(frozen=True, slots=True)
class NamedCv:
    """A CV in the database; moments in seconds since 1970."""

    uuid: str
    title: str
    choices: CvChoices
    is_locked: bool = False
    created_at: int = 0
    edited_at: int = 0
    can_undo: bool = False
    can_redo: bool = False
    problem: str = ""
    """Why what was stored could not be read whole; the rest stands at its default."""

"""How a CV is laid out: which parts it has, how fine its times are, its paper and its language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

VISUAL, PLAIN, ENGINEER = "visual", "plain", "engineer"
"""Templates that come with the app; any other name is a folder of the person's own."""
ACCENT = "#3451C6"


class Section(StrEnum):
    """A part of a CV that can be switched on or off and moved, in the order of a new one."""

    SUMMARY = "summary"
    READING = "reading"
    FIGURES = "figures"
    ACTIVITY = "activity"
    LANGUAGES = "languages"
    TYPES = "types"
    PACKAGES = "packages"
    REPOSITORIES = "repositories"
    REVIEWS = "reviews"
    OPEN_SOURCE = "open_source"
    WEEK = "week"
    """Commits by hour of the week; the only part that tells hours, and off in a new CV."""
    WORK = "work"
    EDUCATION = "education"


class Tile(StrEnum):
    """A headline figure, in the order in which they stand."""

    WRITTEN_LINES = "written_lines"
    COMMITS = "commits"
    COMMIT_DAYS = "commit_days"
    LANGUAGES = "languages"
    REPOSITORIES = "repositories"
    PULL_REQUESTS = "pull_requests"


class Blur(StrEnum):
    """The finest time that a document tells."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Paper(StrEnum):
    """The size of a page."""

    A4 = "a4"
    LETTER = "letter"


class DocumentLanguage(StrEnum):
    """The language a document is written in, as its tag in HTML and PDF."""

    ENGLISH = "en"
    NORWEGIAN = "nb"
    SPANISH = "es"


@dataclass(frozen=True, slots=True)
class Look:
    """How a document looks; `accent` is a colour as "#RRGGBB"."""

    template: str = VISUAL
    accent: str = ACCENT
    paper: Paper = Paper.A4
    language: DocumentLanguage = DocumentLanguage.ENGLISH


ORDINARY_LOOK = Look()

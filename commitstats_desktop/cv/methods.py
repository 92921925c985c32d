"""How the figures of a document came to be: definitions, coverage, strength and limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from commitstats_desktop.core.cv import Definition, Methods, ReadingLine, Strength
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.facts import CvFacts
from commitstats_desktop.core.cv.look import Section, Tile
from commitstats_desktop.cv.blurring import Blurring
from commitstats_desktop.cv.words import Words

DEFINED = (
    "written_lines",
    "commits",
    "commit_days",
    "longest_streak",
    "lines_added",
    "lines_removed",
    "languages",
    "commits_per_year",
    "languages_per_year",
    "commit_types_per_year",
    "packages",
    "open_source_commits",
    "pull_requests_merged",
    "pull_requests_reviewed",
    "commit_hours",
)
"""Every figure that a document may show."""

_OF_TILE = {
    Tile.WRITTEN_LINES: ("written_lines", "lines_added", "lines_removed"),
    Tile.COMMITS: ("commits",),
    Tile.COMMIT_DAYS: ("commit_days", "longest_streak"),
    Tile.LANGUAGES: ("languages",),
    Tile.PULL_REQUESTS: ("pull_requests_merged", "pull_requests_reviewed"),
}
_OF_SECTION = {
    Section.ACTIVITY: ("commits", "commits_per_year"),
    Section.LANGUAGES: ("languages", "languages_per_year"),
    Section.TYPES: ("commit_types_per_year",),
    Section.PACKAGES: ("packages",),
    Section.REPOSITORIES: ("commits",),
    Section.REVIEWS: ("pull_requests_merged", "pull_requests_reviewed"),
    Section.OPEN_SOURCE: ("open_source_commits",),
    Section.WEEK: ("commit_hours",),
}
_FROM_HOSTS = ("pull_requests_merged", "pull_requests_reviewed")


def methods(
    facts: CvFacts,
    choices: CvChoices,
    tiles: tuple[Tile, ...],
    reading: tuple[ReadingLine, ...],
    as_of: date,
    blurring: Blurring,
    words: Words,
) -> Methods:
    """The methods block of the figures that are shown."""
    coverage = facts.figures.coverage
    return Methods(
        version=facts.figures.version,
        as_of=as_of,
        coverage=words.coverage(coverage, blurring.when(coverage.frozen_since)),
        odd_dates=coverage.odd_dates,
        strength=words.strengths[Strength.COUNTED],
        definitions=tuple(_definitions(choices, tiles, words)),
        limits=tuple(_limits(choices, reading, words)),
    )


def _definitions(choices: CvChoices, tiles: tuple[Tile, ...], words: Words) -> Iterator[Definition]:
    shown = {key for tile in tiles for key in _OF_TILE.get(tile, ())}
    for section, keys in _OF_SECTION.items():
        if choices.has(section):
            shown.update(keys)
    for key in DEFINED:
        if key in shown:
            title, counts = words.definitions[key]
            strength = Strength.CONFIRMED if key in _FROM_HOSTS else Strength.COUNTED
            yield Definition(title, counts, key, strength)


def _limits(choices: CvChoices, reading: tuple[ReadingLine, ...], words: Words) -> Iterator[str]:
    if choices.is_rounded:
        yield words.rounded
    if any(line.is_edited for line in reading):
        yield words.edited_reading
    yield words.not_proven

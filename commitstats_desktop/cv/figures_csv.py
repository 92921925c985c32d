"""Every figure of a document as a row: part, name, time, value, unit; safe to open as a table."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from io import StringIO
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument, PerYear
from commitstats_desktop.core.cv.look import Section, Tile
from commitstats_desktop.cv.json_export import written
from commitstats_desktop.cv.words import words_of

RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r")
COMMITS, LINES = "commits", "lines"

_OF_TILES: Mapping[Tile, Mapping[str, str]] = {
    Tile.WRITTEN_LINES: {"written_lines": LINES, "lines_added": LINES, "lines_removed": LINES},
    Tile.COMMITS: {"commits": COMMITS},
    Tile.COMMIT_DAYS: {"commit_days": "days", "longest_streak": "days"},
    Tile.LANGUAGES: {"languages": "languages"},
    Tile.REPOSITORIES: {
        "private_repositories": "repositories",
        "public_repositories": "repositories",
    },
    Tile.PULL_REQUESTS: {
        "pull_requests_merged": "pull requests",
        "pull_requests_reviewed": "pull requests",
    },
}


class Row(NamedTuple):
    """One figure; an empty value is "fewer than 5" or not available, never 0."""

    part: str
    name: str
    time: str
    value: int | float | None
    unit: str


def render_csv(document: CvDocument) -> str:
    """The figures of the parts that are on, under a line of headings."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(Row._fields)
    for section in document.sections:
        for row in _ROWS.get(section, _nothing)(document):
            writer.writerow([safe_cell(cell) for cell in row])
    return text.getvalue()


def safe_cell(cell: object) -> object:
    """A cell; a text that a spreadsheet would run as a formula gets a quote before it."""
    if isinstance(cell, str) and cell.startswith(RUN_BY_SPREADSHEETS):
        return "'" + cell
    return "" if cell is None else cell


def _nothing(_: CvDocument) -> Iterator[Row]:
    yield from ()


def _figures(document: CvDocument) -> Iterator[Row]:
    totals = asdict(document.totals)
    for tile in document.tiles:
        for key, unit in _OF_TILES[tile].items():
            yield Row("figures", key, "", totals[key], unit)


def _activity(document: CvDocument) -> Iterator[Row]:
    for year in document.activity:
        yield Row("activity", "year", str(year.year), year.commits, COMMITS)
        for cell in year.cells:
            yield Row(
                "activity", str(document.blur), written(cell.when) or "", cell.commits, COMMITS
            )


def _languages(document: CvDocument) -> Iterator[Row]:
    for one in document.languages:
        time = "/".join(filter(None, (written(one.first), written(one.last))))
        yield Row("languages", one.name, time, one.added, "lines added")
        yield Row("languages", one.name, time, one.share, "share")
        yield Row("languages", one.name, time, one.repositories, "repositories")
    yield from _per_year("languages", document.languages_per_year, "lines added")


def _types(document: CvDocument) -> Iterator[Row]:
    for one in document.types:
        yield Row("types", one.name, "", one.commits, COMMITS)
        yield Row("types", one.name, "", one.share, "share")
    yield from _per_year("types", document.types_per_year, COMMITS)


def _packages(document: CvDocument) -> Iterator[Row]:
    for group in document.packages:
        for one in group.packages:
            time = "/".join(filter(None, (written(one.first), written(one.last))))
            name = f"{group.ecosystem} {one.name}"
            yield Row("packages", name, time, one.repositories, "repositories")
            yield Row("packages", name, time, one.commits, COMMITS)


def _repositories(document: CvDocument) -> Iterator[Row]:
    for row in document.repositories:
        time = "/".join(filter(None, (written(row.first), written(row.last))))
        yield Row("repositories", row.alias, time, row.commits, COMMITS)


def _reviews(document: CvDocument) -> Iterator[Row]:
    reviews = document.reviews
    if reviews is not None:
        for name in ("opened", "merged", "reviewed"):
            yield Row("reviews", name, "", getattr(reviews, name), "pull requests")
        yield from _per_year("reviews", reviews.per_year, "pull requests")


def _open_source(document: CvDocument) -> Iterator[Row]:
    known = document.open_source
    if known is not None:
        yield Row("open_source", "all", "", known.commits, COMMITS)
        yield Row("open_source", "all", "", known.share, "share")
        yield Row("open_source", "all", "", known.stars, "stars")
        for one in known.repositories:
            yield Row("open_source", one.name, "", one.commits, COMMITS)
            yield Row("open_source", one.name, "", one.stars, "stars")


def _week(document: CvDocument) -> Iterator[Row]:
    names = words_of(document).weekdays
    for name, row in zip(names, document.week or (), strict=False):
        for hour, commits in enumerate(row):
            yield Row("week", name, f"{hour:02}:00", commits, COMMITS)


def _per_year(part: str, yearly: PerYear | None, unit: str) -> Iterator[Row]:
    for series in yearly.series if yearly else ():
        for year, value in zip(yearly.years if yearly else (), series.values, strict=True):
            yield Row(part, series.name, str(year), value, unit)


_ROWS: Mapping[Section, Callable[[CvDocument], Iterator[Row]]] = {
    Section.FIGURES: _figures,
    Section.ACTIVITY: _activity,
    Section.LANGUAGES: _languages,
    Section.TYPES: _types,
    Section.PACKAGES: _packages,
    Section.REPOSITORIES: _repositories,
    Section.REVIEWS: _reviews,
    Section.OPEN_SOURCE: _open_source,
    Section.WEEK: _week,
}

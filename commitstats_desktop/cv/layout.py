"""Which charts a document shows, and which of them stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv import bars_svg, charts_svg, tables
from commitstats_desktop.cv.drawing import Drawing, Frame
from commitstats_desktop.cv.tables import Table
from commitstats_desktop.cv.words import words_of

NARROW = Frame(width=320, text=11, plot=210, rows=480)
"""A telephone."""
PAGE_WIDTH = 688
"""An A4 page between its margins, in CSS pixels."""
PAGE_HEIGHT = 1024 + 8
"""With what `_height` may err by; whether a page is really enough is seen once it is laid out."""
PAIR = (390, 270)
PAGE_TEXT = 9.2
LETTERS_IN_LINE = 118
"""Of a summary, about."""


class Fit(NamedTuple):
    """How high the grid of months and the plots are drawn."""

    grid: float
    plot: float


ORDINARY = Fit(232, 172)
FITS = (Fit(300, 205), Fit(264, 188), ORDINARY, Fit(216, 150), Fit(200, 128), Fit(190, 112))
"""From the roomiest to the tightest; the first that fits on one page is taken."""


@dataclass(frozen=True)
class Figure:
    """A chart that can be drawn for any width, with its numbers and a sentence that tells it."""

    key: str
    heading: str
    draw: Callable[[Frame], Drawing]
    table: Table
    description: str

    def svg(self, frame: Frame, variant: str) -> str:
        """The chart for one width; `variant` keeps the identifiers of a page apart."""
        identifier = f"{self.key}-{variant}"
        return self.draw(frame).svg(identifier, self.heading, self.description)

    def paper_svg(self, frame: Frame) -> str:
        """The chart for a PDF, where the title alone becomes what a screen reader says."""
        told = f"{self.heading}. {self.description}"
        return self.draw(frame).svg(self.key, told, self.description)


Row = tuple[tuple[Figure, Frame], ...]


def fits(document: CvDocument) -> tuple[Fit, ...]:
    """The ways to draw a document that may fit on one page, the roomiest first.

    When there is none it takes two pages, and one way that is easy to read.
    """
    return tuple(fit for fit in FITS if _height(document, fit) <= PAGE_HEIGHT) or (ORDINARY,)


def rows_of(document: CvDocument, fit: Fit) -> list[Row]:
    """Rows of one or two figures; a single year needs no charts over years."""
    if len(document.activity) > 1:
        rows = [
            [activity(document), commits_per_year(document)],
            [*lines_by_language(document), *top_languages(document)],
            types_per_year(document),
        ]
    else:
        rows = [
            [activity(document)] if document.activity else [],
            [*top_languages(document), *types(document)],
        ]
    return [_framed(row, fit) for row in rows if row]


def activity(document: CvDocument) -> Figure:
    """Commits by month."""
    words = words_of(document)
    years = document.activity
    span = words.span(document.totals.first, document.totals.last)
    return Figure(
        "activity",
        words.activity_by[document.blur],
        lambda frame: charts_svg.activity(years, frame, words),
        tables.activity(years, words),
        f"{words.darker_is_more[document.blur]} {span}.",
    )


def commits_per_year(document: CvDocument) -> Figure:
    """Commits by year."""
    words = words_of(document)
    years = document.activity
    busiest = max(years, key=lambda year: year.commits or 0)
    return Figure(
        "years",
        words.per_year,
        lambda frame: charts_svg.commits_per_year(years, frame, words),
        tables.commits_per_year(years, words),
        f"{words.most_in} {busiest.year}: {words.commits(busiest.commits)}.",
    )


def lines_by_language(document: CvDocument) -> list[Figure]:
    """Added lines by language over the years, when there are two years or more."""
    words = words_of(document)
    yearly = document.languages_per_year
    if yearly is None or len(yearly.years) < 2:
        return []
    return [
        Figure(
            "lines",
            words.lines_by_language,
            lambda frame: charts_svg.lines_by_language(yearly, frame, words),
            tables.per_year(yearly, words),
            f"{words.from_bottom} {', '.join(series.name for series in yearly.series)}.",
        )
    ]


def top_languages(document: CvDocument) -> list[Figure]:
    """The largest languages, when any is known."""
    words = words_of(document)
    entries = document.languages
    if not entries:
        return []
    shares = (f"{entry.name} {words.percent(entry.share)}" for entry in entries)
    return [
        Figure(
            "languages",
            words.top_languages,
            lambda frame: bars_svg.top_languages(entries, frame, words),
            tables.languages(entries, words),
            f"{', '.join(shares)}.",
        )
    ]


def types_per_year(document: CvDocument) -> list[Figure]:
    """Commit types over the years, when the person's subjects name types."""
    words = words_of(document)
    yearly = document.types_per_year
    if not document.types or yearly is None:
        return []
    return [
        Figure(
            "types",
            words.types_per_year,
            lambda frame: bars_svg.types_per_year(document.types, yearly, frame, words),
            tables.per_year(yearly, words),
            _types_told(document),
        )
    ]


def types(document: CvDocument) -> list[Figure]:
    """Commit types of a single year."""
    words = words_of(document)
    if not document.types:
        return []
    return [
        Figure(
            "types",
            words.types,
            lambda frame: bars_svg.commit_types(document.types, frame, words),
            tables.types(document.types, words),
            _types_told(document),
        )
    ]


def _types_told(document: CvDocument) -> str:
    words = words_of(document)
    shares = (f"{words.type_name(one.name)} {words.percent(one.share)}" for one in document.types)
    return f"{', '.join(shares)}."


def _framed(row: list[Figure], fit: Fit) -> Row:
    widths = PAIR if len(row) == 2 else (PAGE_WIDTH,)
    lead = PAGE_TEXT * charts_svg.HEADER
    frames = (Frame(width, PAGE_TEXT, fit.plot, fit.grid, lead) for width in widths)
    return tuple(zip(row, frames, strict=True))


def _height(document: CvDocument, fit: Fit) -> float:
    """About how high a document is on paper: what stands around the charts was measured once."""
    lines = -(-len(document.summary) // LETTERS_IN_LINE)
    rows = (
        max(figure.draw(frame).height for figure, frame in row) for row in rows_of(document, fit)
    )
    header = 62 + 20 * bool(document.role) + 20 * bool(document.contacts)
    return header + lines * 16 + 11 * bool(lines) + 74 + 84 + sum(height + 36 for height in rows)

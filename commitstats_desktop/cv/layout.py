"""Where the parts of a document stand: on which paper, side by side or not, how high its charts are.

A visual CV should take one page. The ways to draw it, from the roomiest to the tightest, are tried
by what they would take; only then is anything left out, the least telling first, and always said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, Paper, Section
from commitstats_desktop.cv import tables
from commitstats_desktop.cv.charts.drawing import Frame
from commitstats_desktop.cv.charts.grids_svg import HEADER
from commitstats_desktop.cv.figures import Figure, figures_of
from commitstats_desktop.cv.tables import Table
from commitstats_desktop.cv.told import Entry, told
from commitstats_desktop.cv.words import Words, words_of

NARROW = Frame(width=320, text=11, plot=210, rows=480)
"""A telephone."""
PAGE_TEXT = 9.2
MILLIMETRE = 96 / 25.4
COLUMN_GAP = 28.0
PAIR = (390 / 660, 270 / 660)
"""Shares of two charts side by side."""
HALVES = frozenset((
    Section.REPOSITORIES, Section.REVIEWS, Section.OPEN_SOURCE, Section.WEEK, Section.WORK,
    Section.EDUCATION,
))  # fmt: skip
"""Parts that need no more than half a page; two that follow each other share a row."""
FEWEST_REPOSITORIES = 4
MOST_ENTRIES = 24
MOST_HALF = 4
"""Entries that stand in a column beside another part; more stand in two columns of their own."""
CHIPS_IN_LINE = 12
CHIPS_LINE, REPOSITORY_HEIGHT = 22.0, 26.0
"""Pixels that a line of names takes, and a repository of two side by side, about."""


class Sheet(NamedTuple):
    """A paper between its margins, in CSS pixels."""

    width: float
    height: float
    paper_width: float
    """In millimetres, margins and all."""


class Fit(NamedTuple):
    """How high the grid of years and the plots are drawn, and what is left out for lack of room."""

    grid: float = 232
    plot: float = 172
    is_tight: bool = False
    """Whether the room between rows is small, too."""
    has_week: bool = True
    most_packages: int | None = None
    most_repositories: int | None = None


ORDINARY = Fit()
FITS = (
    Fit(300, 205),
    Fit(264, 188),
    ORDINARY,
    Fit(216, 150),
    Fit(200, 128),
    Fit(190, 112),
    Fit(160, 98, is_tight=True),
    Fit(132, 86, is_tight=True),
)
"""From the roomiest to the tightest."""
TIGHTEST = FITS[-1]
DENSE = Fit(150, 100)
"""For templates of more than one page."""


class Chips(NamedTuple):
    """Names that belong together."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """All that a template may draw of one part."""

    key: Section
    heading: str
    sentences: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    figures: tuple[Figure, ...] = ()
    groups: tuple[Chips, ...] = ()
    evidence: tuple[Table, ...] = ()
    unshown: str = ""
    """Says how many more there are than are drawn."""

    @property
    def is_long(self) -> bool:
        """Whether there are so many entries that each is a paragraph, page after page."""
        return len(self.entries) > MOST_ENTRIES


def sheet_of(document: CvDocument) -> Sheet:
    """The room between the margins of the document's paper and template."""
    width, height = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}[document.look.paper]
    top, side, bottom = {PLAIN: (16, 18, 16), ENGINEER: (12, 13, 13)}.get(
        document.look.template, (13, 14, 14)
    )
    return Sheet((width - 2 * side) * MILLIMETRE, (height - top - bottom) * MILLIMETRE, width)


def parts_of(document: CvDocument, fit: Fit = ORDINARY) -> tuple[Part, ...]:
    """The parts that are on and have something to show, in their order."""
    words = words_of(document)
    spoken = {part.section: part for part in told(document)}
    parts = (
        _part(document, section, spoken[section].sentences, spoken[section].entries, words)
        for section in document.sections
        if section in spoken and (section is not Section.WEEK or fit.has_week)
    )
    return tuple(_shortened(part, fit, words) for part in parts)


def rows_of(parts: Iterable[Part]) -> list[list[Part]]:
    """Parts below each other; two halves that follow each other stand side by side."""
    rows: list[list[Part]] = []
    for part in parts:
        if rows and len(rows[-1]) == 1 and _is_half(part) and _is_half(rows[-1][0]):
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def _is_half(part: Part) -> bool:
    return part.key in HALVES and len(part.entries) <= MOST_HALF


def frames_of(row: Sequence[Part], part: Part, fit: Fit, width: float) -> list[Frame]:
    """The room for each chart of a part."""
    lead = PAGE_TEXT * HEADER
    if len(row) == 2:
        widths = [(width - COLUMN_GAP) / 2] * len(part.figures)
    elif len(part.figures) == 2:
        widths = [(width - COLUMN_GAP) * share for share in PAIR]
    else:
        widths = [width] * len(part.figures)
    return [Frame(wide, PAGE_TEXT, fit.plot, fit.grid, lead) for wide in widths]


def charts_of(document: CvDocument, fit: Fit = ORDINARY) -> list[tuple[Figure, Frame]]:
    """Every chart with the room it has on paper, in the order of the document."""
    return [chart for row in _charts_by_row(document, fit) for chart in row]


def charts_height(document: CvDocument, fit: Fit) -> float:
    """How high all rows of charts are together; what else stands on a page does not vary."""
    return sum(
        max((figure.draw(frame).height for figure, frame in row), default=0.0)
        for row in _charts_by_row(document, fit)
    )


def heights_saved(document: CvDocument) -> Callable[[Fit], float]:
    """Tells of a way to draw about how much lower the page is than the ordinary one, drawn once."""
    ordinary = charts_height(document, ORDINARY)

    def saved(fit: Fit) -> float:
        rows = len(rows_of(parts_of(document, fit)))
        tight = (15 + 8 * rows) * fit.is_tight
        return ordinary - charts_height(document, fit) + tight

    return saved


def left_out(document: CvDocument, fit: Fit) -> tuple[str, ...]:
    """What a fit does not draw, each in a few words; empty when it draws everything."""
    has_week = document.week is not None and Section.WEEK in document.sections
    hours = [words_of(document).sections[Section.WEEK]] if has_week and not fit.has_week else []
    shortened = (part for part in parts_of(document, fit) if part.unshown)
    return (*hours, *(f"{part.heading}: {part.unshown}" for part in shortened))


def squeezed(document: CvDocument, overflow: float) -> tuple[Fit, ...]:
    """The tightest drawing with as much left out as the overflow asks for, if that is enough.

    First go the hours, then all packages but a line, then repositories. What each gives is known
    about; whether it was enough is seen once it is laid out.
    """
    fit = TIGHTEST
    if Section.WEEK in document.sections and document.week is not None:
        fit = fit._replace(has_week=False)
        saved = heights_saved(document)
        overflow -= saved(fit) - saved(TIGHTEST)
    lines = sum(1 + len(group.packages) // CHIPS_IN_LINE for group in document.packages)
    if overflow > 0 and lines > 1:
        fit = fit._replace(most_packages=CHIPS_IN_LINE)
        overflow -= (lines - 1) * CHIPS_LINE
    surplus = len(document.repositories) - FEWEST_REPOSITORIES
    if overflow > 0 and surplus > 0:
        fit = fit._replace(most_repositories=FEWEST_REPOSITORIES)
        overflow -= surplus * REPOSITORY_HEIGHT
    return (fit,) if overflow <= 0 else ()


def _charts_by_row(document: CvDocument, fit: Fit) -> list[list[tuple[Figure, Frame]]]:
    width = sheet_of(document).width
    return [
        [
            chart
            for part in row
            for chart in zip(part.figures, frames_of(row, part, fit, width), strict=True)
        ]
        for row in rows_of(parts_of(document, fit))
    ]


def _part(
    document: CvDocument,
    section: Section,
    sentences: tuple[str, ...],
    entries: tuple[Entry, ...],
    words: Words,
) -> Part:
    evidence: tuple[Table, ...] = ()
    groups: tuple[Chips, ...] = ()
    if section is Section.PACKAGES:
        evidence = tables.packages(document.packages, words)
        groups = tuple(
            Chips(group.ecosystem, tuple(one.name for one in group.packages))
            for group in document.packages
            if group.packages
        )
    elif section is Section.LANGUAGES:
        evidence = (tables.languages(document.languages, words),)
    elif section is Section.TYPES:
        evidence = (tables.types(document.types, words),)
    figures = figures_of(document, section)
    return Part(section, words.sections[section], sentences, entries, figures, groups, evidence)


def _shortened(part: Part, fit: Fit, words: Words) -> Part:
    if part.key is Section.PACKAGES and fit.most_packages is not None:
        return _fewer_chips(part, fit.most_packages, words)
    if part.key is Section.REPOSITORIES and fit.most_repositories is not None:
        unshown = len(part.entries) - fit.most_repositories
        if unshown > 0:
            said = f"+ {words.many(unshown, words.repository)}"
            return replace(part, entries=part.entries[: fit.most_repositories], unshown=said)
    return part


def _fewer_chips(part: Part, most: int, words: Words) -> Part:
    kept: list[Chips] = []
    room = most
    for group in part.groups:
        if room > 0:
            kept.append(Chips(group.label, group.names[:room]))
            room -= len(kept[-1].names)
    unshown = sum(len(group.names) for group in part.groups) - (most - room)
    if unshown <= 0:
        return part
    said = f"+ {words.many(unshown, words.package)}"
    return replace(part, groups=tuple(kept), unshown=said)

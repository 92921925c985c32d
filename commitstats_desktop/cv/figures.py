"""The charts of a document: what each shows, its numbers as a table, and a sentence that tells it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from commitstats_desktop.core.cv import CvDocument, PerYear, WeekCells, YearOfCells
from commitstats_desktop.core.cv.look import Blur, Section
from commitstats_desktop.cv import tables
from commitstats_desktop.cv.charts import bars_svg, charts_svg, grids_svg
from commitstats_desktop.cv.charts.drawing import Drawing, Frame
from commitstats_desktop.cv.tables import Table
from commitstats_desktop.cv.told import verb_of
from commitstats_desktop.cv.words import Words, words_of


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
        return self.draw(frame).svg(self.key, told, self.description, has_hints=False)


def figures_of(document: CvDocument, section: Section) -> tuple[Figure, ...]:
    """The charts of a part; none where it has no chart or nothing to draw."""
    draw = _FIGURES.get(section)
    return draw(document, words_of(document)) if draw else ()


def _activity(document: CvDocument, words: Words) -> tuple[Figure, ...]:
    if not document.activity:
        return ()
    per_year = _commits_per_year(document, words)
    if document.blur is Blur.YEAR:
        return (per_year,)
    grid = _grid(document, words)
    return (grid, per_year) if len(document.activity) > 1 else (grid,)


def _grid(document: CvDocument, words: Words) -> Figure:
    years = document.activity
    span = words.span(document.totals.first, document.totals.last)
    return Figure(
        "activity",
        words.activity_by[document.blur],
        lambda frame: grids_svg.activity(years, frame, words),
        tables.activity(years, words),
        f"{words.darker_is_more[document.blur]} {span}.",
    )


def _commits_per_year(document: CvDocument, words: Words) -> Figure:
    years = document.activity
    return Figure(
        "years",
        words.per_year,
        lambda frame: grids_svg.commits_per_year(years, frame, words),
        tables.commits_per_year(years, words),
        _busiest_year(years, words),
    )


def _busiest_year(years: tuple[YearOfCells, ...], words: Words) -> str:
    """Of years that are all below the floor, none is told to be the busiest."""
    busiest = max(years, key=lambda year: year.commits or 0)
    if not busiest.commits:
        return f"{words.per_year}: {words.commits(None)}."
    return f"{words.most_in} {busiest.year}: {words.commits(busiest.commits)}."


def _languages(document: CvDocument, words: Words) -> tuple[Figure, ...]:
    entries, yearly = document.languages, document.languages_per_year
    if not entries:
        return ()
    shares = (f"{entry.name} {words.percent(entry.share)}" for entry in entries)
    top = Figure(
        "languages",
        words.top_languages,
        lambda frame: bars_svg.top_languages(entries, frame, words),
        tables.languages(entries, words),
        f"{', '.join(shares)}.",
    )
    if yearly is None or len(yearly.years) < 2:
        return (top,)
    return _areas(yearly, words), top


def _areas(yearly: PerYear, words: Words) -> Figure:
    return Figure(
        "lines",
        words.lines_by_language,
        lambda frame: charts_svg.lines_by_language(yearly, frame, words),
        tables.lines_per_year(yearly, words),
        f"{words.from_bottom} {', '.join(series.name for series in yearly.series)}.",
    )


def _types(document: CvDocument, words: Words) -> tuple[Figure, ...]:
    entries, yearly = document.types, document.types_per_year
    if not entries:
        return ()
    shares = (f"{words.type_name(one.name)} {words.percent(one.share)}" for one in entries)
    told = f"{', '.join(shares)}."
    if yearly is None or len(yearly.years) < 2:
        return (
            Figure(
                "types",
                words.types,
                lambda frame: bars_svg.commit_types(entries, frame, words),
                tables.types(entries, words),
                told,
            ),
        )
    return (
        Figure(
            "types",
            words.types_per_year,
            lambda frame: bars_svg.types_per_year(entries, yearly, frame, words),
            tables.per_year(yearly, words),
            told,
        ),
    )


def _reviews(document: CvDocument, words: Words) -> tuple[Figure, ...]:
    reviews = document.reviews
    yearly = reviews.per_year if reviews else None
    if reviews is None or yearly is None or not yearly.years:
        return ()
    names = [verb_of(one.name, words) for one in yearly.series]
    numbers = ((reviews.merged, words.merged), (reviews.reviewed, words.reviewed))
    told = ", ".join(f"{words.told(number)} {verb.of(number)}" for number, verb in numbers)
    return (
        Figure(
            "reviews",
            words.sections[Section.REVIEWS],
            lambda frame: bars_svg.reviews_per_year(yearly, names, frame, words),
            tables.per_year(yearly, words, names),
            f"{told}.",
        ),
    )


def _week(document: CvDocument, words: Words) -> tuple[Figure, ...]:
    hours = document.week
    if hours is None or not any(value != 0 for row in hours for value in row):
        return ()
    return (
        Figure(
            "week",
            words.sections[Section.WEEK],
            lambda frame: grids_svg.week(hours, frame, words),
            tables.week(hours, words),
            _busiest_hour(hours, words),
        ),
    )


def _busiest_hour(hours: WeekCells, words: Words) -> str:
    """Of hours that are all below the floor, none is told to be the busiest."""
    found = (
        (value or 0, day, hour) for day, row in enumerate(hours) for hour, value in enumerate(row)
    )
    commits, day, hour = max(found)
    if not commits:
        return f"{words.sections[Section.WEEK]}: {words.commits(None)}."
    told = words.commits(commits)
    return f"{words.most_in} {words.weekdays[day]} {hour:02}:00: {told}."


_FIGURES: Mapping[Section, Callable[[CvDocument, Words], tuple[Figure, ...]]] = {
    Section.ACTIVITY: _activity,
    Section.LANGUAGES: _languages,
    Section.TYPES: _types,
    Section.REVIEWS: _reviews,
    Section.WEEK: _week,
}

"""What a CV says: figures and a person in, a document of allow-listed values out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from commitstats_desktop.core.cv import (
    FLOOR,
    Cell,
    CellSeries,
    CvDocument,
    Definition,
    LanguageShare,
    Methods,
    Person,
    PerYear,
    Totals,
    TypeCount,
    When,
    YearOfCells,
)
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.shapes import Entry, Yearly
from commitstats_desktop.cv import disclosure
from commitstats_desktop.cv.words import ENGLISH, UNTYPED
from commitstats_desktop.metrics import METRIC_BY_KEY

LANGUAGES_SHOWN = 6
TYPES_SHOWN = 6
FEWEST_TYPED = 0.05
"""Below this share of typed commits a chart of types would show nothing but *other*."""

DEFINED = (
    "commits",
    "commit_days",
    "longest_streak",
    "lines_added",
    "lines_removed",
    "languages",
    "commits_per_year",
    "languages_per_year",
    "commit_types_per_year",
)


def compose_document(figures: Figures, person: Person, as_of: date, document_id: str) -> CvDocument:
    """The CV of these figures; raises `AppError` when nothing is counted yet."""
    if not figures.total("commits").value:
        raise AppError(
            "Nothing is counted yet, so there is nothing to put into a CV.",
            "Add a folder with your repositories, say which e-mail addresses are yours, and"
            " collect.",
        )
    languages = _languages(figures.ranking("languages").entries)
    types = _types(figures.ranking("commit_types").entries)
    return CvDocument(
        document_id=document_id,
        name=disclosure.typed(person.name),
        role=disclosure.typed(person.role),
        summary=disclosure.typed(person.summary),
        contacts=tuple(disclosure.contact(text) for text in person.contacts if text.strip()),
        totals=_totals(figures),
        activity=_activity(figures, as_of),
        languages=languages,
        languages_per_year=_folded(
            figures.yearly("languages_per_year"), [entry.name for entry in languages], ENGLISH.other
        ),
        types=types,
        types_per_year=_folded(
            figures.yearly("commit_types_per_year"), [entry.name for entry in types], UNTYPED
        ),
        methods=_methods(figures, as_of),
    )


def _totals(figures: Figures) -> Totals:
    commits = figures.total("commits")
    return Totals(
        commits=commits.value,
        first=_month(commits.first) if commits.first else None,
        last=_month(commits.last) if commits.last else None,
        commit_days=figures.total("commit_days").value,
        longest_streak=figures.total("longest_streak").value,
        lines_added=figures.total("lines_added").value,
        lines_removed=figures.total("lines_removed").value,
        lines_unknown=figures.coverage.lines_unknown,
        languages=sum(
            disclosure.is_public_language(entry.name)
            for entry in figures.ranking("languages").entries
        ),
        private_repositories=sum(bool(entry.commits) for entry in figures.repositories),
    )


def _activity(figures: Figures, as_of: date) -> tuple[YearOfCells, ...]:
    sums: dict[When, int] = {}
    for day, commits in figures.daily("commits_per_day").points:
        sums[_month(day)] = sums.get(_month(day), 0) + commits
    steps = _quartiles([commits for commits in sums.values() if commits >= FLOOR])
    last = max([*sums, _month(as_of)])
    return tuple(
        YearOfCells(
            year,
            sum(commits for month, commits in sums.items() if month.year == year),
            tuple(
                _month_count(month, sums.get(month, 0), steps)
                for month in (When(year, number) for number in range(1, 13))
                if month <= last
            ),
        )
        for year in figures.yearly("commits_per_year").years
    )


def _month_count(month: When, commits: int, steps: list[int]) -> Cell:
    if 0 < commits < FLOOR:
        return Cell(month, None, 1)
    level = 1 + sum(commits > step for step in steps) if commits else 0
    return Cell(month, commits, level)


def _quartiles(values: list[int]) -> list[int]:
    """The values a quarter, half and three quarters up."""
    ordered = sorted(values)
    return [ordered[(len(ordered) - 1) * quarter // 4] for quarter in (1, 2, 3)] if ordered else []


def _languages(entries: Iterable[Entry]) -> tuple[LanguageShare, ...]:
    counted = [entry for entry in entries if entry.added]
    public = [entry for entry in counted if disclosure.is_public_language(entry.name)]
    named = public[:LANGUAGES_SHOWN]
    total = sum(entry.added for entry in counted)
    rest = [entry for entry in counted if entry not in named]
    shown = [_language(entry.name or "", [entry], total) for entry in named]
    return tuple([*shown, _language(ENGLISH.other, rest, total)] if rest else shown)


def _language(name: str, entries: list[Entry], total: int) -> LanguageShare:
    added = sum(entry.added for entry in entries)
    first = [entry.first for entry in entries if entry.first]
    last = [entry.last for entry in entries if entry.last]
    return LanguageShare(
        name,
        added,
        added / total,
        _month(min(first)) if first else None,
        _month(max(last)) if last else None,
    )


def _types(entries: Iterable[Entry]) -> tuple[TypeCount, ...]:
    """The most frequent types and the others; none when too few subjects name one."""
    counted = [entry for entry in entries if entry.value]
    typed = [
        entry
        for entry in counted
        if disclosure.is_public_type(entry.name) and entry.name != UNTYPED
    ]
    total = sum(entry.value for entry in counted)
    if sum(entry.value for entry in typed) < total * FEWEST_TYPED or not typed:
        return ()
    named = typed[:TYPES_SHOWN]
    rest = total - sum(entry.value for entry in named)
    counts = [(entry.name or "", entry.value) for entry in named] + [(UNTYPED, rest)]
    return tuple(TypeCount(name, value, value / total) for name, value in counts if value)


def _folded(yearly: Yearly, names: list[str], other: str) -> PerYear | None:
    """The series of these names, in their order, and all further ones summed into `other`."""
    sums = {name: [0] * len(yearly.years) for name in names}
    for series in yearly.series:
        into = sums.get(series.name if series.name in sums else other)
        if into is None:
            continue
        for position, value in enumerate(series.values):
            into[position] += value
    series_kept = tuple(CellSeries(name, tuple(values)) for name, values in sums.items())
    return PerYear(yearly.years, series_kept) if series_kept and yearly.years else None


def _methods(figures: Figures, as_of: date) -> Methods:
    return Methods(
        version=figures.version,
        as_of=as_of,
        coverage=figures.coverage.sentence(),
        odd_dates=figures.coverage.odd_dates,
        strength="counted locally",
        definitions=tuple(
            Definition(METRIC_BY_KEY[key].title, METRIC_BY_KEY[key].counts) for key in DEFINED
        ),
    )


def _month(day: date) -> When:
    return When(day.year, day.month)

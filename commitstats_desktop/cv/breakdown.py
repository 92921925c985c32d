"""Languages and commit types of a document: the largest by name, the others summed up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from commitstats_desktop.core.cv import CellSeries, LanguageShare, PerYear, TypeCount
from commitstats_desktop.core.cv.facts import CvFacts
from commitstats_desktop.core.shapes import Entry, Yearly
from commitstats_desktop.cv import public_names
from commitstats_desktop.cv.blurring import Blurring
from commitstats_desktop.cv.words import UNTYPED

LANGUAGES_SHOWN = 6
TYPES_SHOWN = 6
FEWEST_TYPED = 0.05
"""Below this share of typed commits a chart of types would show nothing but *other*."""


def languages(
    facts: CvFacts, hidden: frozenset[str], blurring: Blurring, other: str
) -> tuple[LanguageShare, ...]:
    """The largest languages that may be named, and the rest.

    A language that may not be named never is the rest alone, where its lines would be told exactly:
    the smallest that may be joins it.
    """
    counted = [entry for entry in facts.figures.ranking("languages").entries if entry.added]
    nameable = may_be_named(counted, hidden)
    named = nameable[:LANGUAGES_SHOWN]
    if len(counted) - len(named) == 1 and len(nameable) < len(counted):
        named = named[:-1]
    if not named:
        return ()
    total = sum(entry.added for entry in counted)
    rest = [entry for entry in counted if entry not in named]
    shown = [_language(facts, entry, total, blurring) for entry in named]
    return tuple([*shown, _rest(rest, total, blurring, other)] if rest else shown)


def may_be_named(entries: Iterable[Entry], hidden: frozenset[str]) -> list[Entry]:
    """Languages of GitHub Linguist that the person did not hide."""
    return [
        entry
        for entry in entries
        if public_names.is_language(entry.name) and entry.name not in hidden
    ]


def languages_per_year(
    facts: CvFacts,
    shown: Sequence[LanguageShare],
    hidden_years: frozenset[int],
    blurring: Blurring,
    other: str,
) -> PerYear | None:
    """Added lines by year of the same languages in the same order."""
    yearly = facts.figures.yearly("languages_per_year")
    sums = _folded(yearly, [one.name for one in shown], other)
    cells = {
        name: [
            blurring.count(lines)
            if name == other
            else blurring.lines(lines, facts.commits_of(name, year))
            for year, lines in zip(yearly.years, values, strict=True)
        ]
        for name, values in sums.items()
    }
    return _per_year(yearly.years, cells, hidden_years)


def types(facts: CvFacts, blurring: Blurring) -> tuple[TypeCount, ...]:
    """The most frequent types and the others; none when too few subjects name one."""
    counted = [entry for entry in facts.figures.ranking("commit_types").entries if entry.value]
    typed = [one for one in counted if public_names.is_type(one.name) and one.name != UNTYPED]
    total = sum(entry.value for entry in counted)
    if sum(entry.value for entry in typed) < total * FEWEST_TYPED or not typed:
        return ()
    named = typed[:TYPES_SHOWN]
    rest = total - sum(entry.value for entry in named)
    counts = [(entry.name or "", entry.value) for entry in named] + [(UNTYPED, rest)]
    return tuple(_type(name, value, total, blurring) for name, value in counts if value)


def types_per_year(
    facts: CvFacts, shown: Sequence[TypeCount], hidden_years: frozenset[int], blurring: Blurring
) -> PerYear | None:
    """Commits by year of the same types in the same order."""
    yearly = facts.figures.yearly("commit_types_per_year")
    sums = _folded(yearly, [one.name for one in shown], UNTYPED)
    cells = {name: [blurring.cell(value) for value in values] for name, values in sums.items()}
    return _per_year(yearly.years, cells, hidden_years)


def _language(facts: CvFacts, entry: Entry, total: int, blurring: Blurring) -> LanguageShare:
    name = entry.name or ""
    added = blurring.lines(entry.added, facts.commits_of(name))
    is_told = added is not None
    return LanguageShare(
        name,
        added,
        entry.added / total if is_told else None,
        blurring.when(entry.first),
        blurring.when(entry.last),
        facts.language_repositories.get(name) if is_told else None,
    )


def _rest(entries: list[Entry], total: int, blurring: Blurring, other: str) -> LanguageShare:
    added = sum(entry.added for entry in entries)
    first = min((entry.first for entry in entries if entry.first), default=None)
    last = max((entry.last for entry in entries if entry.last), default=None)
    return LanguageShare(
        other, blurring.count(added), added / total, blurring.when(first), blurring.when(last)
    )


def _type(name: str, commits: int, total: int, blurring: Blurring) -> TypeCount:
    told = blurring.cell(commits)
    return TypeCount(name, told, None if told is None else commits / total)


def _folded(yearly: Yearly, names: list[str], other: str) -> dict[str, list[int]]:
    """The series of these names, in their order, and all further ones summed into `other`."""
    sums = {name: [0] * len(yearly.years) for name in names}
    for series in yearly.series:
        into = sums.get(series.name if series.name in sums else other)
        if into is None:
            continue
        for position, value in enumerate(series.values):
            into[position] += value
    return sums


def _per_year(
    years: Sequence[int], cells: dict[str, list[int | None]], hidden: frozenset[int]
) -> PerYear | None:
    shown = [position for position, year in enumerate(years) if year not in hidden]
    if not shown or not cells:
        return None
    return PerYear(
        tuple(years[position] for position in shown),
        tuple(
            CellSeries(name, tuple(values[position] for position in shown))
            for name, values in cells.items()
        ),
    )

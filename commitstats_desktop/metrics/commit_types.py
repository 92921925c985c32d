"""Commit types: what Conventional Commits subjects say the commits are for."""

from __future__ import annotations

from collections import defaultdict

from commitstats_desktop.core.cubes import Cube, TypeYear
from commitstats_desktop.core.shapes import Entry, Ranking, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, over_types, span, yearly

OTHER = "other"


def ranking(rows: tuple[TypeYear, ...]) -> Ranking:
    """Types by number of commits, *other* last."""
    by_type: dict[str, list[TypeYear]] = defaultdict(list)
    for row in rows:
        if row.commits:
            by_type[row.type].append(row)
    entries = (_entry(name, group) for name, group in by_type.items())
    return Ranking(
        tuple(sorted(entries, key=lambda entry: (entry.name == OTHER, -entry.value, entry.name)))
    )


def per_year(rows: tuple[TypeYear, ...]) -> Yearly:
    """Commits of each year by type, the most frequent type first, *other* last."""
    order = [entry.name or OTHER for entry in ranking(rows).entries]
    return yearly(((row.year, row.type, row.commits) for row in rows if row.year), order)


def _entry(name: str, rows: list[TypeYear]) -> Entry:
    first, last = span(rows)
    return Entry(name, sum(row.commits for row in rows), first=first, last=last)


COMMIT_TYPES = Metric(
    "commit_types",
    mark("Commit types"),
    "Types of Conventional Commits subjects (feat, fix, docs …); anything else is other.",
    Cube.TYPES,
    over_types(ranking),
)
COMMIT_TYPES_PER_YEAR = Metric(
    "commit_types_per_year",
    mark("Commit types per year"),
    "Commits of each year by the type in their subject.",
    Cube.TYPES,
    over_types(per_year),
)

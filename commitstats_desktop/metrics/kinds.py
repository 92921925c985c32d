"""Kinds of the files that commits change; the only figure that holds those left out elsewhere."""

from __future__ import annotations

from collections import defaultdict

from commitstats_desktop.core.cubes import Cube, LineYear
from commitstats_desktop.core.kinds import Part
from commitstats_desktop.core.shapes import Entry, Ranking, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, over_lines, span, yearly

UNNAMED = ""


def ranking(rows: tuple[LineYear, ...]) -> Ranking:
    """Kinds by added lines; files of which no kind is known come as an entry without a name."""
    by_kind: dict[str, list[LineYear]] = defaultdict(list)
    for row in rows:
        if row.part != Part.SKIPPED:
            by_kind[row.kind].append(row)
    entries = (_entry(name or None, group) for name, group in by_kind.items())
    return Ranking(tuple(sorted(entries, key=lambda entry: (-entry.value, entry.name or "~"))))


def per_year(rows: tuple[LineYear, ...]) -> Yearly:
    """Added lines of each year by kind, the largest kind first."""
    order = [entry.name or UNNAMED for entry in ranking(rows).entries]
    values = (
        (row.year, row.kind, row.added) for row in rows if row.year and row.part != Part.SKIPPED
    )
    return yearly(values, order)


def _entry(name: str | None, rows: list[LineYear]) -> Entry:
    added = sum(row.added for row in rows)
    removed = sum(row.removed for row in rows)
    return Entry(name, added, added, removed, sum(row.files for row in rows), *span(rows))


KINDS = Metric(
    "kinds",
    mark("Kinds of files"),
    "Lines you added by kind of the file; generated, vendored, lock and binary files are shown"
    " here and are in no other line figure.",
    Cube.LINES,
    over_lines(ranking),
)
KINDS_PER_YEAR = Metric(
    "kinds_per_year",
    mark("Lines by kind"),
    "Lines you added each year by kind of the file, those of every kind.",
    Cube.LINES,
    over_lines(per_year),
)

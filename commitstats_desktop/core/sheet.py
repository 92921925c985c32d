"""What one chart says, as a table and a sentence: the same values for the eye, the ear and a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from commitstats_desktop.core.buckets import Bucket, bucket_for, bucketed
from commitstats_desktop.core.calendar_year import CalendarYear
from commitstats_desktop.core.days import written
from commitstats_desktop.core.shapes import Daily, Layers, Ranking, Shape, Week, Yearly
from commitstats_desktop.core.wording import mark

Cell = str | int | float | date | None
"""A float is a share, between 0 and 1."""
Rows = tuple[tuple[Cell, ...], ...]
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
UNKNOWN = mark("Unknown")
"""What is shown for entries that have no name."""
NOUNS = {
    mark("commits"): mark("commit"),
    mark("days"): mark("day"),
    mark("lines"): mark("line"),
}
"""What is counted, of many and of one."""
TOLD = 3
"""So many of the largest values are told in a sentence."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table over the values of a chart; `shape` is what the chart draws.

    `colors` gives `#RRGGBB` by the name of a series, where it is not the first of the palette.
    """

    title: str
    sentence: str
    columns: tuple[str, ...]
    rows: Rows
    shape: Shape | CalendarYear
    colors: Mapping[str, str] = field(default_factory=dict)

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers, which stand at the right."""
        return any(isinstance(row[column], int | float) for row in self.rows)


def yearly_sheet(title: str, shape: Yearly, colors: Mapping[str, str] | None = None) -> Sheet:
    """A row for each year, a column for each series."""
    names = [series.name or UNKNOWN for series in shape.series]
    columns = [series.values for series in shape.series]
    rows: Rows = tuple(zip(shape.years, *columns, strict=True))
    parts = [
        f"{year}: {_told(names, values)}"
        for year, *values in zip(shape.years, *columns, strict=True)
    ]
    sentence = f"{title}. {'; '.join(parts)}." if parts else f"{title}: nothing yet."
    return Sheet(title, sentence, (mark("Year"), *names), rows, shape, colors or {})


def daily_sheet(title: str, shape: Daily, noun: str = "commits") -> Sheet:
    """A row for each day that has a value."""
    if not shape.points:
        return Sheet(title, f"{title}: nothing yet.", (mark("Day"), noun.capitalize()), (), shape)
    first, last = shape.points[0][0], shape.points[-1][0]
    total = sum(value for _, value in shape.points)
    day, most = max(shape.points, key=lambda point: point[1])
    sentence = (
        f"{title}. {_many(total, noun)} on {_many(len(shape.points), 'days')}"
        f" from {written(first)} to {written(last)}; the most, {most:,}, on {written(day)}."
    )
    return Sheet(title, sentence, (mark("Day"), noun.capitalize()), shape.points, shape)


def calendar_sheet(title: str, year: CalendarYear) -> Sheet:
    """A row for each day with a commit."""
    daily = daily_sheet(title, Daily(tuple(sorted(year.commits.items()))))
    return replace(daily, shape=year)


def layers_sheet(title: str, shape: Layers, colors: Mapping[str, str]) -> Sheet:
    """A row for each day, week or month, a column for each layer."""
    names = [layer.name or UNKNOWN for layer in shape.layers]
    starts, bucket = layer_starts(shape)
    sums = [bucketed(layer.points, starts) for layer in shape.layers]
    rows: Rows = tuple(zip(starts, *sums, strict=True))
    totals = list(map(sum, sums))
    sentence = f"{title}: nothing yet."
    if starts:
        # The days themselves: the last bucket begins up to a month before its last day.
        first, last = (written(day) for day in _ends(shape))
        told = _told(names, totals)
        sentence = mark(f"{title} from {first} to {last}. {told}.")
    head = {Bucket.DAY: mark("Day"), Bucket.WEEK: mark("Week of"), Bucket.MONTH: mark("Month of")}[
        bucket
    ]
    return Sheet(title, sentence, (head, *names), rows, shape, colors)


def layer_starts(shape: Layers) -> tuple[list[date], Bucket]:
    """Every bucket from the first day of any layer to the last, and how long they are."""
    if not shape.layers:
        return [], Bucket.MONTH
    first, last = _ends(shape)
    bucket = bucket_for((last - first).days + 1)
    return bucket.starts(first, last), bucket


def _ends(shape: Layers) -> tuple[date, date]:
    """The first and the last day of any layer."""
    days = [day for layer in shape.layers for day, _ in (layer.points[0], layer.points[-1])]
    return min(days), max(days)


def week_sheet(title: str, shape: Week) -> Sheet:
    """A row for each hour of the day, a column for each weekday."""
    rows: Rows = tuple((f"{hour:02}:00", *(row[hour] for row in shape.hours)) for hour in range(24))
    if not shape.total:
        return Sheet(title, f"{title}: nothing yet.", (mark("Hour"), *WEEKDAYS), rows, shape)
    cells = [(n, day, hour) for day, row in enumerate(shape.hours) for hour, n in enumerate(row)]
    most, day, hour = max(cells, key=lambda cell: cell[0])
    days = sorted(
        ((sum(row), WEEKDAYS[number]) for number, row in enumerate(shape.hours)), reverse=True
    )
    sentence = (
        f"{title}. Most on {days[0][1]} with {days[0][0]:,} of {shape.total:,} commits; the"
        f" busiest hour is {WEEKDAYS[day]} from {hour}:00 with {most:,}."
    )
    return Sheet(title, sentence, (mark("Hour"), *WEEKDAYS), rows, shape)


def ranking_sheet(
    title: str,
    shape: Ranking,
    noun: str,
    extra: Sequence[str] = (),
    colors: Mapping[str, str] | None = None,
) -> Sheet:
    """A row for each entry; `extra` names more fields of an entry to show: see `FIELDS`."""
    rows = tuple(
        (entry.name or UNKNOWN, entry.value, *(getattr(entry, name) for name in extra))
        for entry in shape.entries
    )
    names = [entry.name or UNKNOWN for entry in shape.entries]
    told = _told(names, [entry.value for entry in shape.entries])
    by = (
        mark(f"{title} by commits. {told}.")
        if noun == "commits"
        else mark(f"{title} by lines. {told}.")
    )
    sentence = by if rows else f"{title}: nothing yet."
    heads = (mark("Name"), noun.capitalize(), *(FIELDS[name] for name in extra))
    return Sheet(title, sentence, heads, rows, shape, colors or {})


def language_table(title: str, shape: Ranking) -> Sheet:
    """Languages with their share of the added lines, how much of each, and from when to when."""
    total = shape.total or 1
    rows = tuple(
        (
            each.name or UNKNOWN,
            each.added / total,
            each.added,
            each.removed,
            each.files,
            each.first,
            each.last,
        )
        for each in shape.entries
    )
    heads = (
        mark("Language"),
        mark("Share"),
        mark("Added"),
        mark("Removed"),
        mark("Files"),
        mark("First day"),
        mark("Last day"),
    )
    return replace(ranking_sheet(title, shape, "lines"), columns=heads, rows=rows)


def package_table(title: str, shape: Ranking) -> Sheet:
    """Packages with their ecosystem, how often they were begun with, and from when to when."""
    rows = tuple(
        (each.name or UNKNOWN, each.group, each.value, each.repositories, each.first, each.last)
        for each in shape.entries
    )
    heads = (
        mark("Package"),
        mark("Ecosystem"),
        mark("Commits"),
        mark("Repositories"),
        mark("First day"),
        mark("Last day"),
    )
    return replace(ranking_sheet(title, shape, "commits"), columns=heads, rows=rows)


FIELDS = {
    "group": mark("Ecosystem"),
    "added": mark("Added"),
    "removed": mark("Removed"),
    "files": mark("Files"),
    "repositories": mark("Repositories"),
    "first": mark("First day"),
    "last": mark("Last day"),
}
"""What the fields of an `Entry` are called above a column."""


def _told(names: Sequence[str], values: Sequence[int]) -> str:
    """The largest values by name, and how many more there are."""
    found = sorted(
        ((value, name) for name, value in zip(names, values, strict=True) if value),
        key=lambda pair: -pair[0],
    )
    parts = [_many(value, name) for value, name in islice(found, TOLD)]
    if len(found) > TOLD:
        parts.append(mark(f"{len(found) - TOLD} more"))
    return ", ".join(parts) or mark("none")


def _many(number: int, name: str) -> str:
    if name not in NOUNS:
        return f"{name} {number:,}"
    return f"{number:,} {NOUNS[name] if number == 1 else name}"

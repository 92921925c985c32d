"""Languages, by GitHub Linguist's names, of the files that commits change."""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter

from commitstats_desktop.core.cubes import Cube, LanguageYear, Rows
from commitstats_desktop.core.shapes import OTHERS, Entry, Layer, Layers, Ranking, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, over_languages, points, span, yearly

UNNAMED = ""
"""Series name of the lines whose files have no known language."""


def ranking(rows: tuple[LanguageYear, ...]) -> Ranking:
    """Languages by added lines; files without a known language come as an entry without a name."""
    by_language: dict[str | None, list[LanguageYear]] = defaultdict(list)
    for row in rows:
        by_language[row.language].append(row)
    entries = (_entry(name, group) for name, group in by_language.items())
    return Ranking(tuple(sorted(entries, key=lambda entry: (-entry.value, entry.name or "~"))))


def per_year(rows: tuple[LanguageYear, ...]) -> Yearly:
    """Added lines of each year by language, the largest language first."""
    order = [entry.name or UNNAMED for entry in ranking(rows).entries]
    values = ((row.year, row.language or UNNAMED, row.added) for row in rows if row.year)
    return yearly(values, order)


def over_time(rows: Rows) -> Layers:
    """Added lines of each day by language, the largest first, what is summed up last."""
    layers = [Layer(row.language or UNNAMED, points(*row[1:])) for row in rows.language_days]
    sums = {layer.name: sum(map(itemgetter(1), layer.points)) for layer in layers}
    layers.sort(key=lambda layer: (layer.name == OTHERS, -sums[layer.name], layer.name))
    return Layers(tuple(layer for layer in layers if layer.points))


def _entry(name: str | None, rows: list[LanguageYear]) -> Entry:
    added = sum(row.added for row in rows)
    removed = sum(row.removed for row in rows)
    return Entry(name, added, added, removed, sum(row.files for row in rows), *span(rows))


LANGUAGES = Metric(
    "languages",
    mark("Languages"),
    "Lines you added by language of the file, named by GitHub Linguist's rules.",
    Cube.LANGUAGES,
    over_languages(ranking),
)
LANGUAGES_PER_YEAR = Metric(
    "languages_per_year",
    mark("Lines by language"),
    "Lines you added each year by language of the file.",
    Cube.LANGUAGES,
    over_languages(per_year),
)
LANGUAGES_OVER_TIME = Metric(
    "languages_over_time",
    mark("Lines by language over time"),
    "Lines you added on each day by language of the file: the largest languages, and the others"
    " together.",
    Cube.LANGUAGE_DAYS,
    over_time,
)

"""The charts of a CV over time: values in, SVG out, the same for the PDF, the web page and a screen.

Each chart is laid out for the width it is given, so that a narrow screen gets a chart of its own
with text of the same size, not a picture made smaller. No colour carries a meaning alone: what is
drawn is named beside it, in the order in which it is drawn.
"""

from __future__ import annotations

from itertools import pairwise

from commitstats_desktop.core.cv import PerYear
from commitstats_desktop.cv.charts.drawing import (
    Drawing,
    Frame,
    color_of,
    round_ticks,
    spread,
    widest,
    write_years,
)
from commitstats_desktop.cv.words import Words

Point = tuple[float, float]


def lines_by_language(languages: PerYear, frame: Frame, words: Words) -> Drawing:
    """Stacked areas over the years, the largest language at the bottom, named at the right."""
    drawing = Drawing(frame)
    names = [series.name for series in languages.series]
    bounds = _stacked(languages)
    ticks = round_ticks(max(bounds[-1]))
    left = widest([words.compact(tick) for tick in ticks], frame.text) + 6
    right = frame.width - 20 - widest(names, frame.text)
    plot = _Plot(frame, left, right, max(ticks[-1], *bounds[-1]), len(languages.years))
    _draw_grid(drawing, plot, ticks, words)
    for slot, name in enumerate(names):
        outline = plot.line(bounds[slot + 1]) + plot.line(bounds[slot])[::-1]
        drawing.area(outline, color_of(name, slot, words), name)
    write_years(drawing, languages.years, plot.xs, plot.bottom + frame.text * 1.5)
    ends = [plot.y((low[-1] + high[-1]) / 2) for low, high in pairwise(bounds)]
    _name_areas(drawing, plot, names, ends, words)
    return drawing


class _Plot:
    """Where values and years lie in a chart of areas."""

    def __init__(self, frame: Frame, left: float, right: float, most: float, years: int) -> None:
        self.left, self.right = left, right
        self.top, self.bottom = frame.text, frame.text + frame.plot
        self._scale = frame.plot / max(most, 1)
        step = (right - left) / max(years - 1, 1)
        self.xs = [left + index * step for index in range(years)]

    def y(self, value: float) -> float:
        return self.bottom - value * self._scale

    def line(self, values: list[int]) -> list[Point]:
        return [(x, self.y(value)) for x, value in zip(self.xs, values, strict=True)]


def _draw_grid(drawing: Drawing, plot: _Plot, ticks: list[int], words: Words) -> None:
    size = drawing.text_size
    for tick in ticks:
        y = plot.y(tick)
        drawing.line([(plot.left, y), (plot.right, y)])
        drawing.text(plot.left - 6, y + size * 0.36, words.compact(tick), anchor="end")


def _name_areas(
    drawing: Drawing, plot: _Plot, names: list[str], ends: list[float], words: Words
) -> None:
    """Names beside the right ends of the areas, each tied to its area by a thin line."""
    size = drawing.text_size
    top_down = list(reversed(range(len(names))))
    places = spread([ends[index] for index in top_down], size * 1.3, plot.top, plot.bottom)
    for index, y in zip(top_down, places, strict=True):
        x = plot.right
        drawing.line([(x + 1, ends[index]), (x + 6, y), (x + 10, y)], "muted")
        drawing.bar((x + 10, y - 3, 6, 6), color_of(names[index], index, words))
        drawing.text(x + 20, y + size * 0.36, names[index], "ink")


def _stacked(yearly: PerYear) -> list[list[int]]:
    """Lower and upper bounds: a row of zeros, then the running sum after each series."""
    bounds = [[0] * len(yearly.years)]
    for series in yearly.series:
        below = bounds[-1]
        bounds.append([low + (value or 0) for low, value in zip(below, series.values, strict=True)])
    return bounds

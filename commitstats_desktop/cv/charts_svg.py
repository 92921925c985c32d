"""The charts of a CV over time: values in, SVG out, the same for the PDF, the web page and a screen.

Each chart is laid out for the width it is given, so that a narrow screen gets a chart of its own
with text of the same size, not a picture made smaller. No colour carries a meaning alone: what is
drawn is named beside it, in the order in which it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from commitstats_desktop.core.cv import PerYear, YearOfCells
from commitstats_desktop.cv.drawing import (
    CALM,
    Drawing,
    Frame,
    color_of,
    spread,
    text_width,
    widest,
    write_years,
)
from commitstats_desktop.cv.words import Words

HEADER = 1.55
"""Height of the names of months, in sizes of text."""
GAP = 2.0
"""Between the cells of a grid."""

Point = tuple[float, float]


def activity(years: Sequence[YearOfCells], frame: Frame, words: Words) -> Drawing:
    """Years as rows, months as columns, the more commits the darker."""
    drawing = Drawing(frame)
    left = _label_width(frame)
    column = (frame.width - left + GAP) / 12
    for position, name in enumerate(_month_names(column, frame, words)):
        drawing.text(left + position * column, frame.text, name)
    for year, top, height in _rows(years, frame, frame.text * HEADER):
        drawing.text(0, drawing.baseline_in(top, height), str(year.year))
        for cell in year.cells:
            x = left + ((cell.when.month or 1) - 1) * column
            hint = f"{words.when(cell.when)}: {words.commits(cell.commits)}"
            drawing.bar((x, top, column - GAP, height), f"g{cell.level}", hint)
    _write_legend(drawing, drawing.height + frame.text * 0.7, words)
    return drawing


def commits_per_year(years: Sequence[YearOfCells], frame: Frame, words: Words) -> Drawing:
    """A bar for each year on the rows of `activity`, its number behind it."""
    drawing = Drawing(frame)
    left = _label_width(frame)
    most = max(year.commits or 0 for year in years) or 1
    numbers = [_number(year.commits, words) for year in years]
    room = frame.width - left - widest(numbers, frame.text, is_strong=True) - 6
    for (year, top, height), number in zip(_rows(years, frame, frame.lead), numbers, strict=True):
        baseline = drawing.baseline_in(top, height)
        length = room * (year.commits or 0) / most
        drawing.text(0, baseline, str(year.year))
        if length:
            hint = f"{year.year}: {words.commits(year.commits)}"
            drawing.bar((left, top + height * 0.14, max(length, 1), height * 0.72), CALM, hint)
        drawing.text(left + length + 5, baseline, number, "ink", is_strong=True)
    return drawing


def lines_by_language(languages: PerYear, frame: Frame, words: Words) -> Drawing:
    """Stacked areas over the years, the largest language at the bottom, named at the right."""
    drawing = Drawing(frame)
    names = [series.name for series in languages.series]
    bounds = _stacked(languages)
    ticks = _ticks(max(bounds[-1]))
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


def _ticks(most: int) -> list[int]:
    """Zero and up to five round numbers, the last one not above the largest value."""
    power = 10 ** (len(str(most)) - 1)
    for step in (power // 5, power // 2, power, power * 2, power * 5):
        if step and most / step <= 5:
            return [step * index for index in range(most // step + 1)]
    return [0]


def _rows(
    years: Sequence[YearOfCells], frame: Frame, lead: float
) -> Iterator[tuple[YearOfCells, float, float]]:
    """Each year with the top and the height of its row; both charts of years share them."""
    pitch = max(frame.text * 1.2, min(frame.text * 2.1, frame.rows / max(len(years), 1)))
    for index, year in enumerate(years):
        yield year, lead + index * pitch, pitch - GAP


def _month_names(column: float, frame: Frame, words: Words) -> tuple[str, ...]:
    if column < widest(words.short_months, frame.text):
        return words.month_letters
    return words.short_months


def _write_legend(drawing: Drawing, top: float, words: Words) -> None:
    """The five shades between "fewer" and "more", at the right under a grid."""
    size = drawing.text_size
    drawing.text(drawing.width, top + size, words.more, anchor="end")
    x = drawing.width - text_width(words.more, size)
    for level in (4, 3, 2, 1, 0):
        x -= size + 3
        drawing.bar((x, top + size * 0.14, size, size), f"g{level}")
    drawing.text(x - 5, top + size, words.less, anchor="end")


def _number(commits: int | None, words: Words) -> str:
    return words.fewer_short if commits is None else words.headline(commits)


def _label_width(frame: Frame) -> float:
    return text_width("2026", frame.text) + 7

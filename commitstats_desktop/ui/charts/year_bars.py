"""Bars for each year, one colour or several stacked."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor

from commitstats_desktop.core.shapes import Series, Yearly
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.charts.plot import ThemedPlot, series_colors
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.series import told
from commitstats_desktop.ui.theme import Theme

BAR_WIDTH = 0.68
MAX_SERIES = 6
LABEL_PIXELS = 34
"""Room that a year number needs."""
LEAST_YEARS = 2.0
Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
COUNTED = {"commits": words.commits, "days": words.days}


class YearBars(ThemedPlot):
    """Draws a `Yearly`; pointing at a bar tells its numbers, a click chooses year and series."""

    chosen = Signal(int, str)

    def __init__(self, theme: Theme, name: str) -> None:
        self._shape = Yearly((), ())
        self._ticks: list[tuple[int, str]] = []
        super().__init__(theme, name)
        self.setMinimumHeight(150)
        self.zoomed.connect(self._set_ticks)

    def show_shape(self, shape: Yearly) -> None:
        """Draw these years."""
        self._shape = _grouped(shape)
        if shape.years:
            self.set_whole(shape.years[0] - 0.6, shape.years[-1] + 0.6, LEAST_YEARS)
        self.draw()

    def marks(self) -> int:
        return len(self._shape.years)

    def extent(self, position: int) -> tuple[float, float]:
        year = self._shape.years[position]
        return year - BAR_WIDTH / 2, year + BAR_WIDTH / 2

    def sentence(self, position: int) -> str:
        """The numbers of a year in words."""
        parts = [
            _counted(one.values[position], one.name, name)
            for one, (name, _) in zip(self._shape.series, self.legend(), strict=True)
            if one.values[position]
        ]
        return f"{self._shape.years[position]}: {', '.join(parts) or tr('none')}"

    def note(self, position: int) -> str:
        if len(self._shape.series) < 2:
            return super().note(position)
        rows = [
            f'<tr><td style="color:{color}">&#9632;</td><td>&nbsp;{name}</td>'
            f'<td align="right">&nbsp;{grouped(one.values[position])}&nbsp;</td></tr>'
            for one, (name, color) in zip(self._shape.series, self.legend(), strict=True)
            if one.values[position]
        ]
        return f"<b>{self._shape.years[position]}</b><table cellspacing='0'>{''.join(reversed(rows))}</table>"

    def choose(self, position: int, height: float | None) -> None:
        self.chosen.emit(self._shape.years[position], self._series_at(position, height))

    def draw(self) -> None:
        years = np.array(self._shape.years, dtype=float)
        heights = np.array([one.values for one in self._shape.series], dtype=float)
        if not heights.size:
            self.replace_items([])
            return
        tops = np.cumsum(heights, axis=0)
        self.replace_items([self._bars(years, heights, tops)])
        self.setYRange(0, max(1.0, float(tops[-1].max())) * 1.06, padding=0)
        self._set_ticks()

    def _bars(self, years: Numbers, heights: Numbers, tops: Numbers) -> pg.BarGraphItem:
        """All series in one item: each item that comes and goes takes a millisecond."""
        brushes = [color for color in self.colors() for _ in years]
        return pg.BarGraphItem(
            x=np.tile(years, len(heights)),
            y0=(tops - heights).ravel(),
            height=heights.ravel(),
            width=BAR_WIDTH,
            brushes=brushes,
            pen=None,
        )

    def colors(self) -> list[QColor]:
        """Colour of each series; *other* keeps its own."""
        names = [one.name for one in self._shape.series]
        colors = series_colors(self.theme, len(names))
        if names and names[-1] == "other":
            colors[-1] = QColor(self.theme.palette.chart_other)
        return colors

    def legend(self) -> list[tuple[str, str]]:
        """Name and colour of each series."""
        names = told([one.name for one in self._shape.series])
        return list(zip(names, [color.name() for color in self.colors()], strict=True))

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._set_ticks()

    def _series_at(self, position: int, height: float | None) -> str:
        """Name of the series whose part of the bar lies at a height; empty above the bar."""
        if height is None:
            return ""
        for one in self._shape.series:
            height -= one.values[position]
            if height <= 0:
                return one.name
        return ""

    def _set_ticks(self) -> None:
        years = self._shape.years
        if not years:
            return
        room = max(1, self.width() - 50)
        left, right = self.viewRange()[0]
        step = max(1, -int(-(right - left) * LABEL_PIXELS // room))
        ticks = [(year, str(year)) for year in years if (years[-1] - year) % step == 0]
        if ticks != self._ticks:  # The axis is painted anew for ticks, even for the same.
            self._ticks = ticks
            self.getAxis("bottom").setTicks([ticks])


def _counted(number: int, name: str, said: str) -> str:
    if name in COUNTED:
        return COUNTED[name](number)
    return f"{grouped(number)} {said}"


def _grouped(shape: Yearly) -> Yearly:
    """At most `MAX_SERIES` series and *other*, which takes in the smallest."""
    named = [one for one in shape.series if one.name != "other"]
    rest = [one for one in shape.series if one.name == "other"] + named[MAX_SERIES:]
    if not rest:
        return shape
    sums = tuple(sum(values) for values in zip(*(one.values for one in rest), strict=True))
    return Yearly(shape.years, (*named[:MAX_SERIES], Series("other", sums)))

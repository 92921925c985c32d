"""Bars for each year, one colour or several stacked."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QToolTip

from commitstats_desktop.core.shapes import Series, Yearly
from commitstats_desktop.ui.charts.plot import ThemedPlot, series_colors
from commitstats_desktop.ui.theme import Theme

BAR_WIDTH = 0.68
MAX_SERIES = 6
LABEL_PIXELS = 34
"""Room that a year number needs."""


class YearBars(ThemedPlot):
    """Draws a `Yearly`; pointing at a bar tells its numbers, a click chooses year and series."""

    chosen = Signal(int, str)

    def __init__(self, theme: Theme, name: str) -> None:
        self._shape = Yearly((), ())
        super().__init__(theme, name)
        self.setMinimumHeight(150)

    def show_shape(self, shape: Yearly) -> None:
        """Draw these years."""
        self._shape = _grouped(shape)
        self.setAccessibleDescription("; ".join(self.sentence(year) for year in shape.years))
        self.draw()

    def sentence(self, year: int) -> str:
        """The numbers of a year in words."""
        position = self._shape.years.index(year)
        parts = [
            _counted(one.values[position], one.name)
            for one in self._shape.series
            if one.values[position]
        ]
        return f"{year}: {', '.join(parts) or 'none'}"

    def draw(self) -> None:
        self.clear()
        years = np.array(self._shape.years, dtype=float)
        if not len(years):
            return
        base = np.zeros(len(years))
        colors = self.colors()
        for one, color in zip(self._shape.series, colors, strict=True):
            heights = np.array(one.values, dtype=float)
            self.addItem(
                pg.BarGraphItem(
                    x=years, y0=base, height=heights, width=BAR_WIDTH, brush=color, pen=None
                )
            )
            base = base + heights
        self._set_ranges(years, base)

    def colors(self) -> list[QColor]:
        """Colour of each series; *other* keeps its own."""
        names = [one.name for one in self._shape.series]
        colors = series_colors(self.theme, len(names))
        if names and names[-1] == "other":
            colors[-1] = QColor(self.theme.palette.chart_other)
        return colors

    def legend(self) -> list[tuple[str, str]]:
        """Name and colour of each series."""
        names = [one.name for one in self._shape.series]
        return list(zip(names, [color.name() for color in self.colors()], strict=True))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QHelpEvent):
            year = self._year_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.sentence(year) if year else "", self)
            return True
        return bool(super().viewportEvent(event))

    def mouseReleaseEvent(self, event: Any) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        point = event.position()
        year = self._year_at(point)
        if year is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(year, self._series_at(point, year))

    def _series_at(self, point: QPointF, year: int) -> str:
        """Name of the series whose part of the bar lies at a point; empty above the bar."""
        height = self.getViewBox().mapSceneToView(self.mapToScene(point.toPoint())).y()
        position = self._shape.years.index(year)
        for one in self._shape.series:
            height -= one.values[position]
            if height <= 0:
                return one.name
        return ""

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._set_ticks()

    def _year_at(self, point: QPointF) -> int | None:
        x = self.getViewBox().mapSceneToView(self.mapToScene(point.toPoint())).x()
        year = round(x)
        return year if year in self._shape.years and abs(x - year) <= 0.5 else None

    def _set_ranges(self, years: np.ndarray[Any, Any], tops: np.ndarray[Any, Any]) -> None:
        self.setXRange(years[0] - 0.6, years[-1] + 0.6, padding=0)
        self.setYRange(0, max(1.0, float(tops.max())) * 1.06, padding=0)
        self._set_ticks()

    def _set_ticks(self) -> None:
        years = self._shape.years
        if not years:
            return
        room = max(1, self.width() - 50)
        step = max(1, -(-len(years) * LABEL_PIXELS // room))
        ticks = [(year, str(year)) for year in years if (years[-1] - year) % step == 0]
        self.getAxis("bottom").setTicks([ticks])


def _counted(number: int, name: str) -> str:
    noun = name.removesuffix("s") if number == 1 and name in ("commits", "days") else name
    return f"{number:,} {noun}"


def _grouped(shape: Yearly) -> Yearly:
    """At most `MAX_SERIES` series and *other*, which takes in the smallest."""
    named = [one for one in shape.series if one.name != "other"]
    rest = [one for one in shape.series if one.name == "other"] + named[MAX_SERIES:]
    if not rest:
        return shape
    sums = tuple(sum(values) for values in zip(*(one.values for one in rest), strict=True))
    return Yearly(shape.years, (*named[:MAX_SERIES], Series("other", sums)))
